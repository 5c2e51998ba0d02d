import { type Decimal, decimal, plainTypography } from '../quantity/index.ts';
import { amountAt } from './amount.ts';
import { isApproximate } from './approximation.ts';
import { dateFromDigits, dateFromWord } from './day-number.ts';
import { documentNumberAt } from './document-number-in-prose.ts';
import { fractionInWords } from './fraction-in-words.ts';
import { gradeFromDigits, gradeFromWord } from './grade.ts';
import { labelledNumberAt, skipNoLabel } from './labelled-number.ts';
import { isLineStart, listMarkerAt } from './list-marker.ts';
import type { NumberMention } from './number-mention.ts';
import { rangeAt } from './number-range.ts';
import { matchAt, type NumberReading } from './number-reading.ts';
import { periodFromDigits, periodFromWord } from './period-number.ts';
import { phoneFromDigits, phoneFromWord } from './phone.ts';
import { slashNumberAt } from './slash-number.ts';

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d/gu;
const LONGEST_WORD = 20;

/** What a name of a number may hold beside words: digits, a Roman numeral, the letter of a list. */
const NUMERIC = /\d|(?<![\p{L}\d])(?:[IVX]{1,6}(?![\p{L}\d])|[a-zđ]\))/gu;
/** No label is longer than this. */
const LABEL_REACH = 48;

/** The sign after the digits, by which most kinds are known at once. */
const SIGN = /\d{1,18}(?:[a-zđ](?=[/-]))? ?(.)?/uy;
const JOINED = /[/-]/;
const DATED = /[/.:\-–hHgGtTđĐ]/;
const PHONE_DIGIT = /[01]/;

/**
 * Every number of a prose text, in order, none overlapping another, each with its kind.
 *
 * A mention spans the number, its unit, and the words that make a name of it (`Điều 12`, `ngày 09/01/2023`), not
 * the noun after a count. Takes time in proportion to the text, whatever the text.
 */
export function findNumbers(text: string): readonly NumberMention[] {
  const plain = plainTypography(text);
  const mentions: NumberMention[] = [];
  let numeric = -1;
  let token = next(TOKEN, plain, 0);
  while (token) {
    const { index: at, 0: word } = token;
    if (numeric < at) numeric = next(NUMERIC, plain, at)?.index ?? plain.length + LABEL_REACH;
    const reading = readingAt(plain, at, { word, isNear: numeric - at <= LABEL_REACH });
    if (typeof reading === 'object') mentions.push(mention(text, plain, at, reading));
    token = next(TOKEN, plain, typeof reading === 'object' ? reading.end : reading);
  }
  return mentions;
}

/** The number that begins with the word here, or where to go on. */
function readingAt(
  text: string,
  at: number,
  { word, isNear }: { readonly word: string; readonly isNear: boolean },
): NumberReading | number {
  if (/^\d/.test(word)) return readingOfDigits(text, at);
  const end = at + word.length;
  if (isNear) return readingOfWord(text, at, word) ?? end;
  return word.length > LONGEST_WORD ? end : (fractionInWords(word.toLowerCase(), text, at) ?? end);
}

function readingOfWord(
  text: string,
  at: number,
  token: string,
): NumberReading | number | undefined {
  if (/[\d.-]/.test(text[at + token.length] ?? '') || /^[A-ZĐ]/.test(token)) {
    const grade = gradeFromWord(text, at);
    if (grade) return grade;
  }
  if (token.length > LONGEST_WORD) return undefined;
  const word = token.toLowerCase();
  const skipped = skipNoLabel(word, text, at);
  if (skipped > at) return skipped;
  return (
    listMarkerAt(text, at) ??
    phoneFromWord(word, text, at) ??
    dateFromWord(word, text, at) ??
    periodFromWord(word, text, at) ??
    (word === 'từ' ? rangeAt(text, at) : undefined) ??
    labelledNumberAt(word, text, at) ??
    fractionInWords(word, text, at)
  );
}

function readingOfDigits(text: string, at: number): NumberReading {
  const sign = matchAt(SIGN, text, at)?.[1] ?? '';
  const joined = JOINED.test(sign);
  return (
    (joined ? documentNumberAt(text, at) : undefined) ??
    (PHONE_DIGIT.test(text[at] ?? '') ? phoneFromDigits(text, at) : undefined) ??
    (DATED.test(sign) ? dateFromDigits(text, at) : undefined) ??
    listMarkerAt(text, at) ??
    rangeAt(text, at) ??
    (joined || /[.,]/.test(sign) ? slashNumberAt(text, at) : undefined) ??
    periodFromDigits(text, at) ??
    gradeFromDigits(text, at) ??
    amountAt(text, at)
  );
}

function mention(text: string, plain: string, at: number, reading: NumberReading): NumberMention {
  const negative = isNegative(plain, at, reading);
  const start = negative ? at - 1 : at;
  return {
    ...reading,
    start,
    value: negative && reading.value !== null ? negated(reading.value) : reading.value,
    readings: negative ? reading.readings.map(negated) : reading.readings,
    text: text.slice(start, reading.end),
    approximate: isApproximate(plain, start),
  };
}

/** A minus is glued to its number, and neither joins two nor begins a line of a list. */
function isNegative(text: string, at: number, { kind, value, readings }: NumberReading): boolean {
  if (text[at - 1] !== '-' || kind === 'RATIO' || kind === 'RANGE') return false;
  if (value === null && readings.length === 0) return false;
  return /^[ (|:]$/.test(text[at - 2] ?? '') && !isLineStart(text, at);
}

function negated(value: Decimal): Decimal {
  return /[1-9]/.test(value) ? decimal(`-${value}`) : value;
}

function next(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
