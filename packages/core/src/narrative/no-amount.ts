import type { CountNoun } from './count-noun.ts';
import { isLineStart } from './list-marker.ts';
import { matchAt } from './number-reading.ts';
import { NUMERAL, type Numeral } from './numeral.ts';

/** Digits strung together in no known way: `1.2.3.4`, `12:34:56:78`, `1/2/3`. */
const STRUNG = /\d+(?:[.,:/\u00A0-]{1,2}\d+)*/uy;
const ONE_NUMBER = new RegExp(`${NUMERAL}(?![:/]\\d|-\\d{1,9}-)`, 'uy');
/** Thousands parted by plain spaces: not told from two numbers in a row. */
const SPACED_GROUPS = /\d{1,3}(?: \d{3}){0,5} 000(?: \d{3}){0,5}(?![\d.,])/uy;
const LONG_CODE = /^\d{7,}$/;
const CAMPAIGN =
  /^(?:[*_]{0,2} {0,2})(?:tại chỗ|rõ(?! ràng)|dám|sạch|không(?= ?(?:[,;.:"”’)]|$)))/iu;
const QUOTE_BEFORE = /[“"‘'«] ?$/;
const QUOTE_AFTER = /^[\p{L} ]{1,24}[”"’'»]/u;
const SIGN_BEFORE = /[:;.,|=+*/-] *$/;
const LOOK_BACK = 80;
const OPEN_BRACKET = /\([^)]*$/;
const ADDRESS_BEFORE = /(?:^|[^\p{L}])số $/iu;
const AMOUNT_OF =
  /(?:tổng|trong|con|trên|dân|đa|một|vào|sĩ|sỹ|số|doanh|tỷ|chỉ|hệ|điểm|chiếm|là|thiểu|bội|tham|ẩn|hằng) số $/iu;

/** The end of digits that make no number; `undefined` where they make one. */
export function strungDigitsAt(text: string, at: number): number | undefined {
  const match =
    matchAt(SPACED_GROUPS, text, at) ??
    (matchAt(ONE_NUMBER, text, at) ? undefined : matchAt(STRUNG, text, at));
  return match && at + match[0].length;
}

/** `3 tại chỗ`, “5 không”: the names of campaigns. */
export function isCampaign(text: string, at: number, end: number): boolean {
  const after = text.slice(end, end + 28);
  const quoted = QUOTE_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && QUOTE_AFTER.test(after);
  return quoted || CAMPAIGN.test(after);
}

/** `(2)` within a sentence may mark a point of a list; `(02)` counts. */
export function isMarkInBrackets(
  text: string,
  at: number,
  { text: digits, end }: Numeral,
): boolean {
  return text[at - 1] === '(' && text[end] === ')' && /^[12]?\d$/.test(digits);
}

/** `(1)` at a line's beginning or after a sign; `; 2)`; `[1]`, a note's call. */
export function isListBracket(text: string, at: number, numeral: Numeral): boolean {
  if (text[at - 1] === '[' && text[numeral.end] === ']') return true;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const closes = text[numeral.end] === ')' && /^\d\d?$/.test(numeral.text);
  if (closes && /[;:] ?$/.test(before) && !OPEN_BRACKET.test(before)) return true;
  if (!isMarkInBrackets(text, at, numeral)) return false;
  return SIGN_BEFORE.test(before.slice(0, -1)) || isLineStart(text, at - 1);
}

/** Identity cards, accounts, the codes of goods. */
export function isCode({ text }: Numeral): boolean {
  return LONG_CODE.test(text);
}

/** `số 15 Trần Phú`. */
export function isAddress(text: string, at: number, noun: CountNoun): boolean {
  return noun.sort === 'other' && /^\p{Lu}/u.test(noun.text) && isAfterNumberWord(text, at);
}

/** `Bão số 5`, `Trường Tiểu học số 2`. */
export function isNumbered(text: string, at: number, noun: CountNoun | undefined): boolean {
  return noun === undefined && isAfterNumberWord(text, at);
}

function isAfterNumberWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return ADDRESS_BEFORE.test(before) && !AMOUNT_OF.test(before);
}
