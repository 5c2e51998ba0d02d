import { type Decimal, decimal, readNumber } from '../quantity/index.ts';
import { matchAt } from './number-reading.ts';

/** Digits as printed, and what they can mean. */
export interface Numeral {
  readonly text: string;
  readonly end: number;
  /** `null` where it has two readings, or none. */
  readonly value: Decimal | null;
  readonly readings: readonly Decimal[];
}

const GROUPED = String.raw`\d{1,3}(?:[.\u00A0]\d{3}){1,7}(?:,\d{1,8})?`;
const FOREIGN = String.raw`\d{1,3}(?:,\d{3}){2,7}(?:\.\d{1,8})?`;
const PLAIN = String.raw`\d{1,18}(?:[.,]\d{1,8})?`;

/** For expressions that hold a numeral: groups with dots, decimals with a comma, the foreign way round too. */
export const NUMERAL: string = `(?:${GROUPED}|${FOREIGN}|${PLAIN})(?![\\d\\u00A0]|[.,]\\d)`;

const AT = new RegExp(NUMERAL, 'uy');

/** The numeral that begins here; none where the digits are strung together in no known way (`1.2.3`). */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const [digits] = matchAt(AT, text, at) ?? [];
  return digits === undefined ? undefined : readNumeral(digits, at + digits.length);
}

export function readNumeral(text: string, end: number): Numeral {
  const read = readNumber(text);
  if (read.ok) return { text, end, value: read.value, readings: [] };
  if (read.error.code === 'AMBIGUOUS_NUMBER') {
    return { text, end, value: null, readings: read.error.readings };
  }
  const foreign = readNumber(swapped(text));
  return { text, end, value: foreign.ok ? foreign.value : null, readings: [] };
}

/**
 * The numeral once it is known that it counts whole things, which settles `1.234`: 1234.
 *
 * `12,345` then contradicts itself, and may be a foreign program's 12345: it has both readings.
 */
export function asWhole(numeral: Numeral): Numeral {
  const [vietnamese] = numeral.readings;
  if (vietnamese !== undefined) return { ...numeral, value: vietnamese, readings: [] };
  if (!/^[1-9]\d{0,2},\d{3}$/.test(numeral.text) || numeral.value === null) return numeral;
  const readings = [numeral.value, decimal(numeral.text.replace(',', ''))];
  return { ...numeral, value: null, readings };
}

function swapped(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
