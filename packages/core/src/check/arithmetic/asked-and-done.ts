import { type Amount, amountOf, isComparable } from './amount.ts';
import { isSameSentence, wordsAfter, wordsBefore } from './context.ts';
import { isExplained } from './explained-share.ts';
import { isChange } from './name-like.ts';
import { isMeantShare, ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** What was asked for: `kiến nghị thu hồi 6.315 triệu đồng`. */
const ASKED = /(?:kiến nghị|yêu cầu|đề nghị|phải|quyết định) (?:thu hồi|nộp)[^,;.()\d]{0,40}$/u;

/** What came of it: `Đã thu hồi 4.180 triệu đồng`, `đã nộp ngân sách 2.874 triệu đồng`. */
const DONE = /đã (?:thu hồi|nộp|thu)(?!\p{L})[^,;.()\d]{0,40}$/u;

/** Behind the percentage nothing is named, or what was asked for. */
const OF_ASKED =
  /^\s*\)?\s*(?:[,;.)]|$)|^\s*(?:so với |trên |của )?(?:tổng )?(?:số )?(?:tiền )?(?:đã )?(?:phải|kiến nghị|yêu cầu|đề nghị)/u;

/** No farther back stands what was asked for. */
const FARTHEST = 400;

/** The share of what was asked for that was done, where the text tells one number as asked for. */
export function shareOfAsked(place: SharePlace, part: Amount): Share | undefined {
  const { passage, percent, around } = place;
  if (!DONE.test(wordsBefore(passage, part.mention, 60))) return undefined;
  if (!OF_ASKED.test(wordsAfter(passage, percent, 40))) return undefined;
  const asked = around
    .filter(({ end }) => end <= part.mention.start && part.mention.start - end <= FARTHEST)
    .filter((each) => ASKED.test(wordsBefore(passage, each, 70)) && !isChange(passage, each))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => isComparable(each, part));
  const [whole, another] = asked;
  if (!whole || another || !isSameSentence(passage, part.mention, percent)) return undefined;
  const share: Share = { ...ofAmounts(part, whole, percent), isOfNamed: true };
  if (share.agreement !== 'contradiction') return share;
  return isMeantShare(share) && !isExplained(place, part)
    ? { ...share, isLikely: true }
    : undefined;
}
