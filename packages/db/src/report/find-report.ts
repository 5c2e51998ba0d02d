import { err, ok, type Result } from '@baocao/core';
import {
  formatPeriod,
  PERIOD_FORMS,
  type Period,
  parsePeriod,
  precedingPeriods,
  quartersOf,
} from '@baocao/core/period';
import { assembleReport, type Report } from '@baocao/core/report';
import { listAgencies } from '../agency/agency-rows.ts';
import { loadDepartment, type RecordedDepartment } from '../department/load-department.ts';
import type { Database } from '../open-database.ts';

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

/** The report of an agency for a period; one for which nothing is recorded yet is a draft. */
export async function findReport(
  database: Database,
  { agency, period }: { readonly agency: string; readonly period: string },
): Promise<Result<Report, ReportProblem>> {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return err({ code: 'MALFORMED_PERIOD', period, forms: PERIOD_FORMS });
  const recorded = await loadForReports(database, agency, [parsed.value]);
  if (!recorded) {
    const agencies = (await listAgencies(database)).map((each) => each.agency.key);
    return err({ code: 'UNKNOWN_AGENCY', agency, agencies });
  }
  const report = reportOf(recorded, parsed.value);
  if (report) return ok(report);
  const years = await database
    .selectFrom('task_list')
    .select('year')
    .where('agency', '=', agency)
    .orderBy('year')
    .execute();
  return err({ code: 'NO_TASK_LIST', agency, period, years: years.map(({ year }) => year) });
}

/** The reports of one agency for these periods, in their order; `undefined` where no list is in force. */
export async function findReports(
  database: Database,
  agency: string,
  periods: readonly Period[],
): Promise<readonly (Report | undefined)[]> {
  const recorded = await loadForReports(database, agency, periods);
  return periods.map((period) => recorded && reportOf(recorded, period));
}

async function loadForReports(
  database: Database,
  agency: string,
  periods: readonly Period[],
): Promise<RecordedDepartment | undefined> {
  const needed = periods.flatMap(sourcesOf);
  const byLabel = new Map(needed.map((period) => [formatPeriod(period), period]));
  return database
    .transaction()
    .setAccessMode('read only')
    .execute((transaction) =>
      loadDepartment(transaction, agency, {
        years: [...new Set(needed.map(({ year }) => year))],
        periods: [...byLabel.values()],
      }),
    );
}

/** The periods whose records a report is made of: its own, its quarters', and those whose plan it follows. */
function sourcesOf(period: Period): readonly Period[] {
  return [period, ...quartersOf(period), ...precedingPeriods(period)];
}

function reportOf(
  { department, revisions }: RecordedDepartment,
  period: Period,
): Report | undefined {
  const taskList = department.taskLists.find(({ year }) => year === period.year);
  if (!taskList) return undefined;
  const sources = sourcesOf(period);
  const years = new Set(sources.map(({ year }) => year));
  const labels = new Set(sources.map(formatPeriod));
  const revision = [
    revisions.agency,
    ...[...years].map((year) => revisions.taskLists.get(year) ?? 0),
    ...[...labels].map((label) => revisions.records.get(label) ?? 0),
  ].reduce((sum, each) => sum + each, 0);
  return assembleReport({ department, taskList, period, revision });
}
