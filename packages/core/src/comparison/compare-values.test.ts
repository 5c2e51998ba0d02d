import { expect, test } from 'vitest';
import { decimal } from '../quantity/index.ts';
import { readPassage } from './compare-passage.ts';
import { type BoundNumber, boundReading, changeOfNumber } from './compare-values.ts';

/** The first number of a text. */
function printed(text: string): BoundNumber {
  const [number] = readPassage({ text, figures: [] }).numbers;
  if (!number) throw new Error(`No number in ${text}`);
  return number;
}

/** A number bound to the value of one indicator, in `mẫu`, and printed so. */
function bound(value: number, text: string): BoundNumber {
  const figure = { kind: 'COUNT', value: decimal(value), of: null, unit: 'mẫu' } as const;
  return { ...printed(text), fact: 'mau', bound: boundReading(figure) };
}

test.each([
  ['15 mẫu', '18 mẫu', 'CHANGED', '3', 'mẫu'],
  ['09 hồ sơ', '9 hồ sơ', 'PRINTED_OTHERWISE', '0', 'hồ sơ'],
  ['7,1 tỷ đồng', '7100 triệu đồng', 'PRINTED_OTHERWISE', '0', 'triệu đồng'],
  ['7,1 tỷ đồng', '7150 triệu đồng', 'CHANGED', '50', 'triệu đồng'],
  ['7,1 tỷ đồng', '7.100 triệu đồng', 'PRINTED_OTHERWISE', null, null],
  ['7,1 tỷ đồng', '7.150 triệu đồng', 'CHANGED', null, null],
  ['1.234 hồ sơ', '1.250 hồ sơ', 'CHANGED', '16', 'hồ sơ'],
  ['340 triệu đồng', '57.720.000 đồng', 'CHANGED', '-282280000', 'đồng'],
  ['15,6%', '15,60%', 'PRINTED_OTHERWISE', '0', 'điểm %'],
  ['15,6%', '14%', 'CHANGED', '-1.6', 'điểm %'],
  ['1,5 ha', '15000 m²', 'PRINTED_OTHERWISE', '0', 'm²'],
  ['12/77 tổ chức', '15/77 tổ chức', 'CHANGED', '3', 'tổ chức'],
  ['12/77 tổ chức', '12/80 tổ chức', 'CHANGED', null, 'tổ chức'],
  ['15 mẫu', '15%', 'CHANGED', null, null],
  ['từ 3 đến 5', 'từ 4 đến 5', 'CHANGED', null, null],
  ['ngày 09/3/2023', 'ngày 9 tháng 3 năm 2023', 'PRINTED_OTHERWISE', null, null],
  ['ngày 09/3/2023', 'ngày 10/3/2023', 'CHANGED', null, null],
  ['258/BC-SKHCN', '258 /BC-SKHCN', 'PRINTED_OTHERWISE', null, null],
  ['quý I', 'quý II', 'CHANGED', null, null],
] as const)('%s and %s: %s by %s %s', (before, after, change, difference, unit) => {
  expect(changeOfNumber(printed(before), printed(after))).toMatchObject({
    change,
    difference,
    unit,
    fact: null,
  });
  const negated = difference?.startsWith('-') ? difference.slice(1) : `-${difference}`;
  expect(changeOfNumber(printed(after), printed(before))).toMatchObject({
    change,
    difference: difference === null || difference === '0' ? difference : negated,
    unit,
  });
  expect(changeOfNumber(printed(before), printed(before)).change).toBe('UNCHANGED');
});

test('two values that round to one print differ', () => {
  expect(changeOfNumber(bound(7123, '7,1 nghìn mẫu'), bound(7140, '7,1 nghìn mẫu'))).toMatchObject({
    fact: 'mau',
    change: 'CHANGED',
    before: '7,1 nghìn',
    after: '7,1 nghìn',
    difference: '17',
    unit: 'mẫu',
  });
});

test('one value that is printed more exactly is the same', () => {
  const change = changeOfNumber(bound(7123, '7,1 nghìn mẫu'), bound(7123, '7.123 mẫu'));
  expect(change).toMatchObject({ change: 'PRINTED_OTHERWISE', difference: '0' });
});

test('a print that contradicts the value behind it counts as printed', () => {
  const change = changeOfNumber(bound(15, '15 mẫu'), bound(15, '18 mẫu'));
  expect(change).toMatchObject({ change: 'CHANGED', difference: '3' });
});

test('a number that was bound since is the number that was printed', () => {
  expect(changeOfNumber(printed('7,1 nghìn mẫu'), bound(7123, '7,1 nghìn mẫu'))).toMatchObject({
    fact: 'mau',
    change: 'UNCHANGED',
  });
  expect(changeOfNumber(printed('15 mẫu'), bound(18, '18 mẫu'))).toMatchObject({
    fact: 'mau',
    change: 'CHANGED',
    difference: '3',
  });
});
