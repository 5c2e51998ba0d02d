import type { NumberMention } from '../../narrative/index.ts';
import {
  compareRationals,
  compareToPrinted,
  type Decimal,
  type Interval,
  percentInterval,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, quantitiesOf } from './amount.ts';
import { between, isSameSentence, neighbourhood, wordsBefore } from './context.ts';
import { isTelling } from './share-of.ts';

/** An item of a list whose percentage is out of line with those of its fellows. */
export interface ListShareFault {
  readonly part: Amount;
  readonly whole: Amount;
  readonly percent: NumberMention;
  readonly computed: Interval;
}

interface Item {
  readonly part: Amount;
  readonly percent: NumberMention & { readonly value: Decimal };
}

/**
 * Percentages of a list's items, `58,5%` of `612 dịch vụ toàn trình (58,5%)`, against its total.
 *
 * That the total is their whole is not read from words but told by the other items: two at least must
 * be shares of it to the digit, and one alone not.
 */
export function findListShareFaults(passage: Passage): readonly ListShareFault[] {
  const quantities = quantitiesOf(passage);
  const items = itemsOf(passage, quantities);
  if (items.length < 3) return [];
  const itemByMention = new Map(items.map((item) => [item.part.mention, item]));
  return quantities.flatMap((mention, index) => {
    const whole = amountOf(mention);
    if (!whole) return [];
    const { around, at } = neighbourhood(quantities, index);
    const judged = around
      .slice(at + 1)
      .flatMap((each) => itemByMention.get(each) ?? [])
      .filter(({ part }) => isPartOf(part, whole))
      .flatMap(({ part, percent }) => {
        const computed = percentInterval(part.range, whole.range);
        return computed
          ? [{ part, whole, percent, computed, agrees: agrees(computed, percent.value) }]
          : [];
      });
    const astray = judged.filter(({ agrees: isIn }) => !isIn);
    const witnesses = judged.filter(
      ({ agrees: isIn, percent }) => isIn && isTelling(percent.value),
    );
    const [fault] = astray;
    if (!fault || astray.length > 1 || witnesses.length < 2) return [];
    const [first] = witnesses;
    const isFellow =
      first && isSameSentence(passage, ...inOrder(first.part.mention, fault.part.mention));
    return isFellow ? [fault] : [];
  });
}

function inOrder(a: NumberMention, b: NumberMention): [NumberMention, NumberMention] {
  return a.start < b.start ? [a, b] : [b, a];
}

/** Amounts with a percentage right behind: in brackets, or after “chiếm”, “đạt”. */
function itemsOf(passage: Passage, quantities: readonly NumberMention[]): readonly Item[] {
  return quantities.flatMap((mention, index) => {
    const part = amountOf(mention);
    const percent = quantities[index + 1];
    if (!part || percent?.kind !== 'PERCENTAGE' || percent.value === null) return [];
    if (percent.approximate || /(?:tăng|giảm)\s*$/u.test(wordsBefore(passage, mention, 8)))
      return [];
    const gap = between(passage, mention, percent);
    const isShare = /^[^.;,()]{0,60}(?:\(\s*(?:chiếm )?|,? chiếm (?:tỷ lệ )?)$/u.test(gap);
    return isShare ? [{ part, percent: { ...percent, value: percent.value } }] : [];
  });
}

function isPartOf(part: Amount, whole: Amount): boolean {
  return isComparable(part, whole) && compareRationals(part.range.low, whole.range.high) <= 0;
}

function agrees(computed: Interval, printed: Decimal): boolean {
  return compareToPrinted(computed, printed) !== 'contradiction';
}
