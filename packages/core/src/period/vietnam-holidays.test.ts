import { describe, expect, test } from 'vitest';
import { formatDocumentNumber } from '../document/index.ts';
import { type IsoDate, yearOf } from '../iso-date.ts';
import type { HolidayYear } from './public-holidays.ts';
import { VIETNAM_HOLIDAYS } from './vietnam-holidays.ts';

const MADE_UP = /^Nghỉ bù /;
const SWAPPED = 'Nghỉ hoán đổi';

function weekdayOf(day: IsoDate): number {
  return new Date(day).getUTCDay();
}

function isWeekend(day: IsoDate): boolean {
  return [0, 6].includes(weekdayOf(day));
}

/** The days off that the Labour Code itself names. */
function holidaysOf({ daysOff }: HolidayYear) {
  return daysOff.filter(({ name }) => !MADE_UP.test(name) && name !== SWAPPED);
}

test('2019 to 2026, each year once', () => {
  expect(VIETNAM_HOLIDAYS.map(({ year }) => year)).toEqual([
    2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
  ]);
});

test('what is not confirmed says so', () => {
  const open = VIETNAM_HOLIDAYS.filter(({ confirmed }) => !confirmed);
  expect(open.map(({ year }) => year)).toEqual([2026]);
});

describe.each(VIETNAM_HOLIDAYS.map((year) => [year.year, year] as const))('%d', (label, year) => {
  test('its days lie in it, in order, each once', () => {
    const days = year.daysOff.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(new Set(days.map(yearOf))).toEqual(new Set([label]));
  });

  test('has as many holidays as the law gives: 10, since 2021 11', () => {
    const names = holidaysOf(year).map(({ name }) => name);
    const expected = label <= 2020 ? 10 : 11;
    expect(names.filter((name) => name !== 'Ngày Văn hóa Việt Nam')).toHaveLength(expected);
    expect(names.filter((name) => name === 'Tết Nguyên đán')).toHaveLength(5);
    expect(names.filter((name) => name === 'Quốc khánh')).toHaveLength(expected - 9);
  });

  test('every holiday on a weekend is made up for on a weekday', () => {
    const lost = holidaysOf(year).filter(({ day }) => isWeekend(day));
    const madeUp = year.daysOff.filter(({ name }) => MADE_UP.test(name));
    expect(madeUp.map(({ name }) => name.replace(MADE_UP, '')).toSorted()).toEqual(
      lost.map(({ name }) => name).toSorted(),
    );
    expect(madeUp.filter(({ day }) => isWeekend(day))).toEqual([]);
  });

  test('every swapped weekday is worked on a Saturday', () => {
    const swapped = year.daysOff.filter(({ name }) => name === SWAPPED).map(({ day }) => day);
    const inYear = year.workedWeekends.filter(({ insteadOf }) => yearOf(insteadOf) === label);
    expect(inYear.map(({ insteadOf }) => insteadOf)).toEqual(swapped);
    expect(swapped.filter(isWeekend)).toEqual([]);
    expect(year.workedWeekends.filter(({ day }) => weekdayOf(day) !== 6)).toEqual([]);
    expect(year.workedWeekends.map(({ day }) => yearOf(day)).every((y) => y === label)).toBe(true);
  });

  test('a source is named, and a number is that of its text', () => {
    expect(year.sources.length).toBeGreaterThan(0);
    for (const { text, number } of year.sources) {
      if (number) expect(text).toContain(`số ${formatDocumentNumber(number)} `);
    }
  });
});
