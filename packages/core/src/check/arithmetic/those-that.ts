import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, isLarger, numeratorOf } from './amount.ts';
import { wordsAfter, wordsBefore } from './context.ts';
import { likelySlip } from './likely-slip.ts';
import { isNoTotal } from './name-like.ts';
import { ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** No farther from its percentage stands a whole that only its verb names. */
const FARTHEST = 500;

/** `7,1% số người được khám`, `62,4% tổng số mẫu đã kiểm nghiệm`: what the whole counts, and what was done to it. */
const THOSE =
  /^\s*(?:của |trong |trên |so với |tính trên )?(?:tổng )?số (?:lượng )?(\p{L}+(?: \p{L}+)?) (?:đã được|được|đã|tham gia|đến) (\p{L}+(?: (?!trong|tại|và|ở|năm|quý|kỳ|tháng)\p{L}+)?)/u;

/**
 * The share of “those that were …”: `khám 9.336 người, …; 587 bệnh nhân, chiếm 6,3% số người được khám`, where one
 * number of that noun stands behind that verb. A percentage that is right of another number of that noun was
 * computed from the wrong one.
 */
export function shareOfThoseThat(place: SharePlace, part: Amount): Share | undefined {
  const { passage, percent, around } = place;
  const ofRatio = shareOfThoseDone(place, part);
  if (ofRatio) return ofRatio;
  const [, noun, verb] = THOSE.exec(wordsAfter(passage, percent, 90)) ?? [];
  if (noun === undefined || verb === undefined) return undefined;
  const wholes = around
    .filter(({ end }) => end <= percent.start && percent.start - end <= FARTHEST)
    .filter((each) => each !== part.mention && isOfNoun(each, noun))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => !isNoTotal(passage, each) && !isLarger(part, each));
  const [whole, another] = wholes.filter(({ mention }) => isBehind(passage, mention, verb));
  if (!whole || another) return undefined;
  const share: Share = { ...ofAmounts(part, whole, percent), isOfNamed: true };
  if (share.agreement !== 'contradiction') return share;
  const isOfOther = wholes.some(
    (each) =>
      each !== whole &&
      isComparable(each, whole) &&
      ofAmounts(part, each, percent).agreement !== 'contradiction',
  );
  return isOfOther ? { ...share, isLikely: true } : likelySlip(place, { part, share });
}

/** `Trả kết quả 638/642 hồ sơ, đúng hạn 638 hồ sơ đạt 100% số đã trả`: the whole is what a ratio before counts. */
const THOSE_DONE =
  /^\s*(?:trong |trên )?(?:tổng )?số đã (?:được )?(trả|giải quyết|xử lý|kiểm tra)(?!\p{L})/u;

function shareOfThoseDone(
  { passage, percent, around }: SharePlace,
  part: Amount,
): Share | undefined {
  const verb = THOSE_DONE.exec(wordsAfter(passage, percent, 40))?.[1];
  if (verb === undefined) return undefined;
  const [whole, another] = around
    .filter(({ end }) => end <= part.mention.start && percent.start - end <= FARTHEST)
    .filter((each) => each.kind === 'RATIO' && wordsBefore(passage, each, 30).includes(verb))
    .flatMap((each) => numeratorOf(each) ?? []);
  if (!whole || another || !isComparable(whole, part)) return undefined;
  return { ...ofAmounts(part, whole, percent), isOfNamed: true, isLikely: true };
}

function isOfNoun({ noun }: NumberMention, words: string): boolean {
  const [first = ''] = words.split(' ');
  return ` ${noun?.toLowerCase()} `.startsWith(` ${first} `);
}

/** The verb stands before the number in its own clause. */
function isBehind(passage: Passage, mention: NumberMention, verb: string): boolean {
  const clause = wordsBefore(passage, mention, 90)
    .split(/[\d,;:(]/u)
    .at(-1);
  return ` ${clause}`.includes(` ${verb} `);
}
