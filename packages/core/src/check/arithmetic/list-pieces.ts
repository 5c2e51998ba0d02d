import type { ListRegion } from './list-region.ts';

/** A piece of a list, with its place in the passage. */
export interface Piece {
  readonly text: string;
  /** It took in words before it that have no number. */
  readonly isJoined?: boolean;
  readonly start: number;
  readonly end: number;
}

/** A segment that begins like this is no part of the list, and ends it. */
const ENDS_LIST =
  /^(?:\s|[-–+*•])*(?:trong đó|tổng cộng|cộng|riêng|ngoài ra|(?:tăng|giảm)(?: thêm)? \d|so với|đồng thời|qua đó|nâng|đưa|lũy kế|hiện|tỷ lệ)/u;

/** A piece that says more of the one before: `15.912 tỷ đồng, chiếm 62,0%`. */
const SHARE_ASIDE = /^\s*(?:chiếm|tương ứng|tương đương)[^\d]{0,30}\d[\d.,]*\s*%[^\d]*$/u;

/** The pieces that may each hold a part, up to one that says something else. */
export function listedPieces({ passage, start, end }: ListRegion): readonly Piece[] {
  const pieces = withTheirNames(
    piecesOf(passage.text, start, end).filter(({ text }) => !SHARE_ASIDE.test(text.toLowerCase())),
  );
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

/** `cán bộ, công chức 12; giáo viên 30`: where names come first, words without a number belong to the next. */
function withTheirNames(pieces: readonly Piece[]): readonly Piece[] {
  const numbered = pieces.filter(({ text }) => /\d/.test(text));
  if (!numbered.every(({ text }) => /^\s*\p{L}+\s\p{L}+[^\d]*\d/u.test(text))) return pieces;
  const joined: Piece[] = [];
  let open: Piece | undefined;
  for (const piece of pieces) {
    const text = open ? `${open.text}, ${piece.text}` : piece.text;
    const whole = open ? { text, start: open.start, end: piece.end, isJoined: true } : piece;
    const isNamed = /\d/.test(piece.text);
    if (isNamed) joined.push(whole);
    open = isNamed ? undefined : whole;
  }
  return open ? [...joined, open] : joined;
}
