import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable } from './amount.ts';
import { between, isSameSentence, wordsBefore } from './context.ts';
import { isExplained } from './explained-share.ts';
import { isChange, isNoTotal } from './name-like.ts';
import { isMeantShare, ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** `điều tra làm rõ 176 vụ với 314 đối tượng, đạt tỷ lệ 86,7%`: of what occurred, whoever was caught besides. */
const CLEARED_UP = /(?:làm rõ|khám phá|điều tra)(?: được)?\s*$/u;
const OCCURRED = /xảy ra[^.;,\d]{0,60}$/u;
const REACHED = /^[^.;()]{0,80}, (?:đạt|chiếm)(?: (?:tỷ|tỉ) lệ)?\s*$/u;

/** The share of cases cleared up, where other numbers stand between them and their percentage. */
export function shareClearedUp(place: SharePlace): Share | undefined {
  const { passage, percent, around, at } = place;
  const before = around.slice(0, at).filter((each) => isSameSentence(passage, each, percent));
  const done = before.findLast((each) => CLEARED_UP.test(wordsBefore(passage, each, 24)));
  const all = before.find((each) => OCCURRED.test(wordsBefore(passage, each, 80)));
  const [part, whole] = [done && amountOf(done), all && amountOf(all)];
  if (!done || !part?.head || !whole || part.head !== whole.head) return undefined;
  return REACHED.test(between(passage, done, percent)) ? meant(place, part, whole) : undefined;
}

/** `kế hoạch năm về số lớp (24 lớp)`, `kế hoạch năm (2.250 ha)`: the plan in brackets behind the percentage. */
const PLAN_BEHIND = /^\s*(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)[^.;(),\d]{0,40}\(\s*$/u;

/** No farther back stands a part that only its noun or its verb tells. */
const FARTHEST = 300;

/**
 * `mở 18 lớp cho 1.236 lượt người, đạt 75% kế hoạch năm về số lớp (24 lớp)`: the part is the number before of what the
 * plan counts; or, in a sentence before, the one behind the verb that the percentage’s own clause repeats.
 */
export function shareOfPlanBehind(place: SharePlace): Share | undefined {
  const { passage, percent, around, at } = place;
  const next = around[at + 1];
  const whole = next && amountOf(next);
  if (!next || !whole || !PLAN_BEHIND.test(between(passage, percent, next))) return undefined;
  const before = around
    .slice(0, at)
    .filter((each) => percent.start - each.end <= FARTHEST && !isChange(passage, each))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => isComparable(each, whole) && !isNoTotal(passage, each));
  const part =
    whole.head === null
      ? onlyOne(before.filter(({ mention }) => isRepeated(passage, mention, percent)))
      : before.findLast(
          (each) => each.head === whole.head && isSameSentence(passage, each.mention, percent),
        );
  return part ? meant(place, part, whole) : undefined;
}

/** `đã trồng mới 1.215 ha rừng … Diện tích rừng trồng mới đạt 54%`. */
function isRepeated(passage: Passage, mention: NumberMention, percent: NumberMention): boolean {
  const [, verb] = /(\p{L}+ \p{L}+)\s*$/u.exec(wordsBefore(passage, mention, 30)) ?? [];
  const clause =
    wordsBefore(passage, percent, 60)
      .split(/[,;:\d]/u)
      .at(-1) ?? '';
  return verb !== undefined && ` ${clause}`.includes(` ${verb} `);
}

/** `vốn trung ương giải ngân 803,8 tỷ đồng, đạt 57,3%`: of the number before that bears the same name without the deed. */
const DEED =
  /(?:^|[.,;:]|trong đó|riêng|đến nay)\s*((?:\p{L}+ ){2,6}?)(?:đã |ước )?(?:giải ngân|thực hiện|thu được|hoàn thành)\s*$/u;

/** The share of what bears the part’s own name. */
export function shareOfNamesake(place: SharePlace, part: Amount): Share | undefined {
  const { passage, around } = place;
  const name = DEED.exec(wordsBefore(passage, part.mention, 80))?.[1]?.trim();
  if (name === undefined) return undefined;
  const whole = onlyOne(
    around
      .filter(({ end }) => end < part.mention.start && part.mention.start - end <= FARTHEST)
      .filter((each) => wordsBefore(passage, each, 60).trimEnd().endsWith(name))
      .flatMap((each) => amountOf(each) ?? [])
      .filter((each) => isComparable(each, part)),
  );
  return whole ? meant(place, part, whole) : undefined;
}

function meant(place: SharePlace, part: Amount, whole: Amount): Share | undefined {
  const share: Share = { ...ofAmounts(part, whole, place.percent), isOfNamed: true };
  if (share.agreement !== 'contradiction') return share;
  return isMeantShare(share) && !isExplained(place, part)
    ? { ...share, isLikely: true }
    : undefined;
}

function onlyOne(amounts: readonly Amount[]): Amount | undefined {
  const [only, another] = amounts;
  return another ? undefined : only;
}
