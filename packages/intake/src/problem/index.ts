export type {
  Fault,
  Listed,
  Place,
  Problem,
  Report,
  Shape,
  UnsupportedMarkdown,
} from './problem.ts';
export { createProblemLog } from './problem-log.ts';
export { describeProblem, formatProblem } from './wording/describe-problem.ts';
export type { ProblemWording } from './wording/wordings.ts';
