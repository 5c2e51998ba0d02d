import { matchAt, type NumberReading, nameReading } from './number-reading.ts';

const YEAR = String.raw`(?:19|20)\d\d`;
const END = String.raw`(?![\p{L}\d/]|[.,:]\d| ?%)`;
const QUARTER = '(?:I{1,3}|IV|0?[1-4])';

const QUARTERS = new RegExp(
  `[Qq](?:uý|UÝ) ${QUARTER}(?:(?:, ?| và | ?[-–] ?)${QUARTER}(?![\\p{L}\\d])){0,3}(?: ?[/-] ?${YEAR}|,? (?:năm|NĂM|Năm) ${YEAR})?${END}`,
  'uy',
);
/** Not `năm 2022 – 2024`, which is a range. */
const YEAR_NAME = new RegExp(
  `(?:năm học|năm|giai đoạn|nhiệm kỳ|niên độ|tết) ${YEAR}(?:/${YEAR})?(?:(?:, ?| và )${YEAR}(?= ?[,.;:)]| và \\d|$)){0,4}${END}(?! ?[-–] ?\\d)`,
  'iuy',
);
const WEEK = new RegExp(`tuần (?:thứ )?(?:0?[1-9]|[1-4]\\d|5[0-3])(?:[/-]${YEAR})?${END}`, 'iuy');
const MONTHS = new RegExp(
  `(?:0?[1-9]|1[0-2]) tháng(?:(?: đầu| cuối)(?: năm)?(?: ${YEAR})?| năm ${YEAR}|/${YEAR})${END}|(?:0?[369]|12) tháng(?! ?\\d)(?![\\p{L}])`,
  'iuy',
);
const HALF_YEARS = new RegExp(`${YEAR}/${YEAR}${END}`, 'uy');

const FROM_WORD: Readonly<Record<string, RegExp>> = {
  quý: QUARTERS,
  năm: YEAR_NAME,
  tết: YEAR_NAME,
  niên: YEAR_NAME,
  giai: YEAR_NAME,
  nhiệm: YEAR_NAME,
  tuần: WEEK,
};

/** `quý I/2023`, `năm 2023`. */
export function periodFromWord(word: string, text: string, at: number): NumberReading | undefined {
  const pattern = Object.hasOwn(FROM_WORD, word) ? FROM_WORD[word] : undefined;
  const match = pattern && matchAt(pattern, text, at);
  return match && nameReading('PERIOD', at + match[0].length);
}

/** `6 tháng đầu năm`, `9 tháng`, `2022/2023`. */
export function periodFromDigits(text: string, at: number): NumberReading | undefined {
  const match = matchAt(MONTHS, text, at) ?? matchAt(HALF_YEARS, text, at);
  return match && nameReading('PERIOD', at + match[0].length);
}

/** Whether digits can be a year that somebody writes about. */
export function isYearLike(digits: string): boolean {
  return /^(?:19[4-9]|20[0-6])\d$/.test(digits);
}
