import type { IsoDate } from './iso-date.ts';

/** The calendar day in Vietnam at an instant: where reports are due, and waivers and keys end. */
export function vietnamDay(instant: Date): IsoDate {
  return new Date(instant.getTime() + AHEAD_MS).toISOString().slice(0, 10) as IsoDate;
}

/** The instant at which a day begins in Vietnam. */
export function vietnamMidnight(day: IsoDate): Date {
  return new Date(Date.parse(day) - AHEAD_MS);
}

/** Vietnam has kept this offset, and no summer time, since 1975. */
const AHEAD_MS = 7 * 60 * 60 * 1000;
