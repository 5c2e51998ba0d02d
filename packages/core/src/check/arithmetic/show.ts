import {
  type Decimal,
  exactly,
  formatNumber,
  type Interval,
  isDecimal,
  multiplyIntervals,
  type Rational,
  readNumber,
  roundRational,
  shiftDecimal,
} from '../../quantity/index.ts';
import type { Amount } from './amount.ts';

/** The middle of a range with so many digits, idle zeros left out: how a computation shows it. */
export function showRange({ low, high }: Interval, digits: number): string {
  const middle: Rational = {
    numerator: low.numerator * high.denominator + high.numerator * low.denominator,
    denominator: 2n * low.denominator * high.denominator,
  };
  const rounded = roundRational(middle, digits);
  return formatNumber(digits === 0 ? rounded : (rounded.replace(/\.?0+$/, '') as Decimal));
}

/** The same in the unit that an amount is printed in: `348 tỷ đồng`. */
export function showLike(range: Interval, { mention, range: own }: Amount): string {
  const [digits = '', unit = ''] =
    /^([\d.,]*\d)\s*(.*)$/su.exec(mention.text.trim())?.slice(1) ?? [];
  const read = readNumber(digits);
  const value = read.ok ? read.value : mention.readings[0];
  const power = value === undefined ? 0 : powerOf(value, own);
  const scale = exactly(shiftDecimal('1' as Decimal, -power));
  return `${showRange(multiplyIntervals(range, scale), 2)}${unit === '' ? '' : ` ${unit}`}`;
}

/** How many digits a printed number has after the point. */
export function fractionDigits(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0;
}

const POWERS = [0, 3, 4, 6, 7, 9, 12] as const;

/** By which power of ten an amount's base value is larger than what is printed. */
function powerOf(printed: Decimal, own: Interval): number {
  const middle = showRange(own, 4);
  return POWERS.find((power) => plain(shiftDecimal(printed, power)) === middle) ?? 0;
}

function plain(value: Decimal): string {
  const short = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return isDecimal(short) ? formatNumber(short) : short;
}
