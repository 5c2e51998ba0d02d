import { decimal } from '../quantity/index.ts';
import { matchAt, type NumberReading } from './number-reading.ts';

const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

const DIGIT = Object.keys(DIGITS).join('|');
const FRACTION = new RegExp(
  `(${DIGIT}) phần (${DIGIT})(?![\\p{L}\\d])|một nửa(?![\\p{L}\\d])`,
  'iuy',
);

/** `hai phần ba`, `một nửa`. */
export function fractionInWords(word: string, text: string, at: number): NumberReading | undefined {
  if (!Object.hasOwn(DIGITS, word)) return undefined;
  const match = matchAt(FRACTION, text, at);
  if (!match) return undefined;
  const [whole, numerator = 'một', denominator = 'hai'] = match;
  return {
    kind: 'RATIO',
    end: at + whole.length,
    value: decimal(DIGITS[numerator.toLowerCase()] ?? 0),
    readings: [],
    second: decimal(DIGITS[denominator.toLowerCase()] ?? 0),
    unit: null,
    noun: null,
  };
}
