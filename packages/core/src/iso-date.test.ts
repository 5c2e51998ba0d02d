import { expect, test } from 'vitest';
import {
  formatLongDate,
  formatShortDate,
  type IsoDate,
  isoDate,
  nextDay,
  parseIsoDate,
  yearOf,
} from './iso-date.ts';

test.each(['2023-03-09', '2024-02-29', '1945-09-02'])('%s is a day', (text) => {
  expect(parseIsoDate(text)).toEqual({ ok: true, value: text });
});

test.each([
  '2023-02-29',
  '2023-02-30',
  '2023-13-01',
  '2023-00-10',
  '2023-04-31',
  '2023-4-01',
  '09/3/2023',
  '2023-03-09T00:00',
  ' 2023-03-09',
  '',
])('%j is none', (text) => {
  expect(parseIsoDate(text)).toEqual({ ok: false, error: { code: 'NOT_A_DAY', text } });
});

test('a day that the calendar lacks is a bug of the caller', () => {
  expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
  expect(() => isoDate(2023, 2, 29)).toThrow(RangeError);
});

test.each([
  [isoDate(2023, 3, 9), 'ngày 09 tháng 3 năm 2023', '09/3/2023'],
  [isoDate(2023, 1, 31), 'ngày 31 tháng 01 năm 2023', '31/01/2023'],
  [isoDate(2023, 2, 1), 'ngày 01 tháng 02 năm 2023', '01/02/2023'],
  [isoDate(2023, 12, 10), 'ngày 10 tháng 12 năm 2023', '10/12/2023'],
])('%s: zeros before days under 10 and months 1 and 2 only', (day, long, short) => {
  expect(formatLongDate(day)).toBe(long);
  expect(formatShortDate(day)).toBe(short);
});

test.each<[IsoDate, string]>([
  [isoDate(2023, 12, 31), '2024-01-01'],
  [isoDate(2024, 2, 28), '2024-02-29'],
  [isoDate(2023, 2, 28), '2023-03-01'],
])('after %s comes %s', (day, next) => {
  expect(nextDay(day)).toBe(next);
  expect(yearOf(nextDay(day))).toBe(Number(next.slice(0, 4)));
});
