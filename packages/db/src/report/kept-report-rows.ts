import { ASSEMBLY, isIssued, type Report } from '@baocao/core/report';
import type { SelectQueryBuilder } from 'kysely';
import type { AgencyRows } from '../access/rows.ts';
import type { Schema } from '../schema.ts';
import { partsOf, reportOfParts } from './kept-parts.ts';

/** The kept reports of these periods, by label, as far as there are any and they are to be seen. */
export async function keptReportsOf(
  rows: AgencyRows,
  labels: readonly string[],
): Promise<ReadonlyMap<string, Report>> {
  const found = await keptReports(rows)
    .select(['kept_report.period', ...KEPT_PARTS])
    .where('kept_report.period', 'in', labels)
    .execute();
  return new Map(found.map(({ period, ...parts }) => [period, reportOfParts(parts)]));
}

/** The columns of what is kept of a report. */
export const KEPT_PARTS = [
  'kept_report.head',
  'kept_report.sections',
  'kept_report.indicators',
] as const;

/** Those that assembling would make alike: drafts of an earlier assembly are none. */
export function keptReports(
  rows: Pick<AgencyRows, 'select'>,
): SelectQueryBuilder<Schema, 'kept_report', object> {
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
  const kept = report && {
    ...partsOf(report),
    issued: isIssued(report) ? 1 : 0,
    assembly: ASSEMBLY,
  };
  await rows.derive('kept_report', { period }, kept ? [kept] : []);
}
