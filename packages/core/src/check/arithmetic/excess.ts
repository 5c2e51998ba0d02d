import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, isLarger, quantitiesOf } from './amount.ts';
import { between, isSameSentence, wordsAfter, wordsBefore } from './context.ts';
import { excessOfAllThereAre, excessOfRatio } from './excess-of-ratio.ts';
import { isChange, isNameLike, isNet, isNoTotal } from './name-like.ts';
import { isOneThing } from './one-thing.ts';
import { type Excess, excessAmongThose, toldWithin } from './told-within.ts';

const TAKES_APART = /^[^.;:\d()]{0,70}trong đó(?: có| số)?\s*:?[^.;\d()]{0,80}$/u;
const OUT_OF =
  /^[^.;,\d()]{0,40}(?:trên|trong) tổng (?:số|vốn|kinh phí|diện tích|nguồn vốn|dự toán)\s*$/u;

/** Every “trong đó” and “trên tổng số” of a passage whose part cannot be one. */
export function findExcesses(passage: Passage): readonly Excess[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    if (mention.kind === 'RATIO') {
      const behind = quantities.slice(index + 1, index + 6);
      return [...excessOfRatio(passage, mention), ...excessOfAllThereAre(passage, mention, behind)];
    }
    const among = excessAmongThose(passage, quantities, index);
    if (among) return [among];
    const first = amountOf(mention);
    const next = quantities[index + 1];
    const second = next && isSameSentence(passage, mention, next) ? amountOf(next) : undefined;
    if (!first || !next || !second) return [];
    const gap = between(passage, mention, next);
    const within = toldWithin(passage, first, second);
    if (within) return isLarger(within.part, within.whole) ? [within] : [];
    if (!isComparable(first, second) && !isToldByWords(gap, first, second)) return [];
    if (OUT_OF.test(gap)) {
      // `55.000 ha trên tổng diện tích 88,000 ha`: a foreign comma.
      const isForeign = /,\d{3}(?!\d)/u.test(second.mention.text);
      const isExcess = isLarger(first, second) && !isNoTotal(passage, second) && !isForeign;
      return isExcess ? [{ whole: second, part: first }] : [];
    }
    if (!TAKES_APART.test(gap) || !isOfThose(gap, first, second) || !isWhole(passage, first)) {
      return [];
    }
    if (PARTS_NOTHING.test(gap) || isNameLike(passage, next)) return [];
    const own = wholeOfItsKind(passage, second, quantities.slice(Math.max(0, index - 3), index));
    if (own) return [{ whole: own, part: second, isLikely: true }];
    const further = furtherParts(passage, first, quantities.slice(index + 1, index + 8));
    return [second, ...further]
      .filter((part) => isLarger(part, first))
      .map((part) => ({ whole: first, part }));
  });
}

/** `117.930 lao động, trong đó lao động nữ 61.288 người`: the words before say what its word for any person leaves open. */
function isToldByWords(gap: string, { head }: Amount, part: Amount): boolean {
  const [, words = ''] = /trong đó(?: có| số)?\s*:?\s*([^,]*)$/u.exec(gap) ?? [];
  return (
    head !== null && /^(?:người|đồng|em|cháu)$/u.test(part.head ?? '') && words.startsWith(head)
  );
}

/** Neither a balance nor a change nor a name: only then can no part of it be larger. */
function isWhole(passage: Passage, whole: Amount): boolean {
  const { mention } = whole;
  return (
    !(whole.dimension === 'count' && whole.head === null) &&
    whole.head !== 'lần' &&
    !isNoTotal(passage, whole) &&
    !isChange(passage, mention) &&
    // `10 xã và 2 thị trấn, trong đó …`: of both.
    !/\d[^.;\d]{1,50}\svà\s$/u.test(wordsBefore(passage, mention, 60)) &&
    !isNet(wordsBefore(passage, mention, 80))
  );
}

/** Between a whole and a number that is no part of it: another measure, a balance, a total of its own. */
const PARTS_NOTHING =
  /,\s*và\s|(?:^|\s)(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s[^,]*,|dung tích|bán kính|đường kính|công suất|thiết kế|chiều|gồm|tổng|nhu cầu|lần|hoặc|tăng|giảm|(?:^|\s)(?:lãi|lỗ|lợi nhuận|nhập siêu|xuất siêu|chi phí|nguyên giá|khấu hao)(?:\s|$)/u;

/** The parts behind the first, as far as each follows the one before like an item of the same list. */
function furtherParts(
  passage: Passage,
  whole: Amount,
  [first, ...mentions]: readonly NumberMention[],
): readonly Amount[] {
  const parts: Amount[] = [];
  let last = first;
  for (const mention of mentions) {
    if (!last || !isSameSentence(passage, last, mention)) break;
    if (!isNextItem(between(passage, last, mention))) break;
    const amount = amountOf(mention);
    if (amount?.head != null || amount?.dimension !== 'count') {
      if (amount && isComparable(whole, amount) && isPlain(passage, amount)) parts.push(amount);
    }
    last = mention;
  }
  return parts;
}

/** A comma or “và”, not both (`…, và 175 người bị thương` goes on with something else), and no new clause. */
function isNextItem(gap: string): boolean {
  return (
    /^[^;()]{0,70}$/u.test(gap) &&
    /,|\svà\s/u.test(gap) &&
    !/,\s*và\s|nhằm|mục tiêu|cả năm|hoặc|đến|đưa|nâng|làm|bị thương|lũy kế|tương ứng|trở lên/u.test(
      gap,
    ) &&
    !PARTS_NOTHING.test(gap)
  );
}

/** What files may be, and the part and an earlier number both are: `38 hồ sơ giải quyết quá hạn trên tổng số 5.214 …, trong đó 45 hồ sơ quá hạn thuộc …`. */
const KIND =
  /^[^,;.()\d]{0,40}?(?<!\p{L})((?:quá|trễ|chậm|đúng|trước|sớm) hạn|không đạt|vi phạm)(?!\p{L})/u;

function wholeOfItsKind(
  passage: Passage,
  part: Amount,
  before: readonly NumberMention[],
): Amount | undefined {
  const kind = KIND.exec(wordsAfter(passage, part.mention, 50))?.[1];
  if (kind === undefined) return undefined;
  return before
    .filter((each) => isSameSentence(passage, each, part.mention))
    .filter((each) => KIND.exec(wordsAfter(passage, each, 60))?.[1] === kind)
    .flatMap((each) => amountOf(each) ?? [])
    .find((each) => isOneThing(part, each) && isLarger(part, each));
}

/** A part without a noun of its own is of the whole’s kind only where no other kind is named before it. */
function isOfThose(gap: string, whole: Amount, part: Amount): boolean {
  if (part.head !== null || whole.head === null) return true;
  const words = gap.split('trong đó').at(-1) ?? '';
  return (
    words.includes(whole.head) ||
    !/số|lượt|người|vốn|(?<!phạt )tiền|kinh phí|diện tích|sản lượng/u.test(words)
  );
}

function isPlain(passage: Passage, { mention }: Amount): boolean {
  return (
    !/(?:tăng|giảm|so với|cùng kỳ|lượt|tổng)[^,]*$/u.test(wordsBefore(passage, mention, 30)) &&
    !/^\s*\p{L}+ khác/u.test(wordsAfter(passage, mention, 24))
  );
}
