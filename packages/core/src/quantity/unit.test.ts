import { expect, test } from 'vitest';
import { measureOf, unit } from './unit.ts';

test.each([
  ['đồng', { kind: 'money', dimension: 'đồng', exponent: 0 }],
  ['tỉ đồng', { kind: 'money', dimension: 'đồng', exponent: 9 }],
  ['ngàn đồng', { kind: 'money', dimension: 'đồng', exponent: 3 }],
  ['phần trăm', { kind: 'percentage', dimension: '%', exponent: 0 }],
  ['điểm %', { kind: 'percentage point', dimension: 'điểm %', exponent: 0 }],
  ['hồ sơ', { kind: 'count', dimension: 'hồ sơ', exponent: 0 }],
  ['constructor', { kind: 'count', dimension: 'constructor', exponent: 0 }],
])('%s', (text, measure) => {
  expect(measureOf(unit(text))).toEqual(measure);
});
