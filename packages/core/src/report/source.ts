import { type IsoDate, isoDate } from '../iso-date.ts';
import {
  type DataWindow,
  DECREE_DUE_DAYS,
  DECREE_WINDOWS,
  type DueRule,
  dataWindow,
  type HolidayCalendar,
  type Period,
  VIETNAM_HOLIDAYS,
  type WindowRule,
} from '../period/index.ts';
import type { TaskList } from '../task/index.ts';
import type { Department } from './record.ts';

/** All that a report is made from: the same source gives the same report, whenever it is asked. */
export interface ReportSource {
  /** As recorded. */
  readonly department: Department;
  /** Which list is in force. */
  readonly taskList: TaskList;
  readonly parameters: ReportParameters;
  readonly period: Period;
  /** How often its parts were recorded. */
  readonly revision: number;
  /** 1 where it is left out; more for a report that amends an issued one. */
  readonly edition?: number;
}

/** What the law and the calendar say. They change, so they are frozen with what was made by them. */
export interface ReportParameters {
  readonly windows: readonly WindowRule[];
  readonly dueDays: readonly DueRule[];
  readonly holidays: HolidayCalendar;
}

/** The nation's rules, and the days off that a report of the period may be due on. */
export function nationalParameters({ year }: Period): ReportParameters {
  return {
    windows: DECREE_WINDOWS,
    dueDays: DECREE_DUE_DAYS,
    holidays: VIETNAM_HOLIDAYS.filter((each) => each.year === year || each.year === year + 1),
  };
}

/** The days whose data count for a period, by the agency's own rules and the nation's; `undefined` before any. */
export function windowIn(
  { department, parameters }: Pick<ReportSource, 'department' | 'parameters'>,
  period: Period,
): DataWindow | undefined {
  return dataWindow(period, [...department.agency.windows, ...parameters.windows]);
}

/** The day on which a period's figures close, on which targets and deadlines are asked; before any rule, the year's last. */
export function closingDay(source: Parameters<typeof windowIn>[0], period: Period): IsoDate {
  return windowIn(source, period)?.to ?? isoDate(period.year, 12, 31);
}
