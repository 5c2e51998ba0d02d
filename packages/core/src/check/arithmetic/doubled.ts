import {
  addIntervals,
  decimal,
  divideIntervals,
  exactly,
  type Interval,
  intersects,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, quantitiesOf } from './amount.ts';
import { currents } from './compared-values.ts';
import { neighbourhood, wordsBefore } from './context.ts';
import { type Growth, text } from './growth-of.ts';
import { slipsOf } from './slip.ts';

/** `118 điểm, tăng gấp đôi cuối năm trước (59 điểm)`. */
const DOUBLED =
  /gấp đôi(?: so)?(?: với)? (?:cùng kỳ|(?:cuối |đầu )?(?:năm|quý|tháng|kỳ))[^.;,()]{0,30}\(\s*$/u;

/** What is near twice as many is called twice as many. */
const ABOUT_TWICE: Interval = { ...exactly(decimal('2.1')), low: exactly(decimal('1.9')).low };

/** Every “gấp đôi” whose value is not near twice the earlier one, but would be it without one slip. */
export function findDoubled(passage: Passage): readonly Growth[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const words = wordsBefore(passage, mention, 60);
    const match = DOUBLED.exec(words);
    const earlier = amountOf(mention);
    if (!match || !earlier) return [];
    const start = mention.start - words.length + match.index;
    const said = { start, end: start + 'gấp đôi'.length, text: 'gấp đôi' };
    const stated = { ...mention, ...said, kind: 'RATIO' as const, value: null };
    const { around, at } = neighbourhood(quantities, index);
    const place = { passage, stated, around, at, read: amountOf };
    const [current] = currents(place, earlier);
    const quotient = current && divideIntervals(current.range, earlier.range);
    if (!current || !quotient || !isComparable(current, earlier)) return [];
    if (intersects(quotient, ABOUT_TWICE) || !isSlip(current, earlier)) return [];
    const from = [current.mention, earlier.mention];
    const formula = `${text(current)} / ${text(earlier)}`;
    const told = { stated, from, computed: quotient, formula, isLikely: true } as const;
    return [{ ...told, agreement: 'contradiction' }];
  });
}

/** One of the two has one digit written otherwise. */
function isSlip({ mention: { text: now }, range }: Amount, earlier: Amount): boolean {
  const twice = addIntervals(earlier.range, earlier.range);
  return (
    slipsOf({ text: now, range }).some((slipped) => intersects(slipped, twice)) ||
    slipsOf({ text: earlier.mention.text, range: twice }).some((slipped) =>
      intersects(slipped, range),
    )
  );
}
