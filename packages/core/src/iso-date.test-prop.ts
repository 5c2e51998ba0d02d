import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from './iso-date.test-data.ts';
import { formatLongDate, formatShortDate, nextDay, parseIsoDate } from './iso-date.ts';

test('a day is read as it is written', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(parseIsoDate(day)).toEqual({ ok: true, value: day });
    }),
  );
});

test('days order as their text does', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(a < b).toBe(Date.parse(a) < Date.parse(b));
      expect(nextDay(a) > a).toBe(true);
    }),
  );
});

test('the day after is a day later, and no day lies between', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(Date.parse(nextDay(day)) - Date.parse(day)).toBe(24 * 60 * 60 * 1000);
    }),
  );
});

test('both printed forms name the same numbers', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const numbers = day.split('-').map(Number).toReversed();
      expect(formatLongDate(day).match(/\d+/g)?.map(Number)).toEqual(numbers);
      expect(formatShortDate(day).split('/').map(Number)).toEqual(numbers);
    }),
  );
});
