import type { NumberMention } from '../../narrative/index.ts';
import { intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, otherwise, quantitiesOf } from './amount.ts';
import { firstNotBelow, sentenceEnd, wordsBefore } from './context.ts';
import { isOneSlipAway, significantDigits, sumOf } from './slip.ts';

/** A total and the parts that a text takes it apart into. */
export interface Breakdown {
  readonly total: Amount;
  readonly passage: Passage;
  readonly parts: readonly Amount[];
  /**
   * `WHOLE` where the text says that the parts are all (“gồm”, “bao gồm”); `SOME` where they need
   * not be (“trong đó”, a colon, brackets, a footnote's list).
   */
  readonly claim: 'WHOLE' | 'SOME';
  /** The parts count what the total counts, by their nouns. */
  readonly isSameNoun: boolean;
  readonly verdict: 'agrees' | 'slip' | 'contradiction' | 'open';
}

const WHOLE = /^(?:gồm|bao gồm|chia ra)/u;

/** From a total to its list: the noun, then the marker. */
const MARKER =
  /^([^.;:()\d]{0,90}?)(?:[,;]\s*|\.\s+(?=kết quả|trong đó|cụ thể|phân (?:theo|loại))|\s+|^)?((?:bao gồm|gồm có|gồm|chia ra|cụ thể(?: là)?|trong đó(?: có)?|phân (?:theo|loại)[^:;.\d]{0,30}|kết quả)\s*:?|:|\()\s*/u;

/** Bounds, so that a text without an end stays linear to read. */
const LONGEST_LIST = 24;
const LONGEST_LIST_TEXT = 1500;

/** A segment that begins like this is no part of the list, and ends it. */
const ENDS_LIST =
  /^(?:\s|[-–+*•])*(?:trong đó|tổng cộng|cộng|riêng|ngoài ra|(?:tăng|giảm)(?: thêm)? \d|so với|đồng thời|qua đó|nâng|đưa|lũy kế|hiện|tỷ lệ)/u;

/** A word that leaves the list open: further parts have no number. */
const LEAVES_OPEN = /còn lại|chủ yếu|v\.v|…|\.\.\./u;

/** Overlap is told by words like these: the parts may be counted twice. */
const OVERLAPS = /vừa|nhiều lỗi|cả hai|đồng thời|trùng/u;

/** Every breakdown that begins in a passage; a list may go on in the passages that follow, or in a footnote. */
export function findBreakdowns(
  passage: Passage,
  { followers, footnoteOf }: Surroundings,
): readonly Breakdown[] {
  const quantities = quantitiesOf(passage);
  const callPlaces = passage.calls.map(({ at }) => at);
  return quantities.flatMap((mention, index) => {
    const total = amountOf(mention);
    if (!total) return [];
    const found: Breakdown[] = [];
    const inline = inlineList(passage, quantities, index);
    if (inline) {
      const list = inline.isUnfinished
        ? followers.flatMap((each) => firstPart(each, total))
        : partsOf(inline, total, quantities.slice(index + 1, index + 1 + LONGEST_LIST));
      push(found, { passage, total, list, lead: inline });
    }
    const call = passage.calls[firstNotBelow(callPlaces, mention.end)];
    const isOfThis = call && call.at - mention.end <= 60 && isNext(quantities, index, call.at);
    const sum = summedUp(passage, quantities, index);
    if (sum) found.push({ ...sum, passage, total });
    const note = isOfThis ? footnoteOf(call.marker) : undefined;
    if (note) {
      const lead = noteList(note);
      const list = partsOf(lead, total, quantitiesOf(note).slice(0, LONGEST_LIST));
      push(found, { passage, total, list, lead });
    }
    return found;
  });
}

/** `29 vụ, 18 vụ, 07 vụ, cộng 64 vụ`: a total that stands behind its parts. */
function summedUp(
  passage: Passage,
  quantities: readonly NumberMention[],
  index: number,
): Pick<Breakdown, 'parts' | 'claim' | 'isSameNoun' | 'verdict'> | undefined {
  const mention = quantities[index];
  const total = mention && amountOf(mention);
  if (
    !total ||
    !/(?:^|[\s,;(])(?:tổng )?cộng(?: là|:)?\s*$/u.test(wordsBefore(passage, mention, 14))
  )
    return undefined;
  const listed = wordsBefore(passage, mention, 400);
  const marker = Math.max(
    listed.lastIndexOf('trong đó'),
    listed.lastIndexOf('gồm'),
    listed.lastIndexOf(':'),
  );
  if (marker < 0) return undefined;
  const from = mention.start - listed.length + marker;
  const parts = quantities
    .slice(Math.max(0, index - LONGEST_LIST), index)
    .filter(({ start }) => start >= from)
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => isComparable(each, total));
  if (parts.length < 2) return undefined;
  const agrees = explained(total, parts);
  return { parts, claim: 'WHOLE', isSameNoun: true, verdict: agrees ? 'agrees' : 'contradiction' };
}

/** What stands around a passage: the bullets or rows behind it, and the footnotes it may call. */
export interface Surroundings {
  readonly followers: readonly Passage[];
  readonly footnoteOf: (marker: string) => Passage | undefined;
}

/** Where a list begins and ends, and what its marker claims. */
interface ListRegion {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly claim: Breakdown['claim'];
  readonly isOpen: boolean;
  /** The passage ends with the marker: the list is in the passages that follow. */
  readonly isUnfinished: boolean;
  /** Whether the list stands right behind the total, or in a note that a plain enumeration makes. */
  readonly isNote: boolean;
}

function inlineList(
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
  const start = mention.end + match[0].length;
  const next = quantities[index + 1];
  if (next && next.start < start) return undefined;
  const marker = match[2] ?? '';
  const end = marker.startsWith('(')
    ? closing(text, start)
    : Math.min(sentenceEnd(passage, start), start + LONGEST_LIST_TEXT);
  const region = text.slice(start, end);
  const isUnfinished = region.trim() === '';
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
    isOpen: LEAVES_OPEN.test(region.toLowerCase()),
    isUnfinished,
    isNote: false,
  };
}

/** A footnote of a number is its list: after “Gồm:” a whole one, a bare enumeration perhaps. */
function noteList(note: Passage): ListRegion {
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

/** The first comparable amount of each segment of a list, outside inner brackets. */
function partsOf(
  region: ListRegion,
  total: Amount,
  candidates: readonly NumberMention[],
): readonly Amount[] {
  const { passage, start, end } = region;
  const parts: Amount[] = [];
  for (const segment of segmentsOf(passage.text, start, end)) {
    if (ENDS_LIST.test(segment.text.toLowerCase())) break;
    const amounts = candidates
      .filter((each) => each.start >= segment.start && each.end <= segment.end)
      .filter((each) => !isNested(passage.text, segment.start, each.start));
    const part = amounts
      .flatMap((each) => amountOf(each) ?? [])
      .find((each) => isSameKind(each, total));
    if (part) parts.push(part);
  }
  return parts;
}

function firstPart(passage: Passage, total: Amount): readonly Amount[] {
  const part = quantitiesOf(passage)
    .filter((each) => !isNested(passage.text, 0, each.start))
    .flatMap((each) => amountOf(each) ?? [])
    .find((each) => isSameKind(each, total));
  return part ? [part] : [];
}

function isSameKind(a: Amount, b: Amount): boolean {
  return a.dimension === b.dimension;
}

function push(
  found: Breakdown[],
  {
    passage,
    total,
    list,
    lead,
  }: {
    readonly passage: Passage;
    readonly total: Amount;
    readonly list: readonly Amount[];
    readonly lead: ListRegion;
  },
): void {
  if (list.length < 2) return;
  const isSameNoun = list.every((part) => isComparable(part, total));
  const { claim } = lead;
  const verdict = verdictOf(total, list, lead);
  found.push({ total, passage, parts: list, claim, isSameNoun, verdict });
}

function verdictOf(
  total: Amount,
  parts: readonly Amount[],
  lead: ListRegion,
): Breakdown['verdict'] {
  const [otherTotal, ...otherParts] = otherwise([total, ...parts]) ?? [];
  if (explained(total, parts)) return 'agrees';
  if (otherTotal && explained(otherTotal, otherParts)) return 'agrees';
  if (lead.isOpen) return 'open';
  const words = lead.passage.text.slice(lead.start, lead.end).toLowerCase();
  if (OVERLAPS.test(words)) return 'open';
  const isWhole = lead.claim === 'WHOLE' && !hasBarePiece(lead);
  const digits = significantDigits(total.mention.text);
  const isTelling = isWhole || digits >= 3 || (digits === 2 && parts.length >= 3);
  if (isTelling && isOneSlipAway(total, parts)) return 'slip';
  return isWhole ? 'contradiction' : 'open';
}

/** A piece of the list without a number of its own: it may stand for a part that nobody counted. */
function hasBarePiece({ passage, start, end, isUnfinished }: ListRegion): boolean {
  if (isUnfinished) return false;
  return segmentsOf(passage.text, start, end).some(
    ({ text }) => !/\d/.test(text) && /\p{L}/u.test(text),
  );
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

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A list's segments between commas, semicolons and “và”, outside brackets and numbers. A list that
 * begins with commas ends at its first semicolon.
 */
function segmentsOf(text: string, start: number, end: number): readonly Piece[] {
  const region = text.slice(start, end);
  const pieces: Piece[] = [];
  const separators: string[] = [];
  let [from, depth] = [0, 0];
  for (const { 0: mark, index } of region.matchAll(/[()]|;|,(?!\d)|\svà\s/gu)) {
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

function isNested(text: string, from: number, at: number): boolean {
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

function isNext(quantities: readonly NumberMention[], index: number, call: number): boolean {
  const next = quantities[index + 1];
  return !next || next.start >= call;
}
