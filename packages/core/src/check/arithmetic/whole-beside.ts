import type { NumberMention } from '../../narrative/index.ts';
import { compareDecimals, type Decimal } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, isLarger } from './amount.ts';
import { perUnitLike } from './compared-values.ts';
import { between, isAside, isSameSentence, wordsBefore } from './context.ts';
import { isOneThing } from './one-thing.ts';
import { ofAmounts, type Percent, type Share, type SharePlace } from './share-of.ts';

/** The words before a whole that stands behind its part: `trên tổng số 7,1 tỷ đồng`, `trên kế hoạch …`. */
const WHOLE_BEHIND =
  /(?:(?:trên|trong)(?: tổng| số(?! (?:đó|này|ấy|trên))| kế hoạch| dự toán| chỉ tiêu| nhu cầu)[^,;.()]{0,40}|(?:^|\s)trên|\/)\s*$/u;

/** `thu 340 triệu đồng trên tổng số 7,1 tỷ đồng, đạt 4,8%`; `trong tổng số 125 hồ sơ, có 118 hồ sơ …`. */
export function shareOfWholeInFront(place: SharePlace, part: Amount): Share | undefined {
  const { passage, percent, around, at } = place;
  const earlier = around
    .slice(0, at)
    .filter((each) => each.end <= part.mention.start && isSameSentence(passage, each, percent))
    .filter((each) => !isAside(passage, each, percent))
    .flatMap((each) => amountOf(perUnitLike(each, part.mention)) ?? []);
  const compared = wholeComparedWith(place, part);
  if (compared) return ofAmounts(part, compared, percent);
  const far =
    earlier.findLast((each) => isComparable(each, part)) ??
    earlier.findLast(({ dimension }) => dimension === part.dimension);
  if (!far) return undefined;
  const gap = between(passage, far.mention, part.mention);
  const isOutOf = WHOLE_BEHIND.test(gap) || /^\s*trong\s*$/u.test(gap);
  if (isOutOf && (isComparable(far, part) || /tổng/u.test(gap))) {
    return ofAmounts(far, part, percent);
  }
  const isWhole = isComparable(far, part) && isInFront(passage, far.mention);
  return isWhole ? ofAmounts(part, far, percent) : undefined;
}

/** `So với lực lượng lao động (650.000 người), tổng số người tham gia 110.500 người, bằng 21%`. */
function wholeComparedWith({ passage, around }: SharePlace, part: Amount): Amount | undefined {
  const previous = around[around.indexOf(part.mention) - 1];
  const whole = previous && amountOf(previous);
  if (!whole || !isComparable(part, whole) || !isSameSentence(passage, previous, part.mention))
    return undefined;
  const isCompared =
    /(?:^|[.;]\s*)(?:so với|tính trên|trên)\s[^.;,()\d]{4,70}\($/u.test(
      wordsBefore(passage, previous, 90),
    ) && /^[^()]{0,30}\),\s[^.;()\d]{0,80}$/u.test(between(passage, previous, part.mention));
  return isCompared && !/cùng kỳ|trước|kế hoạch/u.test(wordsBefore(passage, previous, 90))
    ? whole
    : undefined;
}

/**
 * A whole that stands in front of its part: `trong tổng số 125 hồ sơ, có 118 …`; but not where it closes
 * a share of its own: `thoái 602 tỷ đồng trên tổng số 2.002 tỷ đồng, thu về …`.
 */
function isInFront(passage: Passage, whole: NumberMention): boolean {
  return /(?:^|[^\d]{40}|[.,;:]\s*)(?:trong|trên)(?: tổng)? số\s*$/u.test(
    wordsBefore(passage, whole, 60),
  );
}

/**
 * Between a percentage and its whole in brackets, or right behind a plan or total: `kế hoạch năm (220
 * nghìn tấn)`, `chiếm 60,4% trong tổng số 6.975 hồ sơ`.
 */
const WHOLE_AFTER =
  /^[^.;(),\d]{0,70}(?:kế hoạch|dự toán|chỉ tiêu|mức|tổng|số|cùng kỳ|so với|năm trước|tháng trước|quý trước)[^.;(),]{0,40}\((?:kế hoạch|kh|dự toán|chỉ tiêu|tổng số|cùng kỳ)?(?: cả)?(?: năm| quý)?(?: được)?(?: giao)?(?: là|:)?\s*$|^\s*(?:kế hoạch|dự toán|chỉ tiêu)(?: năm| quý| được giao| giao)?\s*$|^\s*(?:trong |trên |của )?tổng số\s*$|^\s*(?:so với |trên |trong |của )?(?:tổng )?(?:diện tích|sản lượng)(?! (?:và|còn)\s)(?: \p{L}+){0,5} $/u;

/** The same where the whole is counted in other words: `đạt 99,2% số công dân đủ điều kiện (1.050.724 người)`. */
const NUMBER_AFTER = /^\s*(?:tổng )?số [^.;(),\d]{2,60}\(\s*$/u;

const EARLIER_PERIOD = /cùng kỳ|năm trước|tháng trước|quý trước|năm ngoái/u;

/** `bằng 105,7% kế hoạch 6 tháng (175 triệu đồng)`, `bằng 76,3% cùng kỳ (540 tỷ đồng)`. */
export function shareOfWholeBehind(place: SharePlace, part: Amount): Share | undefined {
  const { passage, percent, around, at } = place;
  const next = around[at + 1];
  if (!next || !isSameSentence(passage, percent, next)) return undefined;
  const gap = between(passage, percent, next);
  const whole = WHOLE_AFTER.test(gap) ? amountOf(next) : undefined;
  if (!whole || whole.dimension !== part.dimension) return undefined;
  if (!isComparable(part, whole)) {
    return NUMBER_AFTER.test(gap) || isOneThing(part, whole)
      ? ofAmounts(part, whole, percent)
      : undefined;
  }
  const isComparison = EARLIER_PERIOD.test(gap);
  const isInverse = !isComparison && isLarger(part, whole) && isBelowHundred(percent);
  const share = isInverse ? ofAmounts(whole, part, percent) : ofAmounts(part, whole, percent);
  return { ...share, isComparison };
}

/** `9.215 hộ nghèo, tỷ lệ 2,84% và 11.048 hộ cận nghèo, tỷ lệ 3,41% trên tổng số 324.190 hộ`: the whole of both. */
export function shareOfWholeOfBoth(place: SharePlace, part: Amount): Share | undefined {
  const { passage, percent, around, at } = place;
  const [other, itsPercent, next] = around.slice(at + 1, at + 4);
  if (!other || itsPercent?.kind !== 'PERCENTAGE' || !next) return undefined;
  if (!/^\)?\s+và\s/u.test(between(passage, percent, other))) return undefined;
  if (!/^\)?\s*(?:trên|trong) tổng số\s*$/u.test(between(passage, itsPercent, next)))
    return undefined;
  const [second, whole] = [amountOf(other), amountOf(next)];
  if (!second || !whole || !isComparable(second, part) || !isComparable(part, whole))
    return undefined;
  return ofAmounts(part, whole, percent);
}

function isBelowHundred({ value }: Percent): boolean {
  return compareDecimals(value, '100' as Decimal) < 0;
}
