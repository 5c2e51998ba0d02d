export { assembleReport } from './assemble.ts';
export { assembleIndicator, type IndicatorContext } from './assemble-indicators.ts';
export { ASSEMBLY } from './assembly.ts';
export { dueOnOf } from './due-on.ts';
export { createMeasurements, type Measurements } from './measurements.ts';
export {
  AMENDMENT_KINDS,
  type Amendment,
  type Department,
  type Footnote,
  type Issue,
  type Passage,
  type PeriodRecord,
  type Result,
  type Revision,
  type Waiver,
} from './record.ts';
export {
  type CitedDocument,
  type EstimateOutcome,
  type Figure,
  type FollowedPlan,
  type IndicatorRow,
  isIssued,
  type Prose,
  type ProseNode,
  REPORT_STATUSES,
  type Report,
  type ReportedResult,
  type ReportHeader,
  type ReportStatus,
  type ResultGroup,
  type Section,
  type Signature,
  type TaskDeadline,
  type TaskEntry,
  type TaskStanding,
  TRACED,
  type Trace,
  type TraceSource,
  tasksOf,
} from './report.ts';
export { nationalParameters, type ReportParameters, type ReportSource } from './source.ts';
export {
  fillTemplateText,
  PLACEHOLDERS,
  parseTemplateText,
  SECTION_KINDS,
  type SectionKind,
  type SectionTemplate,
  type Template,
  type TemplateProblem,
} from './template.ts';
