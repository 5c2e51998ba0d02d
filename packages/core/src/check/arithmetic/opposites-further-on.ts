import { amountOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { isSameSentence, wordsBefore } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';
import { labelOf } from './label.ts';
import { isOneThing } from './one-thing.ts';
import { nameAllKinds } from './opposites.ts';
import { significantDigits } from './slip.ts';

/** So many digits are known again in a sentence further on. */
const LEAST_DIGITS = 3;

/**
 * The kinds of the first number of its noun, in a sentence further on that begins with this noun and tells nothing
 * else: `Đang quản lý 538 học viên … Học viên bắt buộc 529, tự nguyện 09.`
 */
export function oppositesFurtherOn({
  passage,
  total,
  before,
  behind,
}: TotalPlace): readonly Division[] {
  const { head } = total;
  if (head === null || significantDigits(total.mention.text) < LEAST_DIGITS) return [];
  if (before.some((each) => isOneThing(amountOf(each) ?? total, total))) return [];
  const first = behind.find(
    (each) =>
      !isSameSentence(passage, total.mention, each) &&
      /^[.\s]*(?:số )?\p{L}[^,;:.()]*$/u.test(wordsBefore(passage, each, 60)) &&
      wordsBefore(passage, each, 60)
        .replace(/^[.\s]*(?:số )?/u, '')
        .startsWith(`${head} `),
  );
  if (!first) return [];
  const told = behind.filter(
    (each) => each.start >= first.start && isSameSentence(passage, first, each),
  );
  const named = told.filter((each) => !isInBrackets(passage, each) && each.kind !== 'PERCENTAGE');
  const labels = named.map((each, index) =>
    labelOf(passage, each, { previous: named[index - 1], next: named[index + 1] }),
  );
  const parts = named.flatMap((each) => amountOf(each) ?? []);
  const areOfIt = parts.every((part) => part.head === null || isOneThing(part, total));
  return areOfIt && parts.length === named.length && nameAllKinds(labels, '')
    ? [{ total, parts, claim: 'KINDS', ...TOLD_ONE_BY_ONE }]
    : [];
}
