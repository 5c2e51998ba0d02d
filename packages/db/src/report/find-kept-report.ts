import type { Report } from '@baocao/core/report';
import { type Store, standingQuestion } from '../access/store.ts';
import type { ReportAddress } from '../issue/steps.ts';
import {
  jsonOfParts,
  type KeptJson,
  type KeptParts,
  partsOf,
  reportOfParts,
} from './kept-parts.ts';
import { KEPT_PARTS, keptReports } from './kept-report-rows.ts';

/** Which report is kept: the same digest, the same report. */
export interface KeptDigest {
  readonly digest: string;
}

/** A report as it is kept. */
export interface KeptReport extends KeptDigest {
  /** Its long lists are unpacked when they are first read. */
  readonly report: Report;
  /** For whoever passes it on without reading it, with more members beside its own. */
  readonly json: (more?: object) => KeptJson;
}

const asKept = standingQuestion((rows, period) =>
  keptReports(rows)
    .where('kept_report.period', '=', period)
    .select(['kept_report.digest', ...KEPT_PARTS]),
);

/** The kept report of a period; `undefined` where none is kept, or none to be seen, for `findReport` to say more. */
export async function findKeptReport(
  store: Store,
  address: ReportAddress,
): Promise<KeptReport | undefined> {
  const row = await asKept(store, address);
  return row && { digest: row.digest, report: reportOfParts(row), json: jsonOf(row) };
}

/** A report that is not kept, as if it were. */
export function asIfKept(report: Report): KeptReport {
  const parts = partsOf(report);
  return { digest: parts.digest, report, json: jsonOf(parts) };
}

function jsonOf(parts: KeptParts): KeptReport['json'] {
  return (more) => jsonOfParts(parts, more);
}

const digestAsKept = standingQuestion((rows, period) =>
  keptReports(rows).where('kept_report.period', '=', period).select(['kept_report.digest']),
);

/** Its digest alone, by which whoever has answered from it before knows whether that still holds. */
export function findKeptDigest(
  store: Store,
  address: ReportAddress,
): Promise<KeptDigest | undefined> {
  return digestAsKept(store, address);
}
