import type { Span } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';

/** Whether brackets that opened since `from` are still open. */
export function isNested(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** No brackets hold more that matters. */
const REACH = 200;

/** Whether something stands in brackets of its passage. */
export function isInBrackets({ text }: Passage, { start }: Pick<Span, 'start'>): boolean {
  return isNested(text, Math.max(0, start - REACH), start);
}

/** Where the brackets close that opened right before `from`; there itself where they do not. */
export function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + 600); at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return from;
}
