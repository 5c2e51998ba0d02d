import { cutExcerpt, type Excerpt, type Range, trimExcerpt } from './excerpt.ts';
import { type FootnoteForm, lowered } from './footnote-mark.ts';

/** A call of a footnote after `at` units of the text. */
export interface FootnoteCall {
  readonly marker: string;
  readonly at: number;
}

/** The notes that a text writes, as `formAndMarker` names them. */
export type WrittenNotes = ReadonlySet<string>;

export function formAndMarker(form: FootnoteForm, marker: string): string {
  return `${form} ${marker}`;
}

/** Bounded everywhere, so that a text of brackets alone costs no more than another. */
const MARKS =
  /\[\^(?<caret>[^\]\s]{1,20})\](?!:)|<sup>(?<sup>\d{1,3})<\/sup>|(?<link>\[(?<words>[^[\]]{0,300})\]\((?:[a-z]+:)?[^()\s]{1,300}\))|\[(?<bracket>\d{1,3})\]|(?<=[\p{L}”"’])\((?<round>\d{1,2})\)|(?<raised>[⁰¹²³⁴-⁹]{1,3})|(?<stars>\*{1,3})|(?<slash>\\(?=[*_[\]().#+-]))/gu;

/**
 * The words without emphasis, links and calls of footnotes, and the calls with their places.
 *
 * `m²` is no call; nor is a raised digit after a digit, nor `[1]` or `(1)`, unless such a note is written.
 */
export function readInline(
  excerpt: Excerpt,
  written: WrittenNotes,
): { readonly excerpt: Excerpt; readonly calls: readonly FootnoteCall[] } {
  const { text } = excerpt;
  const cuts: Range[] = [];
  const calls: FootnoteCall[] = [];
  let cutSoFar = 0;
  function cut(start: number, end: number): void {
    cuts.push({ start, end });
    cutSoFar += end - start;
  }
  for (const match of text.matchAll(MARKS)) {
    const { index, groups = {} } = match;
    const end = index + match[0].length;
    const { link, words = '', stars, slash } = groups;
    const marker = calledBy(groups, { text, index, written });
    if (marker !== null) {
      const from = groups['bracket'] && text[index - 1] === ' ' ? index - 1 : index;
      calls.push({ marker, at: from - cutSoFar });
      cut(from, end);
    } else if (link !== undefined) {
      cut(index, index + 1);
      cut(index + 1 + words.length, end);
    } else if (slash !== undefined || (stars !== undefined && isEmphasis(text, index, end))) {
      cut(index, end);
    }
  }
  const clean = cutExcerpt(excerpt, cuts);
  const lead = clean.text.length - clean.text.trimStart().length;
  return {
    excerpt: trimExcerpt(clean),
    calls: calls.map(({ marker, at }) => ({ marker, at: Math.max(0, at - lead) })),
  };
}

function calledBy(
  groups: Readonly<Record<string, string | undefined>>,
  { text, index, written }: { text: string; index: number; written: WrittenNotes },
): string | null {
  const { caret, sup, bracket, round, raised } = groups;
  if (caret !== undefined) return caret;
  if (sup !== undefined) return sup;
  if (bracket !== undefined) return written.has(formAndMarker('BRACKET', bracket)) ? bracket : null;
  if (round !== undefined) return written.has(formAndMarker('ROUND', round)) ? round : null;
  if (raised === undefined || index === 0) return null;
  const marker = lowered(raised);
  const before = text.slice(Math.max(0, index - 6), index);
  if (/(?<!\p{L})(?:[kcdm]?m|hm|dam|ha)$/iu.test(before) && /^[23]$/.test(marker)) return null;
  if (/\d$/u.test(before)) return written.has(formAndMarker('RAISED', marker)) ? marker : null;
  return /\s$/u.test(before) ? null : marker;
}

/** Stars touch the words that they mark; a product has spaces or digits on both sides. */
function isEmphasis(text: string, start: number, end: number): boolean {
  if (start === 0 || end === text.length) return true;
  const around = `${text[start - 1]}${text[end]}`;
  return !/^(?:\s\s|\d\d)$/u.test(around);
}
