import type { Citation } from '../document/index.ts';
import { type IsoDate, isoDate } from '../iso-date.ts';
import { type Period, type PeriodKind, quartersOf } from './period.ts';

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

/** How near a rule is to the agency; the nearest that is in force wins. */
export type Jurisdiction = 'nation' | 'province' | 'agency';

/** A day of the month that a period begins or ends in, or of the month before it; past the month's end, its last day. */
export interface WindowEdge {
  readonly monthsEarlier: 0 | 1;
  readonly day: number;
}

/** A dated, cited parameter: when windows open, seen from a period's first month, and close, seen from its last. */
export interface WindowRule {
  readonly jurisdiction: Jurisdiction;
  /** The first closing day that falls under this rule. */
  readonly since: IsoDate;
  readonly kinds: readonly PeriodKind[];
  readonly opens: WindowEdge;
  readonly closes: WindowEdge;
  readonly source: Citation;
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

const NEARNESS: Readonly<Record<Jurisdiction, number>> = { nation: 0, province: 1, agency: 2 };

/** The window of a period: by the nearest rule in force, the latest where several are as near; none before any rule. */
export function dataWindow(period: Period, rules: readonly WindowRule[]): DataWindow | undefined {
  const candidates = rules
    .filter((rule) => rule.kinds.includes(period.kind))
    .map((rule) => ({ rule, window: windowUnder(rule, period) }))
    .filter(({ rule, window }) => rule.since <= window.to)
    .sort(
      (a, b) =>
        NEARNESS[b.rule.jurisdiction] - NEARNESS[a.rule.jurisdiction] ||
        (a.rule.since < b.rule.since ? 1 : -1),
    );
  return candidates[0]?.window;
}

function windowUnder(rule: WindowRule, period: Period): DataWindow {
  const quarters = quartersOf(period);
  const firstMonth = period.kind === 'quarter' ? period.quarter * 3 - 2 : 1;
  const lastMonth = firstMonth + quarters.length * 3 - 1;
  return {
    from: dayOfMonth(period.year, firstMonth - rule.opens.monthsEarlier, rule.opens.day),
    to: dayOfMonth(period.year, lastMonth - rule.closes.monthsEarlier, rule.closes.day),
    source: rule.source,
  };
}

/** Month 0 is December of the year before. */
function dayOfMonth(year: number, month: number, day: number): IsoDate {
  const [y, m] = month === 0 ? [year - 1, 12] : [year, month];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return isoDate(y, m, Math.min(day, last));
}
