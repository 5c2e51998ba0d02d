import type { NumberMention } from '../../narrative/index.ts';
import { compareRationals, intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, isLarger } from './amount.ts';
import { isNested } from './brackets.ts';
import { betweenBrackets, isSameSentence, sentenceEnd } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';
import { labelOf } from './label.ts';
import { isNameLike, isNet } from './name-like.ts';
import { denyOneAnother, excludeOneAnother, isKind, nameAllKinds } from './opposites.ts';
import { significantDigits, sumOf } from './slip.ts';

/** No set of opposites has more kinds. */
const MOST_KINDS = 5;

/** What keeps the numbers behind from being parts: another clause, a rate, something on top. */
const NO_LEAD = /;|mỗi|từng|bình quân|thêm|khác(?!\p{L})/u;

/** A number behind a total, and what the text calls it. */
interface Named {
  readonly amount: Amount;
  readonly label: string;
}

/**
 * The parts behind a total whose names say that they are all: `1.204 người, nam 640, nữ 564; thành thị …`,
 * in its own sentence or the next.
 */
export function oppositeParts({ passage, total, behind }: TotalPlace): readonly Division[] {
  const whole = labelOf(passage, total.mention, { next: behind[0] });
  const named = namedBehind(passage, total, behind);
  let rest = named;
  const divisions: Division[] = [];
  while (rest.length >= 2) {
    const count = kindsAt(rest, total, whole);
    const kinds = rest.slice(0, count);
    // Behind other numbers the kinds may be of one of those.
    const isFurther = rest.length < named.length && divisions.length === 0;
    const isOfIt = significantDigits(total.mention.text) >= LEAST_DIGITS;
    if (count === 0 || (isFurther && (!isOfIt || isOfOneBetween(named, kinds)))) {
      rest = rest.slice(1);
      continue;
    }
    const parts = rest.slice(0, count).map(({ amount }) => amount);
    const next = rest[count]?.amount.mention;
    rest = rest.slice(count);
    if (!goesOn(passage, parts, behind) || (next && kindsAt(rest, total, whole) > 0)) {
      divisions.push({ total, parts, claim: 'KINDS', ...TOLD_ONE_BY_ONE });
    }
  }
  return divisions;
}

/** So many digits are known again behind other numbers, fewer by their noun. */
const LEAST_DIGITS = 3;

function isKnownAgain({ head }: Amount, total: Amount): boolean {
  const isSameNoun = head !== null && head === total.head;
  return isSameNoun || significantDigits(total.mention.text) >= LEAST_DIGITS;
}

/** A number between the total and the kinds is what they make up, or too small a part to hold them. */
function isOfOneBetween(named: readonly Named[], kinds: readonly Named[]): boolean {
  const sum = sumOf(kinds.map(({ amount }) => amount));
  const between = named.slice(0, named.indexOf(kinds[0] as Named));
  return between.some(({ amount: { range } }) => intersects(range, sum));
}

/** How many of the first name all kinds of a set; 0 where none do. */
function kindsAt(named: readonly Named[], total: Amount, whole: string): number {
  const labels = named.map(({ label }) => label);
  for (let count = Math.min(MOST_KINDS, labels.length); count >= 2; count -= 1) {
    if (nameAllKinds(labels.slice(0, count), whole)) return count;
  }
  const pair = named.slice(0, 2);
  const isOneNoun = total.head !== null && pair.every((each) => isOfNoun(each, total.head ?? ''));
  if (pair.length < 2 || !isOneNoun) return 0;
  const isSet =
    denyOneAnother(labels.slice(0, 2), whole) ||
    (excludeOneAnother(labels.slice(0, 2)) && areTooMany(pair, total));
  return isSet ? 2 : 0;
}

/** Counted by a noun, or by the same noun in the words before: `số phương tiện đạt 3.189`. */
function isOfNoun({ amount: { head }, label }: Named, noun: string): boolean {
  return head === noun || (head === null && ` ${label} `.includes(` ${noun} `));
}

/** What is in one kind only cannot together be more than the whole, though a third kind may be left out. */
function areTooMany(pair: readonly Named[], { range }: Amount): boolean {
  const sum = sumOf(pair.map(({ amount }) => amount));
  return compareRationals(sum.low, range.high) > 0;
}

/** The numbers of the total's kind behind it, as far as nothing else comes between. */
function namedBehind(
  passage: Passage,
  total: Amount,
  behind: readonly NumberMention[],
): readonly Named[] {
  const { mention } = total;
  const own = sentenceEnd(passage, mention.end);
  const end = sentenceEnd(passage, own + 1);
  const named: Named[] = [];
  for (const [index, each] of behind.entries()) {
    if (each.end > end) break;
    const amount = amountOf(each);
    if (amount?.dimension !== total.dimension) continue;
    if (isAside(passage, { total, last: named.at(-1)?.amount, each })) continue;
    if (named.length === 0 && each.end <= own && isOfOtherNoun(passage, { amount, total }))
      continue;
    if (isNameLike(passage, each) && significantDigits(each.text) >= LEAST_DIGITS) continue;
    if (!mayBePart(passage, { amount, total }) || isNameLike(passage, each)) break;
    const lead = betweenBrackets(passage, mention, each);
    if (
      named.length === 0 &&
      NO_LEAD.test(isKnownAgain(amount, total) ? lead.replaceAll(';', ',') : lead)
    )
      break;
    const neighbours = { previous: behind[index - 1] ?? mention, next: behind[index + 1] };
    const label = labelOf(passage, each, neighbours);
    if (/mỗi|từng|thêm/u.test(label) || isNet(label)) break;
    named.push({ amount, label });
  }
  return named;
}

/** `41 nhiệm vụ, gồm 27 đề tài …; trong đó 29 nhiệm vụ chuyển tiếp`: things of another name come first. */
function isOfOtherNoun(
  passage: Passage,
  pair: { readonly amount: Amount; readonly total: Amount },
): boolean {
  const isTelling = significantDigits(pair.total.mention.text) >= 2;
  return isTelling && !isComparable(pair.amount, pair.total) && !mayBePart(passage, pair);
}

/** Of the total's kind; and no larger, unless its digits or its noun say that a slip made it so. */
function mayBePart(
  passage: Passage,
  { amount, total }: { readonly amount: Amount; readonly total: Amount },
): boolean {
  if (!isComparable(amount, total) && !isPerson(amount) && !isCalledByKind(passage, amount))
    return false;
  const isSameHead = amount.head !== null && amount.head === total.head;
  const isSurelyOfIt = isSameHead || significantDigits(total.mention.text) >= 3;
  return isSurelyOfIt || !isLarger(amount, total);
}

function isCalledByKind({ text }: Passage, { mention: { noun, end } }: Amount): boolean {
  return (
    noun !== null &&
    isKind(
      text
        .slice(end, end + 24)
        .toLowerCase()
        .trimStart(),
    )
  );
}

/** Members, pupils and officials are told as `người` or `đồng chí` where their kinds are. */
function isPerson({ head }: Amount): boolean {
  return head === 'người' || head === 'đồng';
}

/** In brackets that opened behind the number before it, unless they open right behind the total and hold its parts. */
function isAside(
  { text }: Passage,
  {
    total: { mention },
    last,
    each,
  }: { readonly total: Amount; readonly last: Amount | undefined; readonly each: NumberMention },
): boolean {
  if (last) return isNested(text, last.mention.end, each.start);
  const lead = text.slice(mention.end, each.start);
  return isNested(text, mention.end, each.start) && !/^[^()\d]{0,40}\([^()]*$/u.test(lead);
}

/** `18 nam giới, 10 phụ nữ và một trẻ em`: told in words. */
const ONE_MORE =
  /^[^.;,()\d]{0,30}(?:,|\svà|\scùng)\s(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều) \p{L}/u;

/** Behind the parts comes one more of them, or of another name: `82 nam, 28 nữ và 1 trẻ nhỏ`. */
function goesOn(
  passage: Passage,
  parts: readonly Amount[],
  behind: readonly NumberMention[],
): boolean {
  const [first, last] = [parts.at(-2)?.mention, parts.at(-1)?.mention];
  if (!first || !last) return false;
  if (ONE_MORE.test(passage.text.slice(last.end, last.end + 50).toLowerCase())) return true;
  const next = behind
    .filter(({ start, kind }) => start > last.end && kind !== 'PERCENTAGE')
    .slice(0, 2)
    .filter((each) => isSameSentence(passage, last, each));
  const isBySemicolon = betweenBrackets(passage, first, last).includes(';');
  return next.some((each, index) => {
    const gap = betweenBrackets(passage, last, each);
    if (/\)|, trong (?:đó|số)/u.test(gap) || (gap.includes(';') && !isBySemicolon)) return false;
    return index === 0 ? /(?:,|;|\svà)\s[^,;]*$/u.test(gap) : /\svà\s$/u.test(gap);
  });
}
