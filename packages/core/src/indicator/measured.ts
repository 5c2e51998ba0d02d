import { addDecimals, type Decimal, subtractDecimals, type Unit } from '../quantity/index.ts';
import type { AmountKind } from './indicator.ts';

/**
 * An amount of one kind in one unit. What may be added to it follows from the kind, and the rest does
 * not compile: two stocks over time, two ratios over units, đồng to hồ sơ.
 *
 * Where the types only know that there is some unit or kind, two that differ are found as it runs: a `RangeError`.
 */
export interface Measured<K extends AmountKind = AmountKind, U extends string = Unit> {
  readonly kind: K;
  readonly value: Decimal;
  readonly unit: U;
}

/** A part of a whole. It is no amount: where it is to be added, its operands are. */
export interface Ratio<
  N extends Measured<AmountKind, string>,
  D extends Measured<AmountKind, string>,
> {
  readonly kind: 'RATIO';
  readonly numerator: N;
  readonly denominator: D;
}

/** What arose in two periods that do not overlap. */
export function addOverTime<U extends string>(
  earlier: Measured<'FLOW', U>,
  later: Measured<'FLOW', NoInfer<U>>,
): Measured<'FLOW', U> {
  return sum(earlier, later);
}

/** The amounts of two parts of an organisation, of one period or one day. */
export function addOverUnits<K extends AmountKind, U extends string>(
  one: Measured<K, U>,
  other: Measured<NoInfer<K>, NoInfer<U>>,
): Measured<K, U> {
  return sum(one, other);
}

/** What arose between two running totals of one year. */
export function arisenBetween<U extends string>(
  earlier: Measured<'CUMULATIVE', U>,
  later: Measured<'CUMULATIVE', NoInfer<U>>,
): Measured<'FLOW', U> {
  assertAlike(earlier, later);
  const value = subtractDecimals(later.value, earlier.value);
  return { kind: 'FLOW', value, unit: earlier.unit };
}

/** The running total that the flows since the year began make. */
export function runningTotal<U extends string>(
  flow: Measured<'FLOW', U>,
): Measured<'CUMULATIVE', U> {
  return { ...flow, kind: 'CUMULATIVE' };
}

function sum<K extends AmountKind, U extends string>(
  one: Measured<K, U>,
  other: Measured<K, U>,
): Measured<K, U> {
  assertAlike(one, other);
  return { ...one, value: addDecimals(one.value, other.value) };
}

function assertAlike(one: Measured<AmountKind, string>, other: Measured<AmountKind, string>): void {
  if (one.kind === other.kind && one.unit === other.unit) return;
  throw new RangeError(
    `${other.kind} in ${other.unit} cannot be added to ${one.kind} in ${one.unit}`,
  );
}
