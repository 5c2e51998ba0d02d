export {
  CARRY_OVER_KINDS,
  type CarryOver,
  type CarryOverEntry,
  carryOver,
  type GapTask,
} from './carry-over.ts';
export { type Evidence, OUTCOMES, type Outcome } from './ending.ts';
export {
  OFFERED_SENTENCES,
  type OfferedSentence,
  offerEvaluation,
} from './offer-evaluation.ts';
export { CLOSING_REASONS, type Closing } from './open-task.ts';
export type { PlanItem } from './plan-item.ts';
export { PROPOSAL_REASONS, type ProposedItem, proposePlan } from './propose-plan.ts';
export type { NumberSource, StatedNumber } from './stated-number.ts';
