import type { Span } from '../narrative/index.ts';

/** A sentence of a text, without the spaces around it. */
export interface Sentence extends Span {
  readonly text: string;
}

/** The sentences of a text; a number's dot and an abbreviation's (`TP.`, `./.`) end none. */
export function sentencesOf(text: string): readonly Sentence[] {
  return partsOf(text, /[.!?…]+["”’)]*(?=\s+[\p{Lu}\d“"(-])/gu);
}

/** The clauses of a text: a semicolon or a colon parts them too. */
export function clausesOf(text: string): readonly Sentence[] {
  return partsOf(text, /[.!?…]+["”’)]*(?=\s+[\p{Lu}\d“"(-])|[;:](?=\s)/gu);
}

function partsOf(text: string, ends: RegExp): readonly Sentence[] {
  const parts: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(ends)) {
    if (isAbbreviated(text, match.index)) continue;
    const end = match.index + match[0].length;
    parts.push(sentence(text, start, end));
    start = end;
  }
  parts.push(sentence(text, start, text.length));
  return parts.filter((part) => part.text !== '');
}

/** Whether the dot in this place is an abbreviation's, `TP. Phan Thiết`, or an initial's, and ends no sentence. */
export function isAbbreviated(text: string, dot: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(0, dot - 6), dot));
}

const ABBREVIATION =
  /(?:^|[^\p{L}\d])(?:TP|Tp|TX|TT|Th|ThS|TS|GS|PGS|KT|TL|TM|TUQ|VP|Tr|tr|ô|đ|v\.v|\p{Lu})$/u;

function sentence(text: string, from: number, to: number): Sentence {
  const raw = text.slice(from, to);
  const words = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: start + words.length, text: words };
}
