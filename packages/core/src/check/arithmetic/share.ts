import type { NumberMention, Span } from '../../narrative/index.ts';
import {
  type Agreement,
  compareDecimals,
  compareRationals,
  compareToPrinted,
  type Decimal,
  divideIntervals,
  exactly,
  type Interval,
  intersects,
  multiplyIntervals,
  printedInterval,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, otherwise, quantitiesOf } from './amount.ts';
import { between, isSameSentence, neighbourhood, wordsAfter, wordsBefore } from './context.ts';
import { significantDigits, slipsOf } from './slip.ts';

/** A part, its whole and the percentage that the text says it is. */
export interface Share {
  readonly part: Operand;
  readonly whole: Operand;
  readonly percent: NumberMention & { readonly value: Decimal };
  /** Where the part and the whole stand, together. */
  readonly at: Span;
  /** The percentage compares with an earlier period, not with a total. */
  readonly isComparison: boolean;
  readonly agreement: Agreement;
  readonly computed: Interval;
}

interface Operand {
  readonly range: Interval;
  /** As printed, without its noun. */
  readonly text: string;
}

/** Every percentage of a passage whose part and whole the text itself names. */
export function findShares(passage: Passage): readonly Share[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    if (mention.kind !== 'PERCENTAGE' || mention.value === null || mention.approximate) return [];
    if (NO_SHARE.test(wordsBefore(passage, mention, 24))) return [];
    const place: Place = {
      passage,
      percent: { ...mention, value: mention.value },
      ...neighbourhood(quantities, index),
    };
    const share = ratioShare(place) ?? amountShare(place);
    return share && !isOfAnotherPlan(place, share) ? [share] : [];
  });
}

const PLAN = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|giao/u;

/**
 * `27/34 nhiệm vụ, đạt 110% kế hoạch quý`: where the percentage is of a plan and nothing says that the
 * whole is that plan, the two may have nothing to do with one another, unless one slip parts them.
 */
function isOfAnotherPlan({ passage, percent }: Place, share: Share): boolean {
  if (share.agreement !== 'contradiction' || share.isComparison) return false;
  if (/đồng|usd/iu.test(share.whole.text)) return false;
  if (!PLAN.test(wordsAfter(passage, percent, 24).split(/[,;(]/u)[0] ?? '')) return false;
  const { start, end } = share.at;
  const to = percent.start >= end ? Math.min(end + 30, percent.start) : end + 30;
  const around = passage.text
    .slice(Math.max(percent.start < start ? percent.end : 0, start - 40), to)
    .toLowerCase();
  return (
    !PLAN.test(around.replace(/kế hoạch\s*(?:số|\d)/gu, '')) &&
    !(significantDigits(percent.text) >= 3 && isOneSlipShare(share))
  );
}

/** A percentage among the quantities around it. */
interface Place {
  readonly passage: Passage;
  readonly percent: Percent;
  readonly around: readonly NumberMention[];
  readonly at: number;
}

type Percent = Share['percent'];

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
function ratioShare({ passage, percent, around, at }: Place): Share | undefined {
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

function ofRatio(ratio: NumberMention, percent: Percent): Share | undefined {
  if (ratio.value === null || ratio.second === null || ratio.approximate) return undefined;
  const [numerator = '', denominator = ''] = ratio.text.split('/');
  return shareOf(
    { range: exactly(ratio.value), text: numerator.trim() },
    { range: exactly(ratio.second), text: denominator.trim() },
    { percent, at: ratio },
  );
}

/** The words before a whole that stands behind its part: `trên tổng số 7,1 tỷ đồng`, `trên kế hoạch …`. */
const WHOLE_BEHIND =
  /(?:(?:trên|trong)(?: tổng| số| kế hoạch| dự toán| chỉ tiêu| nhu cầu)[^,;.()]{0,40}|(?:^|\s)trên|\/)\s*$/u;

/** The words before a whole that stands in front: `trong tổng số 125 hồ sơ, có 118 …`. */
const WHOLE_IN_FRONT = /(?:trong|trên)(?: tổng)? số\s*$/u;

/** Between a percentage and its whole in brackets, or right behind a plan: `kế hoạch năm (220 nghìn tấn)`. */
const WHOLE_AFTER =
  /^[^.;(),\d]{0,70}(?:kế hoạch|dự toán|chỉ tiêu|mức|tổng|số|cùng kỳ|so với|năm trước|tháng trước|quý trước)[^.;(),]{0,40}\(\s*$|^\s*(?:kế hoạch|dự toán|chỉ tiêu)(?: năm| quý| được giao| giao)?\s*$/u;

const EARLIER_PERIOD = /cùng kỳ|năm trước|tháng trước|quý trước|năm ngoái/u;

function amountShare(place: Place): Share | undefined {
  const { passage, percent, around, at } = place;
  const [beforeLast, last, next] = [around[at - 2], around[at - 1], around[at + 1]];
  const near = last && isSameSentence(passage, last, percent) ? amountOf(last) : undefined;
  if (!near || !isLinked(between(passage, near.mention, percent))) return undefined;
  if (/(?:tăng|giảm)\s*$/u.test(wordsBefore(passage, near.mention, 8))) return undefined;
  const far =
    beforeLast && isSameSentence(passage, beforeLast, percent) ? amountOf(beforeLast) : undefined;
  if (far && far.dimension === near.dimension) {
    const gap = between(passage, far.mention, near.mention);
    if (WHOLE_BEHIND.test(gap) && (isComparable(far, near) || /tổng/u.test(gap))) {
      return ofAmounts(far, near, percent);
    }
  }
  if (far && isComparable(far, near)) {
    if (WHOLE_IN_FRONT.test(wordsBefore(passage, far.mention, 24))) {
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

/** `1.500 hồ sơ, … chiếm 30% tổng số (450 hồ sơ)`: the brackets hold the part. */
function isLarger(a: Amount, b: Amount): boolean {
  return compareRationals(a.range.low, b.range.high) > 0;
}

function isBelowHundred({ value }: Percent): boolean {
  return compareDecimals(value, '100' as Decimal) < 0;
}

/**
 * The share of a whole that is not beside the percentage but named: the total that a list under
 * “trong đó” or “gồm” takes apart, or the one whose words follow the percentage (`39,5% số lượt
 * người tham gia`). It counts only where no other number nearby explains the percentage.
 */
function namedShare(place: Place, part: Amount): Share | undefined {
  const amounts = place.around.flatMap((each) => amountOf(each) ?? []);
  const whole = namedWhole(place, part, amounts);
  if (!whole) return undefined;
  const share = ofAmounts(part, whole, place.percent);
  if (share.agreement !== 'contradiction') return share;
  const explained = amounts.some((numerator) =>
    amounts.some(
      (denominator) =>
        (numerator.mention === part.mention || denominator.mention === whole.mention) &&
        numerator.mention !== denominator.mention &&
        numerator.dimension === denominator.dimension &&
        ofAmounts(numerator, denominator, place.percent).agreement !== 'contradiction',
    ),
  );
  return explained ? undefined : share;
}

function namedWhole(
  { passage, percent }: Place,
  part: Amount,
  amounts: readonly Amount[],
): Amount | undefined {
  const others = amounts.filter(
    (each) => each.mention !== part.mention && isComparable(each, part),
  );
  const [, base] =
    /^\s*(?:tổng\s+)?số\s+((?:\p{L}+\s*){1,4})/u.exec(wordsAfter(passage, percent, 60)) ?? [];
  if (base === undefined) return others.findLast((total) => isTakenApart(passage, total, part));
  const words = base.trim().split(/\s+/u);
  const named = others.filter(({ mention }) => {
    const before = wordsBefore(passage, mention, 40).split(/\d/u).at(-1);
    const after = wordsAfter(passage, mention, 60).split(/\d/u)[0];
    const around = `${before} ${mention.text.toLowerCase()} ${after}`;
    return words.length >= 2 && words.every((word) => around.includes(word));
  });
  return named.length === 1 ? named[0] : undefined;
}

/** `2.205 hồ sơ, trong đó … 2.187 hồ sơ`: the first is the total of which the second is a part. */
function isTakenApart(passage: Passage, total: Amount, part: Amount): boolean {
  return (
    total.mention.end <= part.mention.start &&
    isSameSentence(passage, total.mention, part.mention) &&
    /^[^.;\d]{0,60}(?:trong đó|gồm)(?: có| số)?[^\d;]{0,80}$/u.test(
      between(passage, total.mention, part.mention),
    )
  );
}

function ofAmounts(part: Amount, whole: Amount, percent: Percent): Share {
  const share = ofRanges(part, whole, percent);
  const [otherPart, otherWhole] = otherwise([part, whole]) ?? [];
  if (share.agreement !== 'contradiction' || !otherPart || !otherWhole) return share;
  const other = ofRanges(otherPart, otherWhole, percent);
  return other.agreement === 'contradiction' ? share : other;
}

function ofRanges(part: Amount, whole: Amount, percent: Percent): Share {
  const ends = [part.mention, whole.mention];
  return shareOf(
    { range: part.range, text: part.mention.text.trim() },
    { range: whole.range, text: whole.mention.text.trim() },
    {
      percent,
      at: {
        start: Math.min(...ends.map(({ start }) => start)),
        end: Math.max(...ends.map(({ end }) => end)),
      },
    },
  );
}

const HUNDRED = exactly('100' as Decimal);

function shareOf(
  part: Operand,
  whole: Operand,
  { percent, at }: { readonly percent: Percent; readonly at: Span },
): Share {
  const computed = percentage(part.range, whole.range) ?? exactly(percent.value);
  return {
    part,
    whole,
    percent,
    at,
    isComparison: false,
    agreement: compareToPrinted(computed, percent.value),
    computed,
  };
}

function percentage(part: Interval, whole: Interval): Interval | undefined {
  const quotient = divideIntervals(part, whole);
  return quotient && multiplyIntervals(quotient, HUNDRED);
}

/** Whether one digit written otherwise, or two swapped, would make the three agree. */
function isOneSlipShare({ part, whole, percent }: Share): boolean {
  const agrees = (computed: Interval | undefined, printed: Interval) =>
    computed !== undefined && intersects(computed, printed);
  const printed = printedInterval(percent.value);
  return (
    slipsOf(part).some((range) => agrees(percentage(range, whole.range), printed)) ||
    slipsOf(whole).some((range) => agrees(percentage(part.range, range), printed)) ||
    slipsOf({ text: percent.text, range: printed }).some((range) =>
      agrees(percentage(part.range, whole.range), range),
    )
  );
}
