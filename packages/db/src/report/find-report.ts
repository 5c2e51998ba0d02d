import { err, ok, type Result } from '@baocao/core';
import { formatPeriod, PERIOD_FORMS, type Period, parsePeriod } from '@baocao/core/period';
import { assembleReport, type Report } from '@baocao/core/report';
import { listAgencies } from '../agency/agency-rows.ts';
import { atOneMoment } from '../all-or-nothing.ts';
import { editionsOf, latestEdition, type ReportEdition } from '../issue/edition-rows.ts';
import { issuedReport, issuedReportsOf } from '../issue/issued-report-rows.ts';
import type { Database } from '../open-database.ts';
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
    };

/**
 * The report of an agency for a period: as it was issued last, or the draft where it has not been.
 *
 * A correction that is under way does not take the place of what has been issued; `findEdition` shows it.
 */
export async function findReport(
  database: Database,
  { agency, period }: { readonly agency: string; readonly period: string },
): Promise<Result<Report, ReportProblem>> {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return err({ code: 'MALFORMED_PERIOD', period, forms: PERIOD_FORMS });
  return atOneMoment(database, async (moment) => {
    const [report] = await findReports(moment, agency, [parsed.value]);
    return report ? ok(report) : err(await whyNone(moment, { agency, period }));
  });
}

/** The reports of one agency for these periods, in their order; `undefined` where no list is in force. */
export async function findReports(
  database: Database,
  agency: string,
  periods: readonly Period[],
): Promise<readonly (Report | undefined)[]> {
  return atOneMoment(database, async (moment) => {
    const labels = periods.map(formatPeriod);
    const issued = await issuedReportsOf(moment, agency, labels);
    const editions = await editionsOf(moment, agency, labels);
    const drafts = periods.filter(
      (period) => !issued.some((row) => row.period === formatPeriod(period)),
    );
    const assembled = await assembleDrafts(moment, agency, drafts, editions);
    return labels.map((label) => {
      const last = issued.findLast(({ period }) => period === label);
      return last ? standing(issuedReport(last), editions) : assembled.get(label);
    });
  });
}

/** One edition of a period's report: as issued, or as it stands where it is under way. */
export async function findEdition(
  database: Database,
  { agency, period, edition }: Pick<ReportEdition, 'agency' | 'period' | 'edition'>,
): Promise<Report | undefined> {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return undefined;
  return atOneMoment(database, async (moment) => {
    const issued = await issuedReportsOf(moment, agency, [period]);
    const editions = await editionsOf(moment, agency, [period]);
    const row = issued.find((each) => each.edition === edition);
    if (row) return standing(issuedReport(row), editions);
    if (latestEdition(editions, { agency, period }).edition !== edition) return undefined;
    return (await assembleDrafts(moment, agency, [parsed.value], editions)).get(period);
  });
}

/** The drafts of these periods by label. */
async function assembleDrafts(
  database: Database,
  agency: string,
  periods: readonly Period[],
  editions: readonly ReportEdition[],
): Promise<ReadonlyMap<string, Report>> {
  const assembled = new Map<string, Report>();
  if (periods.length === 0) return assembled;
  const material = await loadReportMaterial(database, agency, periods);
  for (const period of material ? periods : []) {
    const label = formatPeriod(period);
    const { edition } = latestEdition(editions, { agency, period: label });
    const source = material && reportSource(material, period, edition);
    if (source) assembled.set(label, standing(assembleReport(source), editions));
  }
  return assembled;
}

/** With the status that its edition has come to since it was assembled or frozen. */
function standing(report: Report, editions: readonly ReportEdition[]): Report {
  const own = editions.find(
    ({ period, edition }) => period === report.period && edition === report.edition,
  );
  return own ? { ...report, status: own.state.status } : report;
}

async function whyNone(
  database: Database,
  { agency, period }: { readonly agency: string; readonly period: string },
): Promise<ReportProblem> {
  const agencies = (await listAgencies(database)).map((each) => each.agency.key as string);
  if (!agencies.includes(agency)) return { code: 'UNKNOWN_AGENCY', agency, agencies };
  const years = await database
    .selectFrom('task_list')
    .select('year')
    .where('agency', '=', agency)
    .orderBy('year')
    .execute();
  return { code: 'NO_TASK_LIST', agency, period, years: years.map(({ year }) => year) };
}
