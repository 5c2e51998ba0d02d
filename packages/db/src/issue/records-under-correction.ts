import type { FrozenReport } from '@baocao/core/issue';
import { isSamePeriod } from '@baocao/core/period';
import { isIssued, type PeriodRecord } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { fromJson } from '../json.ts';
import { editionsOf } from './edition-rows.ts';
import { issuedReportsOf } from './issued-report-rows.ts';

/**
 * The record of the edition issued last, by label, of each of these periods whose correction is under way:
 * until that is issued, it is what other periods know of this one. Two statements, however many.
 */
export async function recordsUnderCorrection(
  rows: AgencyRows,
  periods: readonly string[],
): Promise<ReadonlyMap<string, PeriodRecord>> {
  const editions = await editionsOf(rows, periods);
  const latest = new Map(editions.map((each) => [each.period, each]));
  const underWay = [...latest.values()].filter(
    ({ edition, state }) => edition > 1 && !isIssued(state),
  );
  if (underWay.length === 0) return new Map();
  const labels = underWay.map(({ period }) => period);
  const issued = await issuedReportsOf(rows, labels);
  return new Map(issued.map(({ period, bytes }) => [period, recordIssuedIn(fromJson(bytes))]));
}

/** The record of its own period that an issued report was made from. */
export function recordIssuedIn({ source }: FrozenReport): PeriodRecord {
  const own = source.department.records.find(({ period }) => isSamePeriod(period, source.period));
  if (!own)
    throw new Error(`A report of ${source.department.agency.key} was frozen without its record`);
  return own;
}
