import { err, ok, type Result } from '../result.ts';
import { addDecimals, divideDecimals, shiftDecimal } from './arithmetic.ts';
import {
  type Decimal,
  formatCount,
  formatNumber,
  type NumberProblem,
  readNumber,
} from './decimal.ts';
import { measureOf, type Unit, unit } from './unit.ts';

/** A number and what it counts: `{ value: '7.1', unit: 'tỷ đồng' }`. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: Unit;
}

export type QuantityProblem =
  | NumberProblem
  /** The text names no unit and none was expected. */
  | { readonly code: 'NO_UNIT'; readonly text: string };

export type UnitMismatch = { readonly code: 'UNITS_DIFFER'; readonly units: readonly [Unit, Unit] };

/**
 * Reads `05 mẫu`, `57.720.000 đồng`, `7,1 tỷ đồng`, `15,6%`; a bare number takes `expected`.
 *
 * Reading what `formatQuantity` printed gives the same quantity back, but for a lone group of
 * three digits (`1.234`), which is ambiguous and refused.
 */
export function readQuantity(text: string, expected?: Unit): Result<Quantity, QuantityProblem> {
  const match = /^\s*(-?[\d.,]*\d)\s*(.*)$/su.exec(text);
  if (!match) return err({ code: 'NOT_A_NUMBER', text });
  const value = readNumber(match[1] ?? '');
  if (!value.ok) return value;
  const noun = (match[2] ?? '').trim();
  if (noun !== '') return ok({ value: value.value, unit: unit(noun) });
  return expected ? ok({ value: value.value, unit: expected }) : err({ code: 'NO_UNIT', text });
}

/** As officials print it: `09 hồ sơ`, `57.720.000 đồng`, `15,6%`. */
export function formatQuantity(quantity: Quantity): string {
  const { kind } = measureOf(quantity.unit);
  if (quantity.unit === '%') return `${formatNumber(quantity.value)}%`;
  const number = kind === 'count' ? formatCount(quantity.value) : formatNumber(quantity.value);
  return `${number} ${quantity.unit}`;
}

/** Whether two quantities measure the same thing, so that one may be held against the other. */
export function isCommensurable(a: Unit, b: Unit): boolean {
  return measureOf(a).dimension === measureOf(b).dimension;
}

/** The same amount in another unit of its dimension, exactly. */
export function convertQuantity(quantity: Quantity, to: Unit): Result<Quantity, UnitMismatch> {
  if (!isCommensurable(quantity.unit, to)) {
    return err({ code: 'UNITS_DIFFER', units: [quantity.unit, to] });
  }
  if (quantity.unit === to) return ok(quantity);
  const shift = measureOf(quantity.unit).exponent - measureOf(to).exponent;
  return ok({ value: shiftDecimal(quantity.value, shift), unit: to });
}

/** The exact sum, in the unit of the first. */
export function addQuantities(a: Quantity, b: Quantity): Result<Quantity, UnitMismatch> {
  const converted = convertQuantity(b, a.unit);
  if (!converted.ok) return converted;
  return ok({ value: addDecimals(a.value, converted.value.value), unit: a.unit });
}

/**
 * `part` in percent of `whole`, rounded half up to so many digits; `undefined` for a part of nothing.
 *
 * 340 triệu đồng of 7,1 tỷ đồng is 4,8 %: units of one dimension convert.
 */
export function percentOf(part: Quantity, whole: Quantity, digits = 1): Decimal | undefined {
  const converted = convertQuantity(part, whole.unit);
  if (!converted.ok) return undefined;
  return divideDecimals(shiftDecimal(converted.value.value, 2), whole.value, digits);
}
