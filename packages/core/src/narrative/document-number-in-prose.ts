import { isDocumentType, parseDocumentNumber } from '../document/index.ts';
import { matchAt, type NumberReading, nameReading } from './number-reading.ts';

const NUMBER = String.raw`\d{1,6}[a-zđ]?`;
const PART = String.raw`\p{Lu}[\p{L}\d&]{0,19}(?:\.\p{L}[\p{L}\d&]{0,9}){0,2}`;
const CAPITALS = String.raw`\p{Lu}{2}[\p{L}\d&]{0,18}`;
const END = String.raw`(?![\p{L}\d])`;

/** Stray spaces are read; a dash between two spaces may as well be a list's, and is not followed once the issuer is known. */
const FAMILIES: readonly RegExp[] = [
  new RegExp(`${NUMBER} ?/ ?\\d{4} ?/ ?QH\\d{1,2}${END}`, 'uy'),
  new RegExp(
    `${NUMBER} ?/ ?(?:\\d{4} ?/ ?)?${PART} ?- ?${PART}(?:(?:-| -|- )${CAPITALS}|-${PART}){0,3}${END}`,
    'uy',
  ),
  new RegExp(`${NUMBER} ?- ?\\p{Lu}\\p{L}{1,4} ?/ ?${PART}(?:-${PART}){0,2}${END}`, 'uy'),
];

/** A symbol cut short: `60/QĐ`, `15/UBND`. */
const SHORT = new RegExp(`${NUMBER} ?/(?:\\d{4}/)?(${CAPITALS}|\\p{Lu}\\p{L}{1,3})${END}`, 'uy');

/** The number of a document, of any family, that begins with the digits here. */
export function documentNumberAt(text: string, at: number): NumberReading | undefined {
  for (const family of FAMILIES) {
    const match = matchAt(family, text, at);
    if (match && parseDocumentNumber(match[0]).ok) {
      return nameReading('DOCUMENT_NUMBER', at + match[0].length);
    }
  }
  const short = matchAt(SHORT, text, at);
  const symbol = short?.[1] ?? '';
  return short && (isDocumentType(symbol) || /^\p{Lu}{2}/u.test(symbol))
    ? nameReading('DOCUMENT_NUMBER', at + short[0].length)
    : undefined;
}
