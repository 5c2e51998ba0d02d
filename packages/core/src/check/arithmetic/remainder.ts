import type { NumberMention } from '../../narrative/index.ts';
import { intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, isLarger, quantitiesOf } from './amount.ts';
import { isInBrackets, isNested } from './brackets.ts';
import { between, isSameSentence, wordsAfter, wordsBefore } from './context.ts';
import { isNoTotal } from './name-like.ts';
import { isOneSlipAway, significantDigits, sumOf } from './slip.ts';

/** A total, what was done of it, and what a text says is left. */
export interface Remainder {
  readonly whole: Amount;
  readonly parts: readonly [done: Amount, left: Amount];
}

const LEFT_BEFORE = /(?:^|[\s,;(])(?:còn lại|còn|vắng|còn thiếu|chưa sử dụng)\s*$/u;
const LEFT_AFTER = /^[^.,;()\d]{0,30}(?:còn lại|chưa sử dụng|(?:không|chưa) đủ điều kiện)/u;

/** No rest is further from its whole. */
const REACH = 8;

/**
 * `2.146 biên chế, có mặt 2.011 người, còn 135 biên chế`: three numbers of one thing, the last of which the text calls
 * the rest, that one slip keeps from adding up. Percentages and asides may stand between.
 */
export function findRemainderSlips(passage: Passage): readonly Remainder[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const left = amountOf(mention);
    const [previous] = quantities.slice(Math.max(0, index - 1), index);
    if (!left || !previous) return [];
    const isLeft =
      LEFT_BEFORE.test(between(passage, previous, mention)) ||
      LEFT_AFTER.test(wordsAfter(passage, mention, 50));
    if (!isLeft) return [];
    const near = quantities.slice(Math.max(0, index - REACH), index);
    const own = amountsBefore(passage, left, near);
    const isSaidLeft = /còn lại/u.test(
      between(passage, previous, mention) + wordsAfter(passage, mention, 30),
    );
    const before = own.length > 1 || !isSaidLeft ? own : sameBefore(passage, left, near);
    const [done, whole, ...further] = isOutOf(passage, before)
      ? before.toSpliced(0, 2, ...before.slice(0, 2).toReversed())
      : before;
    if (!done || !whole || isNoTotal(passage, whole) || isFall(passage, whole)) return [];
    if (isFellow(passage, whole, [done, left])) return [];
    if (!isComparable(whole, left) || further.some((each) => isComparable(each, whole))) return [];
    const digits = significantDigits(whole.mention.text);
    const isSaid = isOutOf(passage, before) && whole.head !== null && whole.head === left.head;
    if (isSaid && digits >= 2 && !addsUp(whole, [done, left]))
      return [{ whole, parts: [done, left] }];
    const isTold = digits >= 2 && areRolesTold(passage, { whole, done, left });
    if (isTold && !addsUp(whole, [done, left]) && isOneSlipAway(whole, [done, left]))
      return [{ whole, parts: [done, left] }];
    if (digits < 3 || (digits < 4 && (isLarger(done, whole) || isLarger(left, whole)))) return [];
    const parts = [done, left] as const;
    const sum = [done, left];
    return !addsUp(whole, sum) && isOneSlipAway(whole, sum) ? [{ whole, parts }] : [];
  });
}

/** `tiếp nhận 27 phản ánh, đã xử lý 25, còn 02 đang xử lý`: what came, what was done with it, what is left. */
function areRolesTold(
  passage: Passage,
  { whole, done, left }: { readonly whole: Amount; readonly done: Amount; readonly left: Amount },
): boolean {
  return (
    /(?:tiếp nhận|thụ lý|được giao|kế hoạch)[^,;.\d]{0,20}$/u.test(
      wordsBefore(passage, whole.mention, 50),
    ) &&
    /đã (?:xử lý|giải quyết|hoàn thành|triển khai|thực hiện)\s*$/u.test(
      wordsBefore(passage, done.mention, 24),
    ) &&
    (/còn\s*$/u.test(wordsBefore(passage, left.mention, 6)) ||
      /^[^,;.]{0,24}(?:đang|chưa) (?:xử lý|giải quyết|triển khai|thực hiện)/u.test(
        wordsAfter(passage, left.mention, 40),
      ))
  );
}

/** The amounts before the rest in its sentence that are of its dimension and in no brackets, the nearest first. */
function amountsBefore(
  passage: Passage,
  { mention, dimension }: Amount,
  before: readonly NumberMention[],
): readonly Amount[] {
  const [first] = before;
  return before
    .filter((each) => isSameSentence(passage, each, mention))
    .filter((each) => first && !isNested(passage.text, first.start, each.start))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => each.dimension === dimension)
    .toReversed();
}

/** `hoàn thành 52 trong tổng số 78 nhiệm vụ`: the nearest is the whole. */
function isOutOf(passage: Passage, [nearest, next]: readonly Amount[]): boolean {
  return (
    nearest !== undefined &&
    next !== undefined &&
    /(?:trong|trên) tổng số\s*$/u.test(between(passage, next.mention, nearest.mention))
  );
}

/** `hồ A 61,3 triệu m³; hồ B 48,9 triệu m³; các hồ còn lại 42,5 triệu m³`: the first of a list, and not the whole of it. */
function isFellow(passage: Passage, { mention }: Amount, others: readonly Amount[]): boolean {
  const ends = [mention, ...others.map((each) => each.mention)];
  const areListed = others.every((each, index) =>
    between(passage, ends[index] ?? mention, each.mention).includes(';'),
  );
  return areListed && !/tổng|toàn|giao|có/u.test(wordsBefore(passage, mention, 40));
}

/** `ảnh hưởng 287 hộ. Đã chi trả cho 241 hộ; 46 hộ còn lại`: the whole in a sentence before, by the same noun. */
function sameBefore(
  passage: Passage,
  left: Amount,
  before: readonly NumberMention[],
): readonly Amount[] {
  return before
    .filter((each) => !isInBrackets(passage, each))
    .flatMap((each) => amountOf(each) ?? [])
    .filter(({ head }) => head !== null && head === left.head)
    .toReversed();
}

/** A fall from one to the other: `giảm 3 năm, còn 9 năm`. */
function isFall({ text }: Passage, { mention }: Amount): boolean {
  return /giảm|xuống|từ\s*$/u.test(
    text.slice(Math.max(0, mention.start - 24), mention.end + 160).toLowerCase(),
  );
}

function addsUp(whole: Amount, parts: readonly Amount[]): boolean {
  return intersects(sumOf(parts), whole.range);
}
