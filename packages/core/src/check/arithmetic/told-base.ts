import { type Amount, amountOf, isLarger } from './amount.ts';
import { calledBy } from './amount-name.ts';
import { wordsAfter, wordsBefore } from './context.ts';
import { likelySlip } from './likely-slip.ts';
import { isChange, isNoTotal } from './name-like.ts';
import { hasOwnShare } from './share-link.ts';
import { ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** No farther from its percentage stands a number that only goes by its words. */
const FARTHEST = 500;

/** `66,1% (tính trên diện tích đất công nghiệp cho thuê)`: the rate says what it is computed of. */
const BASE =
  /^\s*\(?\s*(?:được )?(?:tính |so )(?:trên|theo|với)(?: tổng)?(?: số)? ((?:\p{L}+ ?){2,8})/u;
const RATE = /(?:tỷ|tỉ) lệ [^.;\d%]{2,60}$/u;

/** What a rate is of without being said: of all who live there. */
const OF_POPULATION = /(?:tỷ|tỉ) lệ bao phủ[^.;\d%]{0,40}$/u;

/**
 * The percentage of a rate whose base is told behind it: the whole is the one number before that goes by those
 * words, the part the last before of the same measure. Only a slip is told, and as likely: which part is meant, nobody says.
 */
export function shareOfToldBase(place: SharePlace): Share | undefined {
  const { passage, percent, around, at } = place;
  const rate = wordsBefore(passage, percent, 80);
  const [, told] = BASE.exec(wordsAfter(passage, percent, 100)) ?? [];
  const name = told ?? (OF_POPULATION.test(rate) ? 'dân số' : undefined);
  if (name === undefined || !RATE.test(rate)) return undefined;
  const before = around
    .slice(0, at)
    .filter(({ end }) => percent.start - end <= FARTHEST)
    .filter((each) => !isChange(passage, each))
    .filter((each) => !hasOwnShare(passage, each, around[around.indexOf(each) + 1]))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => !isNoTotal(passage, each));
  const [whole, another] = calledBy(passage, name.trim(), before);
  if (!whole || another) return undefined;
  const part = before.findLast((each) => each !== whole && isPartLike(each, whole));
  if (!part) return undefined;
  const share = ofAmounts(part, whole, percent);
  if (share.agreement !== 'contradiction') return share;
  const slip = likelySlip(place, { part, share });
  return slip && !slip.isLikely ? { ...slip, isLikely: true } : undefined;
}

function isPartLike(each: Amount, whole: Amount): boolean {
  return each.dimension === whole.dimension && each.head === whole.head && !isLarger(each, whole);
}
