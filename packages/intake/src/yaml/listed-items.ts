import type { Register } from '../register/index.ts';
import { shapeOf, type YamlNode } from './yaml-file.ts';
import { itemsOf, valueAt } from './yaml-mapping.ts';

/** Which list, and which key of its items names them. */
export interface ItemsOf {
  readonly list: string;
  readonly name: string;
}

/**
 * Reads the items of a list into a register. An item with a fault is entered without value, so
 * that it can still be named; where a name or the list cannot be read, the register stays open.
 */
export function enterItems<T>(
  root: YamlNode | undefined,
  { list, name }: ItemsOf,
  register: Register<T | null>,
  read: (node: YamlNode) => T | undefined,
): void {
  const shape = shapeOf(valueAt(root, list));
  if (!root || shape === 'text' || shape === 'mapping') register.leaveOpen();
  for (const node of itemsOf(root, list)) {
    const item = read(node);
    const named = valueAt(node, name);
    if (named?.type === 'text' && named.text !== '') {
      register.enter(named.text, item ?? null, named.place);
    } else register.leaveOpen();
  }
}
