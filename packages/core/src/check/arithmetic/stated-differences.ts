import { subtractIntervals } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, quantitiesOf } from './amount.ts';
import type { Stated } from './balance-of.ts';
import { between, isSameSentence } from './context.ts';
import { significantDigits } from './slip.ts';

const DIFFERENCE = /(?:chênh(?: lệch)?(?: nhau)?(?: là)?|, tiết kiệm(?: được)?)\s*$/u;

/** `giá xăng A là 22.010 đồng, xăng B là 20.870 đồng, chênh lệch 1.140 đồng`. */
export function statedDifferences(passage: Passage): readonly Stated[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const [first, second] = quantities.slice(Math.max(0, index - 2), index);
    if (!first || !second || !isSameSentence(passage, first, mention)) return [];
    if (!DIFFERENCE.test(between(passage, second, mention))) return [];
    if (/chênh/u.test(between(passage, first, second))) return [];
    const [a, b, result] = [amountOf(first), amountOf(second), amountOf(mention)];
    if (!a || !b || !result || !isComparable(a, b) || !isComparable(a, result)) return [];
    if (significantDigits(first.text) < 3 && significantDigits(second.text) < 3) return [];
    const [plus, minus] = isBelow(a, b) ? [b, a] : [a, b];
    return [{ result, plus: [plus], minus: [minus] }];
  });
}

function isBelow(a: Amount, b: Amount): boolean {
  const { low } = subtractIntervals(a.range, b.range);
  return low.numerator < 0n;
}
