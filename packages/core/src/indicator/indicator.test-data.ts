import type { Period } from '../period/index.ts';
import { decimal, type Quantity, unit } from '../quantity/index.ts';
import type { Indicator, IndicatorCode } from './indicator.ts';
import type { Observation, ObservedValue } from './observation.ts';
import type { Statement } from './statement.ts';

const CODE = 'ho-so' as IndicatorCode;

export function indicatorOf(measure: Exclude<Indicator['measure'], 'RATIO'>): Indicator {
  return { code: CODE, name: 'Hồ sơ', unit: unit('hồ sơ'), targets: [], measure };
}

export function ratioOf(
  numerator: 'FLOW' | 'STOCK' | 'CUMULATIVE',
  denominator: 'FLOW' | 'STOCK' | 'CUMULATIVE',
): Indicator {
  const operands = { numerator, denominator };
  return {
    code: CODE,
    name: 'Hồ sơ',
    unit: unit('hồ sơ'),
    targets: [],
    measure: 'RATIO',
    operands,
  };
}

export function quarter(number: 1 | 2 | 3 | 4, year = 2023): Period {
  return { kind: 'quarter', year, quarter: number };
}

function files(count: number): Quantity {
  return { value: decimal(count), unit: unit('hồ sơ') };
}

export function amount(count: number): ObservedValue {
  return { type: 'amount', amount: files(count) };
}

export function ratio(numerator: number, denominator: number): ObservedValue {
  return { type: 'ratio', numerator: files(numerator), denominator: files(denominator) };
}

export function observed(
  value: ObservedValue,
  state: 'ACTUAL' | 'ESTIMATE' = 'ACTUAL',
): Observation {
  return { indicator: CODE, asOf: null, state, value };
}

export function without(state: Exclude<Observation['state'], 'ACTUAL' | 'ESTIMATE'>): Observation {
  return { indicator: CODE, asOf: null, state };
}

/** Stated in its own period's report, or in a later one. */
export function statement(
  period: Period,
  observation: Observation,
  statedIn: Period = period,
): Statement {
  return { period, statedIn, report: null, observation };
}
