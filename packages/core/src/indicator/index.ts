export type { Computed } from './combine.ts';
export { type EstimateOutcome, estimateOutcomes } from './estimate.ts';
export {
  FACT_PARTS,
  type FactPart,
  type FactReference,
  type Facts,
  type FactValue,
  type FigureKind,
  factValue,
  figureKindOf,
  formatFactReference,
  formatFactValue,
  parseFactReference,
} from './fact.ts';
export {
  AMOUNT_KINDS,
  type AmountKind,
  type Indicator,
  type IndicatorCode,
  indicatorCode,
  MEASURE_KINDS,
  type MeasureKind,
  measuresAlike,
  type RatioOperands,
  type Target,
  targetOn,
} from './indicator.ts';
export {
  addOverTime,
  addOverUnits,
  arisenBetween,
  type Measured,
  type Ratio,
  runningTotal,
} from './measured.ts';
export {
  OBSERVATION_STATES,
  type Observation,
  type ObservationState,
  type ObservedValue,
  percentOfValue,
} from './observation.ts';
export {
  percentOfTarget,
  type Standing,
  type StandingQuestion,
  shareOfTarget,
  standingIn,
  type TargetShare,
  type YearFacts,
} from './standing.ts';
export { latestStatement, type Statement, type StatementLog } from './statement.ts';
export {
  formatObservedValue,
  statedText,
  traceOfStatement,
  traceOfTarget,
  traceText,
} from './trace.ts';
