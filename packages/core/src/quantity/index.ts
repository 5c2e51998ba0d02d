export {
  addDecimals,
  compareDecimals,
  divideDecimals,
  shiftDecimal,
  subtractDecimals,
} from './arithmetic.ts';
export {
  type Decimal,
  decimal,
  formatCount,
  formatNumber,
  isDecimal,
  type NumberProblem,
  readNumber,
} from './decimal.ts';
export {
  addIntervals,
  contains,
  containsInteger,
  divideIntervals,
  exactly,
  type Interval,
  intersects,
  isPoint,
  multiplyIntervals,
  percentInterval,
  subtractIntervals,
} from './interval.ts';
export {
  AGREEMENTS,
  type Agreement,
  compareToPrinted,
  isPossiblePercentage,
  printedInterval,
  truncatedInterval,
} from './precision.ts';
export {
  addQuantities,
  convertQuantity,
  formatQuantity,
  isCommensurable,
  percentOf,
  type Quantity,
  type QuantityProblem,
  readQuantity,
  type UnitMismatch,
} from './quantity.ts';
export {
  addRationals,
  compareRationals,
  type Rational,
  rational,
  roundRational,
} from './rational.ts';
export { plainTypography } from './typography.ts';
export { measureOf, type Unit, type UnitKind, type UnitMeasure, unit } from './unit.ts';
