import { formatPeriod, type Period, parsePeriod, precedingPeriods } from '@baocao/core/period';
import type { Report } from '@baocao/core/report';
import { atOneMoment } from '../all-or-nothing.ts';
import type { Database } from '../open-database.ts';
import { findReports } from './find-report.ts';

/**
 * The report before each of one agency's reports, in their order: that of the nearest preceding
 * period for which something is recorded; `null` where there is none.
 *
 * Takes as many statements for a hundred reports as for one.
 */
export async function findPreviousReports(
  database: Database,
  agency: string,
  reports: readonly Pick<Report, 'period'>[],
): Promise<readonly (Report | null)[]> {
  const candidates = reports.map(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed.ok ? precedingPeriods(parsed.value) : [];
  });
  const labels = new Set(candidates.flat().map(formatPeriod));
  return atOneMoment(database, async (moment) => {
    const rows = await moment
      .selectFrom('period_record')
      .select('period')
      .where('agency', '=', agency)
      .where('period', 'in', [...labels])
      .execute();
    const recorded = new Set(rows.map(({ period }) => period));
    const wanted = candidates.map((each) =>
      each.find((period) => recorded.has(formatPeriod(period))),
    );
    const periods = [
      ...new Map(wanted.flatMap((each) => (each ? [[formatPeriod(each), each]] : []))).values(),
    ] as readonly Period[];
    const found = await findReports(moment, agency, periods);
    const byLabel = new Map(periods.map((period, index) => [formatPeriod(period), found[index]]));
    return wanted.map((each) => (each && byLabel.get(formatPeriod(each))) ?? null);
  });
}
