import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import { shareOfAsked } from './asked-and-done.ts';
import {
  between,
  betweenBrackets,
  isAside,
  isSameSentence,
  neighbourhood,
  wordsAfter,
  wordsBefore,
} from './context.ts';
import { shareOfNamedRate } from './named-rate.ts';
import { shareOfNamedWhole } from './named-share.ts';
import { shareOnTime } from './on-time-rate.ts';
import { shareClearedUp, shareOfNamesake, shareOfPlanBehind } from './part-further-before.ts';
import { shareOfToldPlan } from './plan-told.ts';
import { shareOfPointedWhole } from './pointed-back.ts';
import { shareOfBracketedPart } from './rate-and-part.ts';
import { shareOfRatio } from './ratio-share.ts';
import { isOfAnotherBase, isVote, PLAN } from './share-base.ts';
import { isLinked } from './share-link.ts';
import { isOneSlipShare, isRound, isTelling, type Share, type SharePlace } from './share-of.ts';
import { shareOfThese } from './share-of-these.ts';
import { shareOfThoseThat } from './those-that.ts';
import { shareOfToldBase } from './told-base.ts';
import { shareOfTotalBefore } from './total-before.ts';
import { votedShare } from './voted-share.ts';
import { shareOfWholeBehind, shareOfWholeInFront } from './whole-beside.ts';

/** A way in which a text says, or lets see, what the part before a percentage is a part of; the plainest first. */
type WholeOf = (place: SharePlace, part: Amount) => Share | undefined;

const WHOLES: readonly WholeOf[] = [
  shareOfWholeInFront,
  shareOfWholeBehind,
  shareOfNamedWhole,
  shareOfPointedWhole,
  shareOfTotalBefore,
];

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

/** What agrees is what is meant; where nothing does, the plainest way of saying it. */
function plainest(place: SharePlace): Share | undefined {
  const told = shareOfThese(place) ?? shareOfRatio(place) ?? shareOfBracketedPart(place);
  if (told) return told;
  const part = partOf(place);
  if (!part) {
    return (
      shareOnTime(place) ??
      shareOfNamedRate(place) ??
      shareOfToldBase(place) ??
      shareOfPlanBehind(place) ??
      shareClearedUp(place)
    );
  }
  const those = shareOfThoseThat(place, part);
  if (those) return those;
  const shares = WHOLES.flatMap((wholeOf) => wholeOf(place, part) ?? []);
  const meant = shares.find(({ agreement }) => agreement !== 'contradiction') ?? shares[0];
  const asked = shareOfAsked(place, part) ?? shareOfNamesake(place, part);
  if (meant?.agreement === 'contradiction' && asked) return asked;
  return (
    meant ??
    asked ??
    shareOfToldPlan(place, part) ??
    votedShare(place, part) ??
    shareClearedUp(place)
  );
}

/** The amount that the words before a percentage say is the part. */
function partOf(place: SharePlace): Amount | undefined {
  const { passage, percent, around, at } = place;
  const isFurther = around.slice(0, at).filter((each) => isShareToo(place, each));
  const last = around
    .slice(0, at)
    .filter((each) => !isFurther.includes(each) && !isInWords(passage, each, percent))
    .filter((each) => !ATTRIBUTE.test(each.noun ?? '') && !isBound(passage, each))
    .findLast((each) => isSameSentence(passage, each, percent) && !isAside(passage, each, percent));
  const part = last && amountOf(last);
  if (!part) return undefined;
  const before = wordsBefore(passage, last, 80);
  const [share] = isFurther;
  const gap = share
    ? betweenBrackets(passage, last, share).replace(/gấp\s*$/u, 'bằng ')
    : betweenBrackets(passage, last, percent).replace(IN_WORDS, ' ');
  // `trên tổng số 2.316 công chức, viên chức (chiếm 53,5%)`: what a total counts may be a list.
  const isOfList =
    /tổng số\s*$/u.test(before) || /^ \p{L}+, \p{L}+[^,]*\((?:\p{L}+ ){0,3}$/u.test(gap);
  // `322 tổ chức, cá nhân vi phạm, bằng 16,9%`: one noun of two names.
  const isPair =
    last.noun?.includes(', ') === true && gap.trimStart().startsWith(last.noun.toLowerCase());
  const words = isOfList ? gap.replaceAll(', ', ' ') : isPair ? gap.replace(', ', ' ') : gap;
  if (!isLinked(words)) return undefined;
  return /(?:tăng|giảm)\s*$/u.test(before) || IS_OWN_PLAN.test(before) ? undefined : part;
}

/** `412 doanh nghiệp, chiếm gần một phần ba (33%)`: the same in words before it. */
const IN_WORDS = /\s(?:gần |hơn |khoảng )?(?:một|hai|ba) phần (?:hai|ba|tư|năm|mười) \($/u;

function isInWords(passage: Passage, each: NumberMention, percent: NumberMention): boolean {
  return (
    each.kind === 'RATIO' &&
    !/\d/u.test(each.text) &&
    between(passage, each, percent).trim() === '('
  );
}

/** `đạt 56,0% dự toán Trung ương giao (14.000 tỷ đồng), đạt 53,4% …`: one more share of the same part. */
const ONE_MORE = /^[^.;,()%\d]{4,60}(?:,| và)\s(?:đạt|bằng)\s*$/u;
const A_SHARE = /[,)] (?:và )?(?:ước )?(?:đạt|bằng|gấp)\s*$/u;

/** Another share of the part, or how many times it is what it was. */
function isShareToo({ passage, percent }: SharePlace, each: NumberMention): boolean {
  const isShare = each.kind === 'PERCENTAGE' || each.noun?.startsWith('lần') === true;
  return (
    isShare &&
    ONE_MORE.test(betweenBrackets(passage, each, percent)) &&
    A_SHARE.test(wordsBefore(passage, each, 16))
  );
}

/** `đạt từ 5 điểm trở lên`. */
function isBound(passage: Passage, mention: NumberMention): boolean {
  return (
    /(?:^|\s)từ\s*$/u.test(wordsBefore(passage, mention, 8)) &&
    /^[^,.;(]{0,12}trở (?:lên|xuống)/u.test(wordsAfter(passage, mention, 24))
  );
}

/** `218 sản phẩm 3 sao (69,9%)`, `851 ca dưới 5 tuổi`: says which, and counts none. */
const ATTRIBUTE = /^(?:sao|tuổi|tầng)(?!\p{L})/u;

/** `đạt 34,6% dự toán là 108 tỷ đồng, đạt 33,4% …`: what another percentage is of is no part. */
const IS_OWN_PLAN = /%[^.;%]{0,40}(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|cùng kỳ)[^.;%]{0,30}$/u;

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
