import { formatPeriod, type Period, parsePeriod, precedingPeriods } from '@baocao/core/period';
import type { Report } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { readAgency, type Store } from '../access/store.ts';
import { reportsOf } from './find-report.ts';

/**
 * The report before each of one agency's reports, in their order: that of the nearest preceding
 * period for which something is recorded; `null` where there is none.
 *
 * Takes as many statements for a hundred reports as for one.
 */
export function findPreviousReports(
  store: Store,
  agency: string,
  reports: readonly Pick<Report, 'period'>[],
): Promise<readonly (Report | null)[]> {
  return readAgency(store, agency, (rows) => previousReportsOf(rows, reports));
}

export async function previousReportsOf(
  rows: AgencyRows,
  reports: readonly Pick<Report, 'period'>[],
): Promise<readonly (Report | null)[]> {
  const candidates = reports.map(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed.ok ? precedingPeriods(parsed.value) : [];
  });
  const labels = [...new Set(candidates.flat().map(formatPeriod))];
  const recorded = await recordedPeriods(rows, labels);
  const wanted = candidates.map((each) =>
    each.find((period) => recorded.has(formatPeriod(period))),
  );
  const periods = [
    ...new Map(wanted.flatMap((each) => (each ? [[formatPeriod(each), each]] : []))).values(),
  ] as readonly Period[];
  const found = await reportsOf(rows, periods);
  const byLabel = new Map(periods.map((period, index) => [formatPeriod(period), found[index]]));
  return wanted.map((each) => (each && byLabel.get(formatPeriod(each))) ?? null);
}

/** Those of the periods for which something is recorded, and to be seen: a paper, where only that is. */
async function recordedPeriods(
  rows: AgencyRows,
  labels: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await (rows.sight === 'ALL'
    ? rows
        .select('period_record')
        .select('period_record.period')
        .where('period_record.period', 'in', labels)
        .execute()
    : rows
        .select('issued_report')
        .select('issued_report.period')
        .where('issued_report.period', 'in', labels)
        .execute());
  return new Set(found.map(({ period }) => period));
}
