import { amountOf, isComparable } from './amount.ts';
import { between, isSameSentence, wordsAfter } from './context.ts';
import { ofAmounts, type Share, type SharePlace } from './share-of.ts';

const OF_THESE = /^\s*(?:trong )?số (?:này|đó|ấy)(?!\p{L})/u;

/** From the number that “these” are to their percentage. */
const THESE = /^[^.;()\d]{1,60}[,;]\s*(?:trong đó )?(?:có )?$/u;

/** `45 hồ sơ của doanh nghiệp, 80% số này nộp trực tuyến (36 hồ sơ)`: the part is told in brackets behind. */
export function shareOfThese({ passage, percent, around, at }: SharePlace): Share | undefined {
  if (!OF_THESE.test(wordsAfter(passage, percent, 20))) return undefined;
  const [these, told] = [around[at - 1], around[at + 1]];
  if (!these || !told || !isSameSentence(passage, these, told)) return undefined;
  if (!THESE.test(between(passage, these, percent))) return undefined;
  if (!/^[^.;()\d]{0,70}\($/u.test(between(passage, percent, told))) return undefined;
  if (!/^[^()\d]{0,30}\)/u.test(passage.text.slice(told.end, told.end + 31))) return undefined;
  const [part, whole] = [amountOf(told), amountOf(these)];
  if (!part?.head || !whole || !isComparable(part, whole)) return undefined;
  return { ...ofAmounts(part, whole, percent), isLikely: true };
}
