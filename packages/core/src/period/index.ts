export {
  type DataWindow,
  DECREE_WINDOWS,
  dataWindow,
  type Jurisdiction,
  type WindowEdge,
  type WindowRule,
} from './data-window.ts';
export {
  formatPeriod,
  isSamePeriod,
  nextPeriod,
  PERIOD_FORMS,
  type Period,
  type PeriodKind,
  type PeriodProblem,
  parsePeriod,
  periodInWords,
  periodSequence,
  precedingPeriods,
  type Quarter,
  quartersOf,
} from './period.ts';
