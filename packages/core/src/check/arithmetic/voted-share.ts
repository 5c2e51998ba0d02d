import { type Amount, amountOf, denominatorOf, isLarger } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import {
  between,
  isAside,
  isSameSentence,
  sentenceEnd,
  wordsAfter,
  wordsBefore,
} from './context.ts';
import { isExplained } from './explained-share.ts';
import { isChange, isNoTotal } from './name-like.ts';
import { isOneThing } from './one-thing.ts';
import { hasOwnShare } from './share-link.ts';
import {
  isMeantShare,
  isRound,
  isTelling,
  ofAmounts,
  type Share,
  type SharePlace,
} from './share-of.ts';

/** No farther back stands a whole. */
const FARTHEST = 500;

/**
 * `Tổng số phòng học là 6.924 phòng; phòng kiên cố có 6.102 phòng, chiếm 84,3%`: the share of a whole that the text
 * tells before the part by the same noun.
 *
 * Which whole is meant no word says; but where no two numbers around make the percentage, neither does the
 * one that is meant.
 */
export function votedShare(place: SharePlace, part: Amount): Share | undefined {
  const { passage, percent } = place;
  if (isNoTotal(passage, part) || isRound(percent.value) || !isShareWord(place, part))
    return undefined;
  const isNamed = isOfItsTotal(place, part);
  if (!isNamed && !(isOfNothingElse(place) && isTelling(percent.value))) return undefined;
  const wholes = wholesOf(place, part);
  const name = totalBehind(place);
  const whole =
    wholes.find((each) => isAllThereAre(place, part, each)) ??
    wholes.find(({ mention }) => name !== undefined && mention.noun?.toLowerCase() === name) ??
    wholes[0];
  if (!whole || !isHead(place, whole, part) || isExplained(place, part)) return undefined;
  const share = ofAmounts(part, whole, percent);
  return isMeantShare(share) ? { ...share, isLikely: true } : undefined;
}

/** Between the part and its percentage: words of a share of something told, not of a plan. */
const SHARE_WORD =
  /^[^.;()\d]{0,60}?(?:, |\s|^)(?:chiếm|bằng|tương đương|tương ứng|(?:đạt|chiếm|với|bằng)? ?(?:tỷ|tỉ) lệ|đạt)\s*(?:là |:)?\s*$|^[^.;(),\d]{0,60}\((?:chiếm |đạt |bằng )?(?:(?:tỷ|tỉ) lệ )?$/u;

function isShareWord({ passage, percent }: SharePlace, { mention }: Amount): boolean {
  return SHARE_WORD.test(between(passage, mention, percent));
}

/** `chiếm 4,2% tổng số hộ`, behind `2.931 hộ nghèo`: the total of what the part counts. */
function isOfItsTotal({ passage, percent }: SharePlace, { head }: Amount): boolean {
  const name = totalBehind({ passage, percent });
  return head !== null && name !== undefined && `${name} `.startsWith(`${head} `);
}

function totalBehind({
  passage,
  percent,
}: Pick<SharePlace, 'passage' | 'percent'>): string | undefined {
  return /^\s*(?:so với |trên |trong |của )?tổng (?:số )?([^,;.()\d]{2,30})/u
    .exec(wordsAfter(passage, percent, 50))?.[1]
    ?.trim();
}

/** Behind the percentage its clause ends. */
function isOfNothingElse({ passage, percent }: SharePlace): boolean {
  return /^\s*\)?\s*(?:[,;.]|$|trong đó)/u.test(wordsAfter(passage, percent, 12));
}

/** The numbers before the part that count the same and are not smaller, the nearest first. */
function wholesOf(place: SharePlace, part: Amount): readonly Amount[] {
  const { passage, around } = place;
  const before = around
    .slice(0, around.indexOf(part.mention))
    .filter(({ end }) => part.mention.start - end <= FARTHEST);
  const isBlurred = before.some(
    ({ approximate, kind, noun }) =>
      approximate && kind === part.mention.kind && headWord(noun) === headWord(part.mention.noun),
  );
  if (isBlurred) return [];
  return before
    .filter((each) => !isChange(passage, each) && !isAside(passage, each, part.mention))
    .flatMap((each) => amountOf(each) ?? denominatorOf(each) ?? [])
    .filter((each) => isOneThing(part, each) || isSpentOf(place, part, each))
    .filter((each) => !isLarger(part, each) && !isNoTotal(passage, each))
    .toReversed();
}

/** `Vốn là 2.450 tỷ đồng. Đã giải ngân 1.420 tỷ đồng`: what was done with it, of the one amount told before. */
function isSpentOf({ passage, around }: SharePlace, part: Amount, each: Amount): boolean {
  return (
    part.dimension !== 'count' &&
    each.dimension === part.dimension &&
    SPENT.test(wordsBefore(passage, part.mention, 30)) &&
    around
      .filter(({ start, kind }) => start < part.mention.start && kind === part.mention.kind)
      .filter((other) => !isInBrackets(passage, other)).length === 1
  );
}

const SPENT =
  /(?:giải ngân|thu hồi|quyết toán|đã nộp|nộp ngân sách|đã chi|phân bổ)(?: được| là| đạt)?\s*$/u;

function headWord(noun: string | null): string | undefined {
  return noun?.toLowerCase().split(' ')[0];
}

/** The whole heads the part's sentence or ends the one before, and is no share of something itself. */
function isHead(place: SharePlace, whole: Amount, part: Amount): boolean {
  const { passage, around } = place;
  const { mention } = whole;
  const isAll = isAllThereAre(place, part, whole);
  const isDoneWithIt = isAll || isDoneWithThose(place, part);
  if (!isDoneWithIt && hasOwnShare(passage, mention, around[around.indexOf(mention) + 1]))
    return false;
  if (!isDoneWithIt && HAS_SHARE.test(passage.text.slice(mention.end, mention.end + 90)))
    return false;
  if (
    IN_TIME.test(wordsAfter(passage, part.mention, 60)) &&
    /tiếp nhận/u.test(wordsBefore(passage, mention, 30))
  )
    return false;
  if (isSameSentence(passage, mention, part.mention))
    return /[,:;(]|\s(?:có|và)\s/u.test(between(passage, mention, part.mention));
  const end = sentenceEnd(passage, mention.end);
  return (
    sentenceEnd(passage, end + 1) >= part.mention.end &&
    (isAll || TOTAL.test(wordsBefore(passage, mention, 80)) || isSpentOf(place, part, whole))
  );
}

/** `121/124 trạm y tế …, đạt 97,58%. 109 trạm …, bằng 87,90% tổng số trạm`: of what the ratio says there are. */
function isAllThereAre(place: SharePlace, part: Amount, { mention }: Amount): boolean {
  return (
    isOfItsTotal(place, part) &&
    place.around.some(({ start, kind }) => start === mention.start && kind === 'RATIO')
  );
}

/** `4.377 em (1,4%), đã được trợ giúp 4.290 em, đạt 98,01%`: what was done for those just told. */
function isDoneWithThose({ passage, percent }: SharePlace, { mention }: Amount): boolean {
  return (
    /(?:^|[,;] )đã (?:được )?\p{L}[^,;.\d]{0,30}$/u.test(wordsBefore(passage, mention, 45)) &&
    /, đạt(?: (?:tỷ|tỉ) lệ)?\s*$/u.test(between(passage, mention, percent))
  );
}

/** `3.734 công ty 2 thành viên (chiếm 32,5%)`: a fellow of the part. */
const HAS_SHARE = /^[^.,;()%]{0,60}\((?:chiếm|đạt|tỷ lệ|bằng)?[^()%\d]{0,12}[\d.,]+ ?%/u;

/** How many are in time is told of those that were dealt with, not of those that came in. */
const IN_TIME = /(?:trong|đúng|trước) hạn/u;

const TOTAL = /(?:tổng|toàn)\s[^,;:\d]{0,60}$|(?:đang|hiện) quản lý\s*$/u;
