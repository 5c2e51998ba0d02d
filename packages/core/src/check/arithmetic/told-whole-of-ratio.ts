import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, denominatorOf, quantitiesOf } from './amount.ts';
import { between, isSameSentence, sentenceEnd, wordsBefore } from './context.ts';
import { isOneThing } from './one-thing.ts';
import { significantDigits } from './slip.ts';
import { differsInOneDigit, type ToldAgain } from './told-again.ts';

/** What there was: `xảy ra 14 vụ`, `ghi nhận 96 ổ dịch`, `triển khai 21 cuộc`. */
const THERE_WAS =
  /(?:xảy ra|tham mưu|được giao|xác định|phát hiện|ghi nhận|tiếp nhận|triển khai|gửi thử nghiệm|lấy|nghiêm trọng|hiện có|^[.\s]*(?:\p{L}+ ){1,4}có)\s*$/u;

/** What was done with it: `làm rõ 14/14 vụ`, `đã xử lý 96/96 ổ dịch`, `Kết quả 11/12 mẫu`. */
const DONE_WITH =
  /(?:làm rõ|kiểm tra tại|đến nay(?: đã)? có|khám phá|xử lý|giải quyết|trả kết quả|hoàn thành|kết thúc|kết quả|dập tắt|trả lời|thanh tra trực tiếp|;)\s*$/u;

/** No farther back stands the whole of a ratio. */
const REACH = 6;

/** `21 cuộc … Đã kết thúc 14/24 cuộc`: a ratio’s whole, told before with one digit written otherwise. */
export function findToldWholes(passage: Passage): readonly ToldAgain[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((ratio, index) => {
    const again = denominatorOf(ratio);
    if (!again) return [];
    if (again.head === null) return bareWholes(passage, again, quantities.slice(0, index));
    if (!DONE_WITH.test(wordsBefore(passage, ratio, 40))) return [];
    const before = quantities
      .slice(Math.max(0, index - REACH), index)
      .filter((each) => isAtHand(passage, each, ratio))
      .flatMap((each) => amountOf(each) ?? [])
      .filter((each) => isOneThing(again, each) || isCalled(passage, each, again.head ?? ''));
    if (before.some(({ mention: { value } }) => value === ratio.second)) return [];
    const first = before.findLast((each) => isWhole(passage, each));
    const isSlip = first && differsInOneDigit(first.mention.text, again.mention.text);
    return isSlip ? [{ first, again }] : [];
  });
}

/** `hồ sơ tiếp nhận 642`: the noun stands before. */
function isCalled(passage: Passage, { head, mention }: Amount, noun: string): boolean {
  return head === null && ` ${wordsBefore(passage, mention, 40)}`.includes(` ${noun} `);
}

/** From so many digits on a ratio’s whole is known without its noun. */
const LEAST_DIGITS = 4;

/** `1.318 lượt, tỷ lệ trả lời đúng hạn 98,94% (1.304/1.318)`: alone in brackets, behind a count of one digit less alike. */
function bareWholes(
  passage: Passage,
  again: Amount,
  quantities: readonly NumberMention[],
): readonly ToldAgain[] {
  const { mention } = again;
  if (significantDigits(mention.text) < LEAST_DIGITS) return [];
  if (!/\(\s*$/u.test(passage.text.slice(0, mention.start))) return [];
  const before = quantities
    .slice(-REACH)
    .filter((each) => isSameSentence(passage, each, mention))
    .flatMap((each) => amountOf(each) ?? []);
  if (before.some((each) => each.mention.value === mention.value)) return [];
  const first = before.find((each) => differsInOneDigit(each.mention.text, mention.text));
  return first ? [{ first, again }] : [];
}

function isWhole(passage: Passage, { mention }: Amount): boolean {
  return THERE_WAS.test(wordsBefore(passage, mention, 60));
}

/** In the same sentence, or in the one before. */
function isAtHand(passage: Passage, each: NumberMention, ratio: NumberMention): boolean {
  if (/\n/u.test(between(passage, each, ratio))) return false;
  if (isSameSentence(passage, each, ratio)) return true;
  return sentenceEnd(passage, sentenceEnd(passage, each.end) + 1) >= ratio.end;
}
