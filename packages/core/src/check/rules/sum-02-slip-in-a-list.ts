import { findRemainderSlips } from '../arithmetic/remainder.ts';
import type { Rule } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';
import { breakdownsOf, isLarge, violationOf, violationOfSum } from './sum-01-whole-breakdown.ts';

export const slipInAList: Rule = {
  id: 'SUM-02',
  severity: 'error',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Danh sách dưới một tổng (“trong đó”, ngoặc, chú thích) chỉ lệch tổng một chữ số',
    en: 'A list under a total (“trong đó”, brackets, a footnote) misses it by one digit only',
  },
  passes: 'Giải quyết 3.290 hồ sơ, trong đó trước hạn 2.871, đúng hạn 410 và tại chỗ 09.',
  fails: 'Giải quyết 3.209 hồ sơ, trong đó trước hạn 2.871, đúng hạn 410 và tại chỗ 09.',
  check: (subject) =>
    breakdownsOf(subject)
      .filter(
        ({ claim, verdict }) => claim !== 'WHOLE' && verdict !== 'agrees' && verdict !== 'open',
      )
      .map((breakdown) => {
        const isCertain =
          breakdown.verdict === 'slip' && breakdown.isSameNoun && isLarge(breakdown.total);
        return {
          ...violationOf(breakdown),
          ...(isCertain ? {} : { severity: 'warning' as const }),
        };
      })
      .concat(
        subject.passages.flatMap((passage) =>
          findRemainderSlips(passage).map(({ whole, parts }) => ({
            ...violationOfSum(passage, whole, parts),
            severity: 'warning' as const,
          })),
        ),
      ),
};
