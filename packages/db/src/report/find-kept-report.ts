import type { Report } from '@baocao/core/report';
import { type Store, standingQuestion } from '../access/store.ts';
import type { ReportAddress } from '../issue/steps.ts';
import { jsonOfParts, reportOfParts } from './kept-parts.ts';
import { KEPT_PARTS, keptReports } from './kept-report-rows.ts';

/** Which report is kept: the same digest, the same report. */
export interface KeptDigest {
  readonly digest: string;
  readonly isIssued: boolean;
}

/** A report as it is kept. */
export interface KeptReport extends KeptDigest {
  /** Its long lists are unpacked when they are first read. */
  readonly report: Report;
  /** The report as JSON, in UTF-8, with more members beside its own: for whoever passes it on without reading it. */
  readonly json: (more?: object) => Buffer;
}

const asKept = standingQuestion((rows, period) =>
  keptReports(rows)
    .where('kept_report.period', '=', period)
    .select(['kept_report.digest', 'kept_report.issued', ...KEPT_PARTS]),
);

/** The kept report of a period; `undefined` where none is kept, or none to be seen, for `findReport` to say more. */
export async function findKeptReport(
  store: Store,
  address: ReportAddress,
): Promise<KeptReport | undefined> {
  const row = await asKept(store, address);
  return (
    row && {
      digest: row.digest,
      isIssued: row.issued === 1,
      report: reportOfParts(row),
      json: (more) => jsonOfParts(row, more),
    }
  );
}

const digestAsKept = standingQuestion((rows, period) =>
  keptReports(rows)
    .where('kept_report.period', '=', period)
    .select(['kept_report.digest', 'kept_report.issued']),
);

/** Its digest alone, by which whoever has answered from it before knows whether that still holds. */
export async function findKeptDigest(
  store: Store,
  address: ReportAddress,
): Promise<KeptDigest | undefined> {
  const row = await digestAsKept(store, address);
  return row && { digest: row.digest, isIssued: row.issued === 1 };
}
