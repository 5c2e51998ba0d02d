import { formatPeriod, type Period } from '@baocao/core/period';
import type { PeriodRecord } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { type RecordedDepartment, recordedDepartment } from '../department/load-department.ts';
import { recordsUnderCorrection } from '../issue/records-under-correction.ts';
import { reportScope } from './report-scope.ts';

/** What reports are assembled from. */
export interface ReportMaterial extends RecordedDepartment {
  /** By label of the period: what was issued last, where what is recorded is a correction not yet issued. */
  readonly issuedRecords: ReadonlyMap<string, PeriodRecord>;
}

/** What the reports of these periods are made of, or those of all; in a number of statements that does not grow with it. */
export async function loadReportMaterial(
  rows: AgencyRows,
  periods?: readonly Period[],
): Promise<ReportMaterial | undefined> {
  const recorded = await recordedDepartment(rows, periods && reportScope(periods));
  if (!recorded) return undefined;
  const labels = recorded.department.records.map(({ period }) => formatPeriod(period));
  return { ...recorded, issuedRecords: await recordsUnderCorrection(rows, labels) };
}
