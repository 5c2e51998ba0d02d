import type { NumberMention } from '../../narrative/index.ts';
import { compareDecimals, type Decimal } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { amountOf, isComparable, isLarger, quantitiesOf } from './amount.ts';
import {
  between,
  betweenBrackets,
  isAside,
  isSameSentence,
  neighbourhood,
  wordsAfter,
  wordsBefore,
} from './context.ts';
import { namedShare } from './named-share.ts';
import { isOfAnotherBase, isVote } from './share-base.ts';
import {
  isOneSlipShare,
  ofAmounts,
  ofRatio,
  type Percent,
  type Share,
  type SharePlace,
} from './share-of.ts';
import { significantDigits } from './slip.ts';

/** Every percentage of a passage whose part and whole the text itself names. */
export function findShares(passage: Passage): readonly Share[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    if (mention.kind !== 'PERCENTAGE' || mention.value === null || mention.approximate) return [];
    if (NO_SHARE.test(wordsBefore(passage, mention, 24))) return [];
    const place: SharePlace = {
      passage,
      percent: { ...mention, value: mention.value },
      ...neighbourhood(quantities, index),
    };
    const share = ratioShare(place) ?? amountShare(place);
    return share && !isOfAnotherWhole(place, share) ? [share] : [];
  });
}

/** A contradiction that is none, for the percentage is of something that the passage does not count. */
function isOfAnotherWhole(place: SharePlace, share: Share): boolean {
  if (share.agreement !== 'contradiction' || share.isComparison) return false;
  const { passage, percent } = place;
  return (
    isOfAnotherBase(passage, percent, share.at) ||
    isVote(passage, percent, share.at) ||
    isOfAnotherPlan(place, share)
  );
}

const PLAN = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|giao/u;

/**
 * `27/34 nhiệm vụ, đạt 110% kế hoạch quý`: where the percentage is of a plan and nothing says that the
 * whole is that plan, the two may have nothing to do with one another, unless one slip parts them.
 */
function isOfAnotherPlan({ passage, percent }: SharePlace, share: Share): boolean {
  if (/đồng|usd/iu.test(share.whole.text)) return false;
  if (!PLAN.test(wordsAfter(passage, percent, 24).split(/[,;(]/u)[0] ?? '')) return false;
  const { start, end } = share.at;
  // `3/20 chỉ tiêu đạt 99% chỉ tiêu`: how many targets, and how far each.
  if (/^\s*(?:chỉ tiêu|mục tiêu)/u.test(passage.text.slice(end, end + 12))) return true;
  const to = percent.start >= end ? Math.min(end + 30, percent.start) : end + 30;
  const around = passage.text
    .slice(Math.max(percent.start < start ? percent.end : 0, start - 40), to)
    .toLowerCase();
  return (
    !PLAN.test(around.replace(/kế hoạch\s*(?:số|\d)/gu, '')) &&
    !(significantDigits(percent.text) >= 3 && isOneSlipShare(share))
  );
}

/** Before a percentage that is no share: growth, a rate, a target, a bound. */
const NO_SHARE =
  /(?:tăng|giảm|vượt|hụt|cao hơn|thấp hơn|kém|chỉ tiêu|mục tiêu|tối thiểu|tối đa|ít nhất|lãi suất|thuế suất|tiết kiệm)(?: thêm| là| khoảng)?\s*[+-]?$/u;

/**
 * What leads from an amount to its percentage: behind a comma nothing but the link itself, for
 * “300 vụ, tỷ lệ khám phá đạt 85%” speaks of something else.
 */
const LINK =
  /^[^,.;()]{0,80}(?:(?:^|,|\s)\s*(?:đã )?(?:đạt|chiếm|bằng|tương ứng|tương đương|tỷ lệ|tỉ lệ|=)(?: tỷ lệ| tỉ lệ| với)?\s*:?\s*|\(\s*(?:đạt |chiếm |bằng |tỷ lệ )?(?:tỷ lệ )?)$/u;

/** Words between an amount and a percentage that part them. */
const PARTED =
  /trong đó|riêng|tăng|giảm|cùng kỳ|còn lại|(?:tỷ|tỉ) lệ \p{L}+ \p{L}+|(?:^|\s)và\s|[.;]/u;

function isLinked(gap: string): boolean {
  return gap.length <= 90 && LINK.test(gap) && !PARTED.test(gap);
}

/** `12/77 …, đạt 15,6%`, `đạt 15,6% kế hoạch (kiểm tra 12/77 …)`, `(31 tổ chức/85 tổ chức)`. */
function ratioShare({ passage, percent, around, at }: SharePlace): Share | undefined {
  const last = around[at - 1];
  if (
    last?.kind === 'RATIO' &&
    isSameSentence(passage, last, percent) &&
    isLinked(between(passage, last, percent))
  ) {
    return ofRatio(last, percent);
  }
  const [next, second] = around.slice(at + 1);
  if (!next || !isSameSentence(passage, percent, next)) return undefined;
  if (!/^[^.;()\d]{0,60}\([^()]{0,40}$/u.test(between(passage, percent, next))) return undefined;
  if (next.kind === 'RATIO') return ofRatio(next, percent);
  if (!second || !/^[^.,;()\d]{0,40}\/\s*$/u.test(between(passage, next, second))) return undefined;
  const [part, whole] = [amountOf(next), amountOf(second)];
  return part && whole && isComparable(part, whole) ? ofAmounts(part, whole, percent) : undefined;
}

/** The words before a whole that stands behind its part: `trên tổng số 7,1 tỷ đồng`, `trên kế hoạch …`. */
const WHOLE_BEHIND =
  /(?:(?:trên|trong)(?: tổng| số(?! (?:đó|này|ấy|trên))| kế hoạch| dự toán| chỉ tiêu| nhu cầu)[^,;.()]{0,40}|(?:^|\s)trên|\/)\s*$/u;

/**
 * A whole that stands in front of its part: `trong tổng số 125 hồ sơ, có 118 …`; but not where it closes
 * a share of its own: `thoái 602 tỷ đồng trên tổng số 2.002 tỷ đồng, thu về …`.
 */
function isInFront(passage: Passage, whole: NumberMention): boolean {
  return /(?:^|[^\d]{40}|[.,;:]\s*)(?:trong|trên)(?: tổng)? số\s*$/u.test(
    wordsBefore(passage, whole, 60),
  );
}

/** Between a percentage and its whole in brackets, or right behind a plan: `kế hoạch năm (220 nghìn tấn)`. */
const WHOLE_AFTER =
  /^[^.;(),\d]{0,70}(?:kế hoạch|dự toán|chỉ tiêu|mức|tổng|số|cùng kỳ|so với|năm trước|tháng trước|quý trước)[^.;(),]{0,40}\(\s*$|^\s*(?:kế hoạch|dự toán|chỉ tiêu)(?: năm| quý| được giao| giao)?\s*$/u;

const EARLIER_PERIOD = /cùng kỳ|năm trước|tháng trước|quý trước|năm ngoái/u;

function amountShare(place: SharePlace): Share | undefined {
  const { passage, percent, around, at } = place;
  const next = around[at + 1];
  const before = around
    .slice(0, at)
    .filter((each) => isSameSentence(passage, each, percent) && !isAside(passage, each, percent));
  const last = before.at(-1);
  const near = last && amountOf(last);
  if (!near || !isLinked(betweenBrackets(passage, near.mention, percent))) return undefined;
  if (/(?:tăng|giảm)\s*$/u.test(wordsBefore(passage, near.mention, 8))) return undefined;
  // `đạt 34,6% dự toán là 108 tỷ đồng, đạt 33,4% …`: what another percentage is of is no part.
  if (
    /%[^.;%]{0,40}(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|cùng kỳ)[^.;%]{0,30}$/u.test(
      wordsBefore(passage, near.mention, 80),
    )
  )
    return undefined;
  const earlier = before.slice(0, -1).flatMap((each) => amountOf(each) ?? []);
  const far =
    earlier.findLast((each) => isComparable(each, near)) ??
    earlier.findLast(({ dimension }) => dimension === near.dimension);
  if (far) {
    const gap = between(passage, far.mention, near.mention);
    if (WHOLE_BEHIND.test(gap) && (isComparable(far, near) || /tổng/u.test(gap))) {
      return ofAmounts(far, near, percent);
    }
  }
  if (far && isComparable(far, near)) {
    if (isInFront(passage, far.mention)) {
      return ofAmounts(near, far, percent);
    }
  }
  if (next && isSameSentence(passage, percent, next)) {
    const gap = between(passage, percent, next);
    const whole = WHOLE_AFTER.test(gap) ? amountOf(next) : undefined;
    if (whole && isComparable(near, whole)) {
      const isComparison = EARLIER_PERIOD.test(gap);
      const isInverse = !isComparison && isLarger(near, whole) && isBelowHundred(percent);
      const share = isInverse ? ofAmounts(whole, near, percent) : ofAmounts(near, whole, percent);
      return { ...share, isComparison };
    }
  }
  return namedShare(place, near);
}

function isBelowHundred({ value }: Percent): boolean {
  return compareDecimals(value, '100' as Decimal) < 0;
}
