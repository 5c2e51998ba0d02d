import { compareDecimals, decimal } from '../../quantity/index.ts';
import type { IndicatorRow, Trace } from '../../report/index.ts';
import { passageOfTask } from '../passage-of-task.ts';
import type { Rule, RuleExample } from '../rule.ts';
import { exampleRow } from './example-row.ts';

/** A running total since the year began does not fall from one quarter to the next. */
export const runningTotalFalls: Rule = {
  id: 'SER-02',
  severity: 'warning',
  since: null,
  source: {
    vi: 'Số lũy kế từ đầu năm chỉ tăng hoặc giữ nguyên',
    en: 'A running total since the year began grows or stays',
  },
  title: {
    vi: 'Số lũy kế giảm so với kỳ trước',
    en: 'A running total falls from one period to the next',
  },
  passes: totals(12, 21),
  fails: totals(21, 12),
  check: (subject) => {
    const { report } = subject;
    return (report?.indicators ?? []).flatMap((row) => {
      const fall = report && fallIn(row, report.period);
      const [passage] = passageOfTask(subject, row.task.id);
      if (!fall || !passage) return [];
      return [
        {
          passage,
          evidence: fall.sources.map(({ period, text }) => `${period}: ${text}`).join(' ↔ '),
          computation: fall.text,
          message: {
            vi: `Số lũy kế của “${row.indicator.name}” giảm so với kỳ trước.`,
            en: `The running total of “${row.indicator.name}” is lower than in the period before.`,
          },
          suggestion: {
            vi: 'Kiểm tra số lũy kế; nếu kỳ trước sai, ghi lại số của kỳ trước trong hồ sơ kỳ này.',
            en: 'Look at the total; where the earlier one was wrong, state it anew in this period’s record.',
          },
        },
      ];
    });
  },
};

/** What arose in a quarter is the difference of two totals, and is less than nothing. */
function fallIn({ indicator, inPeriod, trace }: IndicatorRow, period: string): Trace | null {
  if (indicator.measure !== 'CUMULATIVE' || inPeriod === null) return null;
  if (compareDecimals(inPeriod, decimal(0)) >= 0) return null;
  const difference = trace.find(({ number }) => number === 'IN_PERIOD');
  return difference?.sources.some((source) => source.period !== period) ? difference : null;
}

function totals(first: number, second: number): RuleExample {
  return {
    text: `Quý I: lũy kế ${first} xã. Quý II: lũy kế ${second} xã.`,
    bound: {},
    recorded: { report: { indicators: [exampleRow({ earlier: first, later: second })] } },
  };
}
