import { err, ok, type Result } from '@baocao/core';
import { formatPeriod, PERIOD_FORMS, type Period, parsePeriod } from '@baocao/core/period';
import { assembleReport, type Report } from '@baocao/core/report';
import type { AgencyRows, SharedRows } from '../access/rows.ts';
import { readAcross, readAgency, type Store } from '../access/store.ts';
import { agencyKeys } from '../agency/agency-rows.ts';
import { editionsOf, latestEdition, type ReportEdition } from '../issue/edition-rows.ts';
import { issuedReport, issuedReportsOf } from '../issue/issued-report-rows.ts';
import { keptReportsOf } from './kept-report-rows.ts';
import { loadReportMaterial } from './report-material.ts';
import { reportSource } from './report-source.ts';

/** Why there is no report, and what there is instead. */
export type ReportProblem =
  | {
      readonly code: 'MALFORMED_PERIOD';
      readonly period: string;
      readonly forms: readonly string[];
    }
  | {
      readonly code: 'UNKNOWN_AGENCY';
      readonly agency: string;
      readonly agencies: readonly string[];
    }
  | {
      readonly code: 'NO_TASK_LIST';
      readonly agency: string;
      readonly period: string;
      readonly years: readonly number[];
    }
  /** Whoever asks sees of the agency what it has issued, and that is not for this period. */
  | {
      readonly code: 'NOT_ISSUED';
      readonly agency: string;
      readonly period: string;
      readonly issued: readonly string[];
    };

/**
 * The report of an agency for a period: as it was issued last, or the draft where it has not been.
 *
 * A correction that is under way does not take the place of what has been issued; `findEdition` shows it.
 */
export async function findReport(
  store: Store,
  { agency, period }: { readonly agency: string; readonly period: string },
): Promise<Result<Report, ReportProblem>> {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return err({ code: 'MALFORMED_PERIOD', period, forms: PERIOD_FORMS });
  return readAcross(store, async (shared) => {
    const rows = shared.of(agency);
    const [report] = await reportsOf(rows, [parsed.value]);
    return report ? ok(report) : err(await whyNone(shared, rows, period));
  });
}

/** The reports of one agency for these periods, in their order; `undefined` where there is none, or none to be seen. */
export function findReports(
  store: Store,
  agency: string,
  periods: readonly Period[],
): Promise<readonly (Report | undefined)[]> {
  return readAgency(store, agency, (rows) => reportsOf(rows, periods));
}

/** One edition of a period's report: as issued, or as it stands where it is under way. */
export function findEdition(
  store: Store,
  { agency, period, edition }: Pick<ReportEdition, 'agency' | 'period' | 'edition'>,
): Promise<Report | undefined> {
  return readAgency(store, agency, (rows) => reportOfEdition(rows, { period, edition }));
}

/** As they are kept; those that are not, or may have changed in this very transaction, are made. */
export async function reportsOf(
  rows: AgencyRows,
  periods: readonly Period[],
): Promise<readonly (Report | undefined)[]> {
  const kept = rows.hasChanges
    ? new Map<string, Report>()
    : await keptReportsOf(rows, periods.map(formatPeriod));
  const missing = periods.filter((period) => !kept.has(formatPeriod(period)));
  if (missing.length === 0) return periods.map((period) => kept.get(formatPeriod(period)));
  const made = await madeReportsOf(rows, missing);
  return periods.map((period) => kept.get(formatPeriod(period)) ?? made[missing.indexOf(period)]);
}

/** The same reports, made of what is recorded: parsed as they were frozen, or assembled. */
export async function madeReportsOf(
  rows: AgencyRows,
  periods: readonly Period[],
): Promise<readonly (Report | undefined)[]> {
  const labels = periods.map(formatPeriod);
  const issued = await issuedReportsOf(rows, labels);
  const editions = await editionsOf(rows, labels);
  const drafts = periods.filter(
    (period) => !issued.some((row) => row.period === formatPeriod(period)),
  );
  const assembled = await assembleDrafts(rows, drafts, editions);
  return labels.map((label) => {
    const last = issued.findLast(({ period }) => period === label);
    return last ? standing(issuedReport(last), editions) : assembled.get(label);
  });
}

export async function reportOfEdition(
  rows: AgencyRows,
  { period, edition }: Pick<ReportEdition, 'period' | 'edition'>,
): Promise<Report | undefined> {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return undefined;
  const issued = await issuedReportsOf(rows, [period]);
  const editions = await editionsOf(rows, [period]);
  const row = issued.find((each) => each.edition === edition);
  if (row) return standing(issuedReport(row), editions);
  const { agency } = rows;
  if (latestEdition(editions, { agency, period }).edition !== edition) return undefined;
  return (await assembleDrafts(rows, [parsed.value], editions)).get(period);
}

/** The drafts of these periods by label; none for whoever sees only what has been issued. */
async function assembleDrafts(
  rows: AgencyRows,
  periods: readonly Period[],
  editions: readonly ReportEdition[],
): Promise<ReadonlyMap<string, Report>> {
  const assembled = new Map<string, Report>();
  if (periods.length === 0 || rows.sight !== 'ALL') return assembled;
  const material = await loadReportMaterial(rows, periods);
  for (const period of material ? periods : []) {
    const label = formatPeriod(period);
    const { edition } = latestEdition(editions, { agency: rows.agency, period: label });
    const source = material && reportSource(material, period, edition);
    if (source) assembled.set(label, standing(assembleReport(source), editions));
  }
  return assembled;
}

/** With the status that its edition has come to since it was assembled or frozen; each step is one revision more. */
function standing(report: Report, editions: readonly ReportEdition[]): Report {
  const own = editions.find(
    ({ period, edition }) => period === report.period && edition === report.edition,
  );
  return own
    ? { ...report, status: own.state.status, revision: report.revision + own.step }
    : report;
}

async function whyNone(
  shared: SharedRows,
  rows: AgencyRows,
  period: string,
): Promise<ReportProblem> {
  const { agency, sight } = rows;
  const agencies = await agencyKeys(shared);
  if (!agencies.includes(agency)) return { code: 'UNKNOWN_AGENCY', agency, agencies };
  if (sight !== 'ALL') {
    const issued = await rows
      .select('issued_report')
      .select('issued_report.period')
      .where('issued_report.edition', '=', 1)
      .orderBy('issued_report.period_sequence')
      .execute();
    return { code: 'NOT_ISSUED', agency, period, issued: issued.map((row) => row.period) };
  }
  const years = await rows
    .select('task_list')
    .select('task_list.year')
    .orderBy('task_list.year')
    .execute();
  return { code: 'NO_TASK_LIST', agency, period, years: years.map(({ year }) => year) };
}
