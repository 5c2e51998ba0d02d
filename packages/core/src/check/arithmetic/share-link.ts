import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { betweenBrackets, isSameSentence } from './context.ts';

/**
 * What leads from an amount to its percentage: behind a comma nothing but the link itself, for
 * “300 vụ, tỷ lệ khám phá đạt 85%” speaks of something else.
 */
const LINK =
  /^[^,.;()]{0,80}(?:(?:^|,|\s)\s*(?:đã )?(?:đạt|chiếm|bằng|tương ứng|tương đương|tỷ lệ|tỉ lệ|=)(?: tỷ lệ| tỉ lệ| với)?\s*:?\s*|\(\s*(?:đạt |chiếm |bằng |tỷ lệ )?(?:tỷ lệ )?)$/u;

/** Words between an amount and a percentage that part them. */
const PARTED =
  /trong đó|riêng|tăng|giảm|cùng kỳ|còn lại|(?:tỷ|tỉ) lệ \p{L}+ \p{L}+|(?:^|\s)và\s|[.;]/u;

/** Whether the words between an amount and a percentage say that the one is the other in percent. */
export function isLinked(gap: string): boolean {
  return gap.length <= 90 && LINK.test(gap) && !PARTED.test(gap);
}

/** More ways in which a number and its own percentage hang together. */
const OWN =
  /^[^.;()%]{0,110}(?:\([^()%\d]{0,25}|(?:chiếm|đạt|bằng|tương đương|tương ứng)[^.;()%\d]{0,14})$/u;

/** Whether a number has a percentage of its own right behind it: `1.571 tỷ đồng (67,8%)`. */
export function hasOwnShare(
  passage: Passage,
  mention: NumberMention,
  next: NumberMention | undefined,
): boolean {
  return (
    next?.kind === 'PERCENTAGE' &&
    isSameSentence(passage, mention, next) &&
    OWN.test(betweenBrackets(passage, mention, next))
  );
}
