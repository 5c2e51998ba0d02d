import { describe, expect, test } from 'vitest';
import { addDecimals, compareDecimals, divideDecimals, shiftDecimal } from './arithmetic.ts';
import { decimal } from './decimal.ts';

describe('addDecimals', () => {
  test.each([
    ['0.1', '0.2', '0.3'],
    ['7.1', '0.34', '7.44'],
    ['0.5', '0.5', '1'],
    ['-0.3', '0.3', '0'],
    ['9007199254740993', '0.0000000000000001', '9007199254740993.0000000000000001'],
  ])('%s + %s is %s, exactly', (a, b, sum) => {
    expect(addDecimals(decimal(a), decimal(b))).toBe(sum);
  });
});

describe('shiftDecimal', () => {
  test.each([
    ['7.1', 9, '7100000000'],
    ['340', -3, '0.34'],
    ['-5', -1, '-0.5'],
    ['0', 6, '0'],
  ])('%s by %d is %s', (value, power, shifted) => {
    expect(shiftDecimal(decimal(value), power)).toBe(shifted);
  });
});

describe('divideDecimals', () => {
  test.each([
    ['1200', '77', 1, '15.6'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['1', '-8', 2, '-0.13'],
    ['2', '3', 0, '1'],
    ['-1', '1000', 1, '0.0'],
    ['9', '9', 1, '1.0'],
  ])('%s by %s to %d digits is %s, a half going away from zero', (a, b, digits, quotient) => {
    expect(divideDecimals(decimal(a), decimal(b), digits)).toBe(quotient);
  });

  test('nothing is divided by zero', () => {
    expect(divideDecimals(decimal(1), decimal('0.0'), 1)).toBeUndefined();
  });
});

test('compareDecimals orders by value, not by text', () => {
  const values = ['10', '9', '-1', '9.50', '9.5', '0'].map(decimal);
  expect(values.toSorted(compareDecimals)).toEqual(['-1', '0', '9', '9.50', '9.5', '10']);
});
