import { createHash } from 'node:crypto';
import { ASSEMBLY, isIssued, type Report } from '@baocao/core/report';
import type { SelectQueryBuilder } from 'kysely';
import type { AgencyRows } from '../access/rows.ts';
import { fromJson } from '../json.ts';
import type { KeptReportTable, Schema } from '../schema.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { reportToKeptJson } from './report-json.ts';

/** The kept reports of these periods, by label, as far as there are any and they are to be seen. */
export async function keptReportsOf(
  rows: AgencyRows,
  labels: readonly string[],
): Promise<ReadonlyMap<string, Report>> {
  const found = await keptReports(rows)
    .select(['kept_report.period', 'kept_report.document'])
    .where('kept_report.period', 'in', labels)
    .execute();
  return new Map(
    found.map(({ period, document }) => [
      period,
      fromJson<Report>(unpackJson(document).toString()),
    ]),
  );
}

/** Those that assembling would make alike: drafts of an earlier assembly are none. */
export function keptReports(rows: AgencyRows): SelectQueryBuilder<Schema, 'kept_report', object> {
  return rows
    .select('kept_report')
    .where((where) =>
      where.or([where('kept_report.issued', '=', 1), where('kept_report.assembly', '=', ASSEMBLY)]),
    );
}

/** Keeps the report of a period in place of the one before, or none where there is none. */
export async function keepReport(
  rows: AgencyRows,
  period: string,
  report: Report | undefined,
): Promise<void> {
  await rows.derive('kept_report', { period }, report ? [columnsOf(report)] : []);
}

/** What is kept of a report. */
function columnsOf(report: Report): Omit<KeptReportTable, 'agency' | 'period'> {
  const json = reportToKeptJson(report);
  return {
    issued: isIssued(report) ? 1 : 0,
    assembly: ASSEMBLY,
    digest: digestOfJson(json),
    document: packJson(json),
  };
}

export function digestOfJson(json: string | Uint8Array): string {
  return createHash('sha256').update(json).digest('base64url');
}
