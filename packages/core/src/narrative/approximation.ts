/** How far back a word may stand that makes a number approximate. */
const REACH = 32;

const WORDS =
  'khoảng|chừng|gần|ngót|trên|dưới|hơn|ước chừng|xấp xỉ|trên dưới|không dưới|không quá|tối thiểu|tối đa|ít nhất|nhiều nhất|hàng chục|vài';

const BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:(${WORDS})(?: (?:đạt|tính|thực hiện|có|là|được|khoảng|cả năm|đến|chi|thu))?[ (]*|[~≈≥≤><±] ?)$`,
  'iu',
);

const COMPARATIVE =
  /(?<!chiều |diện tích )(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|sớm|muộn|đông|tốt|dài|ngắn|mạnh) hơn *$/iu;

/** `mức dư nợ tối đa (3.247 tỷ đồng)`: the brackets hold the bound itself. */
const BOUND_ITSELF = /(?:tối thiểu|tối đa) \($/iu;

/** `126 thủ tục nêu trên có 84 thủ tục`: those told above. */
const TOLD_ABOVE = /(?:nêu|nói|kể|như) trên(?: có)? *$/iu;

/** `612 tấn/ngày trên 645 tấn`: out of so much of the same. */
const OUT_OF = /\d (\p{L}+)(?:\/\p{L}+)? trên $/u;

/**
 * Whether the words before a number say that it is not meant to the digit: `gần 200 hồ sơ`.
 *
 * `ước đạt 812,5 nghìn tấn` is an estimate, but is reckoned with to the digit.
 */
export function isApproximate(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at).replaceAll('\n', ' ');
  const isSaid =
    BEFORE.test(before) &&
    ![COMPARATIVE, BOUND_ITSELF, TOLD_ABOVE].some((each) => each.test(before));
  const unit = isSaid ? OUT_OF.exec(before)?.[1] : undefined;
  return isSaid && (unit === undefined || !isInUnit(text, at, unit));
}

function isInUnit(text: string, at: number, unit: string): boolean {
  const [, own] = /^[\d.,]+ (\p{L}+)/u.exec(text.slice(at, at + REACH)) ?? [];
  return own === unit;
}
