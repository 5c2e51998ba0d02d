import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable } from './amount.ts';
import { isNested } from './brackets.ts';
import { between, sentenceEnd } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';
import { inlineList, type ListRegion, regionOf } from './list-region.ts';

/** From one total to another of the same list: `24.816 suất quà với kinh phí 9.147,6 triệu đồng, gồm:`. */
const AND_ITS = /^[^.;:()\d]{0,60}(?:,|\s(?:với|và|cho|là|tổng|trị giá))\s[^.;:()\d]{0,40}$/u;

/**
 * Parts of the first of two totals that one list takes apart together, an item behind each semicolon:
 * `gồm: quà của tỉnh 100 suất, kinh phí 30 triệu đồng; quà của huyện …`.
 */
export function listOfTwo({ passage, total, behind }: TotalPlace): readonly Division[] {
  const [second, next] = behind;
  const other = second && amountOf(second);
  if (!second || !other || isComparable(other, total)) return [];
  if (!AND_ITS.test(between(passage, total.mention, second))) return [];
  const region = inlineList(passage, second, next) ?? nextSentence(passage, second);
  if (!region || region.isUnfinished) return [];
  const items = itemsOf(passage, region);
  if (items.length < 2) return [];
  const words = passage.text.slice(region.start, region.end).toLowerCase();
  const { claim, isOpen } = region;
  const [first, further] = [total, other].map((each) =>
    partsOfEach(passage, each, { items, behind }),
  );
  const isOfBoth = first && further;
  if (!first || (!isOfBoth && !/;/u.test(words))) return [];
  const told = { ...TOLD_ONE_BY_ONE, claim, isClosed: true, isOpen, words };
  const isSaidWhole = isOfBoth && first.every(({ head }) => head !== null && head === total.head);
  return [
    { ...told, total, parts: first, ...(isSaidWhole ? { isSaidWhole } : {}) },
    ...(isOfBoth ? [{ ...told, total: other, parts: further }] : []),
  ];
}

/** One part of a total in each item; none where an item has no such number. */
function partsOfEach(
  passage: Passage,
  total: Amount,
  { items, behind }: { readonly items: readonly Item[]; readonly behind: readonly NumberMention[] },
): readonly Amount[] | undefined {
  const parts = items.map((item) => onlyPart(passage, total, within(item, behind)));
  const known = parts.filter((part) => part !== undefined);
  return known.length === items.length ? known : undefined;
}

/** `Trong đó, 06 lớp … với 387 lượt và 12 lớp … với 849 lượt`: a sentence of its own. */
function nextSentence(passage: Passage, second: NumberMention): ListRegion | undefined {
  const own = sentenceEnd(passage, second.end);
  const [lead] = /^\.\s+Trong đó[,:]?\s/u.exec(passage.text.slice(own, own + 20)) ?? [];
  if (lead === undefined) return undefined;
  const [start, end] = [own + lead.length, sentenceEnd(passage, own + 1)];
  return regionOf(passage, { start, end, marker: 'trong đó' });
}

interface Item {
  readonly start: number;
  readonly end: number;
}

function itemsOf({ text }: Passage, { start, end }: Item): readonly Item[] {
  const list = text.slice(start, end);
  const stops = [...list.matchAll(list.includes(';') ? /;/gu : /\svà(?=\s\d)/gu)].map(
    ({ index }) => start + index,
  );
  return [start, ...stops].map((from, index) => ({ start: from, end: stops[index] ?? end }));
}

function within(
  { start, end }: Item,
  mentions: readonly NumberMention[],
): readonly NumberMention[] {
  return mentions.filter((each) => each.start >= start && each.end <= end);
}

function onlyPart(
  passage: Passage,
  total: Amount,
  mentions: readonly NumberMention[],
): Amount | undefined {
  const [first] = mentions;
  const parts = mentions
    .filter(({ start }) => first && !isNested(passage.text, first.start, start))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => isComparable(each, total) && (each.head !== null) === (total.head !== null));
  return parts.length === 1 ? parts[0] : undefined;
}
