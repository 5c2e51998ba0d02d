import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPeriod } from './period.test-data.ts';
import {
  formatPeriod,
  isSamePeriod,
  nextPeriod,
  parsePeriod,
  periodSequence,
  precedingPeriods,
  quartersOf,
  yearToDate,
} from './period.ts';

test('a label names one period, and reads as it is written', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (a, b) => {
      expect(parsePeriod(formatPeriod(a))).toEqual({ ok: true, value: a });
      expect(formatPeriod(a) === formatPeriod(b)).toBe(isSamePeriod(a, b));
    }),
  );
});

test('what comes next is later, and what precedes is earlier', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(periodSequence(nextPeriod(period))).toBeGreaterThan(periodSequence(period));
      for (const preceding of precedingPeriods(period)) {
        expect(periodSequence(preceding)).toBeLessThan(periodSequence(period));
      }
    }),
  );
});

test('the quarters of a period follow one another, the last ending where the period does', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const quarters = quartersOf(period);
      for (const [index, quarter] of quarters.entries()) {
        const next = quarters[index + 1];
        if (next) expect(nextPeriod(quarter)).toEqual(next);
        else if (period.kind !== 'year') expect(nextPeriod(quarter)).toEqual(nextPeriod(period));
      }
    }),
  );
});

test('every period longer than a quarter begins with the first', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      fc.pre(period.kind !== 'quarter');
      expect(quartersOf(period)[0]).toEqual({ kind: 'quarter', year: period.year, quarter: 1 });
    }),
  );
});

test('the year to date ends with the period, and holds it', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const quarters = quartersOf(yearToDate(period));
      expect(quarters.at(-1)).toEqual(quartersOf(period).at(-1));
      expect(quarters).toEqual(expect.arrayContaining([...quartersOf(period)]));
      expect(quarters[0]).toMatchObject({ quarter: 1 });
    }),
  );
});
