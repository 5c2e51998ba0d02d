import { matchAt, type NumberReading, nameReading } from './number-reading.ts';

const LABELLED =
  /(?:(?:số )?điện thoại|đt|sđt|đtdđ|hotline|đường dây nóng|tổng đài|fax|số máy|tel|zalo)(?: số| liên hệ)?(?:: ?| )[+(]?\d[\d .()-]{1,18}\d(?![\d%]|[.,]\d)(?! ?\p{L}*%)/iuy;
const FIRST_WORDS: ReadonlySet<string> = new Set([
  'số',
  'điện',
  'đt',
  'sđt',
  'đtdđ',
  'hotline',
  'đường',
  'tổng',
  'fax',
  'tel',
  'zalo',
]);
const BARE =
  /(?:0\d{2,3}[ .-]\d{3,4}[ .-]\d{3,4}|0\d{9,10}|0\d{2,3}[ .-]\d{6,8}|1[89]00[ .-]?\d{4,6})(?![\d]|[.,-]\d)/uy;
/** A road, not a telephone: `ĐT 714`. */
const ROAD = /đt [1-9]\d{0,2}(?!\d)/iuy;

export function phoneFromWord(word: string, text: string, at: number): NumberReading | undefined {
  if (!FIRST_WORDS.has(word) || matchAt(ROAD, text, at)) return undefined;
  const match = matchAt(LABELLED, text, at);
  return match && nameReading('PHONE', at + match[0].length);
}

export function phoneFromDigits(text: string, at: number): NumberReading | undefined {
  const match = matchAt(BARE, text, at);
  return match && nameReading('PHONE', at + match[0].length);
}
