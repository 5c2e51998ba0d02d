import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type Range } from 'yaml';
import { type SourceFile, withoutControls } from '../folder/index.ts';
import type { Place, Report, Shape } from '../problem/index.ts';

/**
 * A value of a YAML file and its place. Every scalar is the text as written: `012` stays `012`,
 * and what looks like a date, a number or a truth value stays text too.
 */
export type YamlNode = YamlText | YamlList | YamlMapping | YamlNothing;

export interface YamlText {
  readonly type: 'text';
  readonly place: Place;
  /** NFC, on one line, without space at its ends. */
  readonly text: string;
  /** As written, and the place of each of its characters as nearly as it can be told. */
  readonly raw: string;
  placeAt(offset: number): Place;
}

interface YamlList {
  readonly type: 'list';
  readonly place: Place;
  readonly items: readonly YamlNode[];
}

export interface YamlMapping {
  readonly type: 'mapping';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, { readonly place: Place; readonly value: YamlNode }>;
}

/** A key or a list's dash with nothing after it. */
interface YamlNothing {
  readonly type: 'nothing';
  readonly place: Place;
}

/** Beyond this depth no task list goes, and recursion might not return. */
const DEEPEST = 64;

/** Reads the mapping that a stretch of a file is; what cannot be read is reported, and nothing comes back. */
export function readYaml(
  file: SourceFile,
  { from, to }: { readonly from: number; readonly to: number },
  report: Report,
): YamlMapping | undefined {
  const whole = file.placeAt(from);
  const document = parsed(file.text.slice(from, to));
  if (!document) {
    report(whole, { code: 'TOO_DEEP', limit: DEEPEST });
    return undefined;
  }
  // What the parser says after its first error mostly follows from that error.
  const [error] = document.errors;
  if (error) {
    const place = file.placeAt(from + error.pos[0]);
    report(place, { code: 'UNREADABLE_YAML', reason: error.code, detail: error.message });
    return undefined;
  }
  let readable = true;
  const { contents } = document;
  const node = contents
    ? located(contents, {
        depth: 0,
        file,
        base: from,
        report: (place, fault) => {
          readable &&= fault.code === 'DUPLICATE_KEY' || fault.code === 'CONTROL_CHARACTER';
          report(place, fault);
        },
      })
    : nothing(whole);
  if (!readable) return undefined;
  if (node.type === 'nothing') return { type: 'mapping', place: whole, entries: new Map() };
  if (node.type === 'mapping') return node;
  report(node.place, { code: 'WRONG_SHAPE', expected: 'mapping', found: node.type });
  return undefined;
}

/** The plain value of a node, for a schema. */
export function plainOf(node: YamlNode): unknown {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plainOf);
    case 'mapping':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainOf(value)]));
    case 'nothing':
      return undefined;
  }
}

/** The node at a path of keys and indices. */
export function nodeAt(node: YamlNode, path: readonly PropertyKey[]): YamlNode | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const next =
    node.type === 'mapping'
      ? node.entries.get(String(step))?.value
      : node.type === 'list'
        ? node.items[Number(step)]
        : undefined;
  return next && nodeAt(next, rest);
}

export function shapeOf(node: YamlNode | undefined): Shape {
  return node?.type ?? 'nothing';
}

/** `undefined` where the nesting is beyond what the parser's own recursion bears. */
function parsed(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      // Silence would also drop the error of a second document, and with it that document.
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Reading {
  readonly file: SourceFile;
  /** Where in the file the YAML begins. */
  readonly base: number;
  readonly depth: number;
  readonly report: Report;
}

function located(node: unknown, reading: Reading): YamlNode {
  const { file, base, depth, report } = reading;
  const place = file.placeAt(base + startOf(node));
  const deeper = { ...reading, depth: depth + 1 };
  if (depth > DEEPEST) {
    report(place, { code: 'TOO_DEEP', limit: DEEPEST });
    return nothing(place);
  }
  const feature = featureOf(node);
  if (feature) {
    report(place, { code: 'YAML_FEATURE', feature });
    return nothing(place);
  }
  if (isSeq(node)) {
    return { type: 'list', place, items: node.items.map((item) => located(item, deeper)) };
  }
  if (isMap(node)) return locatedMapping(node.items, place, deeper);
  if (!isScalar(node) || isEmptyScalar(node)) return nothing(place);
  const start = base + startOf(node);
  // An escape may spell what the file itself cannot hold.
  const raw = withoutControls(String(node.value), (character) => {
    report(place, { code: 'CONTROL_CHARACTER', character });
  });
  // A quoted text begins after its quote; a text of several lines or with escapes stands nowhere as it reads.
  const within = [start, start + 1].find((at) => file.text.startsWith(raw, at));
  return {
    type: 'text',
    place,
    raw,
    text: tidy(raw),
    placeAt: (offset) => (within === undefined ? place : file.placeAt(within + offset)),
  };
}

function locatedMapping(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  place: Place,
  reading: Reading,
): YamlMapping {
  const { file, base, report } = reading;
  const entries = new Map<string, { place: Place; value: YamlNode }>();
  for (const { key, value } of pairs) {
    const keyPlace = file.placeAt(base + startOf(key));
    if (!isScalar(key)) {
      report(keyPlace, { code: 'YAML_FEATURE', feature: 'complex key' });
      continue;
    }
    const name = tidy(String(key.value));
    const first = entries.get(name)?.place;
    if (first) {
      report(keyPlace, { code: 'DUPLICATE_KEY', key: name, firstLine: first.line });
      continue;
    }
    const node = value === null ? nothing(keyPlace) : located(value, reading);
    entries.set(name, { place: keyPlace, value: node });
  }
  return { type: 'mapping', place, entries };
}

function featureOf(node: unknown): 'alias' | 'anchor' | 'tag' | undefined {
  if (isAlias(node)) return 'alias';
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
  if (node.anchor) return 'anchor';
  return node.tag ? 'tag' : undefined;
}

function startOf(node: unknown): number {
  const range: Range | null | undefined =
    isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : null;
  return range?.[0] ?? 0;
}

/** `key:` with nothing after it, which is not `key: ''`. */
function isEmptyScalar(node: { readonly value: unknown; readonly type?: unknown }): boolean {
  return node.value === null || (node.value === '' && node.type === 'PLAIN');
}

function nothing(place: Place): YamlNothing {
  return { type: 'nothing', place };
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')
    .replace(/^[ \t]+|[ \t]+$/g, '');
}
