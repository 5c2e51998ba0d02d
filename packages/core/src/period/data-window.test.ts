import { describe, expect, test } from 'vitest';
import { isoDate } from '../iso-date.ts';
import { DECREE_WINDOWS, dataWindow, type WindowRule } from './data-window.ts';
import { type Period, parsePeriod } from './period.ts';

function period(label: string): Period {
  const parsed = parsePeriod(label);
  if (!parsed.ok) throw new Error(`No period: ${label}`);
  return parsed.value;
}

function rule(more: Partial<WindowRule> = {}): WindowRule {
  return {
    jurisdiction: 'province',
    since: isoDate(2020, 1, 1),
    kinds: ['quarter', 'half', 'nine-months', 'year'],
    opens: { monthsEarlier: 1, day: 21 },
    closes: { monthsEarlier: 0, day: 20 },
    source: { text: 'Quyết định của UBND tỉnh', number: null },
    ...more,
  };
}

function daysOf(label: string, rules: readonly WindowRule[]): string | undefined {
  const window = dataWindow(period(label), rules);
  return window && `${window.from}..${window.to}`;
}

describe('by decree', () => {
  test.each([
    ['2023-Q1', '2022-12-15..2023-03-14'],
    ['2023-Q2', '2023-03-15..2023-06-14'],
    ['2023-Q3', '2023-06-15..2023-09-14'],
    ['2023-Q4', '2023-09-15..2023-12-14'],
    ['2023-H1', '2022-12-15..2023-06-14'],
    ['2023-9M', '2022-12-15..2023-09-14'],
    ['2023', '2022-12-15..2023-12-14'],
  ])('%s runs %s', (label, days) => {
    expect(daysOf(label, DECREE_WINDOWS)).toBe(days);
  });

  test('nine months are practice, and the source says so', () => {
    expect(dataWindow(period('2023-Q1'), DECREE_WINDOWS)?.source.text).toContain('Điều 12');
    expect(dataWindow(period('2023-9M'), DECREE_WINDOWS)?.source.number).toBeNull();
  });

  test('there is no window for a period that closed before the decree', () => {
    expect(daysOf('2018-Q4', DECREE_WINDOWS)).toBeUndefined();
    expect(daysOf('2019-Q1', DECREE_WINDOWS)).toBe('2018-12-15..2019-03-14');
  });
});

describe('where the province closes on other days', () => {
  test('months that run from the 21st to the 20th', () => {
    expect(daysOf('2023-Q1', [rule()])).toBe('2022-12-21..2023-03-20');
    expect(daysOf('2023', [rule()])).toBe('2022-12-21..2023-12-20');
  });

  test('a day past the end of the month is its last day', () => {
    const firstToLast = rule({
      opens: { monthsEarlier: 1, day: 1 },
      closes: { monthsEarlier: 1, day: 31 },
    });
    expect(daysOf('2020-Q1', [firstToLast])).toBe('2019-12-01..2020-02-29');
    expect(daysOf('2021-Q1', [firstToLast])).toBe('2020-12-01..2021-02-28');
    expect(daysOf('2021-Q3', [firstToLast])).toBe('2021-06-01..2021-08-31');
  });

  test('calendar quarters', () => {
    const calendar = rule({
      opens: { monthsEarlier: 0, day: 1 },
      closes: { monthsEarlier: 0, day: 31 },
    });
    expect(daysOf('2023-Q2', [calendar])).toBe('2023-04-01..2023-06-30');
  });
});

describe('among several rules', () => {
  const agency = rule({ jurisdiction: 'agency', closes: { monthsEarlier: 0, day: 5 } });
  const province = rule({ closes: { monthsEarlier: 0, day: 10 } });

  test('the nearest to the agency wins, whatever the order and however old', () => {
    const old = { ...agency, since: isoDate(2015, 1, 1) };
    for (const rules of [
      [...DECREE_WINDOWS, province, old],
      [old, province, ...DECREE_WINDOWS],
    ]) {
      expect(daysOf('2023-Q1', rules)).toBe('2022-12-21..2023-03-05');
    }
  });

  test('the latest that is in force wins where two are as near', () => {
    const later = rule({ since: isoDate(2023, 6, 1), closes: { monthsEarlier: 0, day: 8 } });
    for (const rules of [
      [province, later],
      [later, province],
    ]) {
      expect(daysOf('2023-Q1', rules)).toBe('2022-12-21..2023-03-10');
      expect(daysOf('2023-Q2', rules)).toBe('2023-03-21..2023-06-08');
    }
  });

  test('a rule holds from the first closing day that it reaches', () => {
    const since = (day: number) => [province, rule({ ...agency, since: isoDate(2023, 3, day) })];
    expect(daysOf('2023-Q1', since(5))).toBe('2022-12-21..2023-03-05');
    expect(daysOf('2023-Q1', since(6))).toBe('2022-12-21..2023-03-10');
  });

  test('a rule for other kinds of period does not count', () => {
    const yearly = rule({ ...agency, kinds: ['year'] });
    expect(daysOf('2023-Q1', [yearly])).toBeUndefined();
    expect(daysOf('2023-Q1', [yearly, ...DECREE_WINDOWS])).toBe('2022-12-15..2023-03-14');
  });
});
