import type { Report } from '@baocao/core/report';
import { findReports, listReports, type Store } from '@baocao/db';
import type { Place } from '../place.ts';

/** Four quarters, 6 months, 9 months, the year. */
export const PERIODS_OF_A_YEAR = 7;

/**
 * What an agency has issued for the years that some ids begin with. A list may be recorded anew without
 * a task of which nothing was ever reported; a report that was issued before still names it.
 */
export async function issuedReportsOf(
  store: Store,
  agency: string,
  places: readonly Place[],
): Promise<readonly Report[]> {
  const years = new Set(places.map(({ path }) => Number(path[0])).filter(Number.isInteger));
  const found: Report[] = [];
  for (const year of years) {
    const filter = { agency, year, issued: true };
    const issued = await listReports(store, filter, { limit: PERIODS_OF_A_YEAR });
    const periods = issued.map(({ period }) => period);
    const reports = periods.length === 0 ? [] : await findReports(store, agency, periods);
    found.push(...reports.flatMap((report) => report ?? []));
  }
  return found;
}
