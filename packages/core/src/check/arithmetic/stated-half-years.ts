import type { Passage } from '../passage.ts';
import { amountOf, isComparable, quantitiesOf } from './amount.ts';
import { MOST_NUMBERS, type Stated } from './balance-of.ts';
import { wordsBefore } from './context.ts';

/** `quý II ước 8.127 tỷ đồng. Quý I đạt 6.418 tỷ đồng; như vậy 6 tháng đạt 14.545 tỷ đồng`. */
const HALF_YEAR =
  /(?:như vậy|tính chung|cộng cả hai quý),? (?:6|sáu) tháng(?: đầu năm)?(?: ước)?(?: đạt| là)?\s*$/u;
const QUARTER = /quý (i{1,2})(?: năm \d+)?(?: ước)?(?: đạt| là)?\s*$/u;

export function statedHalfYears(passage: Passage): readonly Stated[] {
  const quantities = quantitiesOf(passage).slice(0, MOST_NUMBERS);
  return quantities.flatMap((mention, index) => {
    const result = amountOf(mention);
    if (!result || !HALF_YEAR.test(wordsBefore(passage, mention, 60))) return [];
    const quarters = quantities.slice(0, index).flatMap((each) => {
      const quarter = QUARTER.exec(wordsBefore(passage, each, 40))?.[1];
      const amount = quarter === undefined ? undefined : amountOf(each);
      return amount && isComparable(amount, result) ? [{ quarter, amount }] : [];
    });
    const [first, second, another] = quarters;
    if (!first || !second || another || first.quarter === second.quarter) return [];
    return [{ result, plus: [first.amount, second.amount], minus: [] }];
  });
}
