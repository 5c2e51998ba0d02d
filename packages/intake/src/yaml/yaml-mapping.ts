import type * as z from 'zod';
import type { Fault, Report, Shape } from '../problem/index.ts';
import { nearest } from '../register/index.ts';
import { nodeAt, plainOf, shapeOf, type YamlMapping, type YamlNode } from './yaml-file.ts';

/** What could be read of a mapping: all of it in `whole`, or in `parts` what is without fault. */
export interface MappingReading<T> {
  readonly whole: T | undefined;
  readonly parts: Partial<T>;
}

/**
 * Reads a mapping by its schema and reports each fault at its place.
 *
 * A schema describes one level: mappings within are `z.unknown()` there and are read on their own,
 * so that a fault in one task hides nothing of the next, nor of the task itself.
 */
export function readMapping<S extends z.core.$ZodLooseShape>(
  node: YamlNode,
  schema: z.ZodObject<S, z.core.$strict>,
  report: Report,
): MappingReading<z.output<z.ZodObject<S, z.core.$strict>>> {
  if (node.type !== 'mapping') {
    report(node.place, { code: 'WRONG_SHAPE', expected: 'mapping', found: node.type });
    return { whole: undefined, parts: {} };
  }
  const plain = plainOf(node) as Record<string, unknown>;
  const reading = schema.safeParse(plain);
  if (reading.success) return { whole: reading.data, parts: reading.data };
  const flawed = new Set<string>();
  const meant = keysMeant(reading.error.issues, Object.keys(schema.shape));
  for (const issue of reading.error.issues) {
    if (meant.has(String(issue.path[0])) && !node.entries.has(String(issue.path[0]))) continue;
    if (issue.code === 'unrecognized_keys') {
      reportUnknownKeys(node, { keys: issue.keys, known: Object.keys(schema.shape) }, report);
      for (const key of issue.keys) flawed.add(key);
    } else {
      reportIssue(node, issue, report);
      flawed.add(String(issue.path[0]));
    }
  }
  const sound = Object.entries(plain).filter(([key]) => !flawed.has(key));
  const parts = schema.partial().parse(Object.fromEntries(sound));
  return { whole: undefined, parts: parts as Partial<z.output<typeof schema>> };
}

/** Reads the mapping under a key; where anything else stands there, the schema of `node` itself reports it. */
export function readUnder<S extends z.core.$ZodLooseShape>(
  node: YamlNode | undefined,
  { key, schema }: { readonly key: string; readonly schema: z.ZodObject<S, z.core.$strict> },
  report: Report,
): z.output<z.ZodObject<S, z.core.$strict>> | undefined {
  const value = valueAt(node, key);
  return value?.type === 'mapping' ? readMapping(value, schema, report).whole : undefined;
}

/** What a text stands for where it is short for a mapping: `60 mẫu` for `{ value: 60 mẫu }`. */
export function longForm(node: YamlNode, key: string): YamlNode {
  if (node.type !== 'text') return node;
  const { place } = node;
  return { type: 'mapping', place, entries: new Map([[key, { place, value: node }]]) };
}

/** The known keys that unknown ones were meant for: that `seet` is not `seat` is one slip, not a missing `seat` as well. */
function keysMeant(
  issues: readonly z.core.$ZodIssue[],
  known: readonly string[],
): ReadonlySet<string> {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  return new Set(unknown.flatMap((key) => nearest(key, known) ?? []));
}

/** The items under a key that holds a list; none where it holds anything else, which the schema reports. */
export function itemsOf(node: YamlNode | undefined, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  return value?.type === 'list' ? value.items : [];
}

export function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.type === 'mapping' ? node.entries.get(key)?.value : undefined;
}

function reportUnknownKeys(
  node: YamlMapping,
  { keys, known }: { readonly keys: readonly string[]; readonly known: readonly string[] },
  report: Report,
): void {
  for (const key of keys) {
    const place = node.entries.get(key)?.place ?? node.place;
    report(place, { code: 'UNKNOWN_KEY', key, known, nearest: nearest(key, known) });
  }
}

function reportIssue(node: YamlMapping, issue: z.core.$ZodIssue, report: Report): void {
  const found = nodeAt(node, issue.path);
  if (issue.code === 'custom') {
    report(found?.place ?? node.place, issue.params?.['fault'] as Fault);
    return;
  }
  const key = issue.path.at(-1);
  if ((!found || found.type === 'nothing') && typeof key === 'string') {
    const parent = nodeAt(node, issue.path.slice(0, -1));
    const written = parent?.type === 'mapping' ? parent.entries.get(key)?.place : undefined;
    report(written ?? parent?.place ?? node.place, { code: 'MISSING_KEY', key });
    return;
  }
  const expected = issue.code === 'invalid_type' ? SHAPES[issue.expected] : undefined;
  report(found?.place ?? node.place, {
    code: 'WRONG_SHAPE',
    expected: expected ?? 'text',
    found: shapeOf(found),
  });
}

const SHAPES: Readonly<Record<string, Shape>> = {
  string: 'text',
  array: 'list',
  object: 'mapping',
};
