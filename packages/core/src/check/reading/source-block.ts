import { cutExcerpt, type Excerpt, trimExcerpt } from './excerpt.ts';
import { footnoteMark } from './footnote-mark.ts';
import { type FootnoteCall, formAndMarker, readInline, type WrittenNotes } from './inline-marks.ts';
import { type ListMark, listMark } from './list-mark.ts';
import type { SourceParagraph } from './source-paragraphs.ts';

/** A paragraph with its mark and its emphasis taken off and its calls of footnotes read. */
export interface SourceBlock {
  readonly excerpt: Excerpt;
  readonly calls: readonly FootnoteCall[];
  readonly mark: ListMark | null;
  /** The marker of the footnote that it is. */
  readonly note: string | null;
  /** 1 for `#`, 2 for `##`; 0 for what is no Markdown heading. */
  readonly heading: number;
  /** The whole of it is bold, or was before the bold was damaged: `*** Về công tác …**`. */
  readonly bold: boolean;
  readonly row: boolean;
}

/** The blocks of the paragraphs, one each, in order. */
export function sourceBlocks(paragraphs: readonly SourceParagraph[]): readonly SourceBlock[] {
  const written = writtenNotes(paragraphs);
  return paragraphs
    .map((paragraph) => blockOf(paragraph, written))
    .filter(({ excerpt }) => excerpt.text !== '');
}

function blockOf({ excerpt, row }: SourceParagraph, written: WrittenNotes): SourceBlock {
  const plain = { mark: null, note: null, heading: 0, bold: false, row };
  if (row) return { ...plain, ...readInline(excerpt, written) };
  const note = footnoteMark(excerpt.text);
  if (note && written.has(formAndMarker(note.form, note.marker))) {
    return { ...plain, ...readInline(without(excerpt, note.length), written), note: note.marker };
  }
  const hashes = /^(#{1,6})\s+/u.exec(excerpt.text);
  const titled = without(excerpt, hashes?.[0].length ?? 0);
  const bold = /^\*{2,3}(?!\*).*\*{2,3}[:.]?$/su.test(titled.text);
  const stars = /^\*{1,3}(?=\S)|^\*{2,3}\s+/u.exec(titled.text);
  const unstarred = without(titled, stars?.[0].length ?? 0);
  const mark = listMark(unstarred.text) ?? (hashes ? headingNumber(unstarred.text) : null);
  return {
    ...plain,
    ...readInline(mark ? without(unstarred, mark.length) : unstarred, written),
    mark,
    heading: hashes?.[1]?.length ?? 0,
    bold,
  };
}

/**
 * The notes that are written. A raised number or `[^1]:` at the start is a note's; `(1)` or `[1]`
 * is one only if it is called, glued to a word as calls are.
 */
function writtenNotes(paragraphs: readonly SourceParagraph[]): WrittenNotes {
  const called = new Set<string>();
  const written: string[] = [];
  for (const { excerpt, row } of paragraphs) {
    const note = row ? null : footnoteMark(excerpt.text);
    if (note) written.push(formAndMarker(note.form, note.marker));
    for (const [, round, bracket] of excerpt.text.matchAll(GLUED)) {
      if (round) called.add(formAndMarker('ROUND', round));
      if (bracket) called.add(formAndMarker('BRACKET', bracket));
    }
  }
  return new Set(written.filter((each) => called.has(each) || /^(?:RAISED|CARET) /.test(each)));
}

const GLUED = /(?<=[\p{L}”"’])\((\d{1,2})\)|(?<=[\p{L}\p{N}”"’.,;)] ?)\[(\d{1,3})\]/gu;

/** `## 2 Triển khai …`: a heading's number may go without a dot. */
function headingNumber(text: string): ListMark | null {
  const [all, number] = /^(\d{1,2}(?:\.\d{1,2}){0,3})\s+(?=\p{L})/u.exec(text) ?? [];
  return all && number ? { kind: 'NUMBER', text: number, length: all.length } : null;
}

function without(excerpt: Excerpt, length: number): Excerpt {
  return trimExcerpt(cutExcerpt(excerpt, length > 0 ? [{ start: 0, end: length }] : []));
}
