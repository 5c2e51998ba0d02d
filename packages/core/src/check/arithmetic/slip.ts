import {
  addIntervals,
  compareRationals,
  type Decimal,
  exactly,
  type Interval,
  intersects,
} from '../../quantity/index.ts';
import type { Amount } from './amount.ts';

/** The sum of amounts of one dimension. */
export function sumOf(amounts: readonly Amount[]): Interval {
  return amounts.reduce((sum, { range }) => addIntervals(sum, range), exactly('0' as Decimal));
}

/**
 * Whether one slip of the pen explains why parts do not add up to their total: one digit of one of
 * the numbers written wrong, or two neighbouring digits swapped.
 *
 * Parts that overlap miss their total by any amount; parts that were meant to add up miss it by a slip.
 */
export function isOneSlipAway(total: Amount, parts: readonly Amount[]): boolean {
  const sum = sumOf(parts);
  if (isFarAbove(sum, total)) return false;
  return (
    slipsOf(printedAmount(total)).some((range) => intersects(range, sum)) ||
    isSumOneSlipAway(total.range, parts.map(printedAmount))
  );
}

/** The same where the total is beyond doubt: one of the parts is slipped. */
export function isSumOneSlipAway(total: Interval, parts: readonly Printed[]): boolean {
  const before = runningSums(parts);
  const after = runningSums(parts.toReversed()).toReversed();
  return parts.some((part, index) => {
    const rest = addIntervals(before[index] ?? NOTHING, after[index + 1] ?? NOTHING);
    return slipsOf(part).some((range) => intersects(addIntervals(rest, range), total));
  });
}

/** A number as it stands in the text, and what it may be. */
export interface Printed {
  readonly text: string;
  readonly range: Interval;
}

function printedAmount({ mention: { text }, range }: Amount): Printed {
  return { text, range };
}

/** So far above the total that no digit of it, and no digit of any one part, makes up for it. */
function isFarAbove(sum: Interval, { range }: Amount): boolean {
  const tenfold = { numerator: range.high.numerator * 10n, denominator: range.high.denominator };
  return compareRationals(sum.low, tenfold) > 0;
}

const NOTHING = exactly('0' as Decimal);

/** The sums of the first none, one, two … of the amounts. */
function runningSums(amounts: readonly Printed[]): readonly Interval[] {
  const sums = [NOTHING];
  for (const { range } of amounts) sums.push(addIntervals(sums.at(-1) ?? NOTHING, range));
  return sums;
}

/** The digits of a printed number that say something: `1.200` has two. The fewer, the more a slip may be chance. */
export function significantDigits(text: string): number {
  const [digits = ''] = /\d[\d.,]*/.exec(text) ?? [];
  return digits.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}

/** What an amount would be, had one digit been written otherwise or two neighbours been swapped. */
export function slipsOf({ text, range }: Printed): readonly Interval[] {
  const { low, high } = range;
  const printed = /\d[\d.,]*/.exec(text)?.[0] ?? '';
  const digits = printed.replace(/\D/g, '');
  const number = BigInt(digits || '0');
  if (number === 0n || digits.length > 15) return [];
  const moved = [...digitChanges(digits), ...swaps(digits)];
  return moved.map((other) => {
    const factor = { numerator: BigInt(other), denominator: number };
    const scaled = (end: typeof low) => ({
      numerator: end.numerator * factor.numerator,
      denominator: end.denominator * factor.denominator,
    });
    return { ...range, low: scaled(low), high: scaled(high) };
  });
}

function digitChanges(digits: string): readonly string[] {
  return [...digits].flatMap((digit, index) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => digits.slice(0, index) + other + digits.slice(index + 1)),
  );
}

function swaps(digits: string): readonly string[] {
  return [...digits.slice(1)].flatMap((digit, index) =>
    digit === digits[index]
      ? []
      : [digits.slice(0, index) + digit + digits[index] + digits.slice(index + 2)],
  );
}
