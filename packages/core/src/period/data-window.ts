import type { Citation } from '../document/index.ts';
import { type IsoDate, isoDate } from '../iso-date.ts';
import { type DatedRule, nearestRule } from './nearest-rule.ts';
import type { Period } from './period.ts';
import { dayOfMonth, firstMonthOf, lastMonthOf } from './period-month.ts';

/**
 * The days whose data count for a period, first to last inclusive (thời gian chốt số liệu).
 *
 * Not the calendar period: Q1 2023 runs 15/12/2022–14/3/2023 by decree, and a province may set
 * other days, so a window is looked up among rules, never computed from the label.
 *
 * @see Nghị định 09/2019/NĐ-CP, Điều 12
 */
export interface DataWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly source: Citation;
}

/** A day of the month that a period begins or ends in, or of the month before it; past the month's end, its last day. */
export interface WindowEdge {
  readonly monthsEarlier: 0 | 1;
  readonly day: number;
}

/** When windows open, seen from a period's first month, and close, seen from its last; `since` is a closing day. */
export interface WindowRule extends DatedRule {
  readonly opens: WindowEdge;
  readonly closes: WindowEdge;
}

/** The decree's windows: from the 15th to the 14th. */
export const DECREE_WINDOWS: readonly WindowRule[] = [
  {
    jurisdiction: 'nation',
    since: isoDate(2019, 3, 12),
    kinds: ['quarter', 'half', 'year'],
    opens: { monthsEarlier: 1, day: 15 },
    closes: { monthsEarlier: 0, day: 14 },
    source: {
      text: 'Nghị định số 09/2019/NĐ-CP, Điều 12',
      number: { family: 'normative', number: '09', year: 2019, type: 'NĐ', issuer: 'CP' },
    },
  },
  {
    jurisdiction: 'nation',
    since: isoDate(2019, 3, 12),
    kinds: ['nine-months'],
    opens: { monthsEarlier: 1, day: 15 },
    closes: { monthsEarlier: 0, day: 14 },
    source: {
      text: 'Thông lệ của các tỉnh; Nghị định số 09/2019/NĐ-CP không quy định kỳ 9 tháng',
      number: null,
    },
  },
];

/** The window of a period: by the nearest rule in force, the latest where several are as near; none before any rule. */
export function dataWindow(period: Period, rules: readonly WindowRule[]): DataWindow | undefined {
  const rule = nearestRule(rules, {
    kind: period.kind,
    dayUnder: (candidate) => windowUnder(candidate, period).to,
  });
  return rule && windowUnder(rule, period);
}

function windowUnder({ opens, closes, source }: WindowRule, period: Period): DataWindow {
  return {
    from: dayOfMonth(period.year, firstMonthOf(period) - opens.monthsEarlier, opens.day),
    to: dayOfMonth(period.year, lastMonthOf(period) - closes.monthsEarlier, closes.day),
    source,
  };
}
