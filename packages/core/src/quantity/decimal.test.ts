import { describe, expect, test } from 'vitest';
import { err, ok } from '../result.ts';
import { decimal, formatCount, formatNumber, isDecimal, readNumber } from './decimal.ts';

describe('readNumber', () => {
  test.each([
    ['0', '0'],
    ['09', '9'],
    ['57.720.000', '57720000'],
    ['7,1', '7.1'],
    ['15,60', '15.60'],
    ['1.336,5', '1336.5'],
    ['-3,2', '-3.2'],
    ['1234', '1234'],
    [' 12 ', '12'],
    ['１２，５', '12.5'],
    ['2\u00A0000\u00A0000', '2000000'],
    ['1\u202F234', '1234'],
    ['1\u00A0336,5', '1336.5'],
    ['\u22123,2', '-3.2'],
  ])('%s is %s', (text, value) => {
    expect(readNumber(text)).toEqual(ok(value));
  });

  test.each([
    ['1.234', ['1234', '1.234']],
    ['-1.234', ['-1234', '-1.234']],
    ['340.000', ['340000', '340.000']],
  ])('%s alone can be either, and is refused with both readings', (text, readings) => {
    expect(readNumber(text)).toEqual(err({ code: 'AMBIGUOUS_NUMBER', text, readings }));
  });

  test.each([
    ['7.1', '7,1'],
    ['15.60', '15,60'],
    ['0.234', '0,234'],
    ['1.2345', '1,2345'],
  ])('%s has a foreign point and meant %s', (text, meant) => {
    expect(readNumber(text)).toEqual(err({ code: 'FOREIGN_DECIMAL_POINT', text, meant }));
  });

  test.each(['', 'mười', '1,234.5', '12.34.56', '1,2,3', '5%', '--1', '1 000', '½', '١٢'])(
    '%j is no number',
    (text) => {
      expect(readNumber(text)).toEqual(err({ code: 'NOT_A_NUMBER', text }));
    },
  );
});

describe('printing', () => {
  test.each([
    ['57720000', '57.720.000'],
    ['999', '999'],
    ['1000', '1.000'],
    ['-1234567.89', '-1.234.567,89'],
    ['15.60', '15,60'],
    ['0.5', '0,5'],
  ])('%s is printed %s', (value, text) => {
    expect(formatNumber(decimal(value))).toBe(text);
  });

  test('a count under ten takes a leading zero, a fraction or a larger one does not', () => {
    expect(['0', '9', '10', '7.1'].map((value) => formatCount(decimal(value)))).toEqual([
      '0',
      '09',
      '10',
      '7,1',
    ]);
  });
});

describe('decimal', () => {
  test.each(['0', '-0.5', '7.10', '123456789012345678901234567890'])('%s is canonical', (text) => {
    expect(isDecimal(text)).toBe(true);
    expect(decimal(text)).toBe(text);
  });

  test.each(['', '07', '7,1', '+1', '1e3', '.5', '5.', 'NaN'])('%j is not', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => decimal(text)).toThrow(RangeError);
  });

  test('takes whole numbers of either kind', () => {
    expect([decimal(12), decimal(-3n)]).toEqual(['12', '-3']);
  });
});
