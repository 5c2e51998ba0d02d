import type { NumberMention } from '../../narrative/index.ts';
import { compareToPrinted, exactly, percentInterval } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isLarger } from './amount.ts';
import { calledBy } from './amount-name.ts';
import { wordsAfter, wordsBefore } from './context.ts';
import { isExplained } from './explained-share.ts';
import { likelySlip } from './likely-slip.ts';
import { isNoTotal } from './name-like.ts';
import { hasOwnShare } from './share-link.ts';
import { isTelling, ofAmounts, type Share, type SharePlace } from './share-of.ts';

/** A whole that is only named stands no farther from its percentage. */
const FARTHEST = 600;

/**
 * The share of a whole that the words behind the percentage name: `chiếm 43,5% chi thường xuyên`,
 * `39,5% số lượt người tham gia`, where one number before goes by the same words.
 */
export function shareOfNamedWhole(place: SharePlace, part: Amount): Share | undefined {
  const shares = namedWholes(place, part).map((whole) => ofAmounts(part, whole, place.percent));
  const agreeing = shares.find(({ agreement }) => agreement !== 'contradiction');
  const share = agreeing ?? shares.at(-1);
  if (!share || agreeing) return agreeing;
  const isNumberOf = /^[^\d]{0,20}số /u.test(wordsAfter(place.passage, place.percent, 30));
  if (shares.length > 1)
    return isNumberOf && isTelling(place.percent.value) && !isExplained(place, part)
      ? { ...share, isLikely: true }
      : undefined;
  const slip = likelySlip(place, { part, share });
  const isShort = slip?.isLikely && !place.percent.value.includes('.');
  return isShort && !hasWitness(place, share) ? undefined : slip;
}

/** Another share of the same whole comes out. */
function hasWitness({ around, percent }: SharePlace, { whole }: Share): boolean {
  return around.some((mention, index) => {
    const part = amountOf(mention);
    const next = around[index + 1];
    if (!part || next?.kind !== 'PERCENTAGE' || next.value === null || next.start === percent.start)
      return false;
    const computed = percentInterval(part.range, whole.range);
    return computed !== undefined && compareToPrinted(computed, next.value) !== 'contradiction';
  });
}

function namedWholes({ passage, percent, around }: SharePlace, part: Amount): readonly Amount[] {
  const name = nameBehind(passage, percent);
  if (name === undefined) return [];
  // `tổng vốn 2,6 tỷ đồng, chiếm 15,7% tổng vốn`: the part goes by the same name as its whole.
  if (
    ` ${wordsBefore(passage, part.mention, 50)
      .split(/[\d,;(]/u)
      .at(-1)}`.includes(` ${name} `)
  )
    return [];
  const others = around
    .filter(({ end }) => end <= percent.start && percent.start - end <= FARTHEST)
    .filter((each) => each !== part.mention && !isFellow(passage, each, { around, name }))
    .flatMap((each) => amountOf(each) ?? numeratorOf(each) ?? [])
    .filter((each) => each.dimension === part.dimension && !isNoTotal(passage, each));
  return calledBy(passage, name, others).filter((each) => !isLarger(part, each));
}

/** An amount whose own percentage is of the same: `7 tỷ đồng, chiếm 44,2% tổng vốn; 4 tỷ đồng, chiếm 23,3% tổng vốn`. */
function isFellow(
  passage: Passage,
  mention: NumberMention,
  { around, name }: { readonly around: readonly NumberMention[]; readonly name: string },
): boolean {
  const next = around[around.indexOf(mention) + 1];
  if (next === undefined || !hasOwnShare(passage, mention, next)) return false;
  const own = nameBehind(passage, next) ?? '';
  return own !== '' && (own.startsWith(name) || name.startsWith(own));
}

/** `76/93 xã đạt chuẩn`: those that did. */
function numeratorOf(mention: NumberMention): Amount | undefined {
  if (mention.kind !== 'RATIO' || mention.value === null || mention.approximate) return undefined;
  const text = mention.text.split('/')[0]?.trim() ?? '';
  return {
    mention: { ...mention, text },
    range: exactly(mention.value),
    otherwise: null,
    dimension: 'count',
    head: null,
  };
}

const NAME =
  /^\s*(?:của |trong |so với |tính trên |trên )?(?:tổng |toàn bộ )?(?:số )?(?:lượng )?((?:\p{L}+[ -]?){1,7})/u;

/** Where the name of the whole ends and its circumstances begin. */
const CIRCUMSTANCE =
  /(?:^|\s)(?:của|trong|trên|toàn|tại|cả|năm|nay|hiện|và|so|là|với|để|do|tỉnh|huyện|giao|đã)(?:\s.*)?$/u;

function nameBehind(passage: Passage, percent: NumberMention): string | undefined {
  const acronym = ACRONYM.exec(passage.text.slice(percent.end, percent.end + 24))?.[1];
  if (acronym !== undefined) return acronym.toLowerCase();
  const name = NAME.exec(wordsAfter(passage, percent, 70))?.[1]
    ?.trim()
    .replace(CIRCUMSTANCE, '')
    .trim();
  return name?.includes(' ') && !NO_NAME.test(name) ? name : undefined;
}

/** `tương ứng 43% GRDP`. */
const ACRONYM = /^ (?:tổng )?(\p{Lu}{3,8})(?![\p{L}\d-])/u;

const NO_NAME = /^(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|cùng kỳ)/u;
