import { formatNumber } from '../../quantity/index.ts';
import { showRange } from '../arithmetic/show.ts';
import { tablesOf } from '../arithmetic/surroundings.ts';
import { findTableFaults } from '../arithmetic/table.ts';
import type { Rule } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const tableFitsItself: Rule = {
  id: 'TAB-01',
  severity: 'error',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Bảng số liệu: dòng tổng, cột tổng và cột tỷ lệ khớp với các ô',
    en: 'A table’s totals and percentages fit its cells',
  },
  passes:
    'Cấp | Trường | Lớp\nMầm non | 10 | 40\nTiểu học | 12 | 60\nTHCS | 8 | 30\nTổng | 30 | 130',
  fails:
    'Cấp | Trường | Lớp\nMầm non | 10 | 40\nTiểu học | 12 | 60\nTHCS | 8 | 30\nTổng | 30 | 140',
  check: (subject) =>
    tablesOf(subject)
      .flatMap(findTableFaults)
      .map(({ passage, start, end, computed, printed, formula, isLikely }) => {
        const made = showRange(computed, 2);
        return {
          passage,
          ...(isLikely ? { severity: 'warning' as const } : {}),
          span: { start, end },
          computation: `${formula} = ${made} ≠ ${formatNumber(printed)}`,
          message: {
            vi: `Ô này ghi ${formatNumber(printed)}; theo các ô khác là ${made}.`,
            en: `This cell says ${formatNumber(printed)}; the other cells make it ${made}.`,
          },
        };
      }),
};
