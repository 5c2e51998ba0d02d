import type { FormElement } from '../../form/index.ts';
import { isSigningPost } from '../reading/letterhead.ts';
import { type FormedPiece, isRule, wordsOf } from './piece.ts';
import type { ElementsInOrder } from './recognise-head.ts';

/** What the pieces from the recipients or the signature on are; none of them where there is neither. */
export function recogniseEnd(pieces: readonly FormedPiece[]): ElementsInOrder {
  const title = pieces.findLastIndex(isRecipientsTitle);
  const start = beginningOf(pieces, title);
  if (start < 0) return [];
  const end = pieces.slice(start);
  const side = end.find(isRecipientsTitle)?.paragraph.cell;
  const elements: (FormElement | null)[] = [];
  let last: FormElement | null = null;
  for (const piece of end) {
    if (isAppendix(piece)) return [...elements, ...end.slice(elements.length).map(() => null)];
    const element = endElement(piece, { last, side });
    elements.push(element);
    last = element ?? last;
  }
  return elements;
}

/** A signature may stand above the recipients or below them; a post named far above is of the text. */
function beginningOf(pieces: readonly FormedPiece[], title: number): number {
  const isPost = ({ text }: FormedPiece) => isSigningPost(text);
  if (title < 0) {
    const last = pieces.findLastIndex(isPost);
    const before = pieces[last - 1];
    return before && isPost(before) ? last - 1 : last;
  }
  const above = pieces.slice(Math.max(0, title - CLOSE), title).findIndex(isPost);
  return above < 0 ? title : Math.max(0, title - CLOSE) + above;
}

/** So many lines at most lie between a signature and the recipients below it. */
const CLOSE = 8;

type Side = FormedPiece['paragraph']['cell'] | undefined;

function endElement(
  piece: FormedPiece,
  { last, side }: { readonly last: FormElement | null; readonly side: Side },
): FormElement | null {
  const { text } = piece;
  const words = wordsOf(piece);
  if (isRecipientsTitle(piece)) return 'RECIPIENTS_TITLE';
  if (isSigningPost(text)) return 'POST';
  if (isRule(text) || /^[([]/u.test(text)) return null;
  const isListed = /^[-–+•]/u.test(words) || /^Lưu\b/u.test(text);
  const { cell } = piece.paragraph;
  const isBeside = cell && side && cell.table === side.table && cell.column !== side.column;
  if (!isBeside && isListed && (last === 'RECIPIENTS_TITLE' || last === 'RECIPIENTS')) {
    return 'RECIPIENTS';
  }
  if (isBeside && last !== 'POST' && last !== 'SIGNER') return 'POST';
  if (last === 'POST' && /^\p{Lu}/u.test(text) && text.length < 60)
    return isName(text) ? 'SIGNER' : 'POST';
  return null;
}

function isRecipientsTitle({ text }: FormedPiece): boolean {
  return /^Nơi nhận\s*:?\s*$/iu.test(text);
}

/** `Nguyễn Văn An`, with titles before it or without. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => !word.endsWith('.'));
  return (
    words.length >= 2 &&
    words.length <= 7 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !/^(?:Phó|Giám đốc|Chủ tịch|Chánh|Trưởng|Cục|Bộ)\b/iu.test(text)
  );
}

function isAppendix({ text }: FormedPiece): boolean {
  return /^Phụ lục(?:\s+[IVX\d]+)?\b/iu.test(text) && text.length < 60;
}
