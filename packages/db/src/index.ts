export {
  findAgencies,
  findAgency,
  listAgencies,
  type RecordedAgency,
} from './agency/agency-rows.ts';
export type { Difference } from './department/differences.ts';
export {
  importDepartments,
  type Proposal,
  type ProposedPart,
  proposeImport,
} from './department/import-department.ts';
export {
  type DepartmentScope,
  loadDepartment,
  type RecordedDepartment,
} from './department/load-department.ts';
export type { ImportRefusal, StillInUse, Unissues } from './department/still-in-use.ts';
export {
  type CitationOccurrence,
  type CitationPlace,
  findCitations,
} from './document/citation-rows.ts';
export {
  findDocuments,
  findDocumentsByNumber,
  type RecordedDocument,
} from './document/document-rows.ts';
export { type MigrateProblem, migrate } from './migrate.ts';
export {
  type Database,
  DEFAULT_DATABASE_URL,
  type OpenProblem,
  openDatabase,
} from './open-database.ts';
export { describeReportProblem } from './report/describe-report-problem.ts';
export { findPreviousReports } from './report/find-previous-reports.ts';
export { findReport, findReports, type ReportProblem } from './report/find-report.ts';
export {
  countReports,
  listReports,
  type ReportFilter,
  type ReportPlace,
} from './report/list-reports.ts';
export { type RecordedPeriod, recordsOf } from './report/record-rows.ts';
export { type RecordedTaskList, taskListsOf } from './task/task-list-rows.ts';
