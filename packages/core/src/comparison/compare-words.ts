import type { Pair } from './compare-pairing.ts';
import type { ReadPassage, Token } from './compare-passage.ts';
import { isOfOneKind } from './compare-values.ts';
import type { TextSegment } from './report-comparison.ts';

/** Beyond so many cells of the table, what differs is told as a whole: never more than 200 cells a word. */
const MOST_CELLS = 160_000;

/** How much it counts that two tokens stand side by side. */
const WEIGHTS = { NUMBER: 4, WORD: 2, SIGN: 1, OTHER_NUMBER: 1 } as const;

/**
 * The tokens of two texts that stand for each other: the same words in the same order, as many as possible,
 * and numbers of one kind among them.
 *
 * Where several ways are as good, the choice does not depend on which text comes first.
 */
export function alignWords(before: ReadPassage, after: ReadPassage): readonly Pair[] {
  if (before.words === after.words) return before.tokens.map((_, at): Pair => [at, at]);
  return before.text <= after.text
    ? aligned(before.tokens, after.tokens)
    : aligned(after.tokens, before.tokens).map(([j, i]): Pair => [i, j]);
}

function aligned(a: readonly Token[], b: readonly Token[]): readonly Pair[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start]?.text === b[start]?.text) start += 1;
  let rest = 0;
  while (rest < shorter - start && a.at(-1 - rest)?.text === b.at(-1 - rest)?.text) rest += 1;
  const middle = alignedByTable(a.slice(start, a.length - rest), b.slice(start, b.length - rest));
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...middle.map(([i, j]): Pair => [i + start, j + start]),
    ...Array.from({ length: rest }, (_, at): Pair => [a.length - rest + at, b.length - rest + at]),
  ];
}

function alignedByTable(a: readonly Token[], b: readonly Token[]): readonly Pair[] {
  if (a.length * b.length > MOST_CELLS) return [];
  const weightOf = weigher(a, b);
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  const score = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const together = weightOf(i, j) + score(i + 1, j + 1);
      best[i * width + j] = Math.max(together, score(i + 1, j), score(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const weight = weightOf(i, j);
    if (weight > 0 && weight + score(i + 1, j + 1) === score(i, j)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (score(i + 1, j) >= score(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The weight of two tokens by their places; words are compared as numbers, for there are many comparisons. */
function weigher(a: readonly Token[], b: readonly Token[]): (i: number, j: number) => number {
  const ids = new Map<string, number>();
  const idsOf = (tokens: readonly Token[]): Int32Array =>
    Int32Array.from(tokens, ({ text }) => {
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
    });
  const [idsA, idsB] = [idsOf(a), idsOf(b)];
  const weights = a.map(({ kind }) => WEIGHTS[kind]);
  const numbersA = a.map(({ number }) => number);
  const numbersB = b.map(({ number }) => number);
  return (i, j) => {
    if (idsA[i] === idsB[j]) return weights[i] ?? 0;
    const was = numbersA[i];
    const is = was ? numbersB[j] : null;
    return was && is && isOfOneKind(was, is) ? WEIGHTS.OTHER_NUMBER : 0;
  };
}

/** Two texts as one run of segments: what both have, and between, first what was removed, then what was added. */
export function segmentsOf(
  before: ReadPassage,
  after: ReadPassage,
  pairs: readonly Pair[],
): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  const add = (kind: TextSegment['kind'], text: string): void => {
    const last = segments.at(-1);
    if (text === '') return;
    if (last?.kind === kind) segments[segments.length - 1] = { kind, text: last.text + text };
    else segments.push({ kind, text });
  };
  let [was, is] = [0, 0];
  const differ = (wasEnd: number, isEnd: number): void => {
    const { lead, removed, added, tail } = parted(
      before.text.slice(was, wasEnd),
      after.text.slice(is, isEnd),
    );
    add('SAME', lead);
    add('REMOVED', removed);
    add('ADDED', added);
    add('SAME', tail);
    [was, is] = [wasEnd, isEnd];
  };
  for (const [i, j] of pairs) {
    const [old, now] = [before.tokens[i], after.tokens[j]];
    if (!old || !now || old.text !== now.text) continue;
    differ(old.start, now.start);
    add('SAME', now.text);
    [was, is] = [old.end, now.end];
  }
  differ(before.text.length, after.text.length);
  return segments;
}

/** Two runs of words that differ, less the space around them that both have. */
function parted(
  before: string,
  after: string,
): {
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
} {
  if (before === after) return { lead: before, removed: '', added: '', tail: '' };
  const lead = sameOf(leadingSpace(before), leadingSpace(after));
  const [removed, added] = [before.slice(lead.length), after.slice(lead.length)];
  const tail = sameOf(trailingSpace(removed), trailingSpace(added));
  return {
    lead,
    removed: removed.slice(0, removed.length - tail.length),
    added: added.slice(0, added.length - tail.length),
    tail,
  };
}

function sameOf(a: string, b: string): string {
  return a === b ? a : '';
}

function leadingSpace(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function trailingSpace(text: string): string {
  return text.slice(text.trimEnd().length);
}
