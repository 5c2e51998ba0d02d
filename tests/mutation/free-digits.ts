import { NUMBER, type TiedNumber } from './tied-number.ts';

/** What looks like a date, a period, a number of a document or of one of its parts: its digits are not free. */
const NOT_FREE = [
  /\d+(?:[/-]\d+)+/g,
  /\d[\d/-]*-?[/-]\p{Lu}[\p{Lu}\d-]*/gu,
  /(?:ngày|tháng|năm|quý|kỳ|Điều|khoản|Khoản|điểm|số|Số|Phụ lục|Bảng|Mục|Chương)\s+\d[\d.]*/gu,
  /(?:năm|tháng)(?: (?:học|đầu|cuối))?\s+\d+(?:\s*[-–]\s*\d+)?/gu,
  /\p{L}[\p{L}\d-]*\d[\p{L}\d-]*/gu,
  /[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu,
  /^\s*\d+(?:\.\d+)*\.?\s/gmu,
];

/** The numbers of a text that nothing ties: a change of one must give no error. */
export function freeNumbers(text: string, ties: readonly TiedNumber[]): readonly TiedNumber[] {
  const taken = [
    ...ties,
    ...NOT_FREE.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
      })),
    ),
  ];
  return [...text.matchAll(NUMBER)]
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    .filter(({ start, end }) => !taken.some((each) => each.start < end && start < each.end));
}
