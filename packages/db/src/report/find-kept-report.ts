import type { AgencyRows } from '../access/rows.ts';
import { askAgency, type Store } from '../access/store.ts';
import type { ReportAddress } from '../issue/steps.ts';
import { keptReports } from './kept-report-rows.ts';
import { unpackJson } from './packed-json.ts';

/** A report as it is kept: the same digest, the same document. */
export interface KeptReport {
  readonly digest: string;
  readonly isIssued: boolean;
  /** The report as JSON, in UTF-8. */
  readonly json: Buffer;
}

/** The kept report of a period; `undefined` where none is kept, or none to be seen, for `findReport` to say more. */
export async function findKeptReport(
  store: Store,
  { agency, period }: ReportAddress,
): Promise<KeptReport | undefined> {
  const row = await askAgency(store, agency, (rows) =>
    ofPeriod(rows, period).select([
      'kept_report.digest',
      'kept_report.issued',
      'kept_report.document',
    ]),
  );
  return row && { digest: row.digest, isIssued: row.issued === 1, json: unpackJson(row.document) };
}

/** Its digest alone, by which whoever has answered from it before knows whether that still holds. */
export async function findKeptDigest(
  store: Store,
  { agency, period }: ReportAddress,
): Promise<Omit<KeptReport, 'json'> | undefined> {
  const row = await askAgency(store, agency, (rows) =>
    ofPeriod(rows, period).select(['kept_report.digest', 'kept_report.issued']),
  );
  return row && { digest: row.digest, isIssued: row.issued === 1 };
}

function ofPeriod(rows: AgencyRows, period: string): ReturnType<typeof keptReports> {
  return keptReports(rows).where('kept_report.period', '=', period);
}
