import { addIntervals, intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, isComparable, isLarger, otherwise } from './amount.ts';
import { areTooMany, isNear, isNearlySummed, isSurelyAll } from './completeness.ts';
import { wordsBefore } from './context.ts';
import type { Division } from './division.ts';
import { isNet } from './name-like.ts';
import { isOneSlipAway, significantDigits, sumOf } from './slip.ts';

/** `slip`: the parts miss their total by what one slip of the pen explains. `open`: nothing can be said. */
export type Verdict = 'agrees' | 'slip' | 'contradiction' | 'open';

/** Parts may be counted twice, or left out: of those present at a vote some vote neither way. */
const OVERLAPS = /vừa|nhiều lỗi|cả hai|đồng thời|trùng|tán thành|biểu quyết/u;

/** What a total may be called that takes in things of other names. */
const GENERAL =
  /^(?:đơn vị|người|cơ quan|tổ chức|đối tượng|trường hợp|thành viên|đại biểu|cán bộ|nhân sự|lao động|nhân khẩu|hồ sơ|văn bản|thủ tục|nhiệm vụ|sản phẩm|công trình|cơ sở|trường)(?!\p{L})/u;

/**
 * Whether the parts add up to their total.
 *
 * Only of a list that claims to be whole, and of which every piece is one plain part, does it say
 * “contradiction”; of others it says at most that they miss their total by a slip.
 */
export function verdictOf(passage: Passage, division: Division): Verdict {
  const { total, parts, words } = division;
  const [otherTotal, ...otherParts] = otherwise([total, ...parts]) ?? [];
  const isExplained = isSurelyAll(division)
    ? addsUpToAnEnd(division)
    : isPlainList(division)
      ? addsUp
      : addsUpInPart;
  if (isExplained(total, parts)) return 'agrees';
  if (otherTotal && isExplained(otherTotal, otherParts)) return 'agrees';
  if (areTooMany(division) && !OVERLAPS.test(words)) return 'contradiction';
  if (division.isOpen || (!isPlainList(division) && holdsSubtotal(parts))) return 'open';
  if (OVERLAPS.test(words) || isNet(words) || isNet(wordsBefore(passage, total.mention, 60))) {
    return 'open';
  }
  const isLarge = /\d{2}/.test(total.mention.text);
  if (!isLarge && !isCountedOut(division) && parts.some((part) => isLarger(part, total)))
    return 'open';
  if (division.claim === 'LIKELY' && division.isSaidWhole !== true && !isNear(total, parts))
    return 'open';
  if (isTelling(division) && isOneSlipAway(total, parts)) return 'slip';
  if (isSurelyAll(division) || isNearlySummed(division)) return 'contradiction';
  return division.claim === 'WHOLE' &&
    division.isClean &&
    mayHold(division) &&
    (isSameNoun(division) || isNear(total, parts))
    ? 'contradiction'
    : 'open';
}

/** A list that is nothing else: three or more parts told alike behind a colon, a footnote of three or more parts or of the same noun, or a whole one told to its end. */
function isPlainList(division: Division): boolean {
  const { claim, isNote, isClean, isClosed, parts } = division;
  if (isSurelyAll(division) || (parts.length >= 3 && isToldAlike(division))) return true;
  if (!isClean) return false;
  if (isNote) return parts.length >= 3 || parts.every(({ head }) => head === division.total.head);
  return claim === 'WHOLE' && isClosed && isSameNoun(division);
}

function isTelling(division: Division): boolean {
  const { total, parts, claim, isClean, isTidy } = division;
  if (!mayHold(division)) return false;
  const digits = significantDigits(total.mention.text);
  return (
    isPlainList(division) ||
    isCountedOut(division) ||
    (division.isSaidWhole === true && digits >= 2) ||
    (claim === 'KINDS' && /\d{2}/.test(total.mention.text)) ||
    (claim === 'WHOLE' && isClean) ||
    isToldAlike(division) ||
    digits >= 3 ||
    (isTidy && digits === 2 && parts.length >= 3 && (isClean || isSameNoun(division)))
  );
}

/** `08 hộ (Tân Lập 03 hộ, Đông Phú 03 hộ, Suối Cát 02 hộ)`: brackets that count out each, as officials write below ten. */
function isCountedOut({ total, parts, isInBrackets, isClean, words }: Division): boolean {
  return (
    isInBrackets === true &&
    isClean &&
    (parts.length >= 3 || (total.head !== null && parts.every(({ head }) => head === null))) &&
    !/[;:]/u.test(words) &&
    [total, ...parts].every(({ mention }) => /^\d{2}(?!\d)/.test(mention.text)) &&
    parts.every((part) => part.head === null || part.head === total.head || total.head === 'người')
  );
}

/** `12 đơn vị: 08 đơn vị chấp hành tốt, 04 đơn vị còn tồn tại`; `06 nhiệm vụ: Xuất sắc 01, Đạt 05`: every part is told like the others. */
function isToldAlike({ total, parts, isBare, isClean, isTidy }: Division): boolean {
  const [first] = parts;
  const { head = null } = first ?? {};
  return (
    isBare &&
    (isClean || (isTidy && parts.length >= 3)) &&
    /\d{2}/.test(total.mention.text) &&
    (head === null || head === total.head) &&
    parts.every((part) => part.head === head)
  );
}

/** Few digits of a total that counts something else than its parts say nothing. */
function mayHold(division: Division): boolean {
  const { total, parts, claim, isClean } = division;
  return (
    claim === 'KINDS' ||
    division.isSaidWhole === true ||
    isSameNoun(division) ||
    significantDigits(total.mention.text) >= 3 ||
    GENERAL.test(total.mention.noun?.toLowerCase() ?? '') ||
    (isClean && parts.length > 2)
  );
}

/** The parts count what the total counts, by their nouns. */
export function isSameNoun({ total, parts }: Division): boolean {
  return parts.every((part) => isComparable(part, total));
}

function addsUp(total: Amount, parts: readonly Amount[]): boolean {
  return intersects(sumOf(parts), total.range);
}

/** All parts add up, or those up to where the list may end; what goes on may be a second list of the same total. */
function addsUpToAnEnd({ parts: { length }, mayEnd }: Division): typeof addsUp {
  return (total, parts) =>
    parts.some((_, last) => {
      const count = last + 1;
      const isEnd = count === length || mayEnd.includes(count) || count <= length - 2;
      return count >= 2 && isEnd && addsUp(total, parts.slice(0, count));
    });
}

/** All parts add up, or the first few of them do and the rest say something else, or all but one that stands within another. */
function addsUpInPart(total: Amount, parts: readonly Amount[]): boolean {
  const prefixes = parts
    .map((_, index) => parts.slice(0, index + 1))
    .filter(({ length }) => length >= 2);
  const without =
    parts.length > 2 ? parts.map((each) => parts.filter((other) => other !== each)) : [];
  return [...prefixes, ...without].some((some) => addsUp(total, some));
}

/** A part is the sum of two or more right behind it: `trả nợ 30 tỷ, trả gốc 20 tỷ, trả lãi 10 tỷ`. */
function holdsSubtotal(parts: readonly Amount[]): boolean {
  return parts.some((part, index) => {
    let sum = parts[index + 1]?.range;
    for (const { range } of parts.slice(index + 2)) {
      sum = sum && addIntervals(sum, range);
      if (sum && intersects(sum, part.range)) return true;
    }
    return false;
  });
}
