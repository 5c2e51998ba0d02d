import { describe, expect, test } from 'vitest';
import {
  formatPeriod,
  isSamePeriod,
  nextPeriod,
  PERIOD_FORMS,
  type Period,
  parsePeriod,
  periodAndYearToDateInWords,
  periodInWords,
  periodSequence,
  precedingPeriods,
  quartersOf,
  yearToDate,
} from './period.ts';

function period(label: string): Period {
  const parsed = parsePeriod(label);
  if (!parsed.ok) throw new Error(`No period: ${label}`);
  return parsed.value;
}

test.each(PERIOD_FORMS)('%s is a label', (label) => {
  expect(formatPeriod(period(label))).toBe(label);
});

test.each([
  '',
  '2023-Q5',
  '2023-Q0',
  '2023-H2',
  '2023-q1',
  '23-Q1',
  '2023Q1',
  'quý I/2023',
  '2123',
])('%j is none', (text) => {
  expect(parsePeriod(text)).toEqual({ ok: false, error: { code: 'NOT_A_PERIOD', text } });
});

test.each([
  ['2023-Q1', 'quý I năm 2023'],
  ['2023-Q4', 'quý IV năm 2023'],
  ['2023-H1', '6 tháng đầu năm 2023'],
  ['2023-9M', '9 tháng đầu năm 2023'],
  ['2023', 'năm 2023'],
])('%s in words is %s', (label, words) => {
  expect(periodInWords(period(label))).toBe(words);
});

test.each([
  ['2023-Q1', '2023-Q1', 'quý I năm 2023'],
  ['2023-Q2', '2023-H1', 'quý II và 6 tháng đầu năm 2023'],
  ['2023-Q3', '2023-9M', 'quý III và 9 tháng đầu năm 2023'],
  ['2023-Q4', '2023', 'quý IV và cả năm 2023'],
  ['2023-H1', '2023-H1', '6 tháng đầu năm 2023'],
  ['2023-9M', '2023-9M', '9 tháng đầu năm 2023'],
  ['2023', '2023', 'năm 2023'],
])('with %s the year has come to %s: %s', (label, toDate, words) => {
  expect(formatPeriod(yearToDate(period(label)))).toBe(toDate);
  expect(periodAndYearToDateInWords(period(label))).toBe(words);
});

test.each([
  ['2023-Q1', ['2023-Q1']],
  ['2023-H1', ['2023-Q1', '2023-Q2']],
  ['2023-9M', ['2023-Q1', '2023-Q2', '2023-Q3']],
  ['2023', ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']],
])('%s is made of %j', (label, quarters) => {
  expect(quartersOf(period(label)).map(formatPeriod)).toEqual(quarters);
});

test.each([
  ['2023-Q1', '2023-Q2'],
  ['2023-Q4', '2024-Q1'],
  ['2023-H1', '2023-Q3'],
  ['2023-9M', '2023-Q4'],
  ['2023', '2024'],
])('after %s comes %s', (label, next) => {
  expect(formatPeriod(nextPeriod(period(label)))).toBe(next);
});

describe('the plans that a period follows, nearest first', () => {
  test.each([
    ['2023-Q1', ['2022-Q4', '2022']],
    ['2023-Q2', ['2023-Q1']],
    ['2023-Q3', ['2023-Q2', '2023-H1']],
    ['2023-Q4', ['2023-Q3', '2023-9M']],
    ['2023-H1', ['2023-Q1', '2022', '2022-Q4']],
    ['2023-9M', ['2023-H1', '2023-Q2', '2022', '2022-Q4']],
    ['2023', ['2023-9M', '2023-Q3', '2022', '2022-Q4']],
  ])('%s: %j', (label, preceding) => {
    expect(precedingPeriods(period(label)).map(formatPeriod)).toEqual(preceding);
  });
});

test('time runs by the last day of a period, and what is longer comes after', () => {
  const labels = [
    '2023-Q1',
    '2023-Q2',
    '2023-H1',
    '2023-Q3',
    '2023-9M',
    '2023-Q4',
    '2023',
    '2024-Q1',
  ];
  const sorted = labels
    .toReversed()
    .toSorted((a, b) => periodSequence(period(a)) - periodSequence(period(b)));
  expect(sorted).toEqual(labels);
});

test('the year is not its fourth quarter', () => {
  expect(isSamePeriod(period('2023'), period('2023-Q4'))).toBe(false);
  expect(isSamePeriod(period('2023'), period(' 2023 '))).toBe(true);
});
