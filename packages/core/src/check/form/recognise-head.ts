import { DOCUMENT_TYPES } from '../../document/index.ts';
import { folded } from '../../folded.ts';
import type { FormElement } from '../../form/index.ts';
import { issuingNames } from './issuing-names.ts';
import { type FormedPiece, isRule, letteredRuns, wordsOf } from './piece.ts';

/** What the pieces from the first to the end of the subject are, in order. */
export type ElementsInOrder = readonly (FormElement | null)[];

/** A letterhead is not longer than this. */
const LONGEST = 40;

/** Without a type there is no end of the letterhead but what begins the text. */
export function recogniseHead(pieces: readonly FormedPiece[]): ElementsInOrder {
  const first = pieces.slice(0, LONGEST);
  const kind = first.findIndex(isKind);
  const begun = first.findIndex(beginsText);
  const isTyped = kind >= 0 && (begun < 0 || kind < begun);
  const length = isTyped ? kind : Math.max(0, begun);
  const head = first.slice(0, length);
  const elements: (FormElement | null)[] = head.map(letterheadElement);
  nameIssuer(head, elements);
  if (!isTyped) return elements;
  const subject = subjectAfter(first.slice(kind + 1));
  return [...elements, 'KIND', ...subject];
}

function letterheadElement({ text }: FormedPiece): FormElement | null {
  if (text.length > 100) return null;
  const words = folded(text);
  if (/^cong hoa xa hoi/.test(words)) return 'NATIONAL_NAME';
  if (/^doc lap.*tu do.*hanh phuc/.test(words)) return 'NATIONAL_MOTTO';
  if (/^so\s*:?\s*(?:\d|\.{2}|…|_|\/)/.test(words) || /^so\s*:/.test(words)) return 'NUMBER';
  if (/\bngay\b.*(?:thang.*nam|\/)/.test(words) && /^(?:\p{Lu}|ngày)/u.test(text)) {
    return 'PLACE_AND_DATE';
  }
  return null;
}

/** On the number's side of the letterhead and above it; the last name is the issuer's. */
function nameIssuer(head: readonly FormedPiece[], elements: (FormElement | null)[]): void {
  const number = elements.indexOf('NUMBER');
  const national = head[elements.indexOf('NATIONAL_NAME')]?.paragraph.cell;
  const above = head.flatMap((piece, index) => {
    const { cell } = piece.paragraph;
    const isBeside =
      !cell || !national || cell.table !== national.table || cell.column !== national.column;
    const isAbove = number < 0 || index < number;
    return isBeside && isAbove && elements[index] === null && !isRule(piece.text) ? [index] : [];
  });
  const names = issuingNames(
    above.flatMap((index) => {
      const piece = head[index];
      return piece
        ? [{ text: piece.text, isBold: letteredRuns(piece).every(({ bold }) => bold) }]
        : [];
    }),
  );
  for (const [at, index] of above.entries()) {
    const part = names[at];
    if (part) elements[index] = part;
  }
}

function isKind({ text }: FormedPiece): boolean {
  return TYPES.has(text.replace(/\s+/gu, ' ').toUpperCase());
}

const TYPES: ReadonlySet<string> = new Set(
  Object.values(DOCUMENT_TYPES).map((name) => name.toUpperCase()),
);

function beginsText(piece: FormedPiece): boolean {
  return /^(?:Kính gửi\b|Căn cứ\s|Thực hiện\s|[IVX]{1,5}\.\s|1\.\s|Điều 1\b)/iu.test(
    wordsOf(piece),
  );
}

/** The lines under the type that are no sentence yet. */
function subjectAfter(pieces: readonly FormedPiece[]): ElementsInOrder {
  const lines: (FormElement | null)[] = [];
  for (const piece of pieces) {
    if (isRule(piece.text)) {
      lines.push(null);
      return lines;
    }
    const isSentence = /[.:;]$/u.test(piece.text) || piece.text.length > 300;
    const isCentred = piece.paragraph.align === 'center';
    const isFirst = lines.length === 0;
    if (beginsText(piece) || isSentence || !(isFirst || isCentred)) return lines;
    lines.push(/^\(.*\)$/u.test(piece.text) ? null : 'SUBJECT');
  }
  return lines;
}
