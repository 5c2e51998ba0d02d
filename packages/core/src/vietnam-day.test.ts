import { expect, test } from 'vitest';
import { isoDate } from './iso-date.ts';
import { vietnamDay, vietnamMidnight } from './vietnam-day.ts';

test.each([
  ['2023-03-09T16:59:59.999Z', '2023-03-09'],
  ['2023-03-09T17:00:00.000Z', '2023-03-10'],
  ['2023-12-31T23:00:00.000Z', '2024-01-01'],
])('at %s it is %s in Vietnam', (instant, day) => {
  expect(vietnamDay(new Date(instant))).toBe(day);
});

test('a day begins seven hours before it does in UTC, and the one before is over', () => {
  const midnight = vietnamMidnight(isoDate(2024, 3, 1));
  expect(midnight.toISOString()).toBe('2024-02-29T17:00:00.000Z');
  expect(vietnamDay(midnight)).toBe('2024-03-01');
  expect(vietnamDay(new Date(midnight.getTime() - 1))).toBe('2024-02-29');
});
