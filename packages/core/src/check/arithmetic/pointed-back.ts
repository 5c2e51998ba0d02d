import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, isLarger } from './amount.ts';
import { calledBy } from './amount-name.ts';
import { wordsBefore } from './context.ts';
import { isChange, isNoTotal } from './name-like.ts';
import { isOneSlipShare, ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** `Trong tổng dư nợ: …`, `Trong số có mặt: …`, `Trong lũy kế: …`: a sentence that begins with what was told before. */
const POINTS_BACK =
  /^[.\s]*trong (?:tổng )?(?:số )?(?!đó|này|ấy|các|những|một|kỳ|quý|tháng|năm|khi|thời|công tác|lĩnh vực)((?:\p{L}+ ?){1,4}):/u;

/** No farther back stands what a sentence points back to. */
const FARTHEST = 400;

/** The share of what the sentence says that it takes apart, where one number before goes by that name. */
export function shareOfPointedWhole(
  { passage, percent, around }: SharePlace,
  part: Amount,
): Share | undefined {
  const sentence = wordsBefore(passage, percent, FARTHEST);
  const name = POINTS_BACK.exec(sentence)?.[1];
  if (name === undefined) return undefined;
  const start = percent.start - sentence.length;
  const before = around.filter(({ end }) => end <= start && start - end <= FARTHEST);
  const whole = onlyOneCalled(passage, name, before);
  if (!whole || !isComparable(part, whole) || isLarger(part, whole)) return undefined;
  const share: Share = { ...ofAmounts(part, whole, percent), isOfNamed: true };
  if (share.agreement !== 'contradiction') return share;
  return isOneSlipShare(share) ? { ...share, isLikely: true } : undefined;
}

/** Whether the words that begin a sentence name a number before it, and no other. */
export function isPointedAt(
  passage: Passage,
  sentence: string,
  {
    mention,
    around,
  }: { readonly mention: NumberMention; readonly around: readonly NumberMention[] },
): boolean {
  const name = POINTS_BACK.exec(sentence.toLowerCase())?.[1];
  return name !== undefined && onlyOneCalled(passage, name, around)?.mention === mention;
}

function onlyOneCalled(
  passage: Passage,
  name: string,
  mentions: readonly NumberMention[],
): Amount | undefined {
  const amounts = mentions
    .filter((each) => !isChange(passage, each))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => !isNoTotal(passage, each));
  const [only, another] = calledBy(passage, name.trim(), amounts);
  return another ? undefined : only;
}
