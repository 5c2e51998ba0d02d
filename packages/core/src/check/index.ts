export { type BoundWords, firstQuantity } from './bound-words.ts';
export { type CheckOptions, checkDocument, checkReport, checkText } from './check.ts';
export { checkExample } from './example.ts';
export {
  type Finding,
  type FindingPlace,
  SEVERITIES,
  type Severity,
  type Wording,
} from './finding.ts';
export { PASSAGE_KINDS, type Passage, type PassageKind, type Segment } from './passage.ts';
export {
  isGeneralItem,
  type PairedItem,
  type PlanPairs,
  pairPlan,
  searchTasks,
  searchTexts,
} from './plan-match.ts';
export { readText } from './read-text.ts';
export type { ReportedTask } from './reported-task.ts';
export type { Rule, RuleExample, RuleId, Violation } from './rule.ts';
export { RULES } from './rules/index.ts';
export type { Subject } from './subject.ts';
export { subjectOfReport } from './subject-of-report.ts';
export { isWaived } from './waiver.ts';
export { wordPairs } from './word-weights.ts';
export { syllables } from './words.ts';
