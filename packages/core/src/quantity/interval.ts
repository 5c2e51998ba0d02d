import type { Decimal } from './decimal.ts';
import {
  addRationals,
  compareRationals,
  floorRational,
  invertRational,
  multiplyRationals,
  negateRational,
  type Rational,
  rational,
} from './rational.ts';

/** Where a true value may lie, of which only a printed form is known. Never empty. */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** An end of an interval, and whether it is reached. */
interface End {
  readonly at: Rational;
  readonly reached: boolean;
}

/** A value that is known exactly. */
export function exactly(value: Decimal | Rational): Interval {
  const at = typeof value === 'string' ? rational(value) : value;
  return { low: at, high: at, includesLow: true, includesHigh: true };
}

export function isPoint({ low, high }: Interval): boolean {
  return compareRationals(low, high) === 0;
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: addRationals(a.low, b.low),
    high: addRationals(a.high, b.high),
    includesLow: a.includesLow && b.includesLow,
    includesHigh: a.includesHigh && b.includesHigh,
  };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, {
    low: negateRational(b.high),
    high: negateRational(b.low),
    includesLow: b.includesHigh,
    includesHigh: b.includesLow,
  });
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const corners = ends(a).flatMap((left) => ends(b).map((right) => product(left, right)));
  const low = corners.reduce((least, end) => outer(least, end, -1));
  const high = corners.reduce((most, end) => outer(most, end, 1));
  return { low: low.at, high: high.at, includesLow: low.reached, includesHigh: high.reached };
}

/** The quotient; `undefined` where the divisor may be zero, or come as near to it as one likes. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (b.low.numerator <= 0n && b.high.numerator >= 0n) return undefined;
  return multiplyIntervals(a, {
    low: invertRational(b.high),
    high: invertRational(b.low),
    includesLow: b.includesHigh,
    includesHigh: b.includesLow,
  });
}

/** How much in percent one is of the other; `undefined` where the whole may be zero. */
export function percentInterval(part: Interval, whole: Interval): Interval | undefined {
  const quotient = divideIntervals(part, whole);
  return quotient && multiplyIntervals(quotient, HUNDRED);
}

const HUNDRED = exactly({ numerator: 100n, denominator: 1n });

/** Whether some value lies in both. */
export function intersects(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

export function contains(interval: Interval, value: Rational): boolean {
  return intersects(interval, exactly(value));
}

/** Whether a whole number lies in it. */
export function containsInteger({ low, high, includesLow, includesHigh }: Interval): boolean {
  const below = floorRational(low);
  const isWhole = low.numerator % low.denominator === 0n;
  const first = { numerator: isWhole && includesLow ? below : below + 1n, denominator: 1n };
  const order = compareRationals(first, high);
  return order < 0 || (order === 0 && includesHigh);
}

/** Whether `a` begins no later than `b` ends. */
function reaches(a: Interval, b: Interval): boolean {
  const order = compareRationals(a.low, b.high);
  return order < 0 || (order === 0 && a.includesLow && b.includesHigh);
}

function ends({ low, high, includesLow, includesHigh }: Interval): readonly End[] {
  return [
    { at: low, reached: includesLow },
    { at: high, reached: includesHigh },
  ];
}

/** Zero times anything is zero, also times what is approached but not reached. */
function product(a: End, b: End): End {
  const zeroReached = (a.at.numerator === 0n && a.reached) || (b.at.numerator === 0n && b.reached);
  return { at: multiplyRationals(a.at, b.at), reached: (a.reached && b.reached) || zeroReached };
}

function outer(a: End, b: End, direction: 1 | -1): End {
  const order = compareRationals(a.at, b.at) * direction;
  if (order === 0) return { at: a.at, reached: a.reached || b.reached };
  return order > 0 ? a : b;
}
