import type { Passage } from '../passage.ts';
import { type Amount, quantitiesOf } from './amount.ts';
import { shareOfAsked } from './asked-and-done.ts';
import { neighbourhood, wordsAfter, wordsBefore } from './context.ts';
import { shareOfNamedRate } from './named-rate.ts';
import { shareOfNamedWhole } from './named-share.ts';
import { shareOnTime } from './on-time-rate.ts';
import { shareClearedUp, shareOfNamesake, shareOfPlanBehind } from './part-further-before.ts';
import { partOfPercentage } from './part-of-percentage.ts';
import { shareOfToldPlan } from './plan-told.ts';
import { shareOfPointedWhole } from './pointed-back.ts';
import { shareOfBracketedPart } from './rate-and-part.ts';
import { shareOfRatio } from './ratio-share.ts';
import { isOfAnotherBase, isVote, PLAN } from './share-base.ts';
import { isOneSlipShare, isRound, isTelling, type Share, type SharePlace } from './share-of.ts';
import { shareOfThese } from './share-of-these.ts';
import { shareOfThoseThat } from './those-that.ts';
import { shareOfToldBase } from './told-base.ts';
import { shareOfTotalBefore } from './total-before.ts';
import { votedShare } from './voted-share.ts';
import { shareOfWholeBehind, shareOfWholeInFront, shareOfWholeOfBoth } from './whole-beside.ts';

/** A way in which a text tells a share. */
type ShareWay = (place: SharePlace) => Share | undefined;

/** The words around the percentage tell its part and its whole together. */
const TOLD_WITH_ITS_PART: readonly ShareWay[] = [shareOfThese, shareOfRatio, shareOfBracketedPart];

/** No part stands before the percentage: its own words name it. */
const WITHOUT_A_PART_BEFORE: readonly ShareWay[] = [
  shareOnTime,
  shareOfNamedRate,
  shareOfToldBase,
  shareOfPlanBehind,
  shareClearedUp,
];

/** A way in which a text says, or lets see, what the part before a percentage is a part of; the plainest first. */
type WholeOf = (place: SharePlace, part: Amount) => Share | undefined;

const WHOLES: readonly WholeOf[] = [
  shareOfWholeInFront,
  shareOfWholeBehind,
  shareOfWholeOfBoth,
  shareOfNamedWhole,
  shareOfPointedWhole,
  shareOfTotalBefore,
];

/** What goes by the part’s own name or deed is meant rather than a whole that contradicts. */
const OF_ITS_NAME: readonly WholeOf[] = [shareOfAsked, shareOfNamesake];

/** What is only concluded to be the whole, where nothing is said of it. */
const CONCLUDED: readonly WholeOf[] = [shareOfToldPlan, votedShare];

const sharesByPassage = new WeakMap<Passage, readonly Share[]>();

/** Every percentage of a passage whose part and whole the text itself names. */
export function findShares(passage: Passage): readonly Share[] {
  const known = sharesByPassage.get(passage);
  if (known) return known;
  const shares = sharesIn(passage);
  sharesByPassage.set(passage, shares);
  return shares;
}

function sharesIn(passage: Passage): readonly Share[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    if (mention.kind !== 'PERCENTAGE' || mention.value === null) return [];
    if (NO_SHARE.test(wordsBefore(passage, mention, 24))) return [];
    const place: SharePlace = {
      passage,
      percent: { ...mention, value: mention.value },
      ...neighbourhood(quantities, index),
    };
    if (!mention.approximate) return judged(place, plainest(place));
    const isAverage = AVERAGE.test(wordsBefore(passage, mention, 24));
    return isAverage ? judged(place, shareOfToldBase(place)) : [];
  });
}

/** `tỷ lệ lấp đầy bình quân đạt 66,1% (tính trên …)`: an average, but as exact as its base. */
const AVERAGE = /bình quân(?: đạt| là|:)?\s*$/u;

/** The share that the first way finds which finds any. */
function firstOf<Args extends readonly unknown[]>(
  ways: readonly ((...args: Args) => Share | undefined)[],
  ...args: Args
): Share | undefined {
  for (const way of ways) {
    const share = way(...args);
    if (share) return share;
  }
  return undefined;
}

/** What agrees is what is meant; where nothing does, the plainest way of saying it. */
function plainest(place: SharePlace): Share | undefined {
  const told = firstOf(TOLD_WITH_ITS_PART, place);
  if (told) return told;
  const part = partOfPercentage(place);
  return part ? shareOfPart(place, part) : firstOf(WITHOUT_A_PART_BEFORE, place);
}

function shareOfPart(place: SharePlace, part: Amount): Share | undefined {
  const those = shareOfThoseThat(place, part);
  if (those) return those;
  const shares = WHOLES.flatMap((wholeOf) => wholeOf(place, part) ?? []);
  const meant = shares.find(({ agreement }) => agreement !== 'contradiction') ?? shares[0];
  if (meant && meant.agreement !== 'contradiction') return meant;
  return (
    firstOf(OF_ITS_NAME, place, part) ??
    meant ??
    firstOf(CONCLUDED, place, part) ??
    shareClearedUp(place)
  );
}

/** Without a contradiction that is none, for the percentage is of something that the passage does not count. */
function judged(place: SharePlace, share: Share | undefined): readonly Share[] {
  if (share?.agreement !== 'contradiction' || share.isComparison) return share ? [share] : [];
  const { passage, percent } = place;
  if (!share.isOfNamed && isOfAnotherBase(passage, percent, share.at)) return [];
  if (isVote(passage, percent, share.at)) return [];
  if (!mayBeOfAnotherPlan(place, share)) return [share];
  if (!isOneSlipShare(share)) return [];
  if (isTelling(percent.value)) return [share];
  const isPlanned =
    /\d\s*\/\s*\d/u.test(passage.text.slice(share.at.start, share.at.end)) &&
    /^\s*kế hoạch/u.test(wordsAfter(passage, percent, 12));
  return isPlanned && !isRound(percent.value) ? [{ ...share, isLikely: true }] : [];
}

/**
 * `27/34 nhiệm vụ, đạt 110% kế hoạch quý`: where the percentage is of a plan and nothing says that the
 * whole is that plan, the two may have nothing to do with one another, unless one slip parts them.
 */
function mayBeOfAnotherPlan({ passage, percent }: SharePlace, share: Share): boolean {
  if (/đồng|usd/iu.test(share.whole.text)) return false;
  if (!PLAN.test(wordsAfter(passage, percent, 24).split(/[,;(]/u)[0] ?? '')) return false;
  const { start, end } = share.at;
  const to = percent.start >= end ? Math.min(end + 30, percent.start) : end + 30;
  const around = passage.text
    .slice(Math.max(percent.start < start ? percent.end : 0, start - 40), to)
    .toLowerCase();
  return !PLAN.test(around.replace(/kế hoạch\s*(?:số|\d)/gu, ''));
}

/** Before a percentage that is no share: growth, a rate, a target, a bound. */
const NO_SHARE =
  /(?:tăng|giảm|vượt|hụt|cao hơn|thấp hơn|kém|chỉ tiêu|mục tiêu|tối thiểu|tối đa|ít nhất|lãi suất|thuế suất|tiết kiệm)(?: thêm| là| khoảng)?\s*[+-]?$/u;
