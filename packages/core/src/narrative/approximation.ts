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

/**
 * Whether the words before a number say that it is not meant to the digit: `gần 200 hồ sơ`.
 *
 * `ước đạt 812,5 nghìn tấn` is an estimate, but is reckoned with to the digit.
 */
export function isApproximate(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at).replaceAll('\n', ' ');
  return BEFORE.test(before) && !COMPARATIVE.test(before) && !BOUND_ITSELF.test(before);
}
