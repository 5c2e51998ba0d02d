import { isAmount } from '../amounts.ts';
import { type ReportedTask, reportedTasks, withParts } from '../reported-task.ts';
import type { Rule, Violation } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';

/** Every assigned task has a result, were it only that nothing has arisen. */
export const taskWithoutResult: Rule = {
  id: 'COV-01',
  severity: 'warning',
  since: null,
  source: {
    vi: 'Báo cáo phải nói về mọi nhiệm vụ được giao, kể cả việc chưa phát sinh',
    en: 'A report accounts for every assigned task, also where nothing has arisen',
  },
  title: { vi: 'Nhiệm vụ không có kết quả', en: 'A task without a result' },
  passes: exampleReport(),
  fails: exampleReport({
    results:
      '1. Tổ chức tập huấn nghiệp vụ văn thư\n\n- Mở 03 lớp tập huấn.\n\n2. Kiểm tra công tác lưu trữ\n\n3. Số hóa tài liệu lưu trữ\n\n- Số hóa 1.250 hồ sơ.',
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    const leaves = reportedTasks(subject)
      .flatMap(withParts)
      .filter(({ parts }) => parts.length === 0);
    const without = leaves.filter(({ results }) => results.length === 0);
    // Where most numbered items stand alone, they are the results themselves.
    if (subject.report === null && without.length * 3 > leaves.length) return [];
    return without
      .filter((task) => isTitleAlone(task, subject))
      .map((task) => violationOf(task, subject));
  },
};

/** In a text a numbered paragraph may be task and result in one: a title ends without a stop and counts nothing. */
function isTitleAlone({ title }: ReportedTask, { report }: Subject): boolean {
  return report !== null || !(/[.;:!]$/u.test(title.text) || title.numbers.some(isAmount));
}

function violationOf({ code, title }: ReportedTask, { issuedOn }: Subject): Violation {
  return {
    passage: title,
    severity: issuedOn === null ? 'info' : 'warning',
    message: {
      vi: `Nhiệm vụ ${code} chưa có kết quả nào.`,
      en: `Task ${code} has no result.`,
    },
    suggestion: {
      vi: 'Ghi kết quả, hoặc ghi rõ là chưa thực hiện, chưa phát sinh.',
      en: 'Say what was done, or that nothing has been done or has arisen yet.',
    },
  };
}
