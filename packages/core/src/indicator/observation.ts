import type { IsoDate } from '../iso-date.ts';
import { type Decimal, percentOf, type Quantity } from '../quantity/index.ts';
import type { IndicatorCode } from './indicator.ts';

/** One value of an indicator for a period (số liệu), or why there is none. */
export type Observation = {
  readonly indicator: IndicatorCode;
  /** The day on which it was true (tính đến ngày), where the source says. */
  readonly asOf: IsoDate | null;
} & (
  | { readonly state: 'ACTUAL' | 'ESTIMATE'; readonly value: ObservedValue }
  | { readonly state: Exclude<ObservationState, 'ACTUAL' | 'ESTIMATE'> }
);

/**
 * - `ZERO`: counted, and there was none
 * - `NOT_DUE`: its time has not come
 * - `NOT_APPLICABLE`: does not concern this agency
 * - `NOT_ARISEN`: nothing there to count, 0 of 0 (chưa phát sinh): neither 0 % nor 100 %
 * - `MISSING`: nobody has said
 */
export const OBSERVATION_STATES = [
  'ACTUAL',
  'ZERO',
  'ESTIMATE',
  'NOT_DUE',
  'NOT_APPLICABLE',
  'NOT_ARISEN',
  'MISSING',
] as const;

export type ObservationState = (typeof OBSERVATION_STATES)[number];

export type ObservedValue =
  | { readonly type: 'amount'; readonly amount: Quantity }
  /** Keeps both operands: its percentage is computed. */
  | { readonly type: 'ratio'; readonly numerator: Quantity; readonly denominator: Quantity }
  /** A percentage that was stated without the figures behind it. */
  | { readonly type: 'claim'; readonly percent: Decimal };

/** The percentage that a value states or makes, to so many digits; none for an amount or a part of nothing. */
export function percentOfValue(value: ObservedValue, digits = 1): Decimal | undefined {
  switch (value.type) {
    case 'amount':
      return undefined;
    case 'claim':
      return value.percent;
    case 'ratio':
      return percentOf(value.numerator, value.denominator, digits);
  }
}
