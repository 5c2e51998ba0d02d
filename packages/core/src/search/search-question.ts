import { folded, lowered } from '../folded.ts';
import { err, ok, type Result } from '../result.ts';

/** What somebody searches for, ready to be held against texts. */
export interface SearchQuestion {
  /** All of it in small letters, its accents kept, quotes taken off. */
  readonly lowered: string;
  /** The same, without accents. */
  readonly folded: string;
  /** Its words and its phrases in “quotes”, without accents; each must occur, as any part of the text. */
  readonly terms: readonly string[];
}

export type SearchProblem =
  /** Nothing in it has as many letters as are needed to tell texts apart. */
  | { readonly code: 'SEARCH_TOO_SHORT'; readonly text: string; readonly fewest: number }
  /** `length` is in UTF-16 units. */
  | { readonly code: 'SEARCH_TOO_LONG'; readonly length: number; readonly longest: number };

const FEWEST_LETTERS = 2;

/** As long as a paragraph; a search takes longer with each word. */
const LONGEST = 300;

export function parseSearch(text: string): Result<SearchQuestion, SearchProblem> {
  if (text.length > LONGEST) {
    return err({ code: 'SEARCH_TOO_LONG', length: text.length, longest: LONGEST });
  }
  const written = [...text.matchAll(TERM)].map(([, phrase, word]) => phrase ?? word ?? '');
  const terms = [...new Set(written.map(folded))].filter((term) => term !== '');
  if (!terms.some((term) => [...term].length >= FEWEST_LETTERS)) {
    return err({ code: 'SEARCH_TOO_SHORT', text, fewest: FEWEST_LETTERS });
  }
  const all = written.join(' ');
  return ok({ lowered: lowered(all), folded: folded(all), terms });
}

/** A phrase between quotes of any kind, or a word; a quote that stands alone says nothing. */
const TERM = /["“”„]([^"“”„]*)["“”„]|([^\s"“”„]+)/gu;
