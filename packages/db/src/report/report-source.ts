import type { Period } from '@baocao/core/period';
import { nationalParameters, type ReportSource } from '@baocao/core/report';
import type { RecordedDepartment } from '../department/load-department.ts';
import { withinReportScope } from './report-scope.ts';

/** What a period's report is made from, of all that is recorded; none where no list is in force. */
export function reportSource(
  recorded: RecordedDepartment,
  period: Period,
  edition = 1,
): ReportSource | undefined {
  const { department, revisions } = withinReportScope(recorded, period);
  const taskList = department.taskLists.find(({ year }) => year === period.year);
  if (!taskList) return undefined;
  const revision = [
    revisions.agency,
    ...revisions.taskLists.values(),
    ...revisions.records.values(),
  ].reduce((sum, each) => sum + each, 0);
  return {
    department,
    taskList,
    parameters: nationalParameters(period),
    period,
    revision,
    edition,
  };
}
