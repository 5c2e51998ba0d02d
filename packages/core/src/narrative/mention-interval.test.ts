import { expect, test } from 'vitest';
import { decimal, roundRational } from '../quantity/index.ts';
import { findNumbers } from './find-numbers.ts';
import { mentionInterval } from './mention-interval.ts';

function intervalOf(text: string): readonly string[] | null {
  const [mention] = findNumbers(text);
  const interval = mention && mentionInterval(mention);
  if (!interval) return null;
  return [interval.low, interval.high].map((end) => roundRational(end, 3).replace(/\.?0+$/, ''));
}

test.each([
  ['15 hồ sơ', ['15', '15']],
  ['57.720.000 đồng', ['57720000', '57720000']],
  ['7,1 tỷ đồng', ['7050000000', '7150000000']],
  ['340 triệu', ['339500000', '340500000']],
  ['4,52 ngàn người', ['4515', '4525']],
  ['15,6%', ['15.55', '15.65']],
  ['2,1 điểm %', ['2.05', '2.15']],
  ['12,5 ha', ['124500', '125500']],
  ['1,20 triệu tấn', ['1195000000', '1205000000']],
  ['4,5 người', ['4.45', '4.55']],
])('%s is at least and at most %j of its base unit', (text, ends) => {
  expect(intervalOf(text)).toEqual(ends.map((end) => end.replace(/\.0+$/, '')));
});

test.each(['12/77', '1.234', '2020-2025', 'Điều 12', '5/9'])('%s has no one range', (text) => {
  expect(intervalOf(text)).toBeNull();
});

test('a negative scaled value keeps its sign', () => {
  const [mention] = findNumbers('(tăng -1,5 triệu lượt)');
  expect(mention?.value).toBe(decimal('-1500000'));
  expect(intervalOf('(tăng -1,5 triệu lượt)')).toEqual(['-1550000', '-1450000']);
});
