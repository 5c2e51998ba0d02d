import { describe, expect, test } from 'vitest';
import { isoDate } from '../iso-date.ts';
import { DECREE_WINDOWS, dataWindow } from './data-window.ts';
import {
  DECREE_DUE_DAYS,
  type DueDay,
  type DueRule,
  dueDay,
  workingDaysToReport,
} from './due-day.ts';
import { type Period, parsePeriod } from './period.ts';
import { VIETNAM_HOLIDAYS } from './vietnam-holidays.ts';

function period(label: string): Period {
  const parsed = parsePeriod(label);
  if (!parsed.ok) throw new Error(`No period: ${label}`);
  return parsed.value;
}

function due(label: string, rules: readonly DueRule[] = DECREE_DUE_DAYS): DueDay | undefined {
  return dueDay(period(label), rules, VIETNAM_HOLIDAYS);
}

function rule(more: Partial<DueRule> = {}): DueRule {
  return {
    jurisdiction: 'province',
    since: isoDate(2020, 1, 1),
    kinds: ['quarter', 'half', 'nine-months', 'year'],
    due: { monthsLater: 0, day: 18 },
    source: { text: 'Quyết định của UBND tỉnh', number: null },
    ...more,
  };
}

describe('by decree', () => {
  test.each([
    ['2023-Q1', '2023-03-25', '2023-03-27', 'thứ Bảy'],
    ['2023-Q2', '2023-06-25', '2023-06-26', 'Chủ nhật'],
    ['2023-Q3', '2023-09-25', '2023-09-25', null],
    ['2023-9M', '2023-09-25', '2023-09-25', null],
    ['2023-H1', '2023-06-25', '2023-06-26', 'Chủ nhật'],
    ['2023', '2023-12-25', '2023-12-25', null],
  ])('%s is due %s, on %s', (label, nominal, day, movedBecause) => {
    expect(due(label)).toMatchObject({ nominal, day, movedBecause, jurisdiction: 'nation' });
  });

  test('nine months are practice, and the source says so', () => {
    expect(due('2023-Q3')?.source.text).toContain('Điều 13');
    expect(due('2023-9M')?.source.number).toBeNull();
  });

  test('nothing was due before the decree', () => {
    expect(due('2018-Q4')).toBeUndefined();
    expect(due('2019-Q1')).toMatchObject({ day: '2019-03-25' });
  });
});

describe('where the day is a holiday', () => {
  const onThe = (day: number, monthsLater: 0 | 1 = 1) => [rule({ due: { monthsLater, day } })];

  test('it moves past the holiday, what makes up for it, and the weekend', () => {
    expect(due('2020-Q4', onThe(1))).toMatchObject({
      nominal: '2021-01-01',
      day: '2021-01-04',
      movedBecause: 'Tết Dương lịch',
    });
    expect(due('2022-Q1', onThe(30))).toMatchObject({
      nominal: '2022-04-30',
      day: '2022-05-04',
      movedBecause: 'Ngày Chiến thắng',
    });
  });

  test('a Saturday that is worked in a Friday’s stead is a day like any other', () => {
    expect(due('2025-Q1', onThe(26))).toMatchObject({ day: '2025-04-26', movedBecause: null });
  });

  test('a day past the end of the month is its last day', () => {
    expect(due('2023-Q2', onThe(31, 0))).toMatchObject({ nominal: '2023-06-30' });
  });
});

test('the nearest to the agency wins, and says whose rule it is', () => {
  const agency = rule({ jurisdiction: 'agency', due: { monthsLater: 0, day: 16 } });
  for (const rules of [
    [...DECREE_DUE_DAYS, rule(), agency],
    [agency, rule(), ...DECREE_DUE_DAYS],
  ]) {
    expect(due('2023-Q1', rules)).toMatchObject({ day: '2023-03-16', jurisdiction: 'agency' });
  }
});

test('a rule holds from the first nominal day that it reaches', () => {
  const since = (day: number) => [...DECREE_DUE_DAYS, rule({ since: isoDate(2023, 9, day) })];
  expect(due('2023-Q3', since(18))).toMatchObject({ day: '2023-09-18' });
  expect(due('2023-Q3', since(19))).toMatchObject({ day: '2023-09-25' });
});

test('of two rules as near and as late the one listed last holds', () => {
  const other = rule({ due: { monthsLater: 0, day: 20 } });
  expect(due('2023-Q1', [rule(), other])).toMatchObject({ nominal: '2023-03-20' });
  expect(due('2023-Q1', [other, rule()])).toMatchObject({ nominal: '2023-03-18' });
});

test('where the calendar ends the nominal day is all that is known', () => {
  const beyond = due('2027-Q1') as DueDay;
  expect(beyond).toMatchObject({ nominal: '2027-03-25', day: null, movedBecause: null });
  const window = dataWindow(period('2027-Q1'), DECREE_WINDOWS);
  if (!window) throw new Error('Every period since 2020 has a window');
  expect(workingDaysToReport({ window, due: beyond }, VIETNAM_HOLIDAYS)).toBeUndefined();
});

test.each([
  ['2023-Q1', DECREE_DUE_DAYS, 9],
  ['2023-Q4', DECREE_DUE_DAYS, 7],
  ['2023-Q1', [rule()], 4],
])('%s leaves so many working days after the cut-off', (label, rules, days) => {
  const window = dataWindow(period(label), DECREE_WINDOWS);
  const day = due(label, rules);
  if (!window || !day) throw new Error(`No window or due day: ${label}`);
  expect(workingDaysToReport({ window, due: day }, VIETNAM_HOLIDAYS)).toBe(days);
});
