import type { ListRegion } from './list-region.ts';

/** A piece of a list, with its place in the passage. */
export interface Piece {
  readonly text: string;
  /** It took in words before a comma that have no number: they may be a part that nobody counted. */
  readonly isJoined?: boolean | undefined;
  /** What parts it from the one before: `;`, `,`, `và`; nothing before the first. */
  readonly separator?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** A segment that begins like this is no part of the list, and ends it. */
const ENDS_LIST =
  /^(?:\s|[-–+*•])*(?:trong đó|tổng cộng|cộng|riêng|ngoài ra|(?:tăng|giảm)(?: thêm)? \d|so với|đồng thời|(?:không|chưa) (?:có|phát sinh)|qua đó|nâng|đưa|lũy kế|hiện|tỷ lệ)/u;

/** A piece that says more of the one before: `15.912 tỷ đồng, chiếm 62,0%`. */
const SHARE_ASIDE = /^\s*(?:chiếm|tương ứng|tương đương)[^\d]{0,30}\d[\d.,]*\s*%[^\d]*$/u;

/** The pieces that may each hold a part, up to one that says something else. */
export function listedPieces({ passage, start, end }: ListRegion): readonly Piece[] {
  const split = piecesOf(passage.text, start, end);
  const isBySemicolon = split[1]?.separator === ';';
  const pieces = withTheirNames(
    split.filter(({ text }) => !SHARE_ASIDE.test(text.toLowerCase())),
    isBySemicolon,
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
    /[()]|;|,(?!\d)|\.\s(?=\p{Lu})|\s(?:và|cùng(?! kỳ)(?: với)?|cộng với)\s/gu,
  )) {
    if (mark === '(') depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      pieces.push(pieceAt(from, index));
      separators.push(mark);
      from = index + mark.length;
    }
  }
  const all = [...pieces, pieceAt(from, region.length)];
  return separators[0] === ';' || separators.indexOf(';') < 2
    ? all
    : all.slice(0, separators.indexOf(';') + 1);

  function pieceAt(first: number, last: number): Piece {
    return {
      text: region.slice(first, last),
      separator: separators.at(-1)?.trim(),
      start: start + first,
      end: start + last,
    };
  }
}

/** `cán bộ, công chức 12; giáo viên 30`: where names come first, words without a number belong to the next; surely so where semicolons part the items. */
function withTheirNames(pieces: readonly Piece[], isBySemicolon: boolean): readonly Piece[] {
  const numbered = pieces.filter(({ text }) => /\d/.test(text));
  if (!numbered.every(({ text }) => /^\s*\p{L}+\s\p{L}+[^\d]*\d/u.test(text))) return pieces;
  const joined: Piece[] = [];
  let open: Piece | undefined;
  for (const piece of pieces) {
    const text = open ? `${open.text}, ${piece.text}` : piece.text;
    const whole = open
      ? {
          text,
          start: open.start,
          end: piece.end,
          separator: open.separator,
          isJoined: !(piece.separator === 'và' || isBySemicolon) || open.isJoined,
        }
      : piece;
    const isNamed = /\d/.test(piece.text);
    if (isNamed) joined.push(whole);
    open = isNamed ? undefined : whole;
  }
  return open ? [...joined, open] : joined;
}
