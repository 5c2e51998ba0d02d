import { createPairing, type Pair } from './compare-pairing.ts';
import type { ReadPassage } from './compare-passage.ts';

/** A text of a list, and the heading that it stands under. */
export interface Matchable {
  readonly passage: ReadPassage;
  readonly under: number;
}

/** Two texts with less in common than this are two texts: twice the words they share, by the words of both. */
const LEAST_LIKENESS = 0.5;

/** Of a longer text only so many words and signs are weighed. */
const WEIGHED_TOKENS = 400;

/** A number of one fact in both says as much as so many words. */
const WORDS_A_FACT = 8;

/**
 * How many meetings of two texts in one word are looked at in a list, the rarest words first. Lists of some forty
 * texts are weighed each against each; of thousands, those that share a word which few others have.
 */
const MOST_MEETINGS = 100_000;

/**
 * Which text of a list is which of another: the same words, else the same words with other numbers, else the
 * same facts, else the likeliest; where several are, the one under the same heading.
 */
export function matchTexts(
  before: readonly Matchable[],
  after: readonly Matchable[],
): readonly Pair[] {
  const pairing = createPairing();
  const keys: readonly ((passage: ReadPassage) => string | null)[] = [
    ({ text }) => text,
    ({ words, facts }) => `${facts}\n${words}`,
    ({ words }) => words,
    ({ facts }) => facts || null,
  ];
  for (const keyOf of keys) {
    const under = ({ passage, under: heading }: Matchable): string | null => {
      const key = keyOf(passage);
      return key === null ? null : `${heading}\n${key}`;
    };
    pairing.addByKey(before.map(under), after.map(under));
    const anywhere = ({ passage }: Matchable): string | null => keyOf(passage);
    pairing.addByKey(before.map(anywhere), after.map(anywhere));
  }
  const free = {
    before: [...before.keys()].filter((index) => pairing.isFree('before', index)),
    after: [...after.keys()].filter((index) => pairing.isFree('after', index)),
  };
  for (const { pair } of likenesses(before, after, free)) pairing.add(...pair);
  return pairing.pairs;
}

interface Likeness {
  readonly pair: Pair;
  readonly likeness: number;
  readonly isUnderSame: boolean;
}

/** The pairs that are alike enough, best first; no two that compete are equal, so either direction chooses alike. */
function likenesses(
  before: readonly Matchable[],
  after: readonly Matchable[],
  free: { readonly before: readonly number[]; readonly after: readonly number[] },
): readonly Likeness[] {
  if (free.before.length === 0 || free.after.length === 0) return [];
  const bagsBefore = bagsOf(before, free.before);
  const bagsAfter = bagsOf(after, free.after);
  return meetings(bagsBefore, bagsAfter)
    .map(
      ([i, j]): Likeness => ({
        pair: [i, j],
        likeness: likenessOf(bagsBefore.get(i) ?? EMPTY, bagsAfter.get(j) ?? EMPTY),
        isUnderSame: before[i]?.under === after[j]?.under,
      }),
    )
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted(
      (a, b) =>
        b.likeness - a.likeness ||
        Number(b.isUnderSame) - Number(a.isUnderSame) ||
        Math.abs(a.pair[0] - a.pair[1]) - Math.abs(b.pair[0] - b.pair[1]) ||
        a.pair[0] + a.pair[1] - b.pair[0] - b.pair[1],
    );
}

/** How often each word stands in a text, and how many they are; a fact is so many words. */
interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

const EMPTY: Bag = { words: new Map(), size: 0 };

function bagsOf(texts: readonly Matchable[], at: readonly number[]): ReadonlyMap<number, Bag> {
  return new Map(
    at.flatMap((index) => {
      const text = texts[index];
      return text ? [[index, bagOf(text.passage)]] : [];
    }),
  );
}

function bagOf({ tokens, numbers }: ReadPassage): Bag {
  const counts = new Map<string, number>();
  let size = 0;
  const add = (key: string, weight: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + weight);
    size += weight;
  };
  for (const { text, kind } of tokens.slice(0, WEIGHED_TOKENS)) {
    if (kind === 'WORD') add(text.toLowerCase(), 1);
  }
  for (const { fact } of numbers.slice(0, WEIGHED_TOKENS)) {
    if (fact !== null) add(`fact ${fact}`, WORDS_A_FACT);
  }
  return { words: counts, size };
}

/** Sørensen and Dice's measure: from 0, nothing shared, to 1. */
function likenessOf(a: Bag, b: Bag): number {
  const all = a.size + b.size;
  if (all === 0 || (2 * Math.min(a.size, b.size)) / all < LEAST_LIKENESS) return 0;
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  return (2 * shared) / all;
}

/** The pairs that share a word, the rarest words first, until enough have met; a word counts wholly or not at all. */
function meetings(
  before: ReadonlyMap<number, Bag>,
  after: ReadonlyMap<number, Bag>,
): readonly Pair[] {
  const holders = { before: holdersOf(before), after: holdersOf(after) };
  const shared = [...holders.before].flatMap(([word, these]) => {
    const those = holders.after.get(word);
    return those ? [{ these, those, met: these.length * those.length }] : [];
  });
  const pairs = new Map<number, Set<number>>();
  let left = MOST_MEETINGS;
  for (const [met, words] of [...Map.groupBy(shared, (each) => each.met)].toSorted(
    ([a], [b]) => a - b,
  )) {
    left -= met * words.length;
    if (left < 0) break;
    for (const { these, those } of words) {
      for (const i of these) {
        const partners = pairs.get(i) ?? new Set();
        pairs.set(i, partners);
        for (const j of those) partners.add(j);
      }
    }
  }
  return [...pairs].flatMap(([i, partners]) => [...partners].map((j): Pair => [i, j]));
}

function holdersOf(bags: ReadonlyMap<number, Bag>): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, { words }] of bags) {
    for (const word of words.keys()) {
      const known = holders.get(word);
      if (known) known.push(index);
      else holders.set(word, [index]);
    }
  }
  return holders;
}
