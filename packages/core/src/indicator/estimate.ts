import { formatPeriod, type Period } from '../period/index.ts';
import { type Decimal, subtractDecimals } from '../quantity/index.ts';
import { isNumber, operandsOf } from './combine.ts';
import type { Indicator } from './indicator.ts';
import { operandOf, type StatementLog } from './statement.ts';

/** An estimate whose actual figure has become known since. In the indicator's unit; of a ratio the part. */
export interface EstimateOutcome {
  readonly period: Period;
  readonly estimated: Decimal;
  readonly actual: Decimal;
  /** The actual figure less the estimate. */
  readonly miss: Decimal;
}

/** How far estimates were from what came out: of each period the last estimate, and the last actual figure after it. */
export function estimateOutcomes(
  indicator: Indicator,
  log: StatementLog,
): readonly EstimateOutcome[] {
  const [operand] = operandsOf(indicator);
  if (!operand) return [];
  return [...Map.groupBy(log, ({ period }) => formatPeriod(period)).values()].flatMap((stated) => {
    const actualAt = stated.findLastIndex(({ observation }) => observation.state !== 'ESTIMATE');
    const estimate = stated
      .slice(0, Math.max(actualAt, 0))
      .findLast(({ observation }) => observation.state === 'ESTIMATE');
    const outcome = stated[actualAt];
    if (!estimate || !outcome) return [];
    const [estimated, actual] = [estimate, outcome].map((each) => operandOf(each, operand));
    if (!isNumber(estimated) || !isNumber(actual)) return [];
    const miss = subtractDecimals(actual, estimated);
    return [{ period: outcome.period, estimated, actual, miss }];
  });
}
