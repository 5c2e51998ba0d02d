import { isQuantified } from '../amounts.ts';
import { reportedTasks, saidOf } from '../reported-task.ts';
import type { Rule } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

/** The results of a task hold at least one figure. */
export const nothingQuantified: Rule = {
  id: 'COV-02',
  severity: 'info',
  since: null,
  source: PRACTICE,
  title: { vi: 'Kết quả của nhiệm vụ không có số liệu nào', en: 'Nothing in a task is quantified' },
  passes: exampleReport(),
  fails: exampleReport({
    results:
      '1. Tổ chức tập huấn nghiệp vụ văn thư\n\n- Mở các lớp tập huấn cho công chức văn thư.\n\n2. Kiểm tra công tác lưu trữ\n\n- Kiểm tra 05 cơ quan.',
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    return reportedTasks(subject).flatMap((task) => {
      const said = saidOf(task);
      if (said.length === 0 || said.every(({ kind }) => kind === 'TASK')) return [];
      if (said.some(({ numbers }) => numbers.some(isQuantified))) return [];
      return [
        {
          passage: task.title,
          message: {
            vi: `Kết quả của nhiệm vụ ${task.code} không có số liệu nào.`,
            en: `Nothing in the results of task ${task.code} is quantified.`,
          },
        },
      ];
    });
  },
};
