import { type IsoDate, isoDate } from '../iso-date.ts';
import type { Deadline, Task } from './task.ts';

/**
 * How a task stands to its deadline: completed before, on or after it (trước hạn, đúng hạn, quá hạn);
 * not completed, and the deadline still to come (trong hạn) or past (quá hạn); or no day to hold it against.
 *
 * Always computed from the days, never stated.
 */
export const TIMELINESS = ['EARLY', 'ON_TIME', 'WITHIN_TERM', 'OVERDUE', 'NO_DEADLINE'] as const;

export type Timeliness = (typeof TIMELINESS)[number];

/** The days that timeliness follows from. */
export interface TimelinessDays {
  /** The last day of the deadline in force; `null` where it names none. */
  readonly due: IsoDate | null;
  /** `null` while the task is not completed. */
  readonly completedOn: IsoDate | null;
  /** The day on which one asks. */
  readonly on: IsoDate;
}

export function timelinessOf({ due, completedOn, on }: TimelinessDays): Timeliness {
  if (due === null) return 'NO_DEADLINE';
  if (completedOn === null) return on > due ? 'OVERDUE' : 'WITHIN_TERM';
  if (completedOn === due) return 'ON_TIME';
  return completedOn < due ? 'EARLY' : 'OVERDUE';
}

/** The deadline in force on a day: the last extension by then, else the first deadline. */
export function deadlineOn({ deadline, extensions }: Task, day: IsoDate): Deadline | null {
  return extensions.findLast(({ since }) => since <= day)?.deadline ?? deadline;
}

const ROMAN_QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/**
 * The last day that a deadline means; `null` for one without an end (“thường xuyên”), or in words that name no time.
 *
 * Words without a year mean the year of the list: “quý II” is until 30/6, “tháng 9/2023” until 30/9/2023.
 */
export function lastDayOf(deadline: Deadline, year: number): IsoDate | null {
  if (deadline.type === 'day') return deadline.day;
  const words = deadline.words.normalize('NFC').toLowerCase();
  const named = /(?:^|\D)(20\d\d)(?!\d)/.exec(words)?.[1];
  const month = monthOf(words);
  return month === undefined ? null : lastOfMonth(named ? Number(named) : year, month);
}

function monthOf(words: string): number | undefined {
  const [, quarter] = /quý\s+(i{1,3}|iv|[1-4])(?![\p{L}\d])/u.exec(words) ?? [];
  if (quarter) {
    const roman = ROMAN_QUARTERS.findIndex((each) => each.toLowerCase() === quarter);
    return 3 * (roman < 0 ? Number(quarter) : roman + 1);
  }
  const [, month] = /tháng\s+(0?[1-9]|1[0-2])(?!\d)/u.exec(words) ?? [];
  if (month) return Number(month);
  const [, months] = /(?:^|\s)0?(6|9) tháng/u.exec(words) ?? [];
  if (months) return Number(months);
  return /(?:cuối|hết|trong|cả) năm|^năm 20\d\d$/u.test(words) ? 12 : undefined;
}

function lastOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
