import { amountOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { isSameSentence, wordsBefore } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';
import { labelOf } from './label.ts';
import { isOneThing } from './one-thing.ts';
import { nameAllKinds } from './opposites.ts';
import { significantDigits } from './slip.ts';

/** So many digits are known again in a sentence further on; fewer where every part bears the total’s noun. */
const LEAST_DIGITS = 3;
const LEAST_OF_ITS_NOUN = 2;

/**
 * The kinds of the first number of its noun, in a sentence further on that begins with it, or with “trong đó”, and
 * tells nothing else: `Đang quản lý 538 học viên … Học viên bắt buộc 529, tự nguyện 09.`
 */
export function oppositesFurtherOn({
  passage,
  total,
  before,
  behind,
}: TotalPlace): readonly Division[] {
  const { head } = total;
  const digits = significantDigits(total.mention.text);
  if (head === null || digits < LEAST_OF_ITS_NOUN) return [];
  if (before.some((each) => isOneThing(amountOf(each) ?? total, total))) return [];
  const first = behind.find(
    (each) =>
      !isSameSentence(passage, total.mention, each) &&
      isOfTheTotal(wordsBefore(passage, each, 60), head),
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
  const areOfIt = parts.every((part) =>
    part.head === null ? digits >= LEAST_DIGITS : isOneThing(part, total),
  );
  return areOfIt && parts.length === named.length && nameAllKinds(labels, '')
    ? [{ total, parts, claim: 'KINDS', ...TOLD_ONE_BY_ONE }]
    : [];
}

/** `Học viên bắt buộc …`, behind a total of `học viên`; `Trong đó …`. */
function isOfTheTotal(words: string, head: string): boolean {
  const [, begin = ''] = /^[.\s]*(?:số )?([^,;:.()]*)$/u.exec(words) ?? [];
  return begin.startsWith(`${head} `) || begin.startsWith('trong đó ');
}
