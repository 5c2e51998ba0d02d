import { type Matchable, matchTexts } from './compare-matching.ts';
import { compareNumbers } from './compare-numbers.ts';
import { movedPairs, slotsOf } from './compare-order.ts';
import type { Pair } from './compare-pairing.ts';
import { type Passage, type ReadPassage, readPassage } from './compare-passage.ts';
import { alignWords, segmentsOf } from './compare-words.ts';
import type { ListedTextChange, NumberChange, TextChange } from './report-comparison.ts';

/** A text of a list with what came of it, and the entries of either list that it was. */
export interface ComparedEntry<Entry> {
  readonly text: ListedTextChange;
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** Where an entry stands: the number of its heading, the same for the same heading in both lists. */
export type Headings<Entry> = (entry: Entry, side: 'before' | 'after') => number;

/** Every text of two lists once. */
export function compareTexts<Entry extends Passage>(
  before: readonly Entry[],
  after: readonly Entry[],
  headingOf: Headings<Entry> = () => 0,
): readonly ComparedEntry<Entry>[] {
  const read = (entries: readonly Entry[], side: 'before' | 'after'): readonly Matchable[] =>
    entries.map((entry) => ({ passage: readPassage(entry), under: headingOf(entry, side) }));
  const [old, now] = [read(before, 'before'), read(after, 'after')];
  const pairs = matchTexts(old, now);
  const moved = movedTexts(pairs, old, now);
  return slotsOf(pairs, { before: before.length, after: after.length }).map((slot) => {
    const [was, is] = [old[slot.before ?? -1] ?? null, now[slot.after ?? -1] ?? null];
    return {
      text: {
        ...compareRead(was?.passage ?? null, is?.passage ?? null),
        moved: slot.after !== null && moved.has(slot.after),
      },
      before: before[slot.before ?? -1] ?? null,
      after: after[slot.after ?? -1] ?? null,
    };
  });
}

/** One text, of which either side may be without it. */
export function compareText(before: Passage | null, after: Passage | null): TextChange {
  return compareRead(before && readPassage(before), after && readPassage(after));
}

function movedTexts(
  pairs: readonly Pair[],
  before: readonly Matchable[],
  after: readonly Matchable[],
): ReadonlySet<number> {
  const stays = ([i, j]: Pair): boolean => before[i]?.under === after[j]?.under;
  const byHeading = Map.groupBy(pairs.filter(stays), ([i]) => before[i]?.under);
  const moved = [
    ...pairs.filter((pair) => !stays(pair)),
    ...[...byHeading.values()].flatMap((each) => [...movedPairs(each)]),
  ];
  return new Set(moved.map(([, j]) => j));
}

const NOTHING: ReadPassage = readPassage({ text: '', figures: [] });

function compareRead(before: ReadPassage | null, after: ReadPassage | null): TextChange {
  const [old, now] = [before ?? NOTHING, after ?? NOTHING];
  const pairs = alignWords(old, now);
  const numbers = compareNumbers(old, now, pairs);
  const change = changeOf(before, after, numbers);
  return {
    change,
    alsoReworded: change === 'NUMBER_CHANGED' && old.words !== now.words,
    before: before?.text ?? null,
    after: after?.text ?? null,
    segments: segmentsOf(old, now, pairs),
    numbers,
  };
}

/** A number that comes or goes with words is part of the rewording; among the same words it is another number. */
function changeOf(
  before: ReadPassage | null,
  after: ReadPassage | null,
  numbers: readonly NumberChange[],
): TextChange['change'] {
  if (!before) return 'ADDED';
  if (!after) return 'REMOVED';
  const otherNumbers = numbers.some(
    ({ change }) =>
      change === 'CHANGED' ||
      (before.words === after.words && (change === 'ADDED' || change === 'REMOVED')),
  );
  if (otherNumbers) return 'NUMBER_CHANGED';
  return before.text === after.text ? 'UNCHANGED' : 'REWORDED';
}
