import { expect, test } from 'vitest';
import { measureOf, unit } from './unit.ts';

test.each([
  ['đồng', { kind: 'money', dimension: 'đồng', exponent: 0 }],
  ['tỉ đồng', { kind: 'money', dimension: 'đồng', exponent: 9 }],
  ['ngàn đồng', { kind: 'money', dimension: 'đồng', exponent: 3 }],
  ['phần trăm', { kind: 'percentage', dimension: '%', exponent: 0 }],
  ['điểm %', { kind: 'percentage point', dimension: 'điểm %', exponent: 0 }],
  ['ngàn tỷ đồng', { kind: 'money', dimension: 'đồng', exponent: 12 }],
  ['triệu USD', { kind: 'money', dimension: 'USD', exponent: 6 }],
  ['ha', { kind: 'count', dimension: 'm²', exponent: 4 }],
  ['km2', { kind: 'count', dimension: 'm²', exponent: 6 }],
  ['km', { kind: 'count', dimension: 'm', exponent: 3 }],
  ['tấn', { kind: 'count', dimension: 'kg', exponent: 3 }],
  ['triệu đồng/người', { kind: 'count', dimension: 'triệu đồng/người', exponent: 0 }],
  ['hồ sơ', { kind: 'count', dimension: 'hồ sơ', exponent: 0 }],
  ['constructor', { kind: 'count', dimension: 'constructor', exponent: 0 }],
])('%s', (text, measure) => {
  expect(measureOf(unit(text))).toEqual(measure);
});
