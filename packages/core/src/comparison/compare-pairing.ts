/** An index of one list and the index in another of what it is there. */
export type Pair = readonly [before: number, after: number];

/** Pairs gathered step by step, the surest first; each index is used at most once. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  add(before: number, after: number): void;
  isFree(side: 'before' | 'after', index: number): boolean;
  /** Pairs what is still free by its key: the first of a key with the first, the second with the second. */
  addByKey(before: Keys, after: Keys): void;
}

/** A key for each index; `null` where it is not to be paired. */
type Keys = readonly (string | null)[];

export function createPairing(): Pairing {
  const pairs: Pair[] = [];
  const used = { before: new Set<number>(), after: new Set<number>() };
  const isFree: Pairing['isFree'] = (side, index) => !used[side].has(index);

  function add(before: number, after: number): void {
    if (!isFree('before', before) || !isFree('after', after)) return;
    used.before.add(before);
    used.after.add(after);
    pairs.push([before, after]);
  }

  function addByKey(before: Keys, after: Keys): void {
    const free = [...before.keys()].filter((index) => isFree('before', index));
    const waiting = Map.groupBy(free, (index) => before[index] ?? null);
    const taken = new Map<string, number>();
    for (const [index, key] of after.entries()) {
      if (key === null || !isFree('after', index)) continue;
      const at = taken.get(key) ?? 0;
      taken.set(key, at + 1);
      const partner = waiting.get(key)?.[at];
      if (partner !== undefined) add(partner, index);
    }
  }

  return { pairs, add, isFree, addByKey };
}
