import type { NumberMention } from '../../narrative/index.ts';
import { compareRationals, intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, quantitiesOf } from './amount.ts';
import { between, isSameSentence, wordsAfter } from './context.ts';
import { isNoTotal } from './name-like.ts';
import { isOneSlipAway, sumOf } from './slip.ts';

/** A total, what was done of it, and what a text says is left. */
export interface Remainder {
  readonly whole: Amount;
  readonly parts: readonly [done: Amount, left: Amount];
}

const LEFT_BEFORE = /(?:^|[\s,;(])(?:còn lại|còn|vắng|còn thiếu|chưa sử dụng)\s*$/u;
const LEFT_AFTER = /^[^.,;()\d]{0,30}(?:còn lại|chưa sử dụng)/u;

/**
 * `2.146 biên chế, có mặt 2.011 người, còn 135 biên chế`: three numbers of one thing, the last of which the text calls
 * the rest, that one slip keeps from adding up.
 */
export function findRemainderSlips(passage: Passage): readonly Remainder[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const left = amountOf(mention);
    const previous = quantities[index - 1];
    const first = quantities[index - 2];
    if (!left || !previous || !first || !isSameSentence(passage, first, mention)) return [];
    if (holdsMore(passage, quantities.slice(Math.max(0, index - 8), index - 2), first)) return [];
    const isLeft =
      LEFT_BEFORE.test(between(passage, previous, mention)) ||
      LEFT_AFTER.test(wordsAfter(passage, mention, 50));
    const [whole, done] = [amountOf(first), amountOf(previous)];
    if (!isLeft || !whole || !done) return [];
    if (!isComparable(whole, left) || whole.dimension !== done.dimension) return [];
    if (compareRationals(done.range.low, whole.range.high) > 0) return [];
    const parts = [done, left] as const;
    const sum = [done, left];
    return !addsUp(whole, sum) && isOneSlipAway(whole, sum) ? [{ whole, parts }] : [];
  });
}

/**
 * A number before that the three may be parts of (`trong 57 dự án, 27 dự án …, 26 dự án …, 4 dự án còn lại`), or a fall
 * from one to the other (`giảm 3 năm, còn 9 năm`).
 */
function holdsMore(
  passage: Passage,
  before: readonly NumberMention[],
  first: NumberMention,
): boolean {
  const whole = amountOf(first);
  const isFall = /giảm|xuống|từ\s*$/u.test(
    passage.text.slice(Math.max(0, first.start - 24), first.end + 160).toLowerCase(),
  );
  return (
    isFall ||
    whole === undefined ||
    isNoTotal(passage, whole) ||
    before.some((each) => {
      const amount = amountOf(each);
      return amount && isSameSentence(passage, each, first) && isComparable(amount, whole);
    })
  );
}

function addsUp(whole: Amount, parts: readonly Amount[]): boolean {
  return intersects(sumOf(parts), whole.range);
}
