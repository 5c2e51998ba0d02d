import { compareRationals } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, quantitiesOf } from './amount.ts';
import { between, isSameSentence, wordsBefore } from './context.ts';

/** A part that is larger than what it is a part of. */
export interface Excess {
  readonly whole: Amount;
  readonly part: Amount;
}

const TAKES_APART = /^[^.;:\d()]{0,70}trong đó(?: có| số)?\s*:?[^.;\d()]{0,80}$/u;
const OUT_OF = /^[^.;,\d()]{0,40}(?:trên|trong) tổng số\s*$/u;

/** Every “trong đó” and “trên tổng số” of a passage whose part cannot be one. */
export function findExcesses(passage: Passage): readonly Excess[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const first = amountOf(mention);
    const next = quantities[index + 1];
    const second = next && isSameSentence(passage, mention, next) ? amountOf(next) : undefined;
    if (!first || !next || !second || !isComparable(first, second)) return [];
    const gap = between(passage, mention, next);
    if (OUT_OF.test(gap)) return isLarger(first, second) ? [{ whole: second, part: first }] : [];
    if (!TAKES_APART.test(gap) || !isOfThose(gap, first, second)) return [];
    const further = quantities.slice(index + 2, index + 8).flatMap((each) => {
      const isInList = isSameSentence(passage, mention, each) && isItem(passage, each.start);
      const amount = isInList ? amountOf(each) : undefined;
      return amount && isComparable(first, amount) && isPlain(passage, amount) ? [amount] : [];
    });
    return [second, ...further]
      .filter((part) => isLarger(part, first))
      .map((part) => ({ whole: first, part }));
  });
}

/** A part without a noun of its own is of the whole’s kind only where no other kind is named before it. */
function isOfThose(gap: string, whole: Amount, part: Amount): boolean {
  if (part.head !== null || whole.head === null) return true;
  const words = gap.split('trong đó').at(-1) ?? '';
  return (
    words.includes(whole.head) ||
    !/số|lượt|người|vốn|tiền|kinh phí|diện tích|sản lượng/u.test(words)
  );
}

function isLarger(part: Amount, whole: Amount): boolean {
  return compareRationals(part.range.low, whole.range.high) > 0;
}

/** No semicolon or bracket has closed the list before. */
function isItem({ text }: Passage, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return !/[;()]/.test(before);
}

function isPlain(passage: Passage, { mention }: Amount): boolean {
  return !/(?:tăng|giảm|so với|cùng kỳ|lượt|tổng)[^,]*$/u.test(wordsBefore(passage, mention, 30));
}
