import type { NumberMention } from '../../narrative/index.ts';
import { intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable } from './amount.ts';
import {
  between,
  isAside,
  isSameSentence,
  sentenceEnd,
  wordsAfter,
  wordsBefore,
} from './context.ts';
import { likelySlip } from './likely-slip.ts';
import { isChange, isNoTotal } from './name-like.ts';
import { isAnyOf } from './one-thing.ts';
import { PLAN } from './share-base.ts';
import { hasOwnShare } from './share-link.ts';
import { isRound, ofAmounts, type Share, type SharePlace } from './share-of.ts';
import { sumOf } from './slip.ts';

/**
 * The share of the last total told before: `tiếp nhận 318 hồ sơ, đã giải quyết 301 hồ sơ, đạt 94,7%`;
 * `chi 2.318 tỷ đồng: chi đầu tư 702 tỷ đồng (30,3%), chi thường xuyên 1.571 tỷ đồng (67,8%)`.
 *
 * No word says that the total is the whole, so a contradiction stands only where one slip explains it
 * and no other number nearby does.
 */
export function shareOfTotalBefore(place: SharePlace, part: Amount): Share | undefined {
  const whole = totalBefore(place, part);
  if (!whole) return undefined;
  const share = ofAmounts(part, whole, place.percent);
  if (share.agreement !== 'contradiction') return share;
  if (isOfPlan(place, whole) || isNamedLikeItsBase(place, part)) return undefined;
  const slip = likelySlip(place, { part, share });
  if (slip && !slip.isLikely) return slip;
  return isPlainlySaid(place) ? slip : undefined;
}

/** What a percentage may be of that is no total, and which of these a number before may be. */
const COMPARED = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|cùng kỳ|so với|năm trước|giao/u;

/** `bằng 102,7% kế hoạch`, where the total is none. */
function isOfPlan({ passage, percent }: SharePlace, { mention }: Amount): boolean {
  return (
    COMPARED.test(wordsAfter(passage, percent, 24)) &&
    !PLAN.test(wordsBefore(passage, mention, 60) + wordsAfter(passage, mention, 30))
  );
}

/** `tổng vốn 51 triệu USD, chiếm 19,7% tổng vốn`: what it is a share of is another thing of the same name. */
function isNamedLikeItsBase({ passage, percent }: SharePlace, part: Amount): boolean {
  const [, base] = /^\s*(\p{L}+ \p{L}+)/u.exec(wordsAfter(passage, percent, 30)) ?? [];
  return base !== undefined && wordsBefore(passage, part.mention, 40).includes(base);
}

/** Nothing is named that it is a percentage of, and it is no round figure. */
function isPlainlySaid({ passage, percent }: SharePlace): boolean {
  return !isRound(percent.value) && /^\s*(?:[,;.)]|$)/u.test(wordsAfter(passage, percent, 4));
}

/** No farther back stands a total. */
const FARTHEST = 500;

function totalBefore(place: SharePlace, part: Amount): Amount | undefined {
  const { passage, percent } = place;
  if (isNoTotal(passage, part) || REMAINDER.test(wordsBefore(passage, part.mention, 12)))
    return undefined;
  if (EACH.test(between(passage, part.mention, percent))) return undefined;
  const before = amountsBefore(place, part);
  const summed = before.find(
    ({ range }, count) => count >= 2 && intersects(sumOf(before.slice(0, count)), range),
  );
  const total = summed ?? before[0];
  return total && isHead(passage, total.mention, part.mention) ? total : undefined;
}

/** What the part may be a part of, the nearest first, as far back as the first approximate one. */
function amountsBefore({ passage, around }: SharePlace, part: Amount): readonly Amount[] {
  const before = around
    .slice(0, around.indexOf(part.mention))
    .filter(({ end }) => part.mention.start - end <= FARTHEST);
  const blurred = before.findLastIndex(
    ({ approximate, kind }) => approximate && kind === part.mention.kind,
  );
  return before
    .slice(blurred + 1)
    .filter((each) => !hasOwnShare(passage, each, around[around.indexOf(each) + 1]))
    .filter((each) => !isChange(passage, each) && !isAside(passage, each, part.mention))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => isCountedAmong(part, each) && !isNoTotal(passage, each))
    .toReversed();
}

function isCountedAmong(part: Amount, whole: Amount): boolean {
  return isComparable(part, whole) || (part.dimension === whole.dimension && isAnyOf(part, whole));
}

/** `giảm còn 78 km²`, `xuống 12.419 vụ`: what is left of a thing is no part of it. */
const REMAINDER = /(?:giảm|tăng|xuống|lên)(?: còn| mức)?\s*$/u;

/** `2 dịch vụ đạt 98%, 2 dịch vụ đạt 95%`: how far each of them got. */
const EACH = /^[^,(]*\sđạt\s*$/u;

/** The total heads the part's own sentence, or one before that the part's takes up with “trong đó”. */
function isHead(passage: Passage, total: NumberMention, part: NumberMention): boolean {
  if (isSameSentence(passage, total, part))
    return /[,:;(]|\p{L}\s+(?:có|và)\s/u.test(between(passage, total, part));
  const end = sentenceEnd(passage, total.end);
  const next = passage.text.slice(end + 1, end + 12);
  return /^\s*trong (?:đó|số)/iu.test(next) && sentenceEnd(passage, end + 1) >= part.end;
}
