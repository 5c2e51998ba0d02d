import { matchAt, type NumberReading, nameReading } from './number-reading.ts';

const MARKER =
  /(?:\d{1,2} ?[-–](?= \p{Lu})|\d{1,2}(?:\.\d{1,2}){0,4}(?:[.)](?!\d)|[/-](?! ?\d)) ?|\d{1,2}(?:\.\d{1,2}){1,4}(?= {1,3}\p{Lu})|[IVX]{1,6}[.)/](?=\s)|[a-zđ]\)(?=\s)|\(\d{1,2}\)(?= )|\[\d{1,3}\])(?=\s|$|[\p{L}*_“"(])/uy;
/** The running number of a table's row: a first cell, words in the next. */
const ROW_NUMBER = /\d{1,3}(?= *\| *[\p{L}*_])/uy;
const LEAD = /[ *_#>•+|–-]/;
const FARTHEST = 12;

/** `1.`, `1.1`, `II.`, `a)` or a row's running number, where a line begins here. */
export function listMarkerAt(text: string, at: number): NumberReading | undefined {
  if (!isLineStart(text, at)) return undefined;
  const match = matchAt(MARKER, text, at) ?? matchAt(ROW_NUMBER, text, at);
  return match && nameReading('ORDINAL', at + match[0].trimEnd().length);
}

/** Whether only blanks and marks of lists and headings stand before it on its line. */
export function isLineStart(text: string, at: number): boolean {
  for (let before = at - 1; before >= at - FARTHEST; before -= 1) {
    const character = text[before];
    if (character === undefined || character === '\n') return true;
    if (!LEAD.test(character)) return false;
  }
  return false;
}
