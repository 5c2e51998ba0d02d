import type { Pair } from './compare-pairing.ts';

/** What stands at an index of either list or of both. */
export interface Slot {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Everything of two lists once: pairs and what was added in the order of `after`, what was removed
 * behind the pair that it stood behind.
 */
export function slotsOf(
  pairs: readonly Pair[],
  { before, after }: { readonly before: number; readonly after: number },
): readonly Slot[] {
  const partners = new Map(pairs.map(([i, j]) => [j, i]));
  const paired = new Set(pairs.map(([i]) => i));
  const slots: Slot[] = [];
  const removedFrom = (start: number): void => {
    for (let i = start; i < before && !paired.has(i); i += 1)
      slots.push({ before: i, after: null });
  };
  removedFrom(0);
  for (let j = 0; j < after; j += 1) {
    const i = partners.get(j) ?? null;
    slots.push({ before: i, after: j });
    if (i !== null) removedFrom(i + 1);
  }
  return slots;
}

/**
 * The pairs that are out of order: all but those that stay in place in every way of leaving the most in place.
 *
 * So one bullet that went to the end has moved and no other, and two that changed places have both moved.
 */
export function movedPairs(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const inOrder = pairs.toSorted(([a], [b]) => a - b);
  const upTo = chainLengths(inOrder.map(([, j]) => j));
  const from = chainLengths(inOrder.map(([, j]) => -j).toReversed()).toReversed();
  const longest = upTo.reduce((most, length) => Math.max(most, length), 0);
  const onLongest = inOrder.filter((_, at) => (upTo[at] ?? 0) + (from[at] ?? 0) - 1 === longest);
  const rankOf = new Map(inOrder.map((pair, at) => [pair, upTo[at] ?? 0]));
  const atRank = Map.groupBy(onLongest, (pair) => rankOf.get(pair));
  const inPlace = new Set([...atRank.values()].flatMap((each) => (each.length === 1 ? each : [])));
  return new Set(pairs.filter((pair) => !inPlace.has(pair)));
}

/** For each number, how long a rising run of numbers that ends with it can be. */
function chainLengths(numbers: readonly number[]): readonly number[] {
  const lowestEnd: number[] = [];
  return numbers.map((number) => {
    let [low, high] = [0, lowestEnd.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lowestEnd[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    lowestEnd[low] = number;
    return low + 1;
  });
}
