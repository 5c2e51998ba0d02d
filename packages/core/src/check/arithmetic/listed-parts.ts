import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import { isNested } from './brackets.ts';
import { firstNotBelow } from './context.ts';
import { laterList, nextSentenceList, sortedList } from './distant-list.ts';
import type { Division, TotalPlace } from './division.ts';
import { listedPieces, type Piece } from './list-pieces.ts';
import { inlineList, type ListRegion, noteList } from './list-region.ts';
import { isNameLike } from './name-like.ts';
import { significantDigits } from './slip.ts';

/** `15 mẫu, gồm: 05 …`: the list follows its total, in the text or in the bullets below. */
export function listBehind(place: TotalPlace): readonly Division[] {
  const { passage, total, behind, surroundings } = place;
  const region = inlineList(passage, total.mention, behind[0]);
  if (!region) return [];
  return region.isUnfinished
    ? [divisionOf(region, total, bulletParts(surroundings.followers, total))]
    : [divisionOf(region, total, partsOf(region, total, behind))];
}

/** `1.204 lượt với 1.367 người. Trong đó, …`: the list is the next sentence. */
export function listInNextSentence(place: TotalPlace): readonly Division[] {
  return distantList(place, nextSentenceList);
}

/** `54.320 ha, đạt 98% kế hoạch; trong đó …`: other numbers stand between. */
export function listFurtherOn(place: TotalPlace): readonly Division[] {
  return distantList(place, laterList);
}

/** From so many digits on a total is known again further off; of three parts behind a colon that repeat its noun, from two on. */
const LEAST_DIGITS = 3;

/** Of a list further off; a long one counts only where its last part is told as the last. */
function distantList(
  { passage, total, before, behind }: TotalPlace,
  find: typeof laterList,
): readonly Division[] {
  const digits = significantDigits(total.mention.text);
  if (digits < LEAST_DIGITS - 1) return [];
  const region = find(passage, total, [...before, ...behind]);
  if (!region) return [];
  const division = divisionOf(region, total, partsOf(region, total, behind));
  const isSurelyAll = isListed(region) && isThreeOfItsNoun(division);
  if (digits < LEAST_DIGITS && !isSurelyAll) return [];
  return division.isTidy && (division.parts.length < 4 || division.isClosed) ? [division] : [];
}

/** Behind a colon: `Nguyên nhân: chập điện 15 vụ, …`. */
function isListed({ passage, start }: ListRegion): boolean {
  return /:\s*$/u.test(passage.text.slice(Math.max(0, start - 3), start));
}

function isThreeOfItsNoun({ total, parts, isTidy }: Division): boolean {
  return (
    isTidy &&
    parts.length >= 3 &&
    total.head !== null &&
    parts.every(({ head }) => head === total.head)
  );
}

/** `34 nhiệm vụ, gồm …; phân theo lĩnh vực: …`: the same total taken apart once more. */
export function listBySort({ passage, total, before, behind }: TotalPlace): readonly Division[] {
  const region = sortedList(passage, total, before);
  if (!region) return [];
  const division = divisionOf(region, total, partsOf(region, total, behind));
  return division.isTidy ? [{ ...division, isBare: true }] : [];
}

/** `15 mẫu¹`, and the footnote is the list. */
export function listInFootnote(place: TotalPlace): readonly Division[] {
  const { passage, total, behind, surroundings } = place;
  const callPlaces = passage.calls.map(({ at }) => at);
  const call = passage.calls[firstNotBelow(callPlaces, total.mention.end)];
  if (!call || call.at - total.mention.end > 90) return [];
  if (behind[0] && behind[0].start < call.at) return [];
  const note = surroundings.footnoteOf(call.marker);
  if (!note) return [];
  const region = noteList(note);
  return [divisionOf(region, total, partsOf(region, total, quantitiesOf(note).slice(0, 24)))];
}

type Parts = Pick<Division, 'parts' | 'isClean' | 'isTidy' | 'isClosed'>;

function divisionOf(region: ListRegion, total: Amount, parts: Parts): Division {
  const { claim, isOpen, isNote, isBare, passage, start, end } = region;
  const words = passage.text.slice(start, end).toLowerCase();
  return { total, ...parts, claim, isOpen, isNote, isBare, words };
}

/** Words of sizes that nobody adds up. */
const SIZE = /mỗi|đường kính|cách nhau|bán kính|(?:rộng|cao(?! (?:đẳng|cấp|học))|sâu|dày)\s/u;

/** In a piece, words that make its number no part: a size, a name, a total of its own. */
const NO_PART =
  /mỗi|đường kính|cách nhau|bán kính|(?:dài|rộng|cao(?! (?:đẳng|cấp|học))|sâu|dày)\s|số hiệu|gồm|trong đó|tổng|từ \d[^,;]{0,20} trở lên|hoặc/u;

/** The first comparable amount of each piece of a list, outside inner brackets. */
function partsOf(region: ListRegion, total: Amount, candidates: readonly NumberMention[]): Parts {
  const { passage } = region;
  const parts: Amount[] = [];
  let [isClean, isTidy] = [true, true];
  const pieces = listedPieces(region);
  for (const piece of pieces) {
    if (total.dimension !== 'count' && SIZE.test(piece.text.toLowerCase())) {
      return { parts: [], isClean: false, isTidy: false, isClosed: false };
    }
    const amounts = candidates
      .filter((each) => each.start >= piece.start && each.end <= piece.end)
      .filter((each) => !isNested(passage.text, piece.start, each.start))
      .flatMap((each) => amountOf(each) ?? [])
      .filter(({ dimension }) => dimension === total.dimension);
    const part = amounts.find(({ mention }) => !isNameLike(passage, mention)) ?? amounts[0];
    if (part) parts.push(part);
    const isPlain = amounts.length === 1 && part && isPlainPiece(passage, part, piece.text);
    if (!isPlain || piece.isJoined) isClean = false;
    if (!isPlain && !isMoreWords(passage, piece)) isTidy = false;
  }
  return { parts, isClean, isTidy, isClosed: isLastOfAll(passage, pieces.at(-1)) };
}

/** `… và 12 xã`, `…; dịch vụ khác 5 tỷ đồng`: told as the last. */
function isLastOfAll({ text }: Passage, piece: Piece | undefined): boolean {
  if (!piece) return false;
  const before = text.slice(Math.max(0, piece.start - 5), piece.start);
  return /\s(?:và|còn)\s*$/u.test(before) || /^\s*còn\s|khác(?!\p{L})|còn lại/u.test(piece.text);
}

/** `210 mẫu thịt và sản phẩm thịt`: behind “và” and without a number; behind a comma it may be one uncounted part. */
function isMoreWords({ text }: Passage, piece: Piece): boolean {
  return (
    !/\d/.test(piece.text) && /\svà\s$/u.test(text.slice(Math.max(0, piece.start - 4), piece.start))
  );
}

function isPlainPiece(passage: Passage, { mention }: Amount, words: string): boolean {
  return (
    !isNameLike(passage, mention) && !NO_PART.test(words.toLowerCase()) && /\p{L}/u.test(words)
  );
}

/** One part of each bullet; a bullet that does not begin with its number, or name it behind a colon, is no part. */
function bulletParts(followers: readonly Passage[], total: Amount): Parts {
  const parts = followers.map((passage) => {
    const amounts = quantitiesOf(passage)
      .slice(0, 24)
      .filter((each) => !isNested(passage.text, 0, each.start))
      .flatMap((each) => amountOf(each) ?? [])
      .filter(({ dimension }) => dimension === total.dimension);
    const [part] = amounts;
    if (!part || isNameLike(passage, part.mention)) return undefined;
    const before = passage.text.slice(0, part.mention.start);
    return /^\s*$|(?::|(?:là|có|đạt))\s*$/u.test(before) || part.head === total.head
      ? part
      : undefined;
  });
  const known = parts.filter((part) => part !== undefined);
  return {
    parts: known.length === parts.length ? known : [],
    isClean: true,
    isTidy: true,
    isClosed: false,
  };
}
