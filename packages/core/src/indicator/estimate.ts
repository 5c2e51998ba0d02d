import { formatPeriod, type Period } from '../period/index.ts';
import { type Decimal, subtractDecimals } from '../quantity/index.ts';
import { isNumber } from './combine.ts';
import type { Indicator } from './indicator.ts';
import { operandOf, type Statement, type StatementLog } from './statement.ts';

/** An estimate whose actual figure has become known since. In the indicator's unit. */
export interface EstimateOutcome {
  readonly period: Period;
  readonly estimated: Decimal;
  readonly actual: Decimal;
  /** The actual figure less the estimate. */
  readonly miss: Decimal;
}

/** How far the estimates of an amount were from what came out; the last estimate counts, the first actual figure stands. */
export function estimateOutcomes(
  indicator: Indicator,
  log: StatementLog,
): readonly EstimateOutcome[] {
  const numberIn = (statement: Statement | undefined) =>
    operandOf(statement, { name: 'amount', unit: indicator.unit });
  return [...Map.groupBy(log, ({ period }) => formatPeriod(period)).values()].flatMap((stated) => {
    const last = stated.at(-1);
    const estimate = stated.findLast(({ observation }) => observation.state === 'ESTIMATE');
    const [estimated, actual] = [numberIn(estimate), numberIn(last)];
    if (!last || last === estimate || !isNumber(estimated) || !isNumber(actual)) return [];
    return [{ period: last.period, estimated, actual, miss: subtractDecimals(actual, estimated) }];
  });
}
