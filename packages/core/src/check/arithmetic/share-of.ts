import type { NumberMention, Span } from '../../narrative/index.ts';
import {
  type Agreement,
  addIntervals,
  compareRationals,
  compareToPrinted,
  type Decimal,
  exactly,
  type Interval,
  intersects,
  multiplyIntervals,
  percentInterval,
  printedInterval,
  subtractIntervals,
  truncatedInterval,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, otherwise } from './amount.ts';
import { slipsOf } from './slip.ts';

/** A part, its whole and the percentage that the text says it is. */
export interface Share {
  readonly part: Operand;
  readonly whole: Operand;
  readonly percent: NumberMention & { readonly value: Decimal };
  /** Where the part and the whole stand, together. */
  readonly at: Span;
  /** The percentage compares with an earlier period, not with a total. */
  readonly isComparison: boolean;
  /** What it is a share of was concluded, not said, and its few digits leave room for chance. */
  readonly isLikely: boolean;
  /** The words behind the percentage name this very whole. */
  readonly isOfNamed?: boolean;
  readonly agreement: Agreement;
  readonly computed: Interval;
}

interface Operand {
  readonly range: Interval;
  /** As printed, without its noun. */
  readonly text: string;
}

export type Percent = Share['percent'];

/** A percentage among the quantities around it. */
export interface SharePlace {
  readonly passage: Passage;
  readonly percent: Percent;
  readonly around: readonly NumberMention[];
  readonly at: number;
}

/** The share of a ratio: `12/77`. */
export function ofRatio(ratio: NumberMention, percent: Percent): Share | undefined {
  if (ratio.value === null || ratio.second === null || ratio.approximate) return undefined;
  const [numerator = '', denominator = ''] = ratio.text.split('/');
  return shareOf(
    { range: exactly(ratio.value), text: numerator.trim() },
    { range: exactly(ratio.second), text: denominator.trim() },
    { percent, at: ratio },
  );
}

/** The share of two amounts, in their usual reading or, where that contradicts, the other. */
export function ofAmounts(part: Amount, whole: Amount, percent: Percent): Share {
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

function shareOf(
  part: Operand,
  whole: Operand,
  { percent, at }: { readonly percent: Percent; readonly at: Span },
): Share {
  const computed = percentInterval(part.range, whole.range) ?? exactly(percent.value);
  return {
    part,
    whole,
    percent,
    at,
    isComparison: false,
    isLikely: false,
    agreement: compareToPrinted(computed, percent.value),
    computed,
  };
}

/** Whether what is printed comes near what was computed, or one slip parts them: else it is rather a share of something else. */
export function isMeantShare(share: Share): boolean {
  return isNearShare(share) || isOneSlipShare(share);
}

/** Twice or half of it is not near. */
function isNearShare({ percent, computed }: Share): boolean {
  const [least, most] = ['0.6', '1.6'].map((factor) =>
    multiplyIntervals(computed, exactly(factor as Decimal)),
  );
  const { low } = exactly(percent.value);
  return (
    least !== undefined &&
    most !== undefined &&
    compareRationals(low, least.low) > 0 &&
    compareRationals(low, most.high) < 0
  );
}

/** Whether one digit written otherwise, or two swapped, would make the three agree. */
export function isOneSlipShare({ part, whole, percent, computed }: Share): boolean {
  const agrees = (share: Interval | undefined) =>
    share !== undefined && compareToPrinted(share, percent.value) !== 'contradiction';
  return (
    slipsOf(part).some((range) => agrees(percentInterval(range, whole.range))) ||
    slipsOf(whole).some((range) => agrees(percentInterval(part.range, range))) ||
    isOneSlipPercentage(percent, computed)
  );
}

/** Whether the printed percentage with one digit slipped is what was computed, rounded or cut off. */
export function isOneSlipPercentage({ text, value }: Percent, computed: Interval): boolean {
  const exact = exactly(value);
  const spans = [printedInterval(value), truncatedInterval(value)].map((span) =>
    subtractIntervals(span, exact),
  );
  return slipsOf({ text, range: exact }).some((slipped) =>
    spans.some((span) => intersects(addIntervals(slipped, span), computed)),
  );
}

/** How few digits a percentage may have to say much by itself: one of two is a slip away from too much by chance. */
const TELLING_DIGITS = 3;

export function isTelling(value: Decimal): boolean {
  return value.replace(/\D/g, '').replace(/^0+/, '').length >= TELLING_DIGITS;
}

/** Tens without a fraction, which are often said for what is near. */
export function isRound(value: Decimal): boolean {
  return /^[1-9]0$/.test(value);
}
