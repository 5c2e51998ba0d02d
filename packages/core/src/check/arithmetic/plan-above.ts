import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { amountOf, isComparable, quantitiesOf } from './amount.ts';
import { neighbourhood } from './context.ts';
import type { Surroundings } from './division.ts';
import { isNoTotal } from './name-like.ts';
import { partOfPercentage } from './part-of-percentage.ts';
import { isOfToldPlan, isPlan } from './plan-told.ts';
import { findShares } from './share.ts';
import { isMeantShare, ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** No item tells more numbers. */
const MOST_NUMBERS = 24;

/**
 * The shares of a plan that the item before tells: `1. Chỉ tiêu giao 10.450 học sinh. 2. Trúng tuyển 10.207 học sinh, đạt
 * 97,7% chỉ tiêu`. It is the only plan of what the part counts, and the part’s own item tells none.
 */
export function findSharesOfPlanAbove(
  passage: Passage,
  { leaders }: Surroundings,
): readonly Share[] {
  const above = leaders.at(-1);
  if (!above) return [];
  const known = findShares(passage);
  const quantities = quantitiesOf(passage).slice(0, MOST_NUMBERS);
  if (quantities.some((each) => isPlan(passage, each))) return [];
  return quantities.flatMap((mention, index) => {
    const { kind, value } = mention;
    if (kind !== 'PERCENTAGE' || value === null || mention.approximate) return [];
    if (known.some(({ percent }) => percent.start === mention.start)) return [];
    const place = { passage, percent: { ...mention, value }, ...neighbourhood(quantities, index) };
    const share = isOfToldPlan(place) ? shareOfPlanIn(above, place) : undefined;
    return share ? [share] : [];
  });
}

function shareOfPlanIn(above: Passage, place: SharePlace): Share | undefined {
  const part = partOfPercentage(place);
  if (!part) return undefined;
  const [plan, another] = quantitiesOf(above)
    .slice(0, MOST_NUMBERS)
    .filter((each: NumberMention) => isPlan(above, each))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => isComparable(each, part) && !isNoTotal(above, each));
  if (!plan || another) return undefined;
  const share = ofAmounts(part, plan, place.percent);
  return share.agreement !== 'contradiction' || isMeantShare(share)
    ? { ...share, isLikely: true }
    : undefined;
}
