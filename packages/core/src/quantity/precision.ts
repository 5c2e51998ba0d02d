import type { Decimal } from './decimal.ts';
import {
  containsInteger,
  exactly,
  type Interval,
  intersects,
  isPoint,
  multiplyIntervals,
} from './interval.ts';
import { addRationals, negateRational, type Rational, rational } from './rational.ts';

/**
 * How a computed value agrees with a printed one:
 *
 * - `exact`: it is known exactly, and rounds half up to the digits as printed
 * - `possible`: something in its range does
 * - `truncated`: only cutting off the further digits gives what is printed (98,9456 → 98,94); a note at most
 * - `contradiction`: nothing does
 */
export const AGREEMENTS = ['exact', 'possible', 'truncated', 'contradiction'] as const;

export type Agreement = (typeof AGREEMENTS)[number];

/**
 * The values that round to what is printed: `15.6` stands for [15.55, 15.65), `-15.6` for its mirror image.
 *
 * The last printed digit sets the width, so `15.60` is ten times narrower.
 */
export function printedInterval(value: Decimal): Interval {
  const { at, step } = lastDigit(value);
  const half: Rational = { numerator: step.numerator, denominator: step.denominator * 2n };
  return {
    low: addRationals(at, negateRational(half)),
    high: addRationals(at, half),
    includesLow: at.numerator > 0n,
    includesHigh: at.numerator < 0n,
  };
}

/** The values that give what is printed when further digits are cut off: `15.6` for [15.6, 15.7). */
export function truncatedInterval(value: Decimal): Interval {
  const { at, step } = lastDigit(value);
  const [above, below] = [at.numerator >= 0n, at.numerator <= 0n];
  return {
    low: below ? addRationals(at, negateRational(step)) : at,
    high: above ? addRationals(at, step) : at,
    includesLow: !below,
    includesHigh: !above,
  };
}

export function compareToPrinted(computed: Interval, printed: Decimal): Agreement {
  if (intersects(computed, printedInterval(printed))) {
    return isPoint(computed) ? 'exact' : 'possible';
  }
  return intersects(computed, truncatedInterval(printed)) ? 'truncated' : 'contradiction';
}

/**
 * Whether a whole number of `whole` makes the printed percentage, rounded or cut off.
 *
 * 12 of 77 is 15,6 %; 15,7 % of 77 is nobody's. A part of nothing has no percentage.
 */
export function isPossiblePercentage(printed: Decimal, whole: bigint): boolean {
  if (whole <= 0n) return false;
  const perHundred = exactly({ numerator: whole, denominator: 100n });
  return [printedInterval(printed), truncatedInterval(printed)].some((window) =>
    containsInteger(multiplyIntervals(window, perHundred)),
  );
}

function lastDigit(value: Decimal): { readonly at: Rational; readonly step: Rational } {
  const { numerator, denominator } = rational(value);
  return { at: { numerator, denominator }, step: { numerator: 1n, denominator } };
}
