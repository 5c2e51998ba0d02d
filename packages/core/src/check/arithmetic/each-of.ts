import type { NumberMention } from '../../narrative/index.ts';
import { type Interval, intersects, multiplyIntervals } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import { between, firstNotBelow, wordsAfter, wordsBefore } from './context.ts';
import type { Surroundings } from './division.ts';
import { isChange, isNoTotal } from './name-like.ts';
import { slipsOf } from './slip.ts';

/** A total that is not so many for each: `48 mẫu tại 16 cửa hàng (mỗi cửa hàng 04 mẫu)`. */
export interface EachOf {
  readonly total: Amount;
  readonly number: Amount;
  readonly each: Amount;
  readonly computed: Interval;
}

/** `mỗi cửa hàng 03 mẫu`, `mỗi xã có 02 mô hình`. */
const EACH = /(?:^|[\s(,;])mỗi (\p{L}+(?: \p{L}+)?)(?: lấy| gồm| có| là)?\s*$/u;

/** One more thing for each: `mỗi cửa hàng 02 mẫu xăng, 01 mẫu dầu`. */
const AND_MORE = /^[^.;()\d]{0,40}(?:,| và)\s[^.;()\d]{0,20}\d/u;

/** `48 mẫu xăng, dầu tại 16 cửa hàng`, `120 suất quà cho 60 hộ`. */
const SHARED_OUT = /^[^.;:()\d]{0,60}\s(?:tại|ở|cho|của|trên)\s*$/u;

/** How many numbers before it the total and its number stand, at most. */
const REACH = 6;

/** Every “mỗi …”, in the text or in a footnote of the number that it is for, of whose product the total is one slip away. */
export function findEachOf(passage: Passage, { footnoteOf }: Surroundings): readonly EachOf[] {
  const quantities = quantitiesOf(passage);
  const starts = quantities.map(({ start }) => start);
  const inText = quantities.map((mention, index) => ({ source: passage, mention, index }));
  const inNotes = passage.calls.flatMap(({ marker, at }) => {
    const source = footnoteOf(marker);
    const [mention, another] = source ? quantitiesOf(source) : [];
    return source && mention && !another
      ? [{ source, mention, index: firstNotBelow(starts, at) }]
      : [];
  });
  return [...inText, ...inNotes].flatMap(({ source, mention, index }) => {
    const each = eachIn(source, mention);
    const before = quantities.slice(Math.max(0, index - REACH), index);
    return each ? productOf(passage, each, before) : [];
  });
}

function eachIn(source: Passage, mention: NumberMention) {
  const [, over] = EACH.exec(wordsBefore(source, mention, 40)) ?? [];
  const amount = amountOf(mention);
  if (over === undefined || !amount?.head || AND_MORE.test(wordsAfter(source, mention, 80)))
    return undefined;
  return { amount, over };
}

function productOf(
  passage: Passage,
  { amount: each, over }: { readonly amount: Amount; readonly over: string },
  before: readonly NumberMention[],
): readonly EachOf[] {
  const number = amountOf(before.at(-1) ?? each.mention);
  if (!number?.mention.noun?.toLowerCase().startsWith(over)) return [];
  const total = before
    .filter((one) => SHARED_OUT.test(between(passage, one, number.mention)))
    .filter((one) => !isChange(passage, one))
    .flatMap((one) => amountOf(one) ?? [])
    .find(({ head }) => head === each.head);
  if (!total || isNoTotal(passage, total)) return [];
  const computed = multiplyIntervals(number.range, each.range);
  const isOneSlip =
    slips(total).some((range) => intersects(range, computed)) ||
    slips(number).some((range) => intersects(multiplyIntervals(range, each.range), total.range)) ||
    slips(each).some((range) => intersects(multiplyIntervals(range, number.range), total.range));
  return isOneSlip && !intersects(computed, total.range) ? [{ total, number, each, computed }] : [];
}

function slips({ mention: { text }, range }: Amount): readonly Interval[] {
  return slipsOf({ text, range });
}
