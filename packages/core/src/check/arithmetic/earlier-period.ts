import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { wordsBefore } from './context.ts';

/** The words before a number say that it is of an earlier period, or of a year by its number. */
export function isEarlier(passage: Passage, mention: NumberMention): boolean {
  const words = wordsBefore(passage, mention, 160);
  return BEFORE_IT.test(words) || SENTENCE.test(wordsBefore(passage, mention, 400));
}

/** Of a period before by its own words, not only of another year. */
export function isOfBefore(passage: Passage, mention: NumberMention): boolean {
  return OF_BEFORE.test(wordsBefore(passage, mention, 60));
}

const PERIOD = String.raw`(?:cùng kỳ(?: (?:năm|quý|tháng) (?:trước|ngoái|\d{4}))?|(?:năm|tháng|quý|kỳ|vụ|lần) trước|năm ngoái|đầu (?:năm|kỳ)|(?:năm|vụ) (?:học )?\d{4}(?:\s?-\s?\d{4})?|(?:tháng|quý) [\dIVX]+(?:\/\d{4})?)`;

const BEFORE =
  '(?:cùng kỳ(?: (?:năm|quý|tháng) (?:trước|ngoái|\\d{4}))?|(?:năm|tháng|quý|kỳ|vụ) trước|năm ngoái)';

/** `(cùng kỳ 312`, `so với năm trước (31 lớp, 730`, `năm trước là 480`: the number is of an earlier period. */
const BEFORE_IT = new RegExp(
  `(?:so (?:với|cùng)|cùng kỳ|trước|năm \\d{4})[^.;()\\d]{0,40}\\((?:[^()]{0,60}[,;] )?[^()\\d]{0,30}$|\\((?:${PERIOD})[^()]{0,40}$|(?:^|[,;:.]\\s*)(?:so với )?${PERIOD}[^,;:.()\\d]{0,50}$|[.;]\\s[^.;:,()\\d]{4,50} ${BEFORE}[^,;:.()\\d]{0,20}$`,
  'iu',
);

/** `Cùng kỳ năm 2024, xuất khẩu đạt 1.742,0 triệu USD, nhập khẩu đạt 867,1 triệu USD`: all of that sentence are. */
const SENTENCE = /^[.\s]*(?:cùng kỳ|năm trước|năm ngoái)/iu;

const OF_BEFORE = new RegExp(`(?:^|[,;:.(]\\s*)(?:so với )?${BEFORE}[^,;:.()\\d]{0,40}$`, 'iu');
