import { matchPlan } from '../plan-match.ts';
import type { Rule } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

/** Every task of the year is taken up again in the plan for the period to come. */
export const taskWithoutPlan: Rule = {
  id: 'COV-04',
  severity: 'warning',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Nhiệm vụ không được nhắc đến trong kế hoạch kỳ sau',
    en: 'A task is not followed up in the plan',
  },
  passes: exampleReport(),
  fails: exampleReport({
    plan: '1. Tiếp tục tập huấn nghiệp vụ văn thư cho công chức cấp xã.\n\n2. Mở lớp tập huấn nghiệp vụ văn thư cho công chức cấp huyện.\n\n3. Kiểm tra công tác lưu trữ tại 06 cơ quan chuyên môn.',
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    const match = matchPlan(subject);
    return (match?.droppedTasks ?? []).map(({ code, title }) => ({
      passage: title,
      severity: match?.areAssigned ? ('warning' as const) : ('info' as const),
      message: {
        vi: `Kế hoạch kỳ sau không có nội dung nào về nhiệm vụ ${code}.`,
        en: `Nothing in the plan goes on with task ${code}.`,
      },
      suggestion: {
        vi: 'Bổ sung nội dung tiếp theo, hoặc ghi rõ nhiệm vụ đã hoàn thành.',
        en: 'Plan what comes next, or say that the task is done.',
      },
    }));
  },
};
