import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf } from './amount.ts';
import { isNested } from './brackets.ts';
import type { Division } from './division.ts';
import { listedPieces, type Piece } from './list-pieces.ts';
import type { ListRegion } from './list-region.ts';
import { isNameLike } from './name-like.ts';
import { isOneThing } from './one-thing.ts';

/** What is read off a list. */
export type Parts = Pick<Division, 'parts' | 'isClean' | 'isTidy' | 'isClosed' | 'mayEnd'>;

/** The division that a list makes of a total. */
export function divisionOf(region: ListRegion, total: Amount, parts: Parts): Division {
  const { claim, isOpen, isNote, isBare, isInBrackets, passage, start, end } = region;
  const words = passage.text.slice(start, end).toLowerCase().replace(COUNTED_ONCE, ' ');
  return { total, ...parts, claim, isOpen, isNote, isBare, isInBrackets, words };
}

/** `(… 23 đơn vừa khiếu nại, vừa tố cáo được tính vào đơn khiếu nại)`: what overlaps is counted once. */
const COUNTED_ONCE = /\([^()]*tính (?:vào|một lần)[^()]*\)/gu;

/** Words of sizes that nobody adds up. */
const SIZE = /mỗi|đường kính|cách nhau|bán kính|(?:rộng|cao(?! (?:đẳng|cấp|học))|sâu|dày)\s/u;

const LENGTH = /(?:^|\s)dài\s/u;

/** In a piece, words that make its number no part: a name, a total of its own. */
const NO_PART = /mỗi|số hiệu|gồm|trong đó|tổng|từ \d[^,;]{0,20} trở lên|hoặc/u;

/** The first comparable amount of each piece of a list, outside inner brackets. */
export function partsOf(
  region: ListRegion,
  total: Amount,
  candidates: readonly NumberMention[],
): Parts {
  const { passage } = region;
  const parts: Amount[] = [];
  const mayEnd: number[] = [];
  let [isClean, isTidy] = [true, true];
  const pieces = listedPieces(region);
  for (const piece of pieces) {
    if (total.dimension !== 'count' && SIZE.test(piece.text.toLowerCase())) {
      return { parts: [], isClean: false, isTidy: false, isClosed: false, mayEnd: [] };
    }
    const within = candidates.filter((each) => each.start >= piece.start && each.end <= piece.end);
    const open = within.filter((each) => !isNested(passage.text, piece.start, each.start));
    // `thành phố A (09 vụ), huyện B (05 vụ)`: only the brackets count.
    const isOnlyWithin =
      open.length === 0 && within.length === 1 && !/tính (?:vào|một lần)/u.test(piece.text);
    const amounts = (isOnlyWithin ? within : open)
      .flatMap((each) => amountOf(each) ?? [])
      .filter(({ dimension }) => dimension === total.dimension);
    const own = amounts.filter((each) => isOneThing(each, total));
    const [part] =
      own.length === 1
        ? own
        : amounts.filter(({ mention }) => !isNameLike(passage, mention)).concat(amounts);
    if (endsBefore(piece, pieces)) mayEnd.push(parts.length);
    if (part) parts.push(part);
    if (piece.separator === 'và') mayEnd.push(parts.length);
    const isOnly = amounts.length === 1 || own.length === 1;
    const isPlain = isOnly && part && isPlainPiece(passage, part, piece.text);
    const isWords =
      (isMoreWords(passage, piece) && !/\p{Lu}/u.test(piece.text)) ||
      isSameAgain(piece, parts.at(-1));
    if ((!isPlain && !isWords) || piece.isJoined) isClean = false;
    if (!isPlain && !isWords && !isMoreWords(passage, piece)) isTidy = false;
  }
  return { parts, isClean, isTidy, isClosed: isLastOfAll(passage, pieces.at(-1)), mayEnd };
}

/** The first semicolon behind pieces that commas part. */
function endsBefore({ separator }: Piece, pieces: readonly Piece[]): boolean {
  return separator === ';' && pieces[1]?.separator !== ';';
}

/** `… và 12 xã`, `…; dịch vụ khác 5 tỷ đồng`: told as the last. */
function isLastOfAll({ text }: Passage, piece: Piece | undefined): boolean {
  if (!piece) return false;
  const before = text.slice(Math.max(0, piece.start - 5), piece.start);
  return /\s(?:và|còn)\s*$/u.test(before) || /^\s*còn\s|khác(?!\p{L})|còn lại/u.test(piece.text);
}

/** `96 súng săn, súng hơi`: more words of the part before, by the same noun. */
function isSameAgain({ text, separator }: Piece, last: Amount | undefined): boolean {
  return (
    separator === ',' &&
    !/[\d\p{Lu}]/u.test(text) &&
    last?.head != null &&
    text.trim().toLowerCase().startsWith(`${last.head} `)
  );
}

/** `210 mẫu thịt và sản phẩm thịt`: behind “và” and without a number; behind a comma it may be one uncounted part. */
function isMoreWords({ text }: Passage, piece: Piece): boolean {
  return (
    !/\d/.test(piece.text) &&
    !/^(?:các|những|một|nhiều|nguồn|phần)\s|khác/u.test(piece.text) &&
    /\svà\s$/u.test(text.slice(Math.max(0, piece.start - 4), piece.start))
  );
}

function isPlainPiece(passage: Passage, { mention, dimension }: Amount, words: string): boolean {
  return (
    (dimension === 'count' || !LENGTH.test(words.toLowerCase())) &&
    !isNameLike(passage, mention) &&
    !NO_PART.test(words.toLowerCase().replace(/còn lại (?:bao )?gồm/u, 'còn lại')) &&
    /\p{L}/u.test(words)
  );
}
