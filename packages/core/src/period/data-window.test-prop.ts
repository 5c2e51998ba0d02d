import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate, nextDay } from '../iso-date.ts';
import { type DataWindow, DECREE_WINDOWS, dataWindow, type WindowRule } from './data-window.ts';
import { anyPeriod } from './period.test-data.ts';
import { nextPeriod, type Period, quartersOf } from './period.ts';

/** Rules under which a period closes on one day and the next opens on the day after. */
const seamlessRule: fc.Arbitrary<WindowRule> = fc.integer({ min: 1, max: 27 }).map((day) => ({
  jurisdiction: 'province',
  since: isoDate(2000, 1, 1),
  kinds: ['quarter', 'half', 'nine-months', 'year'],
  opens: { monthsEarlier: 1, day: day + 1 },
  closes: { monthsEarlier: 0, day },
  source: { text: `Chốt số liệu ngày ${day}`, number: null },
}));

const anyRules = fc.oneof(
  fc.constant(DECREE_WINDOWS),
  seamlessRule.map((rule) => [...DECREE_WINDOWS, rule]),
);

function windowOf(period: Period, rules: readonly WindowRule[]): DataWindow {
  const window = dataWindow(period, rules);
  if (!window) throw new Error('Every period since 2020 has a window');
  return window;
}

const recent = anyPeriod.filter(({ year }) => year >= 2020);

test('quarter follows quarter without a day between or twice, across years too', () => {
  fc.assert(
    fc.property(recent, anyRules, (period, rules) => {
      for (const quarter of quartersOf(period)) {
        const [window, next] = [windowOf(quarter, rules), windowOf(nextPeriod(quarter), rules)];
        expect(window.from < window.to).toBe(true);
        expect(nextDay(window.to)).toBe(next.from);
      }
    }),
  );
});

test('the days of a longer period are those of its quarters', () => {
  fc.assert(
    fc.property(recent, anyRules, (period, rules) => {
      const quarters = quartersOf(period).map((quarter) => windowOf(quarter, rules));
      const { from, to } = windowOf(period, rules);
      expect({ from, to }).toEqual({ from: quarters[0]?.from, to: quarters.at(-1)?.to });
    }),
  );
});

test('each day of a longer period lies in just one of its quarters', () => {
  fc.assert(
    fc.property(recent, anyRules, (period, rules) => {
      const quarters = quartersOf(period).map((quarter) => windowOf(quarter, rules));
      const { from, to } = windowOf(period, rules);
      for (let day = from; day <= to; day = nextDay(day)) {
        const holding = quarters.filter((quarter) => quarter.from <= day && day <= quarter.to);
        expect(holding).toHaveLength(1);
      }
    }),
    { numRuns: 30 },
  );
});

test('the order in which rules are listed does not matter', () => {
  fc.assert(
    fc.property(
      recent,
      fc.uniqueArray(seamlessRule, { selector: (rule) => rule.closes.day }),
      (period, rules) => {
        const dated = rules.map((rule, index) => ({ ...rule, since: isoDate(2001 + index, 1, 1) }));
        expect(dataWindow(period, dated.toReversed())).toEqual(dataWindow(period, dated));
      },
    ),
  );
});
