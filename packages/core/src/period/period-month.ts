import { type IsoDate, isoDate } from '../iso-date.ts';
import { type Period, quartersOf } from './period.ts';

/** The calendar month that a period begins in, 1–12. */
export function firstMonthOf(period: Period): number {
  return period.kind === 'quarter' ? period.quarter * 3 - 2 : 1;
}

/** The calendar month that a period ends in, 1–12. */
export function lastMonthOf(period: Period): number {
  return firstMonthOf(period) + quartersOf(period).length * 3 - 1;
}

/** A day of a month, the last where the month is shorter. Month 0 is December of the year before, 13 January of the next. */
export function dayOfMonth(year: number, month: number, day: number): IsoDate {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const [y, m] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return isoDate(y, m, Math.min(day, last));
}
