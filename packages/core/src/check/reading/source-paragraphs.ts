import { DATE_LINE } from './date-line.ts';
import { type Excerpt, joinExcerpts, sliceExcerpt, trimExcerpt } from './excerpt.ts';
import { footnoteMark } from './footnote-mark.ts';
import { listMark } from './list-mark.ts';

/** A paragraph of the source, its lines joined, before anything is known of it. */
export interface SourceParagraph {
  readonly excerpt: Excerpt;
  /** It is a row of a table: `a | b | c`. */
  readonly row: boolean;
}

/**
 * The paragraphs of the lines. A blank line parts them; so do, without one, a list mark, a table's row,
 * the end of a sentence, and a line too short or too long to have been wrapped.
 */
export function sourceParagraphs(lines: readonly Excerpt[]): readonly SourceParagraph[] {
  const paragraphs: SourceParagraph[] = [];
  let open: Excerpt[] = [];
  function close(): void {
    if (open.length > 0) paragraphs.push({ excerpt: joinExcerpts(open, ' '), row: false });
    open = [];
  }
  for (const raw of lines) {
    const line = trimExcerpt(raw);
    const before = open.at(-1)?.text;
    if (line.text === '' || RULED.test(line.text)) {
      close();
    } else if (isRow(line.text)) {
      close();
      for (const paragraph of rowOf(line)) paragraphs.push(paragraph);
    } else {
      if (before !== undefined && !continues(before, line.text)) close();
      open.push(...columnsOf(line).slice(0, 1));
      for (const column of columnsOf(line).slice(1)) {
        close();
        open.push(column);
      }
    }
  }
  close();
  return paragraphs;
}

/** A rule across the page or between a table's head and body. */
const RULED = /^[-=_*|:+\s]{3,}$/u;

function isRow(line: string): boolean {
  return line.includes(' | ') || line.includes('\t|') || (line.startsWith('|') && line.length > 2);
}

/** The row without its outer bars; a letterhead set as a table falls into its cells. */
function rowOf(line: Excerpt): readonly SourceParagraph[] {
  const { text } = line;
  const start = text.startsWith('|') ? 1 : 0;
  const end = text.endsWith('|') && text.length > 1 ? text.length - 1 : text.length;
  const row = trimExcerpt(sliceExcerpt(line, { start, end }));
  if (row.text === '') return [];
  if (!LETTERHEAD.test(row.text)) return [{ excerpt: row, row: true }];
  let at = 0;
  return row.text.split('|').flatMap((cell) => {
    const excerpt = trimExcerpt(sliceExcerpt(row, { start: at, end: at + cell.length }));
    at += cell.length + 1;
    return excerpt.text === '' ? [] : [{ excerpt, row: false }];
  });
}

const LETTERHEAD = /^\s*Số\s*:|,\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s*$/iu;

/** The number and the date of a letterhead may share a line: `Số: 258/BC-SKHCN      Bình Thuận, ngày …`. */
function columnsOf(line: Excerpt): readonly Excerpt[] {
  if (line.text.length > 200 || !/^Số\s*:/iu.test(line.text)) return [line];
  const gap = /\s{2,}(?=\p{Lu}.*,\s*ngày\s)/u.exec(line.text);
  if (!gap) return [line];
  return [
    sliceExcerpt(line, { start: 0, end: gap.index }),
    sliceExcerpt(line, { start: gap.index + gap[0].length, end: line.text.length }),
  ];
}

/** Lines that were wrapped by hand or by a program are about this long. */
const WRAPPED = { shortest: 50, longest: 160 } as const;

/** The line goes on with the sentence of the one before it. */
function continues(before: string, line: string): boolean {
  if (beginsAnew(before, line)) return false;
  if (/[.!?…]["”’)*]*$/u.test(before)) return false;
  if (/^[\p{Ll}\d,;.)]/u.test(line) || isRange(before, line)) return true;
  if (/[:;]\**$/u.test(before) || isCapitals(before) !== isCapitals(line)) return false;
  if (isCapitals(before)) return true;
  return before.length >= WRAPPED.shortest && before.length <= WRAPPED.longest;
}

/** A mark begins a passage, unless the line before breaks off where a number or a dash is due; so do the words of a letterhead. */
function beginsAnew(before: string, line: string): boolean {
  if (/^#{1,6}\s|^(?:Số\s*:|Kính gửi|Nơi nhận)/u.test(line) || footnoteMark(line)) return true;
  if (DATE_LINE.test(line) || /\S\s{4,}\S/u.test(before)) return true;
  const mark = listMark(line.replace(/^\*{1,3}(?=\S)/u, ''));
  if (!mark) return false;
  if (mark.kind === 'NUMBER' && /^\p{Ll}/u.test(line.slice(mark.length))) {
    return !/(?:^|\s)(?:ngày|tháng|quý|năm|số|điều|khoản|điểm|mục)$/iu.test(before);
  }
  return !isRange(before, line);
}

/** `giai đoạn 2021 ⏎ – 2025`. */
function isRange(before: string, line: string): boolean {
  return /\d$/u.test(before) && /^[-–]\s*\d/u.test(line);
}

function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}
