import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable } from './amount.ts';
import { isAside, sentenceEnd, wordsAfter, wordsBefore } from './context.ts';
import { isExplained } from './explained-share.ts';
import { isChange, isNoTotal } from './name-like.ts';
import { isMeantShare, ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** `đạt 86,4% kế hoạch`, `bằng 84,5% dự toán`, and nothing behind that names another plan. */
const OF_PLAN =
  /^\s*(?:so với )?(kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu)(?: (?:được |đã )?(?:giao|đề ra|năm|cả năm|vốn))*\s*(?:[,;.)]|$)/u;

/** Words before or behind a number that make it the plan: `Dự toán giao 1.250 tỷ đồng`, `được giao năm 2024 là 32.500`. */
const IS_PLAN = /(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|giao)(?!\p{L})[^.;,()]{0,40}$/u;
const IS_PLAN_BEHIND = /^[^.;,()\d]{0,40}(?:theo kế hoạch|được giao|kế hoạch (?:giao|đề ra))/u;

/** A plan for a part of the year, or for more than one. */
const OF_PART = /(?:quý|tháng|đợt|giai đoạn|vụ)\s/u;

/** No farther back stands a plan. */
const FARTHEST = 400;

/** The share of a plan that the text tells before the part, where it is the only one it tells. */
export function shareOfToldPlan(place: SharePlace, part: Amount): Share | undefined {
  const { passage, around } = place;
  if (!isOfToldPlan(place)) return undefined;
  const plans = around
    .filter(({ end }) => end <= part.mention.start && part.mention.start - end <= FARTHEST)
    .filter((each) => !isChange(passage, each) && !isAside(passage, each, part.mention))
    .filter((each) => isPlan(passage, each))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => isComparable(each, part) && !isNoTotal(passage, each));
  const [plan, another] = plans;
  if (!plan || another || isPlan(passage, part.mention)) return undefined;
  const share = ofAmounts(part, plan, place.percent);
  if (share.agreement !== 'contradiction') return share;
  const isMeant = isMeantShare(share) && isAtHand(place, plan, part) && !isExplained(place, part);
  return isMeant ? { ...share, isLikely: true, isOfNamed: true } : undefined;
}

/** Words right behind a percentage say that it is of a plan, and name no other. */
export function isOfToldPlan({ passage, percent }: SharePlace): boolean {
  return OF_PLAN.test(wordsAfter(passage, percent, 50));
}

/** In the part's own sentence, or in the one before. */
function isAtHand({ passage }: SharePlace, plan: Amount, part: Amount): boolean {
  const own = sentenceEnd(passage, plan.mention.end);
  return own >= part.mention.end || sentenceEnd(passage, own + 1) >= part.mention.end;
}

export function isPlan(passage: Passage, mention: NumberMention): boolean {
  const before = IS_PLAN.exec(wordsBefore(passage, mention, 80))?.[0] ?? '';
  if (before !== '') return !OF_PART.test(before) && !/%/u.test(before);
  return IS_PLAN_BEHIND.test(wordsAfter(passage, mention, 50));
}
