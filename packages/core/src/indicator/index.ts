export {
  FACT_PARTS,
  type FactPart,
  type FactReference,
  type FactValue,
  type FigureKind,
  factValue,
  formatFactReference,
  formatFactValue,
  parseFactReference,
} from './fact.ts';
export {
  type Indicator,
  type IndicatorCode,
  indicatorCode,
  MEASURE_KINDS,
  type MeasureKind,
  type Target,
} from './indicator.ts';
export {
  OBSERVATION_STATES,
  type Observation,
  type ObservationState,
  type ObservedValue,
  percentOfValue,
} from './observation.ts';
