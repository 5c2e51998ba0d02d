import { matchPlan } from '../plan-match.ts';
import type { Rule } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

/** What is planned goes on with an assigned task. */
export const planWithoutTask: Rule = {
  id: 'COV-03',
  severity: 'warning',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Nội dung kế hoạch không thuộc nhiệm vụ nào được giao',
    en: 'A planned item belongs to no assigned task',
  },
  passes: exampleReport(),
  fails: exampleReport({
    plan: '1. Tiếp tục tập huấn nghiệp vụ văn thư cho công chức cấp xã.\n\n2. Kiểm tra công tác lưu trữ tại 06 cơ quan chuyên môn.\n\n3. Số hóa tài liệu lưu trữ lịch sử.\n\n4. Sửa chữa trụ sở làm việc và mua sắm xe ô tô.',
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    const match = matchPlan(subject);
    return (match?.strayItems ?? []).map((passage) => ({
      passage,
      severity: match?.areAssigned ? ('warning' as const) : ('info' as const),
      message: {
        vi: 'Nội dung này không thuộc nhiệm vụ nào nêu trong phần kết quả.',
        en: 'This item belongs to none of the tasks that the results report on.',
      },
      suggestion: {
        vi: 'Ghi rõ nhiệm vụ hoặc văn bản giao việc này.',
        en: 'Name the task or the document that assigns it.',
      },
    }));
  },
};
