import { describe, expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import {
  contains,
  divideIntervals,
  exactly,
  type Interval,
  multiplyIntervals,
} from './interval.ts';
import {
  compareToPrinted,
  isPossiblePercentage,
  printedInterval,
  truncatedInterval,
} from './precision.ts';
import { rational } from './rational.ts';

describe('what a printed number stands for', () => {
  test.each([
    ['15.6', ['15.55', '15.6', '15.6499'], ['15.5499', '15.65']],
    ['15.60', ['15.595', '15.6049'], ['15.5949', '15.605']],
    ['16', ['15.5', '16.49'], ['15.49', '16.5']],
    ['-15.6', ['-15.55', '-15.6499'], ['-15.5499', '-15.65']],
    ['0', ['0', '0.49', '-0.49'], ['0.5', '-0.5']],
  ])('%s: %j, but not %j', (printed, within, without) => {
    const interval = printedInterval(decimal(printed));
    for (const value of within) expect(contains(interval, rational(decimal(value)))).toBe(true);
    for (const value of without) expect(contains(interval, rational(decimal(value)))).toBe(false);
  });

  test.each([
    ['98.94', ['98.94', '98.9499'], ['98.9399', '98.95']],
    ['-98.94', ['-98.94', '-98.9499'], ['-98.9399', '-98.95']],
    ['0.0', ['0', '0.09', '-0.09'], ['0.1', '-0.1']],
  ])('%s, cut off: %j, but not %j', (printed, within, without) => {
    const interval = truncatedInterval(decimal(printed));
    for (const value of within) expect(contains(interval, rational(decimal(value)))).toBe(true);
    for (const value of without) expect(contains(interval, rational(decimal(value)))).toBe(false);
  });
});

describe('a share held against its printed percentage', () => {
  test.each([
    [12, 77, '15.6', 'exact'],
    [12, 77, '15.58', 'exact'],
    [12, 77, '15.5', 'truncated'],
    [12, 77, '15.7', 'contradiction'],
    [1, 8, '12.5', 'exact'],
    [1, 8, '13', 'exact'],
    [1, 8, '12', 'truncated'],
    [989456, 1000000, '98.94', 'truncated'],
    [989456, 1000000, '98.95', 'exact'],
    [9, 9, '100', 'exact'],
    [105, 100, '105.0', 'exact'],
  ])('%d of %d is %s %%: %s', (part, whole, printed, agreement) => {
    expect(compareToPrinted(percentage(exact(part), exact(whole)), decimal(printed))).toBe(
      agreement,
    );
  });

  test.each([
    ['4.8', 'possible'],
    ['4.7', 'possible'],
    ['4.9', 'contradiction'],
  ])('340 triệu of 7,1 tỷ is %s %%: %s', (printed, agreement) => {
    const part = multiplyIntervals(printedInterval(decimal(340)), exact(10 ** 6));
    const whole = multiplyIntervals(printedInterval(decimal('7.1')), exact(10 ** 9));
    expect(compareToPrinted(percentage(part, whole), decimal(printed))).toBe(agreement);
  });
});

describe('a percentage of a whole number of things', () => {
  test.each([
    ['15.6', 77n, true],
    ['15.7', 77n, false],
    ['15.5', 77n, true],
    ['100', 9n, true],
    ['0', 9n, true],
    ['105.4', 37n, true],
    ['50', 0n, false],
    ['33.3', 3n, true],
    ['33.4', 3n, false],
    ['66.6', 3n, true],
  ])('%s %% of %d: %s', (printed, whole, possible) => {
    expect(isPossiblePercentage(decimal(printed), whole)).toBe(possible);
  });
});

function percentage(part: Interval, whole: Interval): Interval {
  const share = divideIntervals(part, whole);
  if (!share) throw new RangeError('A part of nothing');
  return multiplyIntervals(share, exact(100));
}

function exact(value: number): Interval {
  return exactly(decimal(value));
}
