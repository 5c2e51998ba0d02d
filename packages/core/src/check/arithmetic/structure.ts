import type { NumberMention } from '../../narrative/index.ts';
import {
  addIntervals,
  type Decimal,
  decimal,
  exactly,
  type Interval,
  intersects,
  printedInterval,
  truncatedInterval,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { quantitiesOf } from './amount.ts';
import { between, isSameSentence, wordsAfter, wordsBefore } from './context.ts';
import { labelOf } from './label.ts';
import { denyOneAnother } from './opposites.ts';
import { isSumOneSlipAway, type Printed } from './slip.ts';

/** Shares of one whole that a text lists, and what they add up to. */
export interface Structure {
  readonly shares: readonly NumberMention[];
  readonly sum: Interval;
}

const WHOLE = exactly(decimal('100'));

/** What follows is the make-up of something: all shares of it, up to rounding. */
const MAKE_UP = /(?:cơ cấu|tỷ trọng|tỉ trọng|kết cấu)[^:]*(?::|lần lượt là)/u;

/** From one share to the next, with nothing that has another base. */
const NEXT_SHARE = /^(?:[^.;:\d%]{0,120}|[^.:\d%]{0,30};[^.:\d%]{0,90})$/u;
const ANOTHER_BASE =
  /tổng|tăng|giảm|so với|cùng kỳ|kế hoạch|dự toán|trong đó|riêng|vượt|trên \d|dưới \d/u;

/** No structure has more kinds. */
const MOST_SHARES = 16;

/** Every list of shares that one slip keeps from adding up to 100%. */
export function findStructureSlips(passage: Passage): readonly Structure[] {
  const percents = quantitiesOf(passage).filter(({ kind }) => kind === 'PERCENTAGE');
  return percents.flatMap((first, index) => {
    const shares = sharesFrom(passage, percents.slice(index, index + MOST_SHARES));
    if (shares.length < 3 || !isStructure(passage, first, shares)) return [];
    const printed = shares.map(printedShare);
    const sum = sumOf(printed);
    const adds = shares.some(
      (_, end) => end >= 2 && intersects(sumOf(printed.slice(0, end + 1)), WHOLE),
    );
    return !adds && isSumOneSlipAway(WHOLE, printed) ? [{ shares, sum }] : [];
  });
}

function isStructure(
  passage: Passage,
  first: NumberMention,
  shares: readonly NumberMention[],
): boolean {
  if (shares.some(({ value, approximate }) => value === null || approximate)) return false;
  if (!shares.some(({ value }) => value?.includes('.'))) return false;
  const lead = wordsBefore(passage, first, 160);
  if (/%/u.test(lead) || ANOTHER_BASE.test(lead)) return false;
  const last = shares.at(-1) ?? first;
  const words =
    passage.text.slice(first.start, last.end).toLowerCase() + wordsAfter(passage, last, 40);
  if (/hài lòng/u.test(lead)) return /(?:không|chưa) hài lòng/u.test(words);
  // The three sectors of an economy leave out the taxes on products.
  if (/kinh tế|khu vực|gdp|grdp/u.test(lead) && !/thuế/u.test(words) && /nông/u.test(lead + words))
    return false;
  const isAll = MAKE_UP.test(lead) || endsInDenial(passage, shares);
  return isAll && !/chủ yếu|v\.v|\.\.\.|…/u.test(words);
}

/** `Tốt 18,4%; Khá 41,3%; Đạt 36,5%; Chưa đạt 3,7%`: what the last denies another says, so nothing is left. */
function endsInDenial(passage: Passage, shares: readonly NumberMention[]): boolean {
  const labels = shares.map((each, index) =>
    labelOf(passage, each, { previous: shares[index - 1], next: each }),
  );
  const last = labels.at(-1) ?? '';
  return (
    /^(?:không|chưa)\s/u.test(last) &&
    labels.every((label) => /^(?:\p{L}+ ?){1,4}$/u.test(label)) &&
    labels.slice(0, -1).some((label) => denyOneAnother([label, last], ''))
  );
}

function sharesFrom(
  passage: Passage,
  [first, ...others]: readonly NumberMention[],
): readonly NumberMention[] {
  if (!first) return [];
  const shares = [first];
  for (const each of others) {
    const last = shares.at(-1) ?? first;
    const gap = between(passage, last, each);
    if (!isSameSentence(passage, first, each) || !NEXT_SHARE.test(gap) || ANOTHER_BASE.test(gap))
      break;
    shares.push(each);
  }
  return shares;
}

/** Rounded or cut off. */
function printedShare({ text, value }: NumberMention): Printed {
  const printed = value ?? ('0' as Decimal);
  const { low, includesLow } = printedInterval(printed);
  const { high, includesHigh } = truncatedInterval(printed);
  return { text, range: { low, includesLow, high, includesHigh } };
}

/** What shares add up to, each as precise as it is printed. */
export function sumOf(shares: readonly Printed[]): Interval {
  return shares.map(({ range }) => range).reduce(addIntervals);
}
