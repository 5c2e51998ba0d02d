import type { NumberMention } from '../../narrative/index.ts';
import { subtractIntervals } from '../../quantity/index.ts';
import { type Amount, amountOf, denominatorOf, isComparable, numeratorOf } from './amount.ts';
import { ofAmounts, type SharePlace } from './share-of.ts';
import { sumOf } from './slip.ts';

/** Two numbers around make the percentage, or one and the sum of two, or what is left of one by another. */
export function isExplained({ around, percent }: SharePlace, part: Amount): boolean {
  const amounts = around.flatMap(readingsOf).filter((each) => isComparable(each, part));
  const agrees = (some: Amount, whole: Amount) =>
    some.mention !== whole.mention && ofAmounts(some, whole, percent).agreement !== 'contradiction';
  const neighbours = amounts.slice(1).map((each, index) => [amounts[index] ?? each, each] as const);
  const made = neighbours.flatMap(([a, b]) => [together(a, b), apart(a, b)]);
  return [...amounts, ...made].some((some) =>
    amounts.some((whole) => agrees(some, whole) || agrees(part, some)),
  );
}

function readingsOf(mention: NumberMention): readonly Amount[] {
  return [amountOf(mention), numeratorOf(mention), denominatorOf(mention)].filter(
    (each) => each !== undefined,
  );
}

function together(a: Amount, b: Amount): Amount {
  return { ...a, mention: { ...a.mention }, range: sumOf([a, b]), otherwise: null };
}

function apart(a: Amount, b: Amount): Amount {
  return {
    ...a,
    mention: { ...a.mention },
    range: subtractIntervals(a.range, b.range),
    otherwise: null,
  };
}
