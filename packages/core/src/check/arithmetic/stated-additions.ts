import type { Passage } from '../passage.ts';
import { amountOf, isComparable, quantitiesOf } from './amount.ts';
import type { Stated } from './balance-of.ts';
import { between, wordsBefore } from './context.ts';

/** `xây dựng thêm 17 tổ …, nâng tổng số lên 731 tổ (trước đó 714)`. */
const ADDED = /(?:thêm|mới)\s*$/u;
const RAISED = /[,;]\s*(?:qua đó )?nâng (?:tổng )?số[^.;,()\d]{0,40} lên(?: thành)?\s*$/u;
const BEFORE_IT = /^[^.;,()\d]{0,30}\((?:trước đó|đầu (?:kỳ|năm)|kỳ trước)(?: là| có)?\s*$/u;

export function statedAdditions(passage: Passage): readonly Stated[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const [added, earlier] = [quantities[index - 1], quantities[index + 1]];
    if (!added || !earlier || !RAISED.test(wordsBefore(passage, mention, 70))) return [];
    if (!ADDED.test(wordsBefore(passage, added, 12))) return [];
    if (!BEFORE_IT.test(between(passage, mention, earlier))) return [];
    const [result, gain, opening] = [mention, added, earlier].map(amountOf);
    if (!result || !gain || !opening || !isComparable(gain, result)) return [];
    return isComparable(opening, result) ? [{ result, plus: [opening, gain], minus: [] }] : [];
  });
}
