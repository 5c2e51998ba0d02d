import { amountOf, isComparable } from './amount.ts';
import { between, betweenBrackets, isSameSentence, wordsBefore } from './context.ts';
import { isLinked } from './share-link.ts';
import { ofAmounts, ofRatio, type Share, type SharePlace } from './share-of.ts';

/** `12/77 …, đạt 15,6%`, `đạt 15,6% kế hoạch (kiểm tra 12/77 …)`, `(31 tổ chức/85 tổ chức)`. */
export function shareOfRatio({ passage, percent, around, at }: SharePlace): Share | undefined {
  const last = around.slice(0, at).findLast(({ noun }) => !ATTRIBUTE.test(noun ?? ''));
  if (last?.kind === 'RATIO' && isSameSentence(passage, last, percent)) {
    const gap = between(passage, last, percent);
    if (EACH.test(gap) || OF_TWO_PERIODS.test(wordsBefore(passage, last, 60))) return undefined;
    const isListed = LISTED.test(gap) || LISTED.test(betweenBrackets(passage, last, percent));
    if (isLinked(gap) || (/^\d/.test(last.text) && isListed)) return ofRatio(last, percent);
  }
  const [next, second] = around.slice(at + 1);
  if (!next || !isSameSentence(passage, percent, next)) return undefined;
  if (!/^[^.;()\d]{0,60}\([^()]{0,40}$/u.test(between(passage, percent, next))) return undefined;
  if (next.kind === 'RATIO') return ofRatio(next, percent);
  if (!second || !/^[^.,;()\d]{0,40}\/\s*$/u.test(between(passage, next, second))) return undefined;
  const [part, whole] = [amountOf(next), amountOf(second)];
  return part && whole && isComparable(part, whole) ? ofAmounts(part, whole, percent) : undefined;
}

/** `12.170/15.940 trẻ 18 tháng tuổi, đạt 76,34%`: says which, and counts none. */
const ATTRIBUTE = /^(?:tháng tuổi|tuổi)(?!\p{L})/u;

/** `3/20 chỉ tiêu đạt 99% chỉ tiêu`: how many targets, and how far each. */
const EACH = /^\s*(?:chỉ tiêu|mục tiêu)[^,(]*\sđạt\s*$/u;

/** `giảm 24 vụ (286/310, tương đương 7,74%)`: now and before. */
const OF_TWO_PERIODS = /(?:tăng|giảm)[^().;]{0,40}\((?:cùng kỳ )?$/u;

/** What a ratio counts may be a list: `1.336/1.990 doanh nghiệp đã xây dựng thang lương, bảng lương (67,1%)`. */
const LISTED =
  /^(?!.*(?:tăng|giảm|vượt|trong đó|còn lại))[^.;()]{0,110}(?:\(\s*(?:đạt |chiếm )?(?:tỷ lệ |tỉ lệ )?|, (?:đạt |chiếm )?(?:(?:đạt|chiếm|tỷ lệ|tỉ lệ)(?: là)? ))$/u;
