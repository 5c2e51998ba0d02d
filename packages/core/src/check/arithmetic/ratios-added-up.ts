import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, denominatorOf, isComparable, numeratorOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { isSameSentence, wordsBefore } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE } from './division.ts';

/** `cộng 3 cấp 39.790/54.473 hồ sơ`, behind the ratio of each. */
const ADDS_UP =
  /[,;(]\s*(?:tổng cộng|tính chung|chung|cộng(?! dồn)|tổng)(?!\p{L})[^,;:.()]{0,30}$/u;

/** What a ratio adds up that stands behind two and more: numerators and denominators, each by themselves. */
export function ratiosAddedUp(
  passage: Passage,
  ratio: NumberMention,
  before: readonly NumberMention[],
): readonly Division[] {
  if (ratio.kind !== 'RATIO' || !ADDS_UP.test(wordsBefore(passage, ratio, 50))) return [];
  const summands = before
    .filter((each) => each.kind === 'RATIO' && isSameSentence(passage, each, ratio))
    .filter((each) => !isInBrackets(passage, each));
  return [numeratorOf, denominatorOf].flatMap((side) => {
    const total = side(ratio);
    const parts = summands.flatMap((each) => side(each) ?? []);
    const areAll = parts.length === summands.length;
    return total && areAll && parts.every((part) => isOfIt(part, total))
      ? [{ total, parts, claim: 'LIKELY', isSaidWhole: true, ...TOLD_ONE_BY_ONE }]
      : [];
  });
}

function isOfIt(part: Amount, total: Amount): boolean {
  return isComparable(part, total) && part.mention.value !== null;
}
