import {
  type Decimal,
  decimal,
  exactly,
  type Interval,
  multiplyIntervals,
  printedInterval,
  readNumber,
  truncatedInterval,
} from '@baocao/core/quantity';

/** A number in a text, found by a quote whose last number it is. */
export interface TiedNumber {
  readonly start: number;
  readonly end: number;
}

export function tiedNumber(text: string, quote: string): TiedNumber {
  const at = text.indexOf(quote);
  if (at < 0 || text.indexOf(quote, at + 1) >= 0) throw new Error(`Not there once: ${quote}`);
  const last = [...quote.matchAll(NUMBER)].at(-1);
  if (!last) throw new Error(`No number in ${quote}`);
  const start = at + last.index;
  return { start, end: start + last[0].length };
}

/** Digits with dots between thousands and a comma before decimals. */
export const NUMBER: RegExp = /\d+(?:\.\d{3})*(?:,\d+)?/g;

/**
 * What the number as it stands in the text may be, its multiplier or `%` included; `undefined` where it is
 * written as no number is.
 *
 * A whole number without either is itself, unless it is a rate (`08 thành viên/tổ`). Any other is what rounds to it
 * or is cut off to it.
 */
export function intervalOf(text: string, { start, end }: TiedNumber): Interval | undefined {
  const value = writtenNumber(text.slice(start, end));
  if (value === undefined) return undefined;
  const word = /^\s*(%|điểm\s*(?:%|phần trăm)|nghìn|ngàn|triệu|tỷ)/u.exec(
    text.slice(end, end + 20),
  )?.[1];
  const isRate = /^(?: \p{L}+){1,3}\/\s?\p{L}/u.test(text.slice(end, end + 40));
  if (word === undefined && !value.includes('.') && !isRate) return exactly(value);
  const interval = roundedOrCutOff(value);
  return word === undefined ? interval : multiplyIntervals(interval, exactly(scaleOf(word)));
}

/** A number as officials write it, dots between thousands; nobody writes `040`, `01,4` or `0.214`. */
export function writtenNumber(written: string): Decimal | undefined {
  if (/^0(?:\d.|\.)/.test(written)) return undefined;
  const read = readNumber(written);
  if (read.ok) return read.value;
  return read.error.code === 'AMBIGUOUS_NUMBER' ? read.error.readings[0] : undefined;
}

function roundedOrCutOff(value: Decimal): Interval {
  const { low, includesLow } = printedInterval(value);
  const { high, includesHigh } = truncatedInterval(value);
  return { low, high, includesLow, includesHigh };
}

function scaleOf(word: string): Decimal {
  if (/%$|phần trăm$/u.test(word)) return decimal('0.01');
  switch (word) {
    case 'triệu':
      return decimal('1000000');
    case 'tỷ':
      return decimal('1000000000');
    default:
      return decimal('1000');
  }
}
