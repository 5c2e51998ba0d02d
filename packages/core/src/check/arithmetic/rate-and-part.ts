import { amountOf, isLarger } from './amount.ts';
import { between, isSameSentence, wordsBefore } from './context.ts';
import { isExplained } from './explained-share.ts';
import { isChange, isNoTotal } from './name-like.ts';
import { isOneThing } from './one-thing.ts';
import { isMeantShare, ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** `Tỷ lệ trạm y tế có bác sĩ đạt 96,2%`: the rate of a thing by its noun. */
const RATE = /(?:tỷ|tỉ) lệ (?:số )?((?:\p{L}+ ){2,12})(?:đạt|là|chiếm)\s*$/u;

/** No farther back stands the whole of a rate. */
const FARTHEST = 500;

/** `Toàn tỉnh có 132 trạm y tế … Tỷ lệ trạm y tế có bác sĩ đạt 96,2% (127 trạm)`: the part in brackets, the whole by its noun. */
export function shareOfBracketedPart(place: SharePlace): Share | undefined {
  const { passage, percent, around, at } = place;
  const name = RATE.exec(wordsBefore(passage, percent, 90))?.[1];
  const next = around[at + 1];
  const part = next && amountOf(next);
  if (name === undefined || !next || !part?.head) return undefined;
  if (!/^\s*\($/u.test(between(passage, percent, next))) return undefined;
  if (!/^[^()\d]{0,40}\)/u.test(passage.text.slice(next.end, next.end + 41))) return undefined;
  if (!name.startsWith(`${part.head} `) || !isSameSentence(passage, percent, next))
    return undefined;
  const wholes = around
    .slice(0, at)
    .filter(({ end }) => percent.start - end <= FARTHEST)
    .filter((each) => !isChange(passage, each))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => isOneThing(part, each) && !isNoTotal(passage, each));
  const [whole, another] = wholes;
  if (!whole || another || isLarger(part, whole)) return undefined;
  const share = ofAmounts(part, whole, percent);
  if (share.agreement !== 'contradiction') return share;
  return isMeantShare(share) && !isExplained(place, part)
    ? { ...share, isLikely: true }
    : undefined;
}
