import { type IsoDate, nextDay, yearOf } from '../iso-date.ts';
import type { HolidayCalendar, HolidayYear } from './public-holidays.ts';

/**
 * Whether public servants work on a day: Mondays to Fridays but for days off, and the Saturdays worked
 * in a weekday's stead. `undefined` where the calendar lacks the year; a guess from the weekday
 * alone would be wrong on every Tết, and nobody could tell it from knowledge.
 */
export function isWorkingDay(day: IsoDate, calendar: HolidayCalendar): boolean | undefined {
  const year = holidayYear(day, calendar);
  if (!year) return undefined;
  if (year.daysOff.some((off) => off.day === day)) return false;
  return !isWeekend(day) || year.workedWeekends.some((worked) => worked.day === day);
}

/** The first working day after a day; `undefined` where a day on the way is not known. */
export function nextWorkingDay(day: IsoDate, calendar: HolidayCalendar): IsoDate | undefined {
  const next = nextDay(day);
  const works = isWorkingDay(next, calendar);
  if (works === undefined) return undefined;
  return works ? next : nextWorkingDay(next, calendar);
}

export interface WorkingDayOffset {
  readonly from: IsoDate;
  /** A whole number, 0 or more. */
  readonly count: number;
}

/** The n-th working day after a day, which itself is not counted; of 0 the day itself. `undefined` where a day on the way is not known. */
export function addWorkingDays(
  { from, count }: WorkingDayOffset,
  calendar: HolidayCalendar,
): IsoDate | undefined {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`No count of days: ${count}`);
  let day: IsoDate | undefined = from;
  for (let left = count; left > 0 && day !== undefined; left -= 1) {
    day = nextWorkingDay(day, calendar);
  }
  return day;
}

/** Days from the one after `after` to `upTo`, which counts. */
export interface DaySpan {
  readonly after: IsoDate;
  readonly upTo: IsoDate;
}

/**
 * How many of the days work; below zero where `upTo` comes first, so that spans that meet add up in
 * any order. `undefined` where one of the days is not known.
 */
export function workingDaysBetween(
  { after, upTo }: DaySpan,
  calendar: HolidayCalendar,
): number | undefined {
  if (upTo < after) {
    const back = workingDaysBetween({ after: upTo, upTo: after }, calendar);
    return back && -back;
  }
  let count = 0;
  for (let day = after; day < upTo; ) {
    day = nextDay(day);
    const works = isWorkingDay(day, calendar);
    if (works === undefined) return undefined;
    if (works) count += 1;
  }
  return count;
}

/** What makes a day that is not worked one: the holiday's name, else the weekday's (`thứ Bảy`). */
export function dayOffInWords(day: IsoDate, calendar: HolidayCalendar): string {
  const holiday = holidayYear(day, calendar)?.daysOff.find((off) => off.day === day);
  return holiday?.name ?? (weekday(day) === SATURDAY ? 'thứ Bảy' : 'Chủ nhật');
}

const SUNDAY = 0;
const SATURDAY = 6;

function isWeekend(day: IsoDate): boolean {
  return weekday(day) === SATURDAY || weekday(day) === SUNDAY;
}

function weekday(day: IsoDate): number {
  return new Date(day).getUTCDay();
}

function holidayYear(day: IsoDate, calendar: HolidayCalendar): HolidayYear | undefined {
  return calendar.find(({ year }) => year === yearOf(day));
}
