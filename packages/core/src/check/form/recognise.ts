import type { FormElement } from '../../form/index.ts';
import { type FormedPiece, isRule, wordsOf } from './piece.ts';
import { recogniseEnd } from './recognise-end.ts';
import { recogniseHead } from './recognise-head.ts';

/** Which piece is which part of the document; what nothing is known of is `null`. */
export type Recognised = ReadonlyMap<FormedPiece, FormElement | null>;

/**
 * Knows the parts of an official document (yếu tố thể thức) by their words and by where they stand,
 * never by how they are lettered: a part that is lettered amiss is known all the same.
 */
export function recognise(pieces: readonly FormedPiece[]): Recognised {
  const recognised = new Map<FormedPiece, FormElement | null>();
  const head = recogniseHead(pieces);
  const end = recogniseEnd(pieces.slice(head.length));
  const body = pieces.slice(head.length, pieces.length - end.length);
  for (const [index, element] of head.entries()) {
    const piece = pieces[index];
    if (piece) recognised.set(piece, element);
  }
  let last: FormElement | null = null;
  for (const piece of body) {
    const element = bodyElement(piece, last);
    last = element ?? last;
    recognised.set(piece, element);
  }
  for (const [index, element] of end.entries()) {
    const piece = pieces[pieces.length - end.length + index];
    if (piece) recognised.set(piece, element);
  }
  return recognised;
}

/** `last` is what the piece before it was; `null` before the first. */
function bodyElement(piece: FormedPiece, last: FormElement | null): FormElement | null {
  if (isRule(piece.text)) return null;
  const words = wordsOf(piece);
  if (last === null || last === 'ADDRESSEES' || last === 'BASIS') {
    if (/^Kính gửi\b/iu.test(words)) return 'ADDRESSEES';
    if (last === 'ADDRESSEES' && /^[-–•]/u.test(words)) return 'ADDRESSEES';
    if (/^Căn cứ\s/iu.test(words) && !/như sau\s*[:;.]?$/iu.test(words)) return 'BASIS';
  }
  // The letters of a table are left to whoever makes it.
  if (piece.paragraph.cell !== null || piece.paragraph.inTextBox) return null;
  if (words.length < 300 && /^[IVX]{1,5}\.\s*\p{Lu}/u.test(words)) return 'SECTION';
  if (/^\d{1,2}(?:\.\d{1,2})*[.)]\s/u.test(words)) return 'ITEM';
  return /^[a-zđ]\)\s/u.test(words) ? 'POINT' : 'BODY';
}
