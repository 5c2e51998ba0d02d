import { formatPeriod, type Period } from '@baocao/core/period';
import type { AgencyRows, Recorded } from '../access/rows.ts';
import type { ChangedPart, Columns } from '../command/change.ts';
import { periodOf } from '../labels.ts';
import { madeReportsOf } from './find-report.ts';
import { keepReport } from './kept-report-rows.ts';
import { reportScope } from './report-scope.ts';

/**
 * Keeps anew every report that is made of what has changed, in the same transaction. What has been issued is made
 * of its own steps alone.
 */
export async function keepChangedReports(
  rows: AgencyRows,
  parts: readonly ChangedPart[],
): Promise<void> {
  if (parts.length === 0) return;
  const recorded = await recordedPeriods(rows);
  const changed = recorded.filter(
    ({ period, isIssued }) =>
      parts.some((part) => isStepOf(part, period)) || (!isIssued && isMadeOf(period, parts)),
  );
  await keepReportsOf(
    rows,
    changed.map(({ period }) => period),
  );
}

/** Keeps every report of an agency anew. */
export async function keepAllReports(rows: AgencyRows): Promise<void> {
  const recorded = await recordedPeriods(rows);
  await keepReportsOf(
    rows,
    recorded.map(({ period }) => period),
  );
}

async function keepReportsOf(rows: AgencyRows, periods: readonly Period[]): Promise<void> {
  if (periods.length === 0) return;
  const made = await madeReportsOf(rows, periods);
  for (const [nth, period] of periods.entries()) {
    await keepReport(rows, formatPeriod(period), made[nth]);
  }
}

/** Every period for which something is recorded, and whether its report is kept as issued. */
async function recordedPeriods(
  rows: AgencyRows,
): Promise<readonly { readonly period: Period; readonly isIssued: boolean }[]> {
  const recorded = await rows.select('period_record').select('period_record.period').execute();
  const kept = await rows
    .select('kept_report')
    .select('kept_report.period')
    .where('kept_report.issued', '=', 1)
    .execute();
  const issued = new Set(kept.map(({ period }) => period));
  return recorded.map(({ period }) => ({ period: periodOf(period), isIssued: issued.has(period) }));
}

function isStepOf({ table, key }: ChangedPart, period: Period): boolean {
  return table === 'report_state' && key['period'] === formatPeriod(period);
}

/** Whether a draft of the period is made of any of these parts; `reportScope` says what it is made of. */
function isMadeOf(period: Period, parts: readonly ChangedPart[]): boolean {
  const scope = reportScope([period]);
  const years = new Set<unknown>(scope.years);
  const periods = new Set<unknown>(scope.periods.map(formatPeriod));
  const speaks: Readonly<Record<Recorded, (key: Columns) => boolean>> = {
    agency: () => true,
    document: () => true,
    task_list: (key) => years.has(key['year']),
    period_record: (key) => periods.has(key['period']),
    // What other periods know of one turns with its correction.
    report_state: (key) => periods.has(key['period']),
    issued_report: () => false,
    access_key: () => false,
    change: () => false,
  };
  return parts.some(({ table, key }) => speaks[table as Recorded](key));
}
