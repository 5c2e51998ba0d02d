import type { NumberMention, Span } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { isAbbreviated } from '../sentence.ts';

/** The words between two mentions, in small letters. */
export function between({ text }: Passage, first: Span, second: Span): string {
  return text.slice(first.end, second.start).toLowerCase();
}

/** The same without what stands in brackets between them. */
export function betweenBrackets(passage: Passage, first: Span, second: Span): string {
  return between(passage, first, second).replace(/\([^()]*\)/gu, ' ');
}

/** Whether a mention stands in brackets that close before another. */
export function isAside({ text }: Passage, mention: Span, before: Span): boolean {
  return /^[^()]*\)/u.test(text.slice(mention.end, before.start));
}

/** The words before a mention, up to so many letters and no further than its sentence, in small letters. */
export function wordsBefore(passage: Passage, { start }: Span, letters: number): string {
  const from = Math.max(start - letters, sentenceStart(passage, start));
  return passage.text.slice(from, start).toLowerCase();
}

/** The words after a mention, up to so many letters and no further than its sentence, in small letters. */
export function wordsAfter(passage: Passage, { end }: Span, letters: number): string {
  const to = Math.min(end + letters, sentenceEnd(passage, end));
  return passage.text.slice(end, to).toLowerCase();
}

export function isSameSentence(passage: Passage, first: Span, second: Span): boolean {
  return sentenceEnd(passage, first.end) >= second.end;
}

/** How many numbers on either side of one are looked at: enough for any list, and bounded in a line of a hundred thousand. */
const REACH = 24;

/** The mentions around one, itself included, in order; `at` is its place among them. */
export function neighbourhood(
  mentions: readonly NumberMention[],
  index: number,
): { readonly around: readonly NumberMention[]; readonly at: number } {
  const from = Math.max(0, index - REACH);
  return { around: mentions.slice(from, index + REACH + 1), at: index - from };
}

export function sentenceEnd(passage: Passage, from: number): number {
  const ends = sentenceEnds(passage);
  return ends[firstNotBelow(ends, from)] ?? passage.text.length;
}

function sentenceStart(passage: Passage, before: number): number {
  const ends = sentenceEnds(passage);
  return ends[firstNotBelow(ends, before) - 1] ?? 0;
}

/** The place of the first of the sorted numbers that is not below `least`. */
export function firstNotBelow(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sentence ends at a stop that a space and a capital or digit, or nothing, follow; never within a number. */
const STOP = /[.!?](?=\s+[\p{Lu}\d“"(-]|\s*$)|\n/gu;

const endsByPassage = new WeakMap<Passage, readonly number[]>();

function sentenceEnds(passage: Passage): readonly number[] {
  const known = endsByPassage.get(passage);
  if (known) return known;
  const { text, numbers } = passage;
  const starts = numbers.map(({ start }) => start);
  const ends = [...text.matchAll(STOP)]
    .map(({ index }) => index)
    .filter((at) => {
      const mention = numbers[firstNotBelow(starts, at + 1) - 1];
      const isInside = mention !== undefined && at < mention.end - 1;
      return !isInside && !isAbbreviated(text, at);
    });
  endsByPassage.set(passage, ends);
  return ends;
}
