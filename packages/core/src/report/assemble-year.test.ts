import { describe, expect, test } from 'vitest';
import { documentKey } from '../document/index.ts';
import type { Observation } from '../indicator/index.ts';
import { isoDate } from '../iso-date.ts';
import { decimal, unit } from '../quantity/index.ts';
import {
  counted,
  indicator,
  period,
  recordOf,
  reportOf,
  result,
  task,
  taskList,
} from './department.test-data.ts';
import type { PeriodRecord } from './record.ts';

const SAMPLES = indicator('mau', {
  targets: [
    { value: { value: decimal(60), unit: unit('mẫu') }, document: null, since: null },
    {
      value: { value: decimal(80), unit: unit('mẫu') },
      document: documentKey('77/QĐ-UBND'),
      since: isoDate(2023, 7, 5),
    },
  ],
});

const LISTS = [2022, 2023].map((year) =>
  taskList(
    [task('1', { indicators: [year === 2023 ? SAMPLES : indicator('mau')] }), task('2')],
    year,
  ),
);

function estimated(count: number): Observation {
  return { ...counted('mau', count), state: 'ESTIMATE' } as Observation;
}

function quarter(label: string, observation: Observation, more: Partial<PeriodRecord> = {}) {
  return recordOf(label, { observations: [observation], ...more });
}

const YEAR: readonly PeriodRecord[] = [
  quarter('2022-Q2', counted('mau', 12)),
  quarter('2023-Q1', counted('mau', 15)),
  quarter('2023-Q2', estimated(20)),
  quarter('2023-Q3', counted('mau', 30), {
    revisions: [{ period: period('2023-Q2'), observation: counted('mau', 18) }],
  }),
];

function rowOf(label: string, records = YEAR) {
  return reportOf(label, { taskLists: LISTS, records }).indicators[0];
}

describe('one record, any period', () => {
  test.each([
    ['2023-Q1', '15', '15', '25.0'],
    ['2023-Q2', '20', '35', '58.3'],
    ['2023-Q3', '30', '63', '78.8'],
    ['2023-H1', '35', '35', '58.3'],
    ['2023-9M', '63', '63', '78.8'],
  ])(
    '%s: %s in the period, %s in the year so far, %s %% of the target',
    (label, inPeriod, cumulative, percentOfTarget) => {
      expect(rowOf(label)).toMatchObject({ inPeriod, cumulative, percentOfTarget });
    },
  );

  test('a year with a quarter missing has no sum and names it', () => {
    expect(rowOf('2023')).toMatchObject({
      state: 'MISSING',
      inPeriod: null,
      cumulative: null,
      missing: ['2023-Q4'],
    });
  });
});

test('a target that was revised holds from its day on', () => {
  expect(rowOf('2023-Q2')?.target).toBe('60');
  expect(rowOf('2023-Q3')?.target).toBe('80');
  expect(rowOf('2023-Q3')?.trace).toContainEqual(
    expect.objectContaining({
      number: 'PERCENT_OF_TARGET',
      text: '63 mẫu / 80 mẫu = 78,8%, chỉ tiêu theo 77/QĐ-UBND',
    }),
  );
});

test('an estimate stands in its own report; the actual figure takes its place later, with the miss kept', () => {
  expect(rowOf('2023-Q2')).toMatchObject({ state: 'ESTIMATE', inPeriod: '20', estimates: [] });
  expect(rowOf('2023-Q3')?.estimates).toEqual([
    { period: '2023-Q2', estimated: '20', actual: '18', miss: '-2' },
  ]);
});

test('the same period of the year before stands beside it', () => {
  expect(rowOf('2023-Q2')?.lastYear).toMatchObject({ inPeriod: '12' });
  expect(rowOf('2023-Q1')?.lastYear).toBeNull();
});

test('each number says what it is made of', () => {
  const trace = rowOf('2023-Q3')?.trace.find(({ number }) => number === 'CUMULATIVE');
  expect(trace?.text).toBe(
    '15 mẫu (quý I năm 2023, dự thảo báo cáo quý I năm 2023) + ' +
      '18 mẫu (quý II năm 2023, dự thảo báo cáo quý III năm 2023) + ' +
      '30 mẫu (quý III năm 2023, dự thảo báo cáo quý III năm 2023) = 63 mẫu',
  );
  expect(trace?.sources).toMatchObject([
    { period: '2023-Q1', statedIn: '2023-Q1', text: '15 mẫu' },
    { period: '2023-Q2', statedIn: '2023-Q3', text: '18 mẫu' },
    { period: '2023-Q3', statedIn: '2023-Q3', text: '30 mẫu' },
  ]);
});

describe('a figure of the year so far', () => {
  const narrative = [
    {
      type: 'figure' as const,
      fact: { indicator: SAMPLES.code, part: 'cumulative' as const },
      text: '',
    },
  ];
  const reported = (records: readonly PeriodRecord[]) =>
    reportOf('2023-Q2', { taskLists: LISTS, records }).sections[0]?.tasks[0]?.groups[0]?.results[0];
  const second = quarter('2023-Q2', counted('mau', 20), { results: [result('1', narrative)] });

  test('is bound to the sum', () => {
    expect(reported([quarter('2023-Q1', counted('mau', 15)), second])).toMatchObject({
      text: '35 mẫu',
      figures: [{ fact: 'mau.cumulative', value: '35' }],
    });
  });

  test('is left open where a quarter is not known', () => {
    expect(reported([second])).toMatchObject({ text: '…', figures: [] });
  });
});
