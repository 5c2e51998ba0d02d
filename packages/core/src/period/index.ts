export {
  type DataWindow,
  DECREE_WINDOWS,
  dataWindow,
  type WindowEdge,
  type WindowRule,
} from './data-window.ts';
export {
  DECREE_DUE_DAYS,
  type DueDay,
  type DueOffset,
  type DueRule,
  dueDay,
  workingDaysToReport,
} from './due-day.ts';
export type { DatedRule, Jurisdiction } from './nearest-rule.ts';
export {
  formatPeriod,
  isSamePeriod,
  nextPeriod,
  PERIOD_FORMS,
  type Period,
  type PeriodKind,
  type PeriodProblem,
  parsePeriod,
  periodAndYearToDateInWords,
  periodInWords,
  periodSequence,
  precedingPeriods,
  type Quarter,
  quartersOf,
  yearToDate,
} from './period.ts';
export type {
  DayOff,
  HolidayCalendar,
  HolidayYear,
  WorkedWeekend,
} from './public-holidays.ts';
export { VIETNAM_HOLIDAYS } from './vietnam-holidays.ts';
export {
  addWorkingDays,
  type DaySpan,
  isWorkingDay,
  nextWorkingDay,
  type WorkingDayOffset,
  workingDaysBetween,
} from './working-day.ts';
