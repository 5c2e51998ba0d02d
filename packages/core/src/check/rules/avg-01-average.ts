import { findAverageFaults } from '../arithmetic/average.ts';
import { fractionDigits, showRange } from '../arithmetic/show.ts';
import type { Rule } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const averageAgrees: Rule = {
  id: 'AVG-01',
  severity: 'warning',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Số bình quân khớp với tổng và số đơn vị của nó',
    en: 'An average agrees with its total and its number',
  },
  passes: 'Tổ chức 08 lớp cho 1.216 học viên, bình quân 152 người/lớp.',
  fails: 'Tổ chức 08 lớp cho 1.216 học viên, bình quân 125 người/lớp.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      findAverageFaults(passage).map(({ average, total, number, computed }) => {
        const made = showRange(computed, fractionDigits(average.value) + 1);
        const [whole, over] = [total.mention.text.trim(), number.mention.text.trim()];
        const stated = average.text.trim();
        return {
          passage,
          span: average,
          computation: `${whole} / ${over} = ${made} ≠ ${stated}`,
          message: {
            vi: `${whole} chia cho ${over} là ${made}, không phải ${stated}.`,
            en: `${whole} over ${over} is ${made}, not ${stated}.`,
          },
        };
      }),
    ),
};
