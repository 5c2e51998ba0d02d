import { describe, expect, test } from 'vitest';
import { type IsoDate, parseIsoDate } from '../iso-date.ts';
import { VIETNAM_HOLIDAYS } from './vietnam-holidays.ts';
import {
  addWorkingDays,
  dayOffInWords,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from './working-day.ts';

function day(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (!parsed.ok) throw new Error(`No day: ${text}`);
  return parsed.value;
}

test.each([
  ['2023-03-14', true],
  ['2023-03-18', false],
  ['2023-03-19', false],
  ['2023-09-04', false],
  ['2023-09-05', true],
  ['2024-04-29', false],
  ['2024-05-04', true],
  ['2024-05-05', false],
  ['2025-05-02', false],
  ['2025-04-26', true],
  ['2026-01-02', false],
  ['2026-01-10', true],
  ['2026-08-31', false],
  ['2026-08-22', true],
])('%s: worked is %j', (text, works) => {
  expect(isWorkingDay(day(text), VIETNAM_HOLIDAYS)).toBe(works);
});

test.each([
  ['2023-03-25', 'thứ Bảy'],
  ['2023-03-26', 'Chủ nhật'],
  ['2023-09-02', 'Quốc khánh'],
  ['2023-09-04', 'Nghỉ bù Quốc khánh'],
  ['2024-04-29', 'Nghỉ hoán đổi'],
])('%s is off as %s', (text, words) => {
  expect(dayOffInWords(day(text), VIETNAM_HOLIDAYS)).toBe(words);
});

test('after Tết 2023 comes a Friday', () => {
  expect(nextWorkingDay(day('2023-01-19'), VIETNAM_HOLIDAYS)).toBe('2023-01-27');
});

test('days are counted from the day after the first to the last', () => {
  const count = (after: string, upTo: string) =>
    workingDaysBetween({ after: day(after), upTo: day(upTo) }, VIETNAM_HOLIDAYS);
  expect(count('2023-03-14', '2023-03-14')).toBe(0);
  expect(count('2023-03-14', '2023-03-15')).toBe(1);
  expect(count('2023-03-14', '2023-03-20')).toBe(4);
  expect(count('2023-03-20', '2023-03-14')).toBe(-4);
  expect(count('2023-01-19', '2023-01-27')).toBe(1);
  expect(count('2024-04-26', '2024-05-06')).toBe(4);
});

describe('a year that the calendar lacks', () => {
  test.each(['2018-12-31', '2027-01-04', '2027-01-02'])('%s is neither', (text) => {
    expect(isWorkingDay(day(text), VIETNAM_HOLIDAYS)).toBeUndefined();
  });

  test('nothing is counted into it, or out of it', () => {
    const [last, first] = [day('2026-12-31'), day('2027-01-04')];
    expect(nextWorkingDay(last, VIETNAM_HOLIDAYS)).toBeUndefined();
    expect(addWorkingDays({ from: last, count: 1 }, VIETNAM_HOLIDAYS)).toBeUndefined();
    expect(workingDaysBetween({ after: last, upTo: first }, VIETNAM_HOLIDAYS)).toBeUndefined();
    expect(workingDaysBetween({ after: first, upTo: last }, VIETNAM_HOLIDAYS)).toBeUndefined();
  });
});

test.each([-1, 0.5, Number.NaN])('%d is no count', (count) => {
  const from = day('2023-03-14');
  expect(() => addWorkingDays({ from, count }, VIETNAM_HOLIDAYS)).toThrow(RangeError);
});
