import { expect, test } from 'vitest';
import type { IndicatorCode, Observation } from '../indicator/index.ts';
import { isoDate } from '../iso-date.ts';
import { decimal, type Quantity, unit } from '../quantity/index.ts';
import { indicator, recordOf, reportOf, task, taskList } from './department.test-data.ts';
import type { IndicatorRow } from './report.ts';

const MONEY = indicator('thu', {
  unit: unit('đồng'),
  measure: 'RATIO',
  operands: { numerator: 'CUMULATIVE', denominator: 'STOCK' },
  targets: [{ value: quantity('7.1', 'tỷ đồng'), document: null, since: null }],
});

function quantity(value: string, of: string): Quantity {
  return { value: decimal(value), unit: unit(of) };
}

/** The row of an indicator that was observed so, or not at all. */
function rowOf(
  observation: Omit<Extract<Observation, { readonly value: unknown }>, 'indicator' | 'asOf'> | null,
  of = MONEY,
): IndicatorRow | undefined {
  const observations = observation
    ? [{ indicator: of.code, asOf: isoDate(2023, 3, 6), ...observation }]
    : [];
  return reportOf('2023-Q1', {
    records: [recordOf('2023-Q1', { observations })],
    taskLists: [taskList([task('1', { parts: [task('1.1', { indicators: [of] })] })])],
  }).indicators[0];
}

const NOTHING = {
  inPeriod: null,
  numerator: null,
  denominator: null,
  percent: null,
  claimed: false,
};

test('what nobody observed is missing, and stands there with its target', () => {
  expect(rowOf(null)).toEqual({
    indicator: {
      id: 'Indicator:binh-thuan/skhcn/2023/thu',
      code: 'thu',
      name: 'thu',
      unit: 'đồng',
      measure: 'RATIO',
    },
    task: { id: 'Task:binh-thuan/skhcn/2023/1.1' },
    state: 'MISSING',
    target: '7100000000',
    targetUnit: 'đồng',
    ...NOTHING,
    cumulative: null,
    cumulativeRatio: null,
    percentOfTarget: null,
    lastYear: null,
    asOf: null,
    missing: ['2023-Q1'],
    estimates: [],
    trace: [],
  });
});

test('values are in the unit of the indicator', () => {
  expect(
    rowOf({ state: 'ACTUAL', value: { type: 'amount', amount: quantity('340', 'triệu đồng') } }),
  ).toMatchObject({ ...NOTHING, state: 'ACTUAL', inPeriod: '340000000', asOf: '2023-03-06' });
});

test('a ratio keeps both operands, and its percentage is computed from them', () => {
  expect(
    rowOf({
      state: 'ESTIMATE',
      value: {
        type: 'ratio',
        numerator: quantity('340', 'triệu đồng'),
        denominator: quantity('7.1', 'tỷ đồng'),
      },
    }),
  ).toMatchObject({
    state: 'ESTIMATE',
    inPeriod: null,
    numerator: '340000000',
    denominator: '7100000000',
    percent: '4.8',
    claimed: false,
  });
});

test('a claim is a percentage with nothing behind it', () => {
  expect(
    rowOf({ state: 'ACTUAL', value: { type: 'claim', percent: decimal('50') } }),
  ).toMatchObject({ ...NOTHING, percent: '50', claimed: true });
});

test('a target that is a share keeps its own unit', () => {
  const share = {
    ...MONEY,
    targets: [{ value: quantity('100', '%'), document: null, since: null }],
  };
  expect(rowOf(null, share)).toMatchObject({ target: '100', targetUnit: '%' });
  expect(rowOf(null, { ...MONEY, targets: [] })).toMatchObject({ target: null, targetUnit: null });
});

test('counted and none found is 0; not arisen is no number', () => {
  const stated = (state: 'ZERO' | 'NOT_ARISEN') =>
    reportOf('2023-Q1', {
      records: [
        recordOf('2023-Q1', {
          observations: [{ indicator: 'thu' as IndicatorCode, asOf: null, state }],
        }),
      ],
      taskLists: [taskList([task('1', { indicators: [MONEY] })])],
    }).indicators[0];
  expect(stated('ZERO')).toMatchObject({ ...NOTHING, state: 'ZERO', inPeriod: '0' });
  expect(stated('NOT_ARISEN')).toMatchObject({ ...NOTHING, state: 'NOT_ARISEN' });
});
