import { addIntervals, type Interval, subtractIntervals } from '../../quantity/index.ts';
import type { Amount } from './amount.ts';

/** A number that others, some of them taken away, should give, and what they give. */
export interface Balance extends Stated {
  readonly computed: Interval;
}

/** A balance as a text states it. */
export interface Stated {
  readonly result: Amount;
  readonly plus: readonly Amount[];
  readonly minus: readonly Amount[];
}

export function computedOf({ plus, minus }: Stated): Interval {
  return minus.reduce(
    (sum, { range }) => subtractIntervals(sum, range),
    plus.map(({ range }) => range).reduce(addIntervals),
  );
}

/** A passage with more numbers than this speaks of more than one thing. */
export const MOST_NUMBERS = 24;
