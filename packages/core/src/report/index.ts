export { assembleReport, type ReportSource } from './assemble.ts';
export type { Department, Footnote, Issue, Passage, PeriodRecord, Result } from './record.ts';
export type {
  CitedDocument,
  Figure,
  FollowedPlan,
  IndicatorRow,
  Prose,
  ProseNode,
  Report,
  ReportedResult,
  ReportHeader,
  ResultGroup,
  Section,
  Signature,
  TaskEntry,
} from './report.ts';
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
