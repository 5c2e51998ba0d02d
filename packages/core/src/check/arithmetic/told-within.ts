import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, isLarger } from './amount.ts';
import { between, wordsAfter, wordsBefore } from './context.ts';
import { isChange } from './name-like.ts';
import { isOneThing } from './one-thing.ts';

/** A part that is larger than what it is a part of. */
export interface Excess {
  readonly whole: Amount;
  readonly part: Amount;
  /** That the one holds the other is concluded: what comes back may be of more than one sending. */
  readonly isLikely?: boolean;
}

/** A way of saying that one of two numbers, the second right behind the first, holds the other. */
interface Within {
  /** What stands before the first. */
  readonly before?: RegExp;
  readonly gap: RegExp;
  /** What stands behind the second. */
  readonly after?: RegExp;
  readonly whole: 'first' | 'second';
  readonly isLikely: boolean;
}

const WAYS: readonly Within[] = [
  // `trong số 342 cá nhân được khen có 361 người`
  {
    before: /(?:^|\s)trong(?: tổng)? số\s*$/u,
    gap: /^[^.;:,\d()]{0,60}\s(?:đã )?có\s*$/u,
    whole: 'first',
    isLikely: false,
  },
  // `Trong tổng số 86 hồ sơ đề nghị, Hội đồng thông qua 91 hồ sơ`
  {
    before: /(?:^|[\s.;])trong tổng số\s*$/u,
    gap: /^[^.;:()\d]{0,50}, (?!cùng|so với|tăng|giảm)[^.;:,()\d]{0,50}$/u,
    whole: 'first',
    isLikely: true,
  },
  // `46 công chức; trong số này có 49 người`
  {
    gap: /^[^.:\d()]{0,80}[,;.]\s*trong số (?:này|đó|ấy)[^.;\d()]{0,40}$/u,
    whole: 'first',
    isLikely: false,
  },
  // `thanh tra tại 96 đơn vị phát hiện 103 đơn vị có vi phạm`
  {
    before:
      /(?:kiểm tra|thanh tra|giám sát|khảo sát|rà soát|hậu kiểm|kiểm nghiệm|xét nghiệm|thẩm định)(?: \p{L}+){0,6}\s*$/u,
    gap: /^[^.;()\d]{0,60}(?:phát hiện|trong đó có)(?: có)?\s*$/u,
    whole: 'first',
    isLikely: true,
  },
  // `phát ra 600 phiếu, thu về 583 phiếu`
  {
    before: /(?:phát ra|phát hành|gửi đi)(?: tổng số)?\s*$/u,
    gap: /^[^.;\d()]{0,50}(?:thu về|thu lại|thu hồi)(?: được)?\s*$/u,
    whole: 'first',
    isLikely: true,
  },
  // `Tổng số 245 đảng viên, có 261 đảng viên …`
  {
    before: /(?:tổng số|toàn \p{L}+ (?:hiện )?có|hiện có)\s*$/u,
    gap: /^[^.;()\d]{0,60}, (?:trong đó )?(?:đã )?có\s*$/u,
    whole: 'first',
    isLikely: true,
  },
  // `215 học sinh dự thi, đạt giải 228 em`
  {
    gap: /^[^.;(),\d]{0,40}(?:dự thi|đăng ký|tham gia|đề nghị)[^.;(),\d]{0,20}, (?:có |kết quả )?(?:đạt|đỗ|trúng|được công nhận)[^.;:(),\d]{0,20}$/u,
    whole: 'first',
    isLikely: true,
  },
  // `4.906 người nộp hồ sơ hưởng trợ cấp, 4.973 người đã có quyết định hưởng`
  {
    gap: /^[^.;(),\d]{0,20}(?:nộp hồ sơ|đăng ký|đề nghị)[^.;(),\d]{0,50}, (?:có )?$/u,
    after:
      /^[^.;(),\d]{0,20}(?:đã )?(?:có quyết định|được (?:hưởng|duyệt|công nhận|giải quyết))(?!\p{L})/u,
    whole: 'first',
    isLikely: true,
  },
  // `đang quản lý 1.427 người, đang điều trị ARV 1.498 người`
  {
    before: /(?:đang|hiện) quản lý\s*$/u,
    gap: /^[^.;(),\d]{0,30}, (?:trong đó )?đang (?:được )?điều trị[^.;(),\d]{0,20}$/u,
    whole: 'first',
    isLikely: true,
  },
  // `512 giấy chứng nhận, gồm cả 530 giấy cấp lại`
  {
    gap: /^[^.;()\d]{0,60}[, (](?:gồm cả|kể cả|tính cả)\s*$/u,
    whole: 'first',
    isLikely: true,
  },
  // `Lũy kế từ đầu năm có 85 vụ; riêng tháng 9 có 92 vụ`
  {
    before:
      /(?:lũy kế|luỹ kế|cộng dồn|tính chung|từ đầu năm|cả năm|(?:6|9|10|11) tháng)[^.;\d]{0,40}$/u,
    gap: /^[^.()\d]{0,60}[,;] riêng (?:trong )?(?:tháng|quý|tuần|kỳ)[^.;,()]{0,40}$/u,
    whole: 'first',
    isLikely: true,
  },
  // `huấn luyện 412 người, nâng số người được huấn luyện lũy kế 6 tháng lên 387 người`
  {
    gap: /^[^.;()\d]{0,90}[,;]\s*(?:qua đó )?nâng (?:tổng )?(?:số|diện tích|lũy kế)[^.;()]{0,80}\slên(?: thành| đến)?\s*$/u,
    whole: 'second',
    isLikely: true,
  },
];

/** The pair in which a text says that one number holds the other, whether or not it can. */
export function toldWithin(passage: Passage, first: Amount, second: Amount): Excess | undefined {
  const areCounts = first.dimension === 'count';
  if (!(areCounts ? isOneThing(second, first) : isComparable(first, second))) return undefined;
  if (isChange(passage, first.mention) || areTwoKinds(first, second)) return undefined;
  const gap = between(passage, first.mention, second.mention);
  const words = wordsBefore(passage, first.mention, 60);
  const behind = wordsAfter(passage, second.mention, 60);
  const way = WAYS.find(
    ({ before, gap: lead, after }) =>
      lead.test(gap) && (before?.test(words) ?? true) && (after?.test(behind) ?? true),
  );
  if (!way) return undefined;
  const { isLikely } = way;
  return way.whole === 'first'
    ? { whole: first, part: second, isLikely }
    : { whole: second, part: first, isLikely };
}

/** `138 loài động vật có vú, có 449 loài chim`: the same noun, each narrowed to another kind. */
function areTwoKinds({ mention: a }: Amount, { mention: b }: Amount): boolean {
  const [first, second] = [a, b].map(
    ({ noun }) => noun?.toLowerCase().split(' ').slice(1, 3) ?? [],
  );
  if (!first?.length || !second?.length) return false;
  return !second.some((word) => first.includes(word));
}

/** `… 22 vụ trong số các vụ cháy nói trên`: of all that were told before. */
const OF_THOSE =
  /^[^,.;()\d]{0,40}trong (?:tổng )?số (?:các |những )?(?:\p{L}+ ){1,4}(?:nói trên|nêu trên|kể trên|trên|này|đó)(?!\p{L})/u;

/** No farther back stands what “those” are. */
const REACH = 8;

export function excessAmongThose(
  passage: Passage,
  quantities: readonly NumberMention[],
  index: number,
): Excess | undefined {
  const mention = quantities[index];
  const part = mention && amountOf(mention);
  if (!part || !OF_THOSE.test(wordsAfter(passage, part.mention, 90))) return undefined;
  const those = quantities
    .slice(Math.max(0, index - REACH), index)
    .filter((each) => !isChange(passage, each))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((each) => isOneThing(part, each));
  const [whole] = those;
  return whole && those.every((each) => isLarger(part, each))
    ? { whole, part, isLikely: true }
    : undefined;
}
