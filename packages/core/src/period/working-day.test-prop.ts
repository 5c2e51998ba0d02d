import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IsoDate, isoDate, nextDay } from '../iso-date.ts';
import { VIETNAM_HOLIDAYS } from './vietnam-holidays.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-day.ts';

/** Any day of 2019–2026, but for the last weeks, from which one could count out of the calendar. */
const anyDay: fc.Arbitrary<IsoDate> = fc
  .tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer())
  .map(([year, month, day]) => isoDate(year, month, (Math.abs(day) % 28) + 1))
  .filter((day) => day <= '2026-11-01');

function between(after: IsoDate, upTo: IsoDate): number {
  const count = workingDaysBetween({ after, upTo }, VIETNAM_HOLIDAYS);
  if (count === undefined) throw new Error('Every day since 2019 is known');
  return count;
}

test('spans that meet add up, in whatever order their days come', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
      expect(between(a, b) + between(b, c)).toBe(between(a, c));
    }),
  );
});

test('a day counts where it is worked', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const next = nextDay(day);
      expect(between(day, next)).toBe(isWorkingDay(next, VIETNAM_HOLIDAYS) ? 1 : 0);
    }),
  );
});

test('adding n working days and counting them gives n, and ends on a working day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 25 }), (from, count) => {
      const day = addWorkingDays({ from, count }, VIETNAM_HOLIDAYS) as IsoDate;
      expect(between(from, day)).toBe(count);
      if (count > 0) expect(isWorkingDay(day, VIETNAM_HOLIDAYS)).toBe(true);
    }),
  );
});

test('the next working day is one working day later', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      expect(nextWorkingDay(from, VIETNAM_HOLIDAYS)).toBe(
        addWorkingDays({ from, count: 1 }, VIETNAM_HOLIDAYS),
      );
    }),
  );
});
