import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { sentenceEnd } from './context.ts';

/** Where a list begins and ends, and what its marker claims. */
export interface ListRegion {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /**
   * `WHOLE` where the text says that the parts are all (“gồm”, “bao gồm”); `SOME` where they need
   * not be (“trong đó”, a colon, brackets, a footnote's list).
   */
  readonly claim: 'WHOLE' | 'SOME';
  readonly isOpen: boolean;
  /** The passage ends with the marker: the list is in the passages that follow. */
  readonly isUnfinished: boolean;
  /** It is a footnote of the total. */
  readonly isNote: boolean;
}

const WHOLE = /^(?:gồm|bao gồm|chia ra)/u;

/** From a total to its list: the noun, then the marker. */
const MARKER =
  /^([^.;:()\d]{0,90}?)(?:([,;])\s*|(\.)\s+(?=kết quả|trong đó|cụ thể|phân (?:theo|loại))|\s+|^)?((?:bao gồm|gồm có|gồm|chia ra|cụ thể(?: là)?|trong đó(?: có)?|phân (?:theo|loại)[^:;.\d]{0,30}|kết quả)\s*:?|:|\()\s*/u;

/** Bounds, so that a text without an end stays linear to read. */
const LONGEST_LIST_TEXT = 1500;

/** A word that leaves the list open: further parts have no number. */
const LEAVES_OPEN = /còn lại|chủ yếu|v\.v|…|\.\.\./u;

/** The list behind a total; `undefined` where none begins before the next number. */
export function inlineList(
  passage: Passage,
  quantities: readonly NumberMention[],
  index: number,
): ListRegion | undefined {
  const mention = quantities[index];
  if (!mention) return undefined;
  const { text } = passage;
  const head = text.slice(mention.end, mention.end + 160).toLowerCase();
  const match = MARKER.exec(head);
  if (!match) return undefined;
  const [lead, words = '', comma, stop, marker = ''] = match;
  if (
    isOfAnother(text.slice(mention.end, mention.end + words.length), {
      isApart: (comma ?? stop) !== undefined,
      marker,
    })
  )
    return undefined;
  const start = mention.end + lead.length;
  const next = quantities[index + 1];
  if (next && next.start < start) return undefined;
  const end = marker.startsWith('(')
    ? closing(text, start)
    : Math.min(sentenceEnd(passage, start), start + LONGEST_LIST_TEXT);
  const region = text.slice(start, end);
  if (
    marker.startsWith('(') &&
    /^\s*(?:đạt|chiếm|bằng|tỷ lệ|cùng kỳ|tăng|giảm|kế hoạch)/u.test(region)
  )
    return undefined;
  return {
    passage,
    start,
    end,
    claim: WHOLE.test(marker) ? 'WHOLE' : 'SOME',
    isOpen: LEAVES_OPEN.test(region.toLowerCase()) || /(?:chủ yếu|đã|kể cả|ước)\s*$/u.test(words),
    isUnfinished: region.trim() === '',
    isNote: false,
  };
}

/**
 * The words between say that the list is not of the number before it: `10 xe, mỗi xe gồm`,
 * `dài 5 km, các tuyến dự kiến gồm`, `(chưa gồm 5 hồ sơ)`.
 */
function isOfAnother(
  words: string,
  { isApart, marker }: { readonly isApart: boolean; readonly marker: string },
): boolean {
  if (/(?:^|\s)(?:mỗi|từng)\s|(?:^|\s)(?:mỗi|từng|chưa|không)$/u.test(words)) return true;
  const pieces = words.split(',');
  if (pieces.length === 1) return false;
  const last = pieces.at(-1)?.trim() ?? '';
  // `15 ca, Nghệ An:` begins another item; `15 cán bộ, giáo viên:` is one thing of two names.
  if (marker === ':' || marker === '(')
    return /\p{Lu}/u.test(last) || last.split(/\s+/u).length > 3;
  return !isApart && last.split(/\s+/u).length > 2;
}

/** A footnote of a number is its list: after “Gồm:” a whole one, a bare enumeration perhaps. */
export function noteList(note: Passage): ListRegion {
  const [marker = ''] =
    /^\s*(?:bao gồm|gồm có|gồm|trong đó(?: có)?)\s*:?\s*/iu.exec(note.text) ?? [];
  return {
    passage: note,
    start: marker.length,
    end: note.text.length,
    claim: WHOLE.test(marker.trim().toLowerCase()) ? 'WHOLE' : 'SOME',
    isOpen: LEAVES_OPEN.test(note.text.toLowerCase()) || /^\s*trong đó/iu.test(marker),
    isUnfinished: false,
    isNote: true,
  };
}

/** A piece of a list, with its place in the passage. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A segment that begins like this is no part of the list, and ends it. */
const ENDS_LIST =
  /^(?:\s|[-–+*•])*(?:trong đó|tổng cộng|cộng|riêng|ngoài ra|(?:tăng|giảm)(?: thêm)? \d|so với|đồng thời|qua đó|nâng|đưa|lũy kế|hiện|tỷ lệ)/u;

/** The pieces that may each hold a part, up to one that says something else. */
export function listedPieces({ passage, start, end }: ListRegion): readonly Piece[] {
  const pieces = piecesOf(passage.text, start, end);
  const last = pieces.findIndex(({ text }) => ENDS_LIST.test(text.toLowerCase()));
  return last < 0 ? pieces : pieces.slice(0, last);
}

/**
 * A list's pieces between commas, semicolons and “và”, outside brackets and numbers. A list that
 * begins with commas ends at its first semicolon.
 */
function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  const region = text.slice(start, end);
  const pieces: Piece[] = [];
  const separators: string[] = [];
  let [from, depth] = [0, 0];
  for (const { 0: mark, index } of region.matchAll(
    /[()]|;|,(?!\d)|\s(?:và|cùng(?! kỳ)(?: với)?|cộng với)\s/gu,
  )) {
    if (mark === '(') depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      pieces.push({ text: region.slice(from, index), start: start + from, end: start + index });
      separators.push(mark);
      from = index + mark.length;
    }
  }
  const all = [...pieces, { text: region.slice(from), start: start + from, end }];
  return separators[0] === ';' || separators.indexOf(';') < 2
    ? all
    : all.slice(0, separators.indexOf(';') + 1);
}

/** Whether brackets that opened since `from` are still open. */
export function isNested(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + 600); at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return from;
}
