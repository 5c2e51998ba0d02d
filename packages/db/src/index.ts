export {
  ANYBODY,
  auditedProvince,
  auditorOf,
  EVERY_AGENCY,
  holderOf,
  memberOf,
  type Principal,
  type Reading,
} from './access/principal.ts';
export { onBehalfOf, type Store, storeFor } from './access/store.ts';
export { type ChangeNews, type Watch, watchChanges } from './access/watch-changes.ts';
export { type Deed, WHO_MAY } from './access/who-may.ts';
export { type AccessKey, type KeyReach, listKeys } from './access-key/access-key-rows.ts';
export { createKey, type NewKey, type NewKeyOrder } from './access-key/create-key.ts';
export { describeKeyRefusal } from './access-key/describe-key-refusal.ts';
export { type KeyFault, principalOfKey } from './access-key/principal-of-key.ts';
export { revokeKey } from './access-key/revoke-key.ts';
export {
  findAgencies,
  listAgencies,
  type RecordedAgency,
} from './agency/agency-rows.ts';
export {
  type AgencyFilter,
  countAgencies,
  pageOfAgencies,
} from './agency/list-agencies.ts';
export type { BackupProgress } from './backup/backup-problem.ts';
export type { Backup } from './backup/backup-sqlite.ts';
export {
  describeBackupProblem,
  describeRestoreProblem,
} from './backup/describe-backup-problem.ts';
export { backupStore, restoreStore } from './backup/store-copies.ts';
export type { Change, ChangedPart, Operation } from './command/change.ts';
export {
  type ChangeBreak,
  type ChangePage,
  changesOf,
  countChanges,
  verifyChanges,
} from './command/change-rows.ts';
export type { CommandRefusal, Conflict, KeyReused, NotSignedIn, Order } from './command/command.ts';
export {
  describeChangeBreak,
  describeChangedPart,
  describeOperation,
} from './command/describe-change.ts';
export { isCommandKey } from './command/key.ts';
export { partDifferences } from './command/part-differences.ts';
export type { Proposal, ProposedPart } from './department/comparison.ts';
export { describeImportRefusal } from './department/describe-import-refusal.ts';
export type { Difference } from './department/differences.ts';
export {
  type ImportOrder,
  importDepartments,
  proposeImport,
} from './department/import-department.ts';
export type {
  ForeignAgency,
  ImportRefusal,
  NotIssuable,
  NumberUsed,
} from './department/import-refusal.ts';
export {
  type DepartmentScope,
  loadDepartment,
  type RecordedDepartment,
} from './department/load-department.ts';
export type { MeasuredOtherwise } from './department/measured-otherwise.ts';
export { type RecordOrder, recordPeriod } from './department/record-period.ts';
export type { StillInUse } from './department/still-in-use.ts';
export type { NotListed } from './department/unlisted-revisions.ts';
export {
  type CitationOccurrence,
  type CitationPage,
  type CitationPlace,
  type CitationPosition,
  countCitations,
  findCitations,
} from './document/citation-rows.ts';
export {
  findDocuments,
  findDocumentsByNumber,
  type RecordedDocument,
} from './document/document-rows.ts';
export { describeOpenProblem } from './engine/describe-open-problem.ts';
export { type StoreFailure, storeFailureOf } from './engine/failure.ts';
export type { OpenProblem } from './engine/open-problem.ts';
export { withoutPassword } from './engine/without-password.ts';
export { type AmendOrder, amendReport } from './issue/amend-report.ts';
export { describeAgencyChainBreak, describeIssueRefusal } from './issue/describe-issue-refusal.ts';
export type { Act, ReportEdition, ReportStep } from './issue/edition-rows.ts';
export type { IssueOrder, IssueRefusal } from './issue/examine-issue.ts';
export { issueReport } from './issue/issue-report.ts';
export type { AlreadyIssued, AmendsWrongly, NotYetFrozen, Unissues } from './issue/plan-issue.ts';
export { type EditionHistory, reportHistory } from './issue/report-history.ts';
export {
  approveReport,
  type NothingRecorded,
  type ReportAddress,
  returnReport,
  reviseReport,
  type StepOrder,
  type StepRefusal,
  submitReport,
} from './issue/steps.ts';
export { type AgencyChainBreak, verifyAgencyChain } from './issue/verify-agency-chain.ts';
export { isReady, type MigrateProblem, migrate } from './migrate.ts';
export {
  type Database,
  type DatabaseOptions,
  openDatabase,
} from './open-database.ts';
export { describeReportProblem } from './report/describe-report-problem.ts';
export {
  asIfKept,
  findKeptDigest,
  findKeptReport,
  type KeptDigest,
  type KeptReport,
} from './report/find-kept-report.ts';
export { findPreviousReports } from './report/find-previous-reports.ts';
export { findEdition, findReport, findReports, type ReportProblem } from './report/find-report.ts';
export type { KeptJson } from './report/kept-parts.ts';

export { countReports, listReports, type ReportPlace } from './report/list-reports.ts';
export { type AgencyReporting, reportingIn } from './report/province-reports.ts';
export { asksWithin } from './report/report-conditions.ts';

export {
  describeKeptReportBreak,
  type KeptReportBreak,
  verifyKeptReports,
} from './report/verify-kept-reports.ts';
export type { ReportFilter } from './report/visible-reports.ts';
export type { SearchScope } from './search/search-conditions.ts';
export {
  type DocumentHit,
  type DocumentPlace,
  searchDocuments,
} from './search/search-documents.ts';
export { type ResultHit, type ResultPlace, searchResults } from './search/search-results.ts';
export { type ListedTask, listTasks, type TaskFilter, type TaskPlace } from './task/list-tasks.ts';
export {
  type RecordedResult,
  type TaskOfYear,
  type TaskResults,
  taskHistories,
} from './task/task-history.ts';
export { type RecordedTaskList, taskListsOf } from './task/task-list-rows.ts';
