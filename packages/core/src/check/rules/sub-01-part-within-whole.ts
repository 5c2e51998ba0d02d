import { findExcesses } from '../arithmetic/excess.ts';
import { findExcessesOfTasks } from '../arithmetic/excess-of-task.ts';
import type { Excess } from '../arithmetic/told-within.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
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
  check: ({ passages }) => [
    ...passages.flatMap((passage) =>
      findExcesses(passage).map((excess) => violationOf(passage, excess)),
    ),
    ...findExcessesOfTasks(passages).map(({ passage, excess }) => violationOf(passage, excess)),
  ],
};

function violationOf(passage: Passage, { whole, part, isLikely }: Excess): Violation {
  const [large, small] = [part.mention.text.trim(), whole.mention.text.trim()];
  return {
    passage,
    ...(isLikely ? { severity: 'warning' as const } : {}),
    span: part.mention,
    computation: `${large} > ${small}`,
    message: {
      vi: `${large} nằm trong ${small} nên không thể lớn hơn.`,
      en: `${large} is part of ${small} and cannot be larger.`,
    },
  };
}
