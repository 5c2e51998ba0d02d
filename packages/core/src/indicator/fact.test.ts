import { describe, expect, test } from 'vitest';
import { decimal, type Quantity, unit } from '../quantity/index.ts';
import {
  FACT_PARTS,
  type Facts,
  factValue,
  formatFactReference,
  formatFactValue,
  parseFactReference,
} from './fact.ts';
import { type Indicator, indicatorCode } from './indicator.ts';
import {
  OBSERVATION_STATES,
  type Observation,
  type ObservedValue,
  percentOfValue,
} from './observation.ts';

const CODE = indicatorCode('kiem-tra') ?? fail();

const INDICATOR: Indicator = {
  code: CODE,
  name: 'Tổ chức được kiểm tra',
  unit: unit('tổ chức'),
  measure: 'RATIO',
  operands: { numerator: 'FLOW', denominator: 'STOCK' },
  targets: [{ value: quantity('77', 'tổ chức'), document: null, since: null }],
};

/** What a figure may show where this was observed. */
function facts(observation: Observation | undefined): Facts {
  return { observation, target: INDICATOR.targets[0] ?? null, cumulative: null, ofTarget: null };
}

function fail(): never {
  throw new Error('The code is one');
}

function quantity(value: string, of: string): Quantity {
  return { value: decimal(value), unit: unit(of) };
}

function observed(value: ObservedValue): Observation {
  return { indicator: CODE, asOf: null, state: 'ACTUAL', value };
}

const AMOUNT = observed({ type: 'amount', amount: quantity('57720000', 'đồng') });
const CLAIM = observed({ type: 'claim', percent: decimal('50') });
const RATIO = observed({
  type: 'ratio',
  numerator: quantity('12', 'tổ chức'),
  denominator: quantity('77', 'tổ chức'),
});
const MONEY_RATIO = observed({
  type: 'ratio',
  numerator: quantity('340', 'triệu đồng'),
  denominator: quantity('7.1', 'tỷ đồng'),
});

describe('what a link may point at', () => {
  test('an indicator alone is its value', () => {
    expect(parseFactReference('mau-xang-dau')).toEqual({
      indicator: 'mau-xang-dau',
      part: 'value',
    });
  });

  test('every part reads as it is printed', () => {
    for (const part of FACT_PARTS) {
      const reference = { indicator: CODE, part };
      expect(parseFactReference(formatFactReference(reference))).toEqual(reference);
    }
    expect(formatFactReference({ indicator: CODE, part: 'value' })).toBe('kiem-tra');
  });

  test.each([
    '',
    '.percent',
    'kiem-tra.',
    'kiem-tra.pct',
    'kiem-tra.target.value',
    'Kiểm-tra',
    'a b',
  ])('%j is nothing', (text) => {
    expect(parseFactReference(text)).toBeUndefined();
  });
});

describe('the number behind a figure', () => {
  test.each([
    ['value', AMOUNT, '57.720.000 đồng', 'MONEY'],
    ['value', CLAIM, '50%', 'PERCENTAGE'],
    ['percent', CLAIM, '50%', 'PERCENTAGE'],
    ['value', RATIO, '12/77 tổ chức', 'RATIO'],
    ['numerator', RATIO, '12 tổ chức', 'COUNT'],
    ['denominator', RATIO, '77 tổ chức', 'COUNT'],
    ['percent', RATIO, '15,6%', 'PERCENTAGE'],
    ['value', MONEY_RATIO, '340 triệu đồng/7,1 tỷ đồng', 'RATIO'],
    ['percent', MONEY_RATIO, '4,8%', 'PERCENTAGE'],
    ['target', undefined, '77 tổ chức', 'COUNT'],
  ] as const)('%s', (part, observation, text, kind) => {
    const value = factValue(part, INDICATOR, facts(observation));
    expect(value && formatFactValue(value)).toBe(text);
    expect(value?.kind).toBe(kind);
  });

  test.each([
    ['numerator', AMOUNT],
    ['denominator', CLAIM],
    ['percent', AMOUNT],
    ['value', undefined],
    ['percent', undefined],
  ] as const)('%s may not be there', (part, observation) => {
    expect(factValue(part, INDICATOR, facts(observation))).toBeUndefined();
  });

  test('counted and none found is a number; not arisen, not due and missing are none', () => {
    for (const state of OBSERVATION_STATES) {
      if (state === 'ACTUAL' || state === 'ESTIMATE') continue;
      const value = factValue('value', INDICATOR, facts({ indicator: CODE, asOf: null, state }));
      expect(value?.value).toBe(state === 'ZERO' ? '0' : undefined);
    }
  });

  test('the year so far is a number where it is known', () => {
    const cumulative = { type: 'amount', amount: quantity('472', 'hồ sơ') } as const;
    const value = factValue('cumulative', INDICATOR, { ...facts(RATIO), cumulative });
    expect(value && formatFactValue(value)).toBe('472 hồ sơ');
    expect(factValue('cumulative', INDICATOR, facts(RATIO))).toBeUndefined();
  });

  test('a target that nobody set has no number', () => {
    expect(factValue('target', INDICATOR, { ...facts(RATIO), target: null })).toBeUndefined();
  });

  test('0 of 0 is neither 0 % nor 100 %', () => {
    const nothing = {
      numerator: quantity('0', 'nhiệm vụ'),
      denominator: quantity('0', 'nhiệm vụ'),
    };
    const observation = observed({ type: 'ratio', ...nothing });
    expect(factValue('percent', INDICATOR, facts(observation))).toBeUndefined();
    expect(percentOfValue({ type: 'ratio', ...nothing })).toBeUndefined();
  });
});

test.each(['mau-xang-dau', 'a1', '2023'])('%s is an indicator code', (text) => {
  expect(indicatorCode(text)).toBe(text);
});

test.each(['', 'mẫu', 'a--b', 'a-', 'A', 'a.b'])('%j is none', (text) => {
  expect(indicatorCode(text)).toBeUndefined();
});
