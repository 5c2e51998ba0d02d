import type { Brand } from './brand.ts';
import { err, ok, type Result } from './result.ts';

/** A calendar day, `YYYY-MM-DD`; it exists in the calendar. Compares in time order as text. */
export type IsoDate = Brand<string, 'IsoDate'>;

export type IsoDateProblem = { readonly code: 'NOT_A_DAY'; readonly text: string };

/** Reads `2023-03-09`. A day that the calendar lacks (2023-02-30) is refused. */
export function parseIsoDate(text: string): Result<IsoDate, IsoDateProblem> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && isDay(Number(match[1]), Number(match[2]), Number(match[3]))
    ? ok(text as IsoDate)
    : err({ code: 'NOT_A_DAY', text });
}

/** The day of a year, month (1–12) and day of the month, which must exist. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  if (!isDay(year, month, day)) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The day after. */
export function nextDay(date: IsoDate): IsoDate {
  const next = new Date(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date) + 1));
  return next.toISOString().slice(0, 10) as IsoDate;
}

/**
 * `ngày 09 tháng 3 năm 2023`, as the place-and-date line has it.
 *
 * A leading zero only for days under 10 and for months 1 and 2 — Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function formatLongDate(date: IsoDate): string {
  return `ngày ${paddedDay(date)} tháng ${paddedMonth(date)} năm ${yearOf(date)}`;
}

/** `09/3/2023`, with the same zeros as the long form. */
export function formatShortDate(date: IsoDate): string {
  return `${paddedDay(date)}/${paddedMonth(date)}/${yearOf(date)}`;
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

function paddedDay(date: IsoDate): string {
  return pad(dayOf(date), 2);
}

function paddedMonth(date: IsoDate): string {
  const month = monthOf(date);
  return month <= 2 ? pad(month, 2) : String(month);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
