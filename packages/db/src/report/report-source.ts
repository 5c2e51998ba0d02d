import { formatPeriod, isSamePeriod, type Period } from '@baocao/core/period';
import { nationalParameters, type ReportSource } from '@baocao/core/report';
import type { ReportMaterial } from './report-material.ts';
import { withinReportScope } from './report-scope.ts';

/**
 * What a period's report is made from, of all that is recorded; none where no list is in force. A correction
 * speaks in other periods' reports from its issue on: until then they have what was issued before it.
 */
export function reportSource(
  material: ReportMaterial,
  period: Period,
  edition = 1,
): ReportSource | undefined {
  const { department, revisions } = withinReportScope(material, period);
  const taskList = department.taskLists.find(({ year }) => year === period.year);
  if (!taskList) return undefined;
  const records = department.records.map((record) =>
    isSamePeriod(record.period, period)
      ? record
      : (material.issuedRecords.get(formatPeriod(record.period)) ?? record),
  );
  const revision = [
    revisions.agency,
    ...revisions.taskLists.values(),
    ...revisions.records.values(),
  ].reduce((sum, each) => sum + each, 0);
  return {
    department: { ...department, records },
    taskList,
    parameters: nationalParameters(period),
    period,
    revision,
    edition,
  };
}
