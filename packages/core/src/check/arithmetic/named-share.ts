import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, isLarger } from './amount.ts';
import { between, isSameSentence, wordsAfter, wordsBefore } from './context.ts';
import { isNoTotal } from './name-like.ts';
import { ofAmounts, type Share, type SharePlace } from './share-of.ts';

/**
 * The share of a whole that is not beside the percentage but named: the total that a list under
 * “trong đó” or “gồm” takes apart, or the one whose words follow the percentage (`39,5% số lượt
 * người tham gia`). It counts only where no other number nearby explains the percentage.
 */
export function namedShare(place: SharePlace, part: Amount): Share | undefined {
  const amounts = place.around.flatMap((each) => amountOf(each) ?? []);
  const whole = namedWhole(place, part, amounts);
  if (!whole) return undefined;
  const share = ofAmounts(part, whole, place.percent);
  if (share.agreement !== 'contradiction') return share;
  if (isLarger(part, whole)) return undefined;
  const explained = amounts.some((numerator) =>
    amounts.some(
      (denominator) =>
        (numerator.mention === part.mention || denominator.mention === whole.mention) &&
        numerator.mention !== denominator.mention &&
        numerator.dimension === denominator.dimension &&
        ofAmounts(numerator, denominator, place.percent).agreement !== 'contradiction',
    ),
  );
  return explained ? undefined : share;
}

/** A whole that is only named stands no farther from its percentage. */
const FARTHEST_WHOLE = 400;

function namedWhole(
  { passage, percent }: SharePlace,
  part: Amount,
  amounts: readonly Amount[],
): Amount | undefined {
  const others = amounts.filter(
    (each) =>
      each.mention.end <= percent.start &&
      percent.start - each.mention.end <= FARTHEST_WHOLE &&
      each.mention !== part.mention &&
      isComparable(each, part) &&
      !isNoTotal(passage, each),
  );
  const [, base] =
    /^\s*(?:tổng\s+)?số\s+((?:\p{L}+\s*){1,4})/u.exec(wordsAfter(passage, percent, 60)) ?? [];
  if (base === undefined) return others.findLast((total) => isTakenApart(passage, total, part));
  const words = base.trim().split(/\s+/u);
  const named = others.filter(({ mention }) => {
    const before = wordsBefore(passage, mention, 40).split(/\d/u).at(-1);
    const after = wordsAfter(passage, mention, 60).split(/[\d,;(]/u)[0];
    const around = `${before} ${mention.text.toLowerCase()} ${after}`;
    return words.length >= 2 && words.every((word) => around.includes(word));
  });
  return named.length === 1 ? named[0] : undefined;
}

/** `2.205 hồ sơ, trong đó … 2.187 hồ sơ`: the first is the total of which the second is a part. */
function isTakenApart(passage: Passage, total: Amount, part: Amount): boolean {
  return (
    total.mention.end <= part.mention.start &&
    isSameSentence(passage, total.mention, part.mention) &&
    /^[^.;\d]{0,60}(?:trong đó|gồm)(?: có| số)?[^\d;]{0,80}$/u.test(
      between(passage, total.mention, part.mention),
    )
  );
}
