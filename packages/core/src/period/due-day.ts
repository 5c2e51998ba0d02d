import type { Citation } from '../document/index.ts';
import { type IsoDate, isoDate } from '../iso-date.ts';
import type { DataWindow } from './data-window.ts';
import { type DatedRule, type Jurisdiction, nearestRule } from './nearest-rule.ts';
import type { Period } from './period.ts';
import { dayOfMonth, lastMonthOf } from './period-month.ts';
import type { HolidayCalendar } from './public-holidays.ts';
import { dayOffInWords, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-day.ts';

/**
 * The last day to send a period's report (thời hạn gửi báo cáo).
 *
 * A nominal day that is not worked moves to the next that is: Bộ luật Dân sự số 91/2015/QH13, Điều 148
 * khoản 5, which the decree does not repeat; applied, it only ever gives more time.
 */
export interface DueDay {
  /** As the rule sets it. */
  readonly nominal: IsoDate;
  /** The working day that it comes to; null where the calendar does not know, and then the nominal day is all that is. */
  readonly day: IsoDate | null;
  /** What the nominal day is where the due day moved from it: `thứ Bảy`, `Quốc khánh`. */
  readonly movedBecause: string | null;
  /** Whose rule it is: the nation's binds ministries and provinces, and is no deadline of a department's own. */
  readonly jurisdiction: Jurisdiction;
  readonly source: Citation;
}

/** A day of the month that a period ends in, or of the month after; past the month's end, its last day. */
export interface DueOffset {
  readonly monthsLater: 0 | 1;
  readonly day: number;
}

/** When reports are due, seen from a period's last month; `since` is a nominal due day. */
export interface DueRule extends DatedRule {
  readonly due: DueOffset;
}

/** The decree's due day: the 25th, for ministries and provinces to the Government. Each province sets earlier ones below it. */
export const DECREE_DUE_DAYS: readonly DueRule[] = [
  {
    jurisdiction: 'nation',
    since: isoDate(2019, 3, 12),
    kinds: ['quarter', 'half', 'year'],
    due: { monthsLater: 0, day: 25 },
    source: {
      text: 'Nghị định số 09/2019/NĐ-CP, Điều 13 khoản 1',
      number: { family: 'normative', number: '09', year: 2019, type: 'NĐ', issuer: 'CP' },
    },
  },
  {
    jurisdiction: 'nation',
    since: isoDate(2019, 3, 12),
    kinds: ['nine-months'],
    due: { monthsLater: 0, day: 25 },
    source: {
      text: 'Thông lệ, cùng ngày với quý III; Nghị định số 09/2019/NĐ-CP không quy định kỳ 9 tháng',
      number: null,
    },
  },
];

/** The due day of a period: by the nearest rule in force, the latest where several are as near; none before any rule. */
export function dueDay(
  period: Period,
  rules: readonly DueRule[],
  calendar: HolidayCalendar,
): DueDay | undefined {
  const rule = nearestRule(rules, {
    kind: period.kind,
    dayUnder: (candidate) => nominalDay(candidate, period),
  });
  if (!rule) return undefined;
  const { jurisdiction, source } = rule;
  const nominal = nominalDay(rule, period);
  return { nominal, ...settled(nominal, calendar), jurisdiction, source };
}

/** The working days that are left to write: those after the window's last day, up to the due day, which counts. `undefined` where the calendar does not know. */
export function workingDaysToReport(
  { window, due }: { readonly window: DataWindow; readonly due: DueDay },
  calendar: HolidayCalendar,
): number | undefined {
  return due.day === null
    ? undefined
    : workingDaysBetween({ after: window.to, upTo: due.day }, calendar);
}

function nominalDay({ due }: DueRule, period: Period): IsoDate {
  return dayOfMonth(period.year, lastMonthOf(period) + due.monthsLater, due.day);
}

function settled(
  nominal: IsoDate,
  calendar: HolidayCalendar,
): Pick<DueDay, 'day' | 'movedBecause'> {
  const works = isWorkingDay(nominal, calendar);
  if (works) return { day: nominal, movedBecause: null };
  const day = works === false ? nextWorkingDay(nominal, calendar) : undefined;
  return day
    ? { day, movedBecause: dayOffInWords(nominal, calendar) }
    : { day: null, movedBecause: null };
}
