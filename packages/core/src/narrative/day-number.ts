import { countNounAfter } from './count-noun.ts';
import { matchAt, type NumberReading, nameReading } from './number-reading.ts';
import { unitAfter } from './unit-after.ts';

const YEAR = String.raw`(?:19|20)\d\d(?!\d)`;
const END = String.raw`(?![\p{L}\d/]|[.,:-]\d)`;
/** After a year, a dash leads on to another day. */
const LAST = String.raw`(?![\p{L}\d/]|[.,:]\d)`;
const DAY = String.raw`\d{1,2}`;
const DAY_MONTH = `${DAY} ?[/.-] ?${DAY}(?: ?[/.-] ?(?:${YEAR}|\\d{2}(?!\\d)))?`;
const IN_WORDS = `${DAY},? tháng ${DAY}(?:,? năm \\d{4}(?!\\d))?`;
const DAYS = `${DAY}(?:(?: ?[-–] ?|, ?| và | đến | đến ngày )${DAY}){0,3}`;

/** Expressions that begin with a word, by that word. */
const FROM_WORD: Readonly<Record<string, RegExp>> = {
  ngày: new RegExp(
    `ngày {1,2}(?:${IN_WORDS}|(?:${DAYS} ?[-–,] ?)?${DAY_MONTH}|${DAYS}(?:/${DAY}(?:/${YEAR})?)?)${END}`,
    'iuy',
  ),
  mùng: new RegExp(`mùng (?:${IN_WORDS}|${DAY_MONTH}|${DAY})${END}`, 'iuy'),
  mồng: new RegExp(`mồng (?:${IN_WORDS}|${DAY_MONTH}|${DAY})${END}`, 'iuy'),
  tháng: new RegExp(
    `tháng (?:${DAY} ?[/-] ?${YEAR}|${DAY},? năm ${YEAR}|(?:0?[1-9]|1[0-2])(?: ?[-–] ?(?:0?[1-9]|1[0-2]))?(?:/${YEAR})?)${END}(?! ?%)`,
    'iuy',
  ),
};

/** `14/3/2023`, `14.3.23`, `2023-03-09`, `12-14/3/2023`, `30/4-01/5`. */
const FULL = new RegExp(
  `(?:${DAY} ?[-–] ?)?${DAY}([/.-])${DAY}\\1(?:${YEAR}|\\d{2}(?![\\d%]))${LAST}|${YEAR}-\\d{2}-\\d{2}${END}|${DAY}[-–]${DAY}/${DAY}(?:/${YEAR})?${END}`,
  'uy',
);
const DAY_IN_WORDS = new RegExp(`${DAY} tháng ${DAY} năm \\d{4}${END}`, 'iuy');
/** A bare first day: `từ 05 đến 10/3/2023`. */
const DAY_BEFORE_DATE = new RegExp(
  `${DAY}(?= (?:đến|-|–) (?:ngày )?${DAY}/${DAY}(?:/${YEAR}|${END}))`,
  'iuy',
);

const CLOCK =
  /(?:[01]?\d|2[0-4])(?:h(?:[0-5]\d)?(?:p|')?|:[0-5]\d(?::[0-5]\d)?|g[0-5]\d| ?giờ [0-5]\d(?: ?phút)?)(?![\p{L}\d/]|[.,:]\d)|(?:[01]?\d|2[0-4]) giờ(?= (?:sáng|chiều|tối|trưa|đêm|ngày|kém))/iuy;

/** A day, month or hour that begins with the word here: `ngày 09 tháng 01 năm 2023`, `tháng 3/2023`. */
export function dateFromWord(word: string, text: string, at: number): NumberReading | undefined {
  const pattern = Object.hasOwn(FROM_WORD, word) ? FROM_WORD[word] : undefined;
  const match = pattern && matchAt(pattern, text, at);
  return match && dateUnlessCounted(match[0], text, at + match[0].length);
}

/** `trong ngày 15 hồ sơ` may be a day or a count; `tháng 15 hồ sơ` can only be a count. */
function dateUnlessCounted(words: string, text: string, end: number): NumberReading | undefined {
  const [, unit = '', number] = /^(ngày|tháng) +(\d{1,2})$/iu.exec(words) ?? [];
  if (number === undefined) return nameReading('DATE', end);
  if (Number(number) > (unit.toLowerCase() === 'ngày' ? 31 : 12)) return undefined;
  const isCounted = unitAfter(text, end) || countNounAfter(text, end)?.sort === 'thing';
  return nameReading(isCounted ? 'UNKNOWN' : 'DATE', end);
}

/** A day or hour that begins with the digits here, and can be nothing else. */
export function dateFromDigits(text: string, at: number): NumberReading | undefined {
  const match =
    matchAt(FULL, text, at) ??
    matchAt(DAY_IN_WORDS, text, at) ??
    matchAt(DAY_BEFORE_DATE, text, at) ??
    matchAt(CLOCK, text, at);
  return match && nameReading('DATE', at + match[0].length);
}
