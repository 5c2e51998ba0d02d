import { folded, lowered } from '../folded.ts';
import type { Span } from '../narrative/index.ts';
import type { SearchQuestion } from './search-question.ts';

/**
 * How well a text answers a search, the best first: it has the words in a row with their accents, in a row
 * whatever their accents, or each of them somewhere.
 */
export const SEARCH_MATCHES = ['VERBATIM', 'PHRASE', 'WORDS'] as const;

export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** Where in a text, as it was written, a search was met: in order, none within another. */
export interface FoundMatch {
  readonly match: SearchMatch;
  readonly spans: readonly Span[];
}

/** `null` where a word of the search is not in the text. */
export function findMatch(text: string, question: SearchQuestion): FoundMatch | null {
  const letters = foldedLetters(text);
  const phrases = occurrences(letters, question.folded);
  const verbatim = phrases.filter(
    ({ start, end }) => lowered(text.slice(start, end)) === question.lowered,
  );
  if (lowered(text).includes(question.lowered)) {
    return { match: 'VERBATIM', spans: verbatim.length > 0 ? verbatim : phrases };
  }
  if (phrases.length > 0) return { match: 'PHRASE', spans: phrases };
  const words = question.terms.map((term) => occurrences(letters, term));
  if (words.some((found) => found.length === 0)) return null;
  return { match: 'WORDS', spans: joined(words.flat()) };
}

/** The folded text, and for each of its units the letter of the text, marks and all, that it came from. */
interface FoldedLetters {
  readonly folded: string;
  readonly spans: readonly Span[];
}

function foldedLetters(text: string): FoldedLetters {
  let all = '';
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const letter = foldedLetter(character);
    // A mark, or one blank more, belongs to what is before it.
    const isMore = letter === '' || (letter === ' ' && all.endsWith(' '));
    const before = spans.at(-1);
    if (!isMore && !(letter === ' ' && all === '')) {
      for (const unit of letter) {
        all += unit;
        for (let index = 0; index < unit.length; index++) spans.push({ start, end });
      }
    } else if (before) before.end = end;
    start = end;
  }
  return { folded: all.trimEnd(), spans };
}

/** `folded` takes blanks off the ends of what it is given; here one may stand between two words. */
function foldedLetter(character: string): string {
  const framed = folded(`.${character}.`);
  return framed.slice(1, -1);
}

function occurrences({ folded: text, spans }: FoldedLetters, term: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const [first, last] = [spans[at], spans[at + term.length - 1]];
    if (first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** Spans that touch or overlap are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = whole.at(-1);
    if (before && span.start <= before.end) {
      whole[whole.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    } else {
      whole.push(span);
    }
  }
  return whole;
}
