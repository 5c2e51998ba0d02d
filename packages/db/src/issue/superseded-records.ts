import { isDeepStrictEqual } from 'node:util';
import { formatPeriod } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { fromJson } from '../json.ts';
import { latestEdition, type ReportEdition } from './edition-rows.ts';
import { issuedReportsOf } from './issued-report-rows.ts';
import { recordIssuedIn } from './records-under-correction.ts';

/**
 * A department without the records that say again, word for word, what was issued and is being or has been
 * corrected since: a folder that does not know of the correction leaves it alone.
 */
export async function withoutSuperseded(
  rows: AgencyRows,
  incoming: Department,
  editions: readonly ReportEdition[],
): Promise<Department> {
  const agency = incoming.agency.key;
  const corrected = incoming.records
    .map(({ period }) => latestEdition(editions, { agency, period: formatPeriod(period) }))
    .filter(({ edition }) => edition > 1);
  if (corrected.length === 0) return incoming;
  const labels = corrected.map(({ period }) => period);
  const earlier = (await issuedReportsOf(rows, labels))
    .filter((row) =>
      corrected.some(({ period, edition }) => row.period === period && row.edition < edition),
    )
    .map(({ bytes }) => recordIssuedIn(fromJson(bytes)));
  const records = incoming.records.filter(
    (record) => !earlier.some((issued) => isDeepStrictEqual(issued, record)),
  );
  return { ...incoming, records };
}
