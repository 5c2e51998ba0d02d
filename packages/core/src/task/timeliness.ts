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

/**
 * The last day that a deadline means; `null` for one without an end (“thường xuyên”), and for words that are
 * not understood whole: a day guessed from half of them would call a task overdue that is not.
 *
 * Of several times the last counts (“từ quý I đến quý IV”). Times without a year are of the year that the words
 * name last, else of the list's: “quý II” is until 30/6, “tháng 9/2023” until 30/9/2023.
 */
export function lastDayOf(deadline: Deadline, year: number): IsoDate | null {
  if (deadline.type === 'day') return deadline.day;
  const words = deadline.words.normalize('NFC').toLowerCase();
  const times = [...words.matchAll(TIME)].map(({ groups = {} }) => groups);
  if (/[\p{L}\d]/u.test(words.replace(TIME, ' ').replace(BESIDE, ' '))) return null;
  const named = times.flatMap(({ year: own }) => own ?? []).at(-1);
  const days = times.flatMap((time) => {
    const month = lastMonthOf(time);
    return month === undefined ? [] : [lastOfMonth(Number(time['year'] ?? named ?? year), month)];
  });
  return days.toSorted().at(-1) ?? null;
}

/** `quý II/2023`, `tháng 9 năm 2023`, `6 tháng đầu năm`, `cuối năm 2024`, `năm 2023`. */
const TIME =
  /(?:quý\s+(?<quarter>iv|i{1,3}|[1-4])|tháng\s+(?<month>0?[1-9]|1[0-2])|0?(?<months>[69])\s+tháng\s+đầu|0?6\s+tháng\s+(?<half>cuối)|(?<whole>(?:cuối|hết|trong|cả)\s+năm|năm(?=\s+20\d\d)))(?![\p{L}\d])(?:(?:\s*[/-]\s*|\s+năm\s+|\s+)(?<year>20\d\d)(?!\d)|\s+năm(?!\p{L}))?/gu;

/** Words that stand beside times and say no other. */
const BESIDE = /(?<!\p{L})(?:từ|đến|và|hết|trong|hoàn thành|xong|chậm nhất|là|vào|cuối)(?!\p{L})/gu;

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function lastMonthOf(time: Readonly<Record<string, string | undefined>>): number | undefined {
  const { quarter, month, months, half, whole } = time;
  if (quarter) return 3 * (QUARTERS[quarter] ?? Number(quarter));
  if (month || months) return Number(month ?? months);
  return half || whole ? 12 : undefined;
}

function lastOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
