import { type IsoDate, parseIsoDate } from '@baocao/core';
import { CommandFailure, type Terminal } from './terminal.ts';

/** The day that an option was given, or what is wrong with it. */
export function givenDay(option: string, text: string, { say }: Terminal): IsoDate {
  const day = parseIsoDate(text);
  if (day.ok) return day.value;
  throw new CommandFailure(
    say(
      `${option}: “${text}” không phải một ngày có thật, viết theo năm-tháng-ngày. Viết như 2026-12-31.`,
      `${option}: “${text}” is no day of the calendar, written year-month-day. Write it as 2026-12-31.`,
    ),
  );
}
