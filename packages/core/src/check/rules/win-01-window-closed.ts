import { formatShortDate } from '../../iso-date.ts';
import type { Rule } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { REPORTING_PERIODS, REPORTING_SINCE } from './sources.ts';

/** A report is dated after the last day whose data count. */
export const windowClosed: Rule = {
  id: 'WIN-01',
  severity: 'warning',
  since: REPORTING_SINCE,
  source: REPORTING_PERIODS,
  title: {
    vi: 'Báo cáo ghi ngày trước khi kết thúc thời gian chốt số liệu',
    en: 'The report is dated before its window closes',
  },
  passes: exampleReport({ dateLine: 'Bình Thuận, ngày 16 tháng 3 năm 2023' }),
  fails: exampleReport({ dateLine: 'Bình Thuận, ngày 07 tháng 3 năm 2023' }),
  check: (subject) => {
    const { passages, issuedOn, window } = subject;
    const dateLine = passages.find(({ kind }) => kind === 'DATE_LINE');
    if (!isWholeReport(subject) || !dateLine || !issuedOn || !window) return [];
    // Before the period has even begun, the title's period is not what is reported on.
    if (issuedOn >= window.to || issuedOn < window.from) return [];
    const [own, last] = [formatShortDate(issuedOn), formatShortDate(window.to)];
    return [
      {
        passage: dateLine,
        message: {
          vi: `Báo cáo ngày ${own}, trước ngày chốt số liệu ${last} (${window.source.text}).`,
          en: `The report is dated ${own}; the window closes on ${last} (${window.source.text}).`,
        },
        computation: `${own} < ${last}`,
        suggestion: {
          vi: 'Ghi rõ số liệu tính đến ngày nào, hoặc quy định chốt số liệu riêng được áp dụng.',
          en: 'Say as of which day the figures are, or which other window applies.',
        },
      },
    ];
  },
};
