import { describe, expect, test } from 'vitest';
import { formatPeriod, type Period } from '../period/index.ts';
import {
  amount,
  indicatorOf,
  observed,
  quarter,
  ratio,
  ratioOf,
  statement,
  without,
} from './indicator.test-data.ts';
import type { Indicator } from './indicator.ts';
import { type Standing, standingIn } from './standing.ts';
import type { StatementLog } from './statement.ts';
import { formatObservedValue } from './trace.ts';

const YEAR: Period = { kind: 'year', year: 2023 };
const HALF: Period = { kind: 'half', year: 2023 };

function standing(indicator: Indicator, period: Period, log: StatementLog): Standing {
  return standingIn({ indicator, period, log });
}

/** What a standing shows, as printed. */
function shown({ state, inPeriod, cumulative, missing }: Standing) {
  return {
    state,
    inPeriod: inPeriod && formatObservedValue(inPeriod.value),
    cumulative: cumulative && formatObservedValue(cumulative.value),
    missing: missing.map(formatPeriod),
  };
}

/** Four quarters observed so. */
function quarters(...values: readonly number[]): StatementLog {
  return values.map((count, index) =>
    statement(quarter((index + 1) as 1 | 2 | 3 | 4), observed(amount(count))),
  );
}

describe('a flow', () => {
  const flow = indicatorOf('FLOW');

  test('arises in a quarter and adds up to the year so far', () => {
    const log = quarters(15, 20, 30, 40);
    expect(shown(standing(flow, quarter(2), log))).toEqual({
      state: 'ACTUAL',
      inPeriod: '20 hồ sơ',
      cumulative: '35 hồ sơ',
      missing: [],
    });
    expect(shown(standing(flow, HALF, log))).toMatchObject({
      inPeriod: '35 hồ sơ',
      cumulative: '35 hồ sơ',
    });
    expect(shown(standing(flow, YEAR, log))).toMatchObject({ inPeriod: '105 hồ sơ' });
  });

  test('with a quarter that nobody knows has no sum, and names the quarter', () => {
    const [first, , third] = quarters(15, 20, 30);
    const log = [first, third].flatMap((each) => each ?? []);
    expect(shown(standing(flow, quarter(3), log))).toEqual({
      state: 'ACTUAL',
      inPeriod: '30 hồ sơ',
      cumulative: null,
      missing: ['2023-Q2'],
    });
  });

  test('none counted adds nothing, nor does what was not due or has not arisen', () => {
    const log = [
      statement(quarter(1), without('ZERO')),
      statement(quarter(2), without('NOT_ARISEN')),
      statement(quarter(3), observed(amount(7))),
      statement(quarter(4), without('NOT_DUE')),
    ];
    expect(shown(standing(flow, quarter(1), log))).toMatchObject({
      state: 'ZERO',
      inPeriod: '0 hồ sơ',
      cumulative: '0 hồ sơ',
    });
    expect(shown(standing(flow, YEAR, log))).toMatchObject({
      state: 'ACTUAL',
      inPeriod: '07 hồ sơ',
    });
  });

  test('a quarter that is estimated makes the sum an estimate', () => {
    const log = [...quarters(15), statement(quarter(2), observed(amount(20), 'ESTIMATE'))];
    expect(shown(standing(flow, HALF, log))).toMatchObject({
      state: 'ESTIMATE',
      inPeriod: '35 hồ sơ',
    });
  });

  test('what is stated later of a quarter takes the place of what was stated first', () => {
    const log = [
      ...quarters(15),
      statement(quarter(2), observed(amount(20), 'ESTIMATE')),
      statement(quarter(2), observed(amount(18)), quarter(3)),
      statement(quarter(3), observed(amount(30))),
    ];
    expect(shown(standing(flow, quarter(3), log))).toMatchObject({ cumulative: '63 hồ sơ' });
    expect(shown(standing(flow, quarter(2), log.slice(0, 2)))).toMatchObject({
      cumulative: '35 hồ sơ',
    });
  });

  test('an actual total counts more than a quarter that was only estimated', () => {
    const log = [
      statement(quarter(1), observed(amount(60))),
      statement(quarter(2), observed(amount(30), 'ESTIMATE')),
      statement(HALF, observed(amount(100))),
      statement(quarter(3), observed(amount(5))),
    ];
    expect(shown(standing(flow, quarter(3), log))).toMatchObject({ cumulative: '105 hồ sơ' });
  });

  test('where only the 6 months are stated, they stand for their quarters', () => {
    const log = [
      statement(HALF, observed(amount(33))),
      statement(quarter(3), observed(amount(30))),
    ];
    expect(shown(standing(flow, HALF, log))).toMatchObject({ inPeriod: '33 hồ sơ' });
    expect(shown(standing(flow, quarter(3), log))).toMatchObject({
      cumulative: '63 hồ sơ',
      missing: [],
    });
  });
});

test('a stock is what stands at the end, and never adds up', () => {
  const log = quarters(8, 9, 10);
  expect(shown(standing(indicatorOf('STOCK'), quarter(3), log))).toMatchObject({
    inPeriod: '10 hồ sơ',
    cumulative: null,
    missing: [],
  });
  expect(shown(standing(indicatorOf('STOCK'), HALF, log))).toMatchObject({
    inPeriod: '09 hồ sơ',
    cumulative: null,
  });
});

describe('a running total', () => {
  const total = indicatorOf('CUMULATIVE');

  test('is kept as stated, and what arose is the difference', () => {
    const log = quarters(12, 21, 33);
    expect(shown(standing(total, quarter(1), log))).toMatchObject({
      inPeriod: '12 hồ sơ',
      cumulative: '12 hồ sơ',
    });
    expect(shown(standing(total, quarter(3), log))).toMatchObject({
      inPeriod: '12 hồ sơ',
      cumulative: '33 hồ sơ',
    });
  });

  test('grows from nothing where nothing was due before', () => {
    const log = [
      statement(quarter(1), without('NOT_DUE')),
      statement(quarter(2), observed(amount(5))),
    ];
    expect(shown(standing(total, quarter(2), log))).toMatchObject({ inPeriod: '05 hồ sơ' });
  });

  test('grows from the longer period where that is what was stated', () => {
    const log = [
      statement(quarter(1), observed(amount(3))),
      statement(HALF, observed(amount(5))),
      statement(quarter(3), observed(amount(9))),
    ];
    expect(shown(standing(total, quarter(3), log))).toMatchObject({ inPeriod: '04 hồ sơ' });
  });

  test('needs no quarter before, but for the difference', () => {
    const log = quarters(12, 21, 33).slice(2);
    expect(shown(standing(total, quarter(3), log))).toMatchObject({
      inPeriod: null,
      cumulative: '33 hồ sơ',
      missing: [],
    });
  });
});

describe('a ratio', () => {
  const log = [
    statement(quarter(1), observed(ratio(7, 24))),
    statement(quarter(2), observed(ratio(8, 24))),
  ];

  test('adds its operands, each by its own kind', () => {
    expect(shown(standing(ratioOf('FLOW', 'STOCK'), HALF, log)).inPeriod).toBe('15/24 hồ sơ');
    expect(shown(standing(ratioOf('FLOW', 'FLOW'), HALF, log)).inPeriod).toBe('15/48 hồ sơ');
    expect(shown(standing(ratioOf('CUMULATIVE', 'STOCK'), HALF, log)).inPeriod).toBe('8/24 hồ sơ');
  });

  test('with a percentage that nobody gave the figures of has no sum', () => {
    const claimed = [
      ...log.slice(0, 1),
      statement(quarter(2), observed({ type: 'claim', percent: '50' as never })),
    ];
    expect(shown(standing(ratioOf('FLOW', 'STOCK'), quarter(2), claimed))).toEqual({
      state: 'ACTUAL',
      inPeriod: '50%',
      cumulative: null,
      missing: ['2023-Q2'],
    });
  });

  test('none of a whole that stands adds nothing to the part', () => {
    const none = [
      statement(quarter(1), without('ZERO')),
      statement(quarter(2), observed(ratio(12, 77))),
    ];
    expect(shown(standing(ratioOf('FLOW', 'STOCK'), quarter(2), none))).toMatchObject({
      cumulative: '12/77 hồ sơ',
      missing: [],
    });
    expect(shown(standing(ratioOf('FLOW', 'FLOW'), HALF, none))).toMatchObject({
      state: 'MISSING',
      cumulative: null,
      missing: ['2023-Q1'],
    });
  });

  test('0 of 0 adds nothing', () => {
    const none = [...log, statement(quarter(3), without('NOT_ARISEN'))];
    expect(shown(standing(ratioOf('FLOW', 'FLOW'), quarter(3), none))).toMatchObject({
      state: 'NOT_ARISEN',
      inPeriod: null,
      cumulative: '15/48 hồ sơ',
    });
  });
});

test('a milestone that was reached stays reached', () => {
  const log = [
    statement(quarter(1), without('NOT_DUE')),
    statement(quarter(2), observed(amount(1))),
  ];
  expect(shown(standing(indicatorOf('MILESTONE'), quarter(3), log))).toMatchObject({
    state: 'MISSING',
    inPeriod: null,
    cumulative: '01 hồ sơ',
  });
});

test('what nobody has stated is missing', () => {
  expect(shown(standing(indicatorOf('FLOW'), HALF, []))).toEqual({
    state: 'MISSING',
    inPeriod: null,
    cumulative: null,
    missing: ['2023-Q1', '2023-Q2'],
  });
});
