import type { NumberMention } from '../../narrative/index.ts';
import { addIntervals, intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, otherwise, quantitiesOf } from './amount.ts';
import { firstNotBelow, wordsBefore } from './context.ts';
import {
  inlineList,
  isNested,
  type ListRegion,
  listedPieces,
  noteList,
  type Piece,
} from './list-region.ts';
import { isNameLike, isNet, isNoTotal } from './name-like.ts';
import { isOneSlipAway, significantDigits, sumOf } from './slip.ts';
import { partsSummedUp } from './summed-up.ts';

/** A total and the parts that a text takes it apart into. */
export interface Breakdown {
  readonly total: Amount;
  readonly passage: Passage;
  readonly parts: readonly Amount[];
  readonly claim: ListRegion['claim'];
  /** The parts count what the total counts, by their nouns. */
  readonly isSameNoun: boolean;
  readonly verdict: 'agrees' | 'slip' | 'contradiction' | 'open';
}

/** What stands around a passage: the bullets or rows behind it, and the footnotes it may call. */
export interface Surroundings {
  readonly followers: readonly Passage[];
  readonly footnoteOf: (marker: string) => Passage | undefined;
}

/** No list has more parts. */
const LONGEST_LIST = 24;

/**
 * Every breakdown that begins in a passage; a list may go on in the passages that follow, or in a footnote.
 *
 * Only of a list in which every piece is one plain part does it say “contradiction”; of others it says
 * at most that they miss their total by a slip.
 */
export function findBreakdowns(
  passage: Passage,
  { followers, footnoteOf }: Surroundings,
): readonly Breakdown[] {
  const quantities = quantitiesOf(passage);
  const callPlaces = passage.calls.map(({ at }) => at);
  return quantities.flatMap((mention, index) => {
    const total = amountOf(mention);
    if (!total || isNoTotal(passage, total)) return [];
    const found: Breakdown[] = [];
    const inline = inlineList(passage, quantities, index);
    if (inline) {
      const list = inline.isUnfinished
        ? bulletParts(followers, total)
        : partsOf(inline, total, quantities.slice(index + 1, index + 1 + LONGEST_LIST));
      push(found, { passage, total, list, lead: inline });
    }
    const summedUp = partsSummedUp(
      passage,
      total,
      quantities.slice(Math.max(0, index - LONGEST_LIST), index),
    );
    if (summedUp) {
      const verdict = explained(total, summedUp) ? 'agrees' : 'contradiction';
      found.push({ passage, total, parts: summedUp, claim: 'WHOLE', isSameNoun: true, verdict });
    }
    const call = passage.calls[firstNotBelow(callPlaces, mention.end)];
    const isOfThis = call && call.at - mention.end <= 60 && isNext(quantities, index, call.at);
    const note = isOfThis ? footnoteOf(call.marker) : undefined;
    if (note) {
      const lead = noteList(note);
      const list = partsOf(lead, total, quantitiesOf(note).slice(0, LONGEST_LIST));
      push(found, { passage, total, list, lead });
    }
    return found;
  });
}

/** The parts of a list; it is clean where every piece of it is one part, plainly counted. */
interface Parts {
  readonly parts: readonly Amount[];
  readonly isClean: boolean;
  /** Clean but for pieces without any number: they may be more words of the one before. */
  readonly isTidy: boolean;
}

/** Words of sizes that nobody adds up. */
const SIZE = /mỗi|đường kính|cách nhau|bán kính|(?:rộng|cao|sâu|dày)\s/u;

/** In a piece, words that make its number no part: a size, a name, a total of its own. */
const NO_PART =
  /mỗi|đường kính|cách nhau|bán kính|(?:dài|rộng|cao|sâu|dày)\s|số hiệu|gồm|trong đó|tổng|từ \d[^,;]{0,20} trở lên|hoặc/u;

/** The first comparable amount of each piece of a list, outside inner brackets. */
function partsOf(region: ListRegion, total: Amount, candidates: readonly NumberMention[]): Parts {
  const { passage } = region;
  const parts: Amount[] = [];
  let [isClean, isTidy] = [true, true];
  for (const piece of listedPieces(region)) {
    if (total.dimension !== 'count' && SIZE.test(piece.text.toLowerCase())) {
      return { parts: [], isClean: false, isTidy: false };
    }
    const amounts = candidates
      .filter((each) => each.start >= piece.start && each.end <= piece.end)
      .filter((each) => !isNested(passage.text, piece.start, each.start))
      .flatMap((each) => amountOf(each) ?? [])
      .filter(({ dimension }) => dimension === total.dimension);
    const part = amounts.find(({ mention }) => !isNameLike(passage, mention)) ?? amounts[0];
    if (part) parts.push(part);
    const isPlain = amounts.length === 1 && part && isPlainPiece(passage, part, piece.text);
    if (!isPlain) isClean = false;
    if (!isPlain && !isMoreWords(passage, piece)) isTidy = false;
  }
  return { parts, isClean, isTidy };
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
      .slice(0, LONGEST_LIST)
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
  return { parts: known.length === parts.length ? known : [], isClean: true, isTidy: true };
}

function push(
  found: Breakdown[],
  {
    passage,
    total,
    list: { parts, isClean, isTidy },
    lead,
  }: {
    readonly passage: Passage;
    readonly total: Amount;
    readonly list: Parts;
    readonly lead: ListRegion;
  },
): void {
  if (parts.length < 2) return;
  const isSameNoun = parts.every((part) => isComparable(part, total));
  const { claim } = lead;
  const verdict = verdictOf(total, parts, { lead, isClean, isTidy, isSameNoun });
  found.push({ total, passage, parts, claim, isSameNoun, verdict });
}

/** Overlap is told by words like these: the parts may be counted twice. */
const OVERLAPS = /vừa|nhiều lỗi|cả hai|đồng thời|trùng/u;

/** What a total may be called that takes in things of other names. */
const GENERAL =
  /^(?:đơn vị|người|cơ quan|tổ chức|đối tượng|trường hợp|thành viên|đại biểu|cán bộ|nhân sự|lao động|nhân khẩu|hồ sơ|văn bản|thủ tục|nhiệm vụ|sản phẩm|công trình|cơ sở|trường)(?!\p{L})/u;

function verdictOf(
  total: Amount,
  parts: readonly Amount[],
  {
    lead,
    isClean,
    isTidy,
    isSameNoun,
  }: Omit<Parts, 'parts'> & { readonly lead: ListRegion; readonly isSameNoun: boolean },
): Breakdown['verdict'] {
  const [otherTotal, ...otherParts] = otherwise([total, ...parts]) ?? [];
  if (explained(total, parts)) return 'agrees';
  if (otherTotal && explained(otherTotal, otherParts)) return 'agrees';
  if (lead.isOpen || holdsSubtotal(parts)) return 'open';
  const words = lead.passage.text.slice(lead.start, lead.end).toLowerCase();
  const { mention } = total;
  if (OVERLAPS.test(words) || isNet(words) || isNet(wordsBefore(lead.passage, mention, 60))) {
    return 'open';
  }
  const digits = significantDigits(mention.text);
  const isGeneral =
    GENERAL.test(mention.noun?.toLowerCase() ?? '') || (isClean && parts.length > 2);
  if (!isSameNoun && digits < 3 && !isGeneral) return 'open';
  const isWhole = lead.claim === 'WHOLE' && isClean;
  // A footnote that is nothing but a list of three or more is most likely all of its number.
  const isList = lead.isNote && isClean && parts.length >= 3;
  const isTelling =
    isWhole || isList || digits >= 3 || (isTidy && digits === 2 && parts.length >= 3);
  if (isTelling && isOneSlipAway(total, parts)) return 'slip';
  return isWhole ? 'contradiction' : 'open';
}

/** All parts add up, or the first few of them do and the rest say something else, or all but one that stands within another. */
function explained(total: Amount, parts: readonly Amount[]): boolean {
  const prefixes = parts
    .map((_, index) => parts.slice(0, index + 1))
    .filter(({ length }) => length >= 2);
  const without =
    parts.length > 2 ? parts.map((each) => parts.filter((other) => other !== each)) : [];
  return [...prefixes, ...without].some((some) => intersects(sumOf(some), total.range));
}

/** A part is the sum of two or more right behind it: `trả nợ 30 tỷ, trả gốc 20 tỷ, trả lãi 10 tỷ`. */
function holdsSubtotal(parts: readonly Amount[]): boolean {
  return parts.some((part, index) => {
    let sum = parts[index + 1]?.range;
    for (const { range } of parts.slice(index + 2)) {
      sum = sum && addIntervals(sum, range);
      if (sum && intersects(sum, part.range)) return true;
    }
    return false;
  });
}

function isNext(quantities: readonly NumberMention[], index: number, call: number): boolean {
  const next = quantities[index + 1];
  return !next || next.start >= call;
}
