import type { NumberMention } from '../../narrative/index.ts';
import type { Interval } from '../../quantity/index.ts';
import { amountOf } from '../arithmetic/amount.ts';
import { findDoubled } from '../arithmetic/doubled.ts';
import { findGrowth } from '../arithmetic/growth.ts';
import { findRankChanges } from '../arithmetic/rank-change.ts';
import { findShares } from '../arithmetic/share.ts';
import { fractionDigits, showLike, showRange } from '../arithmetic/show.ts';
import type { Rule } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';
import { violationOfShare } from './pct-01-share.ts';

export const changeAgrees: Rule = {
  id: 'GRW-01',
  severity: 'error',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Tăng, giảm so với kỳ trước khớp với hai số được so',
    en: 'A change since an earlier period agrees with the numbers compared',
  },
  passes: 'Có 42.496 người tham gia, tăng 8,4% so với cùng kỳ (39.203 người).',
  fails: 'Có 42.496 người tham gia, tăng 4,8% so với cùng kỳ (39.203 người).',
  check: ({ passages }) =>
    passages.flatMap((passage) => [
      ...findShares(passage)
        .filter(({ isComparison }) => isComparison)
        .flatMap((share) => violationOfShare(passage, share)),
      ...[...findGrowth(passage), ...findDoubled(passage), ...findRankChanges(passage)]
        .filter(({ agreement }) => agreement === 'contradiction')
        .map(({ stated, computed, formula, isLikely }) => {
          const made = show(stated, computed);
          return {
            passage,
            span: stated,
            ...(isLikely ? { severity: 'warning' as const } : {}),
            computation: `${formula} = ${made} ≠ ${stated.text.trim()}`,
            message: {
              vi: `Tính ra là ${made}, không phải ${stated.text.trim()}.`,
              en: `It comes to ${made}, not ${stated.text.trim()}.`,
            },
          };
        }),
    ]),
};

function show(stated: NumberMention, computed: Interval): string {
  const amount = amountOf(stated);
  if (amount) return showLike(computed, amount);
  const digits = stated.value === null ? 1 : fractionDigits(stated.value) + 1;
  const unit =
    stated.kind === 'PERCENTAGE' ? '%' : stated.kind === 'PERCENTAGE_POINT' ? ' điểm %' : '';
  return `${showRange(computed, digits)}${unit}`;
}
