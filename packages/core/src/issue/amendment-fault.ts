import { formatDocumentNumber } from '../document/index.ts';
import { type IsoDate, isoDate } from '../iso-date.ts';
import { formatPeriod, type Period, quartersOf } from '../period/index.ts';
import type { PeriodRecord } from '../report/index.ts';
import { type IssuedNumber, isSameInSeries } from './number-series.ts';

/** Why a report cannot correct the one that it names. */
export type AmendmentFault =
  /** It bears the number that it names. */
  | { readonly code: 'AMENDS_ITSELF'; readonly number: string }
  /** What it names was issued for `of`: a report is corrected by one of its own period. */
  | { readonly code: 'AMENDS_ANOTHER_PERIOD'; readonly number: string; readonly of: string }
  | {
      readonly code: 'DAY_BEFORE_AMENDED';
      /** Of the report that it names. */
      readonly number: string;
      readonly issuedOn: IsoDate;
      readonly amendedOn: IsoDate;
    };

/**
 * The fault in what a record says it corrects, where there is one.
 *
 * `amends` names a number and no year, and numbers run anew each year: another period's report is meant only where
 * the one to be corrected could have been issued on its day. One that nobody here has ever held is taken on trust.
 */
export function amendmentFault(
  { period, issue, amends }: Pick<PeriodRecord, 'period' | 'issue' | 'amends'>,
  issued: readonly IssuedNumber[],
): AmendmentFault | null {
  if (!amends) return null;
  const number = formatDocumentNumber(amends.number);
  const named = (issuedOn: IsoDate) => ({ number: amends.number, issuedOn });
  const bearing = issued.filter((each) => isSameInSeries(each, named(each.issuedOn)));
  const own = bearing.find((each) => each.period === formatPeriod(period));
  if (own) {
    const { issuedOn: amendedOn } = own;
    return issue && issue.issuedOn < amendedOn
      ? { code: 'DAY_BEFORE_AMENDED', number, issuedOn: issue.issuedOn, amendedOn }
      : null;
  }
  if (issue && isSameInSeries(issue, named(issue.issuedOn))) {
    return { code: 'AMENDS_ITSELF', number };
  }
  const last = issue?.issuedOn ?? isoDate(period.year, 12, 31);
  const other = bearing.find(({ issuedOn }) => firstDayOf(period) <= issuedOn && issuedOn <= last);
  return other ? { code: 'AMENDS_ANOTHER_PERIOD', number, of: other.period } : null;
}

/** No report of a period is issued before it begins. */
function firstDayOf(period: Period): IsoDate {
  const [first] = quartersOf(period);
  const quarter = first?.kind === 'quarter' ? first.quarter : 1;
  return isoDate(period.year, 3 * quarter - 2, 1);
}
