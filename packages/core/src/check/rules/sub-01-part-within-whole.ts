import { findExcesses } from '../arithmetic/excess.ts';
import type { Rule } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const partWithinWhole: Rule = {
  id: 'SUB-01',
  severity: 'error',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Phần “trong đó” không lớn hơn tổng',
    en: 'A part is no larger than its whole',
  },
  passes: 'Có 136 trạm y tế, trong đó 92 trạm có bác sĩ.',
  fails: 'Có 136 trạm y tế, trong đó 192 trạm có bác sĩ.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      findExcesses(passage).map(({ whole, part, isLikely }) => ({
        passage,
        ...(isLikely ? { severity: 'warning' as const } : {}),
        span: part.mention,
        computation: `${part.mention.text.trim()} > ${whole.mention.text.trim()}`,
        message: {
          vi: `${part.mention.text.trim()} nằm trong ${whole.mention.text.trim()} nên không thể lớn hơn.`,
          en: `${part.mention.text.trim()} is part of ${whole.mention.text.trim()} and cannot be larger.`,
        },
      })),
    ),
};
