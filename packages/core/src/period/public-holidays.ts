import type { Citation } from '../document/index.ts';
import type { IsoDate } from '../iso-date.ts';

/**
 * The days off of public servants beyond Saturdays and Sundays, year by year.
 *
 * Known, never computed: the Prime Minister fixes them for each year, Tết and the day beside the
 * National Day among them, and may swap a weekday with a Saturday. So a year that is not listed is
 * not a year without holidays: nothing is known of it, and what asks about its days gets no answer.
 */
export type HolidayCalendar = readonly HolidayYear[];

export interface HolidayYear {
  readonly year: number;
  /** In order of time; holidays that fall on a weekend included. */
  readonly daysOff: readonly DayOff[];
  /** Saturdays that are worked for a weekday that is off (nghỉ hoán đổi, làm bù). */
  readonly workedWeekends: readonly WorkedWeekend[];
  readonly sources: readonly Citation[];
  /**
   * Whether the year's Tết, National Day and swaps were read in their document or a publication of it,
   * the rest following from Bộ luật Lao động; false where any day is recalled or was still a proposal.
   */
  readonly confirmed: boolean;
}

export interface DayOff {
  readonly day: IsoDate;
  readonly name: string;
}

export interface WorkedWeekend {
  readonly day: IsoDate;
  /** The weekday that is off instead. */
  readonly insteadOf: IsoDate;
}
