import { formatNumber } from '../../quantity/index.ts';
import { showRange } from '../arithmetic/show.ts';
import { tablesOf } from '../arithmetic/surroundings.ts';
import { findTableFaults } from '../arithmetic/table.ts';
import { findToldBelowTable } from '../arithmetic/told-below-table.ts';
import type { Rule, Violation } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const tableFitsItself: Rule = {
  id: 'TAB-01',
  severity: 'error',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Bảng số liệu: dòng tổng, cột tổng, cột tỷ lệ và lời dưới bảng khớp với các ô',
    en: 'A table’s totals and percentages, and the words below it, fit its cells',
  },
  passes:
    'Cấp | Trường | Lớp\nMầm non | 10 | 40\nTiểu học | 12 | 60\nTHCS | 8 | 30\nTổng | 30 | 130',
  fails:
    'Cấp | Trường | Lớp\nMầm non | 10 | 40\nTiểu học | 12 | 60\nTHCS | 8 | 30\nTổng | 30 | 140',
  check: (subject) =>
    tablesOf(subject).flatMap((table) => [
      ...findTableFaults(table.rows).map(
        ({ passage, start, end, computed, printed, formula, isLikely }): Violation => {
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
        },
      ),
      ...findToldBelowTable(table).map(({ passage, mention, computed, formula }): Violation => {
        const [stated, made] = [mention.text.trim(), showRange(computed, 2)];
        return {
          passage,
          severity: 'warning',
          span: mention,
          computation: `${formula} = ${made} ≠ ${stated}`,
          message: {
            vi: `Ở đây ghi ${stated}; theo bảng ở trên là ${made}.`,
            en: `It says ${stated} here; the table above makes it ${made}.`,
          },
        };
      }),
    ]),
};
