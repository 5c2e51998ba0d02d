import { formatNumber } from '../../quantity/index.ts';
import { findImpossiblePercentages } from '../arithmetic/impossible-percentage.ts';
import type { Rule } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const impossiblePercentage: Rule = {
  id: 'IMP-01',
  severity: 'error',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Tỷ lệ phần trăm của một số đếm phải do một số nguyên tạo ra',
    en: 'A percentage of a count comes from a whole number of it',
  },
  passes: 'Đã kiểm tra 77 cơ sở; 15,6% số cơ sở được kiểm tra có vi phạm.',
  fails: 'Đã kiểm tra 77 cơ sở; 15,7% số cơ sở được kiểm tra có vi phạm.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      findImpossiblePercentages(passage).map(({ percent, whole, isLikely }) => {
        const stated = `${formatNumber(percent.value)}%`;
        const of = whole.mention.text.trim();
        return {
          passage,
          span: percent,
          ...(isLikely ? { severity: 'warning' as const } : {}),
          computation: `${stated} × ${of} ∉ ℕ`,
          message: {
            vi: `Không số nguyên nào trong ${of} cho tỷ lệ ${stated}.`,
            en: `No whole number out of ${of} makes ${stated}.`,
          },
        };
      }),
    ),
};
