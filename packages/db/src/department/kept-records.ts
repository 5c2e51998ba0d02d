import { formatPeriod } from '@baocao/core/period';
import type { Department, PeriodRecord } from '@baocao/core/report';
import type { IssuePlan } from '../issue/plan-issue.ts';
import type { ReportMaterial } from '../report/report-material.ts';

/**
 * The records that reports are still made from when the import is over, and that it does not bring again: those that
 * the folder lacks, and what was issued where the folder, or the store, only has a correction that is not issued yet.
 */
export function keptRecords(
  { department, issuedRecords }: ReportMaterial,
  { records }: Department,
  plans: ReadonlyMap<string, IssuePlan>,
): readonly PeriodRecord[] {
  const renewed = new Set(records.map(({ period }) => formatPeriod(period)));
  return department.records.flatMap((record) => {
    const label = formatPeriod(record.period);
    const issued = issuedRecords.get(label) ?? [];
    if (!renewed.has(label)) return [record].concat(issued);
    const plan = plans.get(label);
    if (plan?.issues) return [];
    return plan?.opens ? [record] : issued;
  });
}
