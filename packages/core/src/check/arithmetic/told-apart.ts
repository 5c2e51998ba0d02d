import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, numeratorOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { isNear } from './completeness.ts';
import { isSameSentence, sentenceEnd, wordsBefore } from './context.ts';
import type { Division, TotalPlace } from './division.ts';
import { type ListRegion, regionOf } from './list-region.ts';
import { isChange } from './name-like.ts';
import { isOneThing } from './one-thing.ts';
import { divisionOf, partsOf } from './parts-of-list.ts';
import { isOneSlipAway, significantDigits } from './slip.ts';

/** From a total to the clauses that tell its parts. */
const NEXT_CLAUSE = /^[^,;:.()\d]{0,90}?(?:[,;:]\s+(?:thì )?(?:có |kết quả )?|\scó\s(?=\d))/u;

/**
 * Parts that no word announces: `đã xét 45 sáng kiến, công nhận 28 sáng kiến cấp tỉnh, 12 …, không công nhận 07 …`,
 * or a sentence of their own, `Tuyến tỉnh 98.430 lượt, tuyến huyện …, tuyến xã …`. Every clause counts some of
 * the same thing, and the total is the first number of it.
 */
export function partsToldApart(place: TotalPlace): readonly Division[] {
  const { passage, total, before, behind } = place;
  const { mention } = total;
  if (
    (total.head === null && !isLastOfItsMeasure(place)) ||
    total.head === 'điểm' ||
    mention.kind === 'RATIO' ||
    isChange(passage, mention) ||
    isInBrackets(passage, mention)
  )
    return [];
  const told = before.filter((each) => isSameSentence(passage, each, mention));
  if (told.some((each) => isOther(each, total))) return [];
  const isCount = total.dimension === 'count';
  return [
    isCount ? restOfSentence(passage, total) : undefined,
    nextSentence(passage, total, behind),
  ].flatMap((region) => {
    const division = region && divisionOf(region, total, partsOf(region, total, behind));
    const isCounted =
      (division?.parts.length ?? 0) >= 3 && /tổng số\s*$/u.test(wordsBefore(passage, mention, 12));
    if (
      !division?.isTidy ||
      !isOfIt(division, isCounted) ||
      FLOWS.test(division.words.split('ngoài ra')[0] ?? '')
    )
      return [];
    if (OPEN.test(division.words)) return [];
    const isSaidWhole = division.parts.length >= 2 && REST.test(division.words);
    if (!isCount && !(division.parts.length >= 3 && /khác/u.test(division.words))) return [];
    const isLong =
      division.isClean && division.parts.length >= 3 && significantDigits(mention.text) >= 3;
    return isSaidWhole || isLong || isCounted
      ? [{ ...division, claim: 'LIKELY' as const, isSaidWhole: isSaidWhole || isCounted }]
      : [];
  });
}

/** `… 263,5 triệu USD, tăng 9,7% so với cùng kỳ (240,2 triệu USD). Nhóm hàng thủy sản …`: the last amount of its sentence. */
function isLastOfItsMeasure({ passage, total, behind }: TotalPlace): boolean {
  return (
    total.dimension !== 'count' &&
    behind
      .filter((each) => isSameSentence(passage, total.mention, each))
      .filter((each) => !isInBrackets(passage, each) && !isChange(passage, each))
      .every((each) => amountOf(each)?.dimension !== total.dimension)
  );
}

/** What leads to a total, and not to one of a list's numbers: `đã xét 45 sáng kiến`, `Tổng số 96 thủ tục`, `: 1.245 công chức được …`. */
const HEADS =
  /(?:tổng số|tổng cộng|trong|có|là|xét|phát hiện|kiểm tra|thanh tra|rà soát|thẩm định|tiếp nhận|thu về|đánh giá|khảo sát|xảy ra|thụ lý|giao|lấy|xử lý|giải quyết|thực hiện|tổ chức)\s*$|(?:^|:\s*)$/u;

/** A state at the start, what came and went, and a state at the end. */
const FLOWS = /(?:cuối|đầu) (?:năm|kỳ|quý|tháng)|thoát nghèo|phát sinh/u;

/** Every part bears the very noun of the total, and together they come near it; or “tổng số”, but for a slip. */
function isOfIt({ total, parts }: Division, isCounted: boolean): boolean {
  const isSame = parts.every(({ head }) => head === total.head);
  const isSamePeople = parts.length >= 3 && parts.every((part) => isOneThing(part, total));
  const isMeant = isNear(total, parts, '0.12') || (isCounted && isOneSlipAway(total, parts));
  return (isSame || isSamePeople) && isMeant;
}

/** The last part is of the last kind that there may be. */
const REST = /(?:[,;]|\svà)\s(?:[^,;]*\s)?(?:không|chưa|còn|khác|giữ nguyên|đang)(?!\p{L})[^,;]*$/u;

/** Another number of the same thing, but for the same number told twice. */
function isOther(each: NumberMention, total: Amount): boolean {
  const amount = amountOf(each) ?? numeratorOf(each);
  return amount !== undefined && isOneThing(amount, total) && each.value !== total.mention.value;
}

function restOfSentence(passage: Passage, { mention }: Amount): ListRegion | undefined {
  if (!HEADS.test(wordsBefore(passage, mention, 60))) return undefined;
  const end = sentenceEnd(passage, mention.end);
  const [lead] = NEXT_CLAUSE.exec(passage.text.slice(mention.end, end)) ?? [];
  return lead === undefined || OPEN.test(lead)
    ? undefined
    : regionOf(passage, { start: mention.end + lead.length, end, marker: '' });
}

/** A list of the largest or foremost only. */
const OPEN = /nhiều nhất|chủ yếu|tập trung|nhất là|điển hình|nổi|đáng chú ý|cao nhất/u;

/** `Tuyến tỉnh 98.430 lượt, …`; not `Có 47 doanh nghiệp …`. */
const NAME_FIRST =
  /^\s+(?!(?:Có|Trong|Riêng|Ngoài|Đã|Qua|Đến|Hiện|Tính|Tổng|Số|Cùng)\s)\p{Lu}[^,;.\d]{2,70}\d/u;

/** The sentence behind a total's own, where that tells no other number of the thing. */
function nextSentence(
  passage: Passage,
  total: Amount,
  behind: readonly NumberMention[],
): ListRegion | undefined {
  const end = sentenceEnd(passage, total.mention.end);
  const own = behind.filter((each) => each.end <= end);
  if (
    own.some(
      (each) => isOther(each, total) && !isChange(passage, each) && !isInBrackets(passage, each),
    )
  )
    return undefined;
  const start = end + 1;
  if (!NAME_FIRST.test(passage.text.slice(start, start + 80))) return undefined;
  return regionOf(passage, { start, end: sentenceEnd(passage, start), marker: '' });
}
