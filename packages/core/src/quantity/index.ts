export { addDecimals, compareDecimals, divideDecimals, shiftDecimal } from './arithmetic.ts';
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
export { measureOf, type Unit, type UnitKind, type UnitMeasure, unit } from './unit.ts';
