import { decimal } from '../../quantity/index.ts';
import type { IndicatorRow } from '../../report/index.ts';

/** An indicator that is known as a running total, in a second quarter: the total by then, and the one before. */
export function exampleRow({
  earlier,
  later,
}: {
  readonly earlier: number;
  readonly later: number;
}): IndicatorRow {
  const source = (period: string, total: number) => ({
    observation: { id: '' },
    period,
    statedIn: period,
    report: null,
    text: `${total} xã`,
    asOf: null,
  });
  const grown = decimal(later - earlier);
  return {
    indicator: { id: '', code: 'xa', name: 'Xã hoàn thành', unit: 'xã', measure: 'CUMULATIVE' },
    task: { id: '' },
    state: 'ACTUAL',
    target: null,
    targetUnit: null,
    inPeriod: grown,
    numerator: null,
    denominator: null,
    percent: null,
    claimed: false,
    cumulative: decimal(later),
    cumulativeRatio: null,
    percentOfTarget: null,
    lastYear: null,
    asOf: null,
    missing: [],
    estimates: [],
    trace: [
      {
        number: 'IN_PERIOD',
        text: `${later} xã − ${earlier} xã = ${grown} xã`,
        sources: [source('2023-Q2', later), source('2023-Q1', earlier)],
      },
    ],
  };
}
