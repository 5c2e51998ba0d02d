import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import type { Amount } from './amount.ts';
import { wordsAfter, wordsBefore } from './context.ts';

/** A word before a bare number that makes it a name: `tuyến số 49`, `gói thầu 3`, `độ tuổi 15`. */
const LABEL =
  /(?:^|[\s(,])(?:số|số hiệu|ký hiệu|mã|tuyến|hợp phần|gói thầu|giai đoạn|nhóm|loại|hạng|cấp|lớp|tầng|lô|thửa|tờ|khu|tổ|đội|khóa|kỳ|vòng|bảng|mục|điểm|khoản|phần|năm|tháng|ngày|tuổi|mới|lên|chưa)\s*$/u;

/** `huyện Đức Linh 15`, `Nova 79`: a capital or a digit stands in the word before. */
const NAME_BEFORE = /(?:\p{Lu}[\p{L}\d./-]*|\p{L}+\d[\p{L}\d]*)[\s-]*$/u;

/** `Xuất sắc 01`: a grade begins with a capital and is nobody's name. */
const GRADE = /(?:xuất sắc|giỏi|khá|tốt|đạt|trung bình)\s*$/u;

/** The same words as the end of another, which names what is counted: `dân tộc thiểu số 34`, `trung cấp 12`, `đúng tuổi 54`. */
const NO_LABEL =
  /(?:thiểu số|trực tuyến|(?:chưa|không|được) xếp (?:loại|hạng)|(?:sơ|trung|cao) cấp|bỏ lớp|(?:bộ|quân) đội|(?:định|đúng) kỳ|(?:danh|hạng) mục|trọng điểm|(?:một|toàn|thành|cổ) phần|(?:hằng|hàng) (?:năm|tháng)|(?:đúng|trước|quá|đủ) (?:độ )?tuổi)\s*$/u;

/**
 * Whether a count without a noun may be part of a name and count nothing: `gồm các tuyến 40, 149, 37`.
 *
 * `huyện Đức Linh 15` looks the same and counts; so nothing is concluded from such a number alone.
 * Officials write a count below ten with a zero: a lone `3` is rather `Lữ đoàn kỵ binh 3`.
 */
export function isNameLike(passage: Passage, { kind, noun, start, text }: NumberMention): boolean {
  if (kind !== 'COUNT' || noun !== null) return false;
  if (/^[1-9]$/.test(text)) return true;
  const before = passage.text.slice(Math.max(0, start - 24), start);
  if (GRADE.test(before.toLowerCase()) || NO_LABEL.test(before.toLowerCase())) return false;
  return NAME_BEFORE.test(before) || LABEL.test(before.toLowerCase());
}

const SPAN_OF_TIME = /^(?:năm|tháng|tuần|ngày|giờ|phút|tuổi|nhiệm kỳ)(?!\p{L})/u;

/**
 * A number that nothing is part of: a name, a span of time, a rate (`272 người/km²`), a threshold
 * (`từ 15 tuổi trở lên`), a mark (`2,5 điểm`).
 */
export function isNoTotal(passage: Passage, { mention }: Amount): boolean {
  const noun = mention.noun?.toLowerCase() ?? '';
  return (
    isNameLike(passage, mention) ||
    SPAN_OF_TIME.test(noun) ||
    noun.includes('/') ||
    /^\/(?!\d)/u.test(passage.text.slice(mention.end, mention.end + 2)) ||
    noun === 'điểm' ||
    /^[^,.;(]{0,12}trở (?:lên|xuống)/u.test(wordsAfter(passage, mention, 24)) ||
    /(?:mỗi|từng|bình quân)[^,.;]{0,24}$/u.test(wordsBefore(passage, mention, 40))
  );
}

/** Words of what has a sign: a part of it may be larger than it is, and parts of it need not add up. */
const NET =
  /(?:^|[^\p{L}])(?:lãi|lỗ|lợi nhuận|xuất siêu|nhập siêu|thặng dư|thâm hụt|bội chi|bội thu|chênh lệch|số dư|tồn quỹ|giá trị còn lại|nguyên giá|khấu hao|hao mòn|chi phí)(?!\p{L})/u;

/** Whether an amount is the balance of others, by the words before it or between two others. */
export function isNet(words: string): boolean {
  return NET.test(words);
}

const CHANGE = /(?:tăng|giảm|vượt|hụt|thêm)(?: thêm| được| là| khoảng)?\s*[+-]?$/u;
const ALSO_CHANGE = /(?:tăng|giảm)(?: thêm)? \d[\d.,]* [^\d,;.()%]{1,30} và\s*$/u;

/** The amount is itself a change: `tăng 4 triệu tấn so với kế hoạch, trong đó …`. */
export function isChange(passage: Passage, mention: NumberMention): boolean {
  const words = wordsBefore(passage, mention, 50);
  return CHANGE.test(words) || ALSO_CHANGE.test(words);
}
