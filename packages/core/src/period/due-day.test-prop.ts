import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../iso-date.ts';
import { DECREE_DUE_DAYS, type DueDay, type DueRule, dueDay } from './due-day.ts';
import { anyPeriod } from './period.test-data.ts';
import { VIETNAM_HOLIDAYS } from './vietnam-holidays.ts';
import { isWorkingDay, workingDaysBetween } from './working-day.ts';

const anyRule: fc.Arbitrary<DueRule> = fc
  .record({
    monthsLater: fc.constantFrom(0 as const, 1 as const),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((due) => ({
    jurisdiction: 'province',
    since: isoDate(2019, 1, 1),
    kinds: ['quarter', 'half', 'nine-months', 'year'],
    due,
    source: { text: `Gửi báo cáo ngày ${due.day}`, number: null },
  }));

const anyRules = fc.oneof(
  fc.constant(DECREE_DUE_DAYS),
  anyRule.map((rule) => [...DECREE_DUE_DAYS, rule]),
);

test('a due day is worked, no earlier than the nominal one, and no working day lies between', () => {
  const known = anyPeriod.filter(({ year }) => year <= 2025);
  fc.assert(
    fc.property(known, anyRules, (period, rules) => {
      const { nominal, day, movedBecause } = dueDay(period, rules, VIETNAM_HOLIDAYS) as DueDay;
      if (day === null) throw new Error('Every day of these years is known');
      expect(isWorkingDay(day, VIETNAM_HOLIDAYS)).toBe(true);
      expect(day >= nominal).toBe(true);
      expect(movedBecause === null).toBe(day === nominal);
      const moved = workingDaysBetween({ after: nominal, upTo: day }, VIETNAM_HOLIDAYS);
      expect(moved).toBe(day === nominal ? 0 : 1);
    }),
  );
});

test('without a calendar the law’s own day stands, and no other is made up', () => {
  fc.assert(
    fc.property(anyPeriod, anyRules, (period, rules) => {
      const known = dueDay(period, rules, VIETNAM_HOLIDAYS);
      expect(dueDay(period, rules, [])).toEqual(
        known && { ...known, day: null, movedBecause: null },
      );
    }),
  );
});
