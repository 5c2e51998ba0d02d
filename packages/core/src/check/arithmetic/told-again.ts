import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, numeratorOf, quantitiesOf } from './amount.ts';
import { firstWords } from './label.ts';
import { significantDigits } from './slip.ts';

/** A count, and the same count told otherwise where the text goes back to it. */
export interface ToldAgain {
  readonly first: Amount;
  readonly again: Amount;
}

/** `trong 14.310 giáo viên`, `14.310 giáo viên nói trên`: a number that the reader knows already. */
const BEFORE = /(?:^|[^\p{L}])(?:trong(?: tổng)?(?: số)?|cả|toàn bộ)\s*$/iu;
const AFTER =
  /^[^,.;]{0,40}?(?<!\p{L})(?:nói trên|nêu trên|kể trên|trên(?=[,.;])|này(?=[\s,.;]))/iu;

/** How many numbers a text goes back to one. */
const REACH = 12;

/** From so many digits on no other number of the same thing differs in one digit only; of those told above, from two on. */
const LEAST_DIGITS = 4;
const LEAST_DIGITS_ABOVE = 2;

/** Every count that a passage comes back to with one digit written otherwise. */
export function findToldAgain(passage: Passage): readonly ToldAgain[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const again = amountOf(mention);
    if (!again || mention.kind !== 'COUNT' || !mention.noun) return [];
    const least = isToldAbove(passage, mention) ? LEAST_DIGITS_ABOVE : LEAST_DIGITS;
    if (significantDigits(mention.text) < least || !isKnown(passage, mention)) return [];
    const name = firstWords(mention.noun, 2);
    const before = quantities
      .slice(Math.max(0, index - REACH), index)
      .filter((each) => isNamed(passage, each, name))
      .flatMap((each) => amountOf(each) ?? numeratorOf(each) ?? []);
    if (before.some(({ mention: { value } }) => value === mention.value && value !== null))
      return [];
    if (before.some(({ mention: { text } }) => digitsOf(text) === digitsOf(mention.text)))
      return [];
    const first = before.find((each) => differsInOneDigit(each.mention.text, mention.text));
    return first ? [{ first, again }] : [];
  });
}

function isKnown({ text }: Passage, { start, end }: NumberMention): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - 20), start)) || AFTER.test(text.slice(end, end + 60))
  );
}

/** `Trong 126 thủ tục nêu trên`; `Có 214 HTX đang hoạt động … Trong 214 HTX đang hoạt động`: by the same words. */
function isToldAbove({ text }: Passage, { start, end, noun }: NumberMention): boolean {
  if (!/(?:^|[.;]\s)Trong(?: tổng)?(?: số)?\s*$/u.test(text.slice(Math.max(0, start - 20), start)))
    return false;
  if (/^[^,.;]{0,40}? (?:nói|nêu|kể) trên(?!\p{L})/u.test(text.slice(end, end + 60))) return true;
  const behind = text.slice(end, end + 60).trimStart();
  const words = /^(?:\p{L}+ ){2,5}?(?=có |,)/u.exec(behind)?.[0].trim() ?? '';
  const state = words.slice((noun ?? '').split(' ')[0]?.length ?? 0).trim();
  return state.includes(' ') && text.slice(0, start).includes(` ${state}`);
}

/** The noun follows the number, or the words right before name it. */
function isNamed({ text }: Passage, { noun, start }: NumberMention, name: string): boolean {
  if (noun !== null) return noun.toLowerCase().startsWith(name);
  return text
    .slice(Math.max(0, start - 40), start)
    .toLowerCase()
    .trimEnd()
    .endsWith(name);
}

function digitsOf(text: string): string {
  return (/\d[\d.,]*/.exec(text)?.[0] ?? '').replace(/\D/g, '');
}

/** So long as each other, and one digit apart. */
export function differsInOneDigit(a: string, b: string): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)];
  if (one.length !== other.length) return false;
  return [...one].filter((digit, index) => digit !== other[index]).length === 1;
}
