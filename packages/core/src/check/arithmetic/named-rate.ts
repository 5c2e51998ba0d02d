import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, isLarger } from './amount.ts';
import { calledBy } from './amount-name.ts';
import { wordsBefore } from './context.ts';
import { likelySlip } from './likely-slip.ts';
import { isNoTotal } from './name-like.ts';
import { ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** No farther from its percentage stands a number that only goes by its words. */
const FARTHEST = 500;

/** `tỷ lệ hộ nghèo còn 2,87%`, `tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận đạt 67,6%`. */
const RATE =
  /(?:tỷ|tỉ) lệ (?:số )?([^,;:.()%\d]{4,70}?)(?: trên (?:tổng )?số ([^,;:.()%\d]{4,50}?))?(?: theo [^,;:.()%]{0,40})?(?: (?:đạt|là|còn|chiếm|ở mức))?(?: tỷ lệ)?\s*$/u;

/**
 * The percentage of a rate that is named by what it is of: the part goes by the same words, and the whole
 * either by those behind “trên tổng số” or stands itself behind them (`8.968 hộ trên tổng số 312.450 hộ`).
 */
export function shareOfNamedRate(place: SharePlace): Share | undefined {
  const { passage, percent } = place;
  const [, ofPart, ofWhole] = RATE.exec(wordsBefore(passage, percent, 120)) ?? [];
  if (!ofPart?.includes(' ')) return undefined;
  const amounts = place.around
    .filter(({ start }) => Math.abs(start - percent.start) <= FARTHEST)
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => !isNoTotal(passage, each));
  const called = calledBy(passage, ofPart, amounts);
  const wholes = (
    ofWhole === undefined
      ? amounts.filter(({ mention }) => isTotal(passage, mention))
      : calledBy(passage, ofWhole, amounts)
  ).filter((each) => !called.includes(each));
  const whole = onlyOne(wholes);
  const beside = called.find((each) => amounts[amounts.indexOf(each) + 1] === whole);
  const part = onlyOne(called) ?? beside;
  if (!part || !whole || !isComparable(part, whole)) return undefined;
  if (isLarger(part, whole)) return undefined;
  const share = ofAmounts(part, whole, percent);
  if (share.agreement !== 'contradiction') return share;
  // Where the text names both, nothing is concluded.
  if (ofWhole !== undefined) return share;
  const slip = likelySlip(place, { part, share });
  return slip?.isLikely ? undefined : slip;
}

function isTotal(passage: Passage, mention: NumberMention): boolean {
  return /(?:trên|trong) tổng số\s*$/u.test(wordsBefore(passage, mention, 20));
}

function onlyOne(amounts: readonly Amount[]): Amount | undefined {
  const [only, another] = amounts;
  return another ? undefined : only;
}
