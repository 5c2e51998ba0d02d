import { findContributionSlips } from '../arithmetic/contributions.ts';
import { showRange } from '../arithmetic/show.ts';
import { findStructureSlips, type Structure } from '../arithmetic/structure.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const sharesMakeAWhole: Rule = {
  id: 'SUM-04',
  severity: 'warning',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Các tỷ trọng của một cơ cấu cộng lại bằng 100%, các mức đóng góp bằng mức tăng, không kể làm tròn',
    en: 'The shares of a whole add up to 100%, contributions to the growth, up to rounding',
  },
  passes: 'Cơ cấu chi: chi đầu tư 31,4%, chi thường xuyên 65,3%, chi khác 3,4%.',
  fails: 'Cơ cấu chi: chi đầu tư 31,4%, chi thường xuyên 56,3%, chi khác 3,4%.',
  check: ({ passages }) =>
    passages.flatMap((passage) => [
      ...findStructureSlips(passage).map((found) => violationOf(passage, found, '100%')),
      ...findContributionSlips(passage).map((found) =>
        violationOf(passage, found, found.growth.text.trim()),
      ),
    ]),
};

function violationOf(passage: Passage, { shares, sum }: Structure, whole: string): Violation {
  const made = showRange(sum, 2);
  const [first] = shares;
  const last = shares.at(-1);
  return {
    passage,
    ...(first && last ? { span: { start: first.start, end: last.end } } : {}),
    computation: `${shares.map(({ text }) => text.trim()).join(' + ')} = ${made}% ≠ ${whole}`,
    message: {
      vi: `Các phần cộng lại là ${made}%, không phải ${whole}.`,
      en: `The parts add up to ${made}%, not to ${whole}.`,
    },
  };
}
