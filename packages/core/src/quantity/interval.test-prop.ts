import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideDecimals } from './arithmetic.ts';
import { anyDecimal } from './decimal.test-data.ts';
import { decimal } from './decimal.ts';
import {
  addIntervals,
  contains,
  containsInteger,
  divideIntervals,
  exactly,
  type Interval,
  intersects,
  multiplyIntervals,
  subtractIntervals,
} from './interval.ts';
import {
  compareToPrinted,
  isPossiblePercentage,
  printedInterval,
  truncatedInterval,
} from './precision.ts';
import {
  addRationals,
  compareRationals,
  floorRational,
  invertRational,
  multiplyRationals,
  negateRational,
  type Rational,
  rational,
  roundRational,
} from './rational.ts';

/** A value that somebody knows exactly, and an interval around it, its ends reached or not. */
const known: fc.Arbitrary<{ readonly value: Rational; readonly interval: Interval }> = fc
  .record({
    value: fraction(),
    below: fc.nat({ max: 50 }),
    above: fc.nat({ max: 50 }),
    includesLow: fc.boolean(),
    includesHigh: fc.boolean(),
  })
  .map(({ value, below, above, includesLow, includesHigh }) => ({
    value,
    interval: {
      low: addRationals(value, { numerator: BigInt(-below), denominator: 7n }),
      high: addRationals(value, { numerator: BigInt(above), denominator: 7n }),
      includesLow: includesLow || below === 0,
      includesHigh: includesHigh || above === 0,
    },
  }));

test('sums, differences, products and quotients of intervals contain those of the true values', () => {
  fc.assert(
    fc.property(known, known, (a, b) => {
      expect(contains(addIntervals(a.interval, b.interval), addRationals(a.value, b.value))).toBe(
        true,
      );
      const difference = addRationals(a.value, negateRational(b.value));
      expect(contains(subtractIntervals(a.interval, b.interval), difference)).toBe(true);
      const product = multiplyRationals(a.value, b.value);
      expect(contains(multiplyIntervals(a.interval, b.interval), product)).toBe(true);
      const quotient = divideIntervals(a.interval, b.interval);
      if (quotient) {
        const share = multiplyRationals(a.value, invertRational(b.value));
        expect(contains(quotient, share)).toBe(true);
      }
    }),
  );
});

test('a quotient is refused exactly where the divisor may come to zero', () => {
  fc.assert(
    fc.property(known, known, (a, { interval }) => {
      const spansZero = interval.low.numerator <= 0n && interval.high.numerator >= 0n;
      expect(divideIntervals(a.interval, interval) === undefined).toBe(spansZero);
    }),
  );
});

test('to meet is mutual, and every interval meets itself', () => {
  fc.assert(
    fc.property(known, known, (a, b) => {
      expect(intersects(a.interval, b.interval)).toBe(intersects(b.interval, a.interval));
      expect(intersects(a.interval, a.interval)).toBe(true);
    }),
  );
});

test('a whole number lies within as counting finds it', () => {
  fc.assert(
    fc.property(known, ({ interval }) => {
      const first = floorRational(interval.low);
      const candidates = Array.from({ length: 18 }, (_, step) => first + BigInt(step));
      const found = candidates.some((numerator) =>
        contains(interval, { numerator, denominator: 1n }),
      );
      expect(containsInteger(interval)).toBe(found);
    }),
  );
});

test('a computed value agrees exactly with itself as it is rounded, and with nothing a digit away', () => {
  fc.assert(
    fc.property(fraction(), fc.integer({ min: 0, max: 4 }), (value, digits) => {
      const printed = roundRational(value, digits);
      expect(compareToPrinted(exactly(value), printed)).toBe('exact');
      const step = { numerator: 2n, denominator: 10n ** BigInt(digits) };
      const away = roundRational(addRationals(rational(printed), step), digits);
      expect(compareToPrinted(exactly(value), away)).toBe('contradiction');
    }),
  );
});

test('what is printed lies within its own windows', () => {
  fc.assert(
    fc.property(anyDecimal, (printed) => {
      expect(contains(printedInterval(printed), rational(printed))).toBe(true);
      expect(contains(truncatedInterval(printed), rational(printed))).toBe(true);
    }),
  );
});

test('the percentage of any whole part is possible', () => {
  const counts = fc.tuple(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 2000 }));
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 3 }), ([part, whole], digits) => {
      const percent = divideDecimals(decimal(part * 100), decimal(whole), digits);
      expect(percent && isPossiblePercentage(percent, BigInt(whole))).toBe(true);
    }),
  );
});

test('fractions order as their differences do', () => {
  fc.assert(
    fc.property(fraction(), fraction(), (a, b) => {
      const difference = addRationals(a, negateRational(b)).numerator;
      expect(Math.sign(compareRationals(a, b))).toBe(
        difference < 0n ? -1 : difference > 0n ? 1 : 0,
      );
    }),
  );
});

function fraction(): fc.Arbitrary<Rational> {
  return fc
    .tuple(fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }), fc.bigInt({ min: 1n, max: 1000n }))
    .map(([numerator, denominator]) => ({ numerator, denominator }));
}
