export { type AmendmentFault, amendmentFault } from './amendment-fault.ts';
export { type ChainBreak, type ChainEntry, FROZEN_COLUMNS, verifyChain } from './chain.ts';
export { describeAmendmentFault } from './describe-amendment-fault.ts';
export { describeChainBreak } from './describe-chain-break.ts';
export { describeFreezeRefusal } from './describe-freeze-refusal.ts';
export { describeObstacle, obstacleWords } from './describe-obstacle.ts';
export { describeRefusal, describeRole, describeStatus } from './describe-refusal.ts';
export { type Digest, digestOf } from './digest.ts';
export {
  FROZEN_FORMAT,
  type FreezeRefusal,
  type FrozenBytes,
  type FrozenReport,
  freeze,
  type ThawProblem,
  thaw,
} from './frozen-report.ts';
export { eventsFrom, type TransitionRefusal, transition } from './lifecycle.ts';
export { type DatedNumber, type IssuedNumber, isSameInSeries, seriesKey } from './number-series.ts';
export type { Obstacle, ObstaclePlace } from './obstacle.ts';
export { findObstacles, type IssueProposal, obstaclesWithin, withIssue } from './obstacles.ts';
export { type Actor, PERMITTED, ROLES, type Role } from './permission.ts';
export {
  EVENTS,
  type Issued,
  type LaterReports,
  type ReportEvent,
  type ReportEventType,
  type ReportState,
} from './report-state.ts';
export { SIGNING_FAULTS, type SigningFault } from './signing-fault.ts';
export { UNBOUND_NUMBER } from './unbound-number.ts';
