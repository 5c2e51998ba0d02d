import {
  compareRationals,
  type Decimal,
  exactly,
  type Interval,
  intersects,
  multiplyIntervals,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Amount } from './amount.ts';
import type { Division } from './division.ts';
import { isOneThing } from './one-thing.ts';
import { significantDigits, sumOf } from './slip.ts';

/**
 * Every piece of the list is one plain part, counted by the noun of the total, and nothing is left for a part
 * without a number: so it is all there is, whether or not the text says so.
 */
export function isSurelyAll(division: Division): boolean {
  const { total, parts, claim, isClean, isTidy, isBare, isClosed } = division;
  const isLarge = /\d{2}/.test(total.mention.text);
  const isAllCounted = isClean || (isTidy && isLarge && isBelow(total, sumOf(parts)));
  if (!isAllCounted || !parts.every((part) => isOneThing(part, total))) return false;
  if (claim === 'WHOLE') return true;
  return isBare && isLarge && (parts.length >= 3 || isClosed);
}

/** Words of things of which each is one kind only; people have many properties at once. */
const ONE_KIND_EACH = /^(?:vụ|hồ sơ|đơn|ca|mẫu|dự án|văn bản|trường hợp)(?!\p{L})/u;

/** Though more may be left out: together they are more than there are, and by no more than a slip or so. */
export function areTooMany({ total, parts, isTidy }: Division): boolean {
  return (
    isTidy &&
    parts.length >= 3 &&
    ONE_KIND_EACH.test(total.mention.noun ?? '') &&
    parts.every(({ head }) => head === total.head) &&
    significantDigits(total.mention.text) >= 2 &&
    isBelow(total, sumOf(parts)) &&
    isNear(total, parts)
  );
}

/** What a total likely counts comes near it: farther off it counts something else as well. */
export function isNearlySummed(division: Division): boolean {
  const { total, parts, claim } = division;
  if (claim === 'KINDS') {
    const areAll = parts.length >= 3 && parts.every((part) => isOneThing(part, total));
    return areAll && isNear(total, parts);
  }
  const least = division.isSaidWhole ? 2 : 3;
  return (
    claim === 'LIKELY' && significantDigits(total.mention.text) >= least && isNear(total, parts)
  );
}

/** The parts miss their total by a fifth at most, or by another share of it. */
export function isNear(total: Amount, parts: readonly Amount[], share = '0.2'): boolean {
  const miss = subtractIntervals(sumOf(parts), total.range);
  const fifth = multiplyIntervals(total.range, exactly(share as Decimal));
  return intersects(miss, { ...fifth, low: subtractIntervals(exactly('0' as Decimal), fifth).low });
}

/** Then a part without a number is no reason for the parts not to add up. */
function isBelow({ range }: Amount, sum: Interval): boolean {
  return compareRationals(range.high, sum.low) < 0;
}
