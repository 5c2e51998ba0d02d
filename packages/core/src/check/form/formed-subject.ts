import { folded } from '../../folded.ts';
import type { FormElement, FormedDocument } from '../../form/index.ts';
import type { Passage } from '../passage.ts';
import { type FormedPiece, piecesOf, wordsOf } from './piece.ts';
import { recognise } from './recognise.ts';

/** How a document is set, as rules of form look at it. */
export interface FormedSubject {
  readonly document: FormedDocument;
  /** In reading order. */
  readonly pieces: readonly KnownPiece[];
  /** The footnotes’ pieces, which no part of the form is laid down for but the font. */
  readonly notes: readonly KnownPiece[];
}

/** A piece with what it is in the document, and its words as findings name them. */
export interface KnownPiece extends FormedPiece {
  readonly element: FormElement | null;
  readonly passage: Passage;
}

/** `null` for a paper of the Party, whose form is laid down elsewhere. */
export function formedSubject(document: FormedDocument): FormedSubject | null {
  const pieces = piecesOf(document);
  if (pieces.slice(0, 20).some(({ text }) => /^dang cong san viet nam/.test(folded(text)))) {
    return null;
  }
  const elements = recognise(pieces);
  return {
    document,
    pieces: pieces.map((piece) => known(piece, elements.get(piece) ?? null, piece.number)),
    notes: document.footnotes.flatMap(({ paragraphs }, index) =>
      piecesOf({ paragraphs }).map((piece) => known(piece, null, pieces.length + index + 1)),
    ),
  };
}

function known(piece: FormedPiece, element: FormElement | null, number: number): KnownPiece {
  return { ...piece, number, element, passage: passageAt(`P${number}`, wordsOf(piece)) };
}

/** A place for findings that no passage of the text is at: a sheet, or words as they stand in print. */
export function passageAt(path: string, text: string): Passage {
  return {
    kind: 'PARAGRAPH',
    path,
    text,
    marker: null,
    task: null,
    section: null,
    calls: [],
    segments: [],
    figures: [],
    cited: [],
    numbers: [],
    citations: [],
  };
}

/** The pieces that are one part of the document. */
export function piecesThatAre(
  { pieces }: FormedSubject,
  ...elements: readonly FormElement[]
): readonly KnownPiece[] {
  return pieces.filter(({ element }) => element !== null && elements.includes(element));
}

/** Whether this is a whole official document rather than an annex or a few paragraphs. */
export function isOfficialDocument({ pieces }: FormedSubject): boolean {
  const known = new Set(pieces.map(({ element }) => element));
  return LETTERHEAD.filter((element) => known.has(element)).length >= 2;
}

/** Not issued yet, and marked so. */
export function isDraft({ pieces }: FormedSubject): boolean {
  return pieces.slice(0, 10).some(({ text }) => /^\(?du thao\b/.test(folded(text)));
}

const LETTERHEAD = [
  'NATIONAL_NAME',
  'NATIONAL_MOTTO',
  'NUMBER',
  'PLACE_AND_DATE',
  'KIND',
] as const satisfies readonly FormElement[];
