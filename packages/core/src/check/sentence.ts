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
    if (ABBREVIATED.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    const end = match.index + match[0].length;
    parts.push(sentence(text, start, end));
    start = end;
  }
  parts.push(sentence(text, start, text.length));
  return parts.filter((part) => part.text !== '');
}

const ABBREVIATED = /(?:^|[^\p{L}])(?:TP|Tp|TS|ThS|KT|TM|TL|TUQ|Q|P|H|v\.v|VP)$/u;

function sentence(text: string, from: number, to: number): Sentence {
  const raw = text.slice(from, to);
  const words = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: start + words.length, text: words };
}
