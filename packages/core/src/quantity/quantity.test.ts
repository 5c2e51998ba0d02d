import { describe, expect, test } from 'vitest';
import { err, ok } from '../result.ts';
import { decimal } from './decimal.ts';
import {
  addQuantities,
  convertQuantity,
  formatQuantity,
  percentOf,
  type Quantity,
  readQuantity,
} from './quantity.ts';
import { unit } from './unit.ts';

function quantity(value: string, of: string): Quantity {
  return { value: decimal(value), unit: unit(of) };
}

describe('readQuantity', () => {
  test.each([
    ['05 mẫu', '5', 'mẫu'],
    ['57.720.000 đồng', '57720000', 'đồng'],
    ['7,1 tỷ đồng', '7.1', 'tỷ đồng'],
    ['7,1  tỉ   đồng', '7.1', 'tỷ đồng'],
    ['15,6%', '15.6', '%'],
    ['15,6 phần trăm', '15.6', '%'],
    ['12 tổ chức, cá nhân', '12', 'tổ chức, cá nhân'],
    ['01 hồ sơ'.normalize('NFD'), '1', 'hồ sơ'],
  ])('%s', (text, value, of) => {
    expect(readQuantity(text)).toEqual(ok(quantity(value, of)));
  });

  test('a bare number takes the unit that is expected, and is a problem where none is', () => {
    expect(readQuantity('09', unit('hồ sơ'))).toEqual(ok(quantity('9', 'hồ sơ')));
    expect(readQuantity('09')).toEqual(err({ code: 'NO_UNIT', text: '09' }));
  });

  test('a unit that is written wins over the one that is expected', () => {
    expect(readQuantity('340 triệu đồng', unit('đồng'))).toEqual(ok(quantity('340', 'triệu đồng')));
  });

  test.each(['', 'hồ sơ', 'khoảng 5 hồ sơ'])('%j is no quantity', (text) => {
    expect(readQuantity(text)).toMatchObject({ ok: false, error: { code: 'NOT_A_NUMBER' } });
  });

  test('a lone group of three is refused', () => {
    expect(readQuantity('1.234 đồng')).toMatchObject({
      ok: false,
      error: { code: 'AMBIGUOUS_NUMBER', readings: ['1234', '1.234'] },
    });
  });
});

test.each([
  ['9', 'hồ sơ', '09 hồ sơ'],
  ['5', 'tỷ đồng', '5 tỷ đồng'],
  ['5', '%', '5%'],
  ['2', 'điểm %', '2 điểm %'],
])('%s %s is printed %s', (value, of, text) => {
  expect(formatQuantity(quantity(value, of))).toBe(text);
});

describe('units of one dimension', () => {
  test('340 triệu đồng of 7,1 tỷ đồng is 4,8 %', () => {
    expect(percentOf(quantity('340', 'triệu đồng'), quantity('7.1', 'tỷ đồng'))).toBe('4.8');
  });

  test('12 of 77 is 15,6 %', () => {
    expect(percentOf(quantity('12', 'tổ chức'), quantity('77', 'tổ chức'))).toBe('15.6');
    expect(percentOf(quantity('12', 'tổ chức'), quantity('77', 'tổ chức'), 3)).toBe('15.584');
  });

  test('a part of nothing has no percentage', () => {
    expect(percentOf(quantity('0', 'nhiệm vụ'), quantity('0', 'nhiệm vụ'))).toBeUndefined();
  });

  test('add in the unit of the first', () => {
    expect(addQuantities(quantity('7.1', 'tỷ đồng'), quantity('340', 'triệu đồng'))).toEqual(
      ok(quantity('7.44', 'tỷ đồng')),
    );
  });

  test('a quantity in its own unit keeps the digits that were written', () => {
    expect(convertQuantity(quantity('15.60', '%'), unit('%'))).toEqual(ok(quantity('15.60', '%')));
  });
});

test('units of two dimensions neither convert, add nor compare', () => {
  const units = [unit('hồ sơ'), unit('mẫu')];
  const [files, samples] = [quantity('3', 'hồ sơ'), quantity('4', 'mẫu')];
  expect(convertQuantity(files, samples.unit)).toEqual(err({ code: 'UNITS_DIFFER', units }));
  expect(addQuantities(samples, files)).toEqual(err({ code: 'UNITS_DIFFER', units }));
  expect(percentOf(files, samples)).toBeUndefined();
});
