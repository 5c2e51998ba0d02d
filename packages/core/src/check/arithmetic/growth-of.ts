import type { NumberMention } from '../../narrative/index.ts';
import {
  type Agreement,
  compareRationals,
  compareToPrinted,
  type Decimal,
  exactly,
  type Interval,
  multiplyIntervals,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Amount } from './amount.ts';

/** What a text says of a change, and what its own numbers make of it. */
export interface Growth {
  /** The change as stated: `8,4%`, `55 đơn`, `1,2 lần`. */
  readonly stated: NumberMention;
  /** What the computation takes: `42.496 người`, `39.203 người`. */
  readonly from: readonly NumberMention[];
  readonly computed: Interval;
  readonly agreement: Agreement;
  /** `(42.496 − 39.203) / 39.203`, in words of the operands. */
  readonly formula: string;
  /** What is compared was concluded, not said, and the few digits leave room for chance. */
  readonly isLikely?: boolean;
}

export function growth(
  stated: NumberMention,
  from: readonly Amount[],
  computed: Interval,
  formula: string,
): readonly Growth[] {
  if (stated.value === null) return [];
  const agreement = compareToPrinted(computed, stated.value);
  return [{ stated, from: from.map(({ mention }) => mention), computed, agreement, formula }];
}

export function isAgreeing({ agreement }: Growth): boolean {
  return agreement !== 'contradiction';
}

/** A change as stated comes near what it should be, and goes the same way; farther off it is of something else. */
export function isNear(stated: Interval, computed: Interval): boolean {
  const threefold = exactly('3' as Decimal);
  return (
    compareRationals(computed.low, exactly(NOTHING).low) > 0 &&
    compareRationals(stated.low, multiplyIntervals(computed, threefold).high) < 0 &&
    compareRationals(computed.low, multiplyIntervals(stated, threefold).high) < 0
  );
}

const NOTHING = '0' as Decimal;

/** The first that agrees; where none does, the nearest, for that is what the text most likely means. */
export function best(candidates: readonly Growth[]): readonly Growth[] {
  const chosen = candidates.find(isAgreeing) ?? candidates[0];
  return chosen ? [chosen] : [];
}

export function negated(range: Interval): Interval {
  return subtractIntervals(exactly('0' as Decimal), range);
}

export function text({ mention }: Amount): string {
  return mention.text.trim();
}
