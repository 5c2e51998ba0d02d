import type { Language } from '@baocao/core';
import type { ReportProblem } from './find-report.ts';

/** What is wrong, what there is instead, and what to do. */
export function describeReportProblem(problem: ReportProblem, language: Language): string {
  const vi = language === 'vi';
  switch (problem.code) {
    case 'MALFORMED_PERIOD': {
      const forms = problem.forms.join(', ');
      return vi
        ? `“${problem.period}” không phải là kỳ báo cáo. Viết theo một trong các dạng: ${forms}.`
        : `“${problem.period}” is not a period. Write it like one of these: ${forms}.`;
    }
    case 'UNKNOWN_AGENCY': {
      const known = problem.agencies.join(', ');
      if (known === '') {
        return vi
          ? 'Chưa có cơ quan nào được ghi nhận. Ghi nhận một thư mục: baocao import examples/binh-thuan-skhcn --apply'
          : 'No agency is recorded yet. Record a folder: baocao import examples/binh-thuan-skhcn --apply';
      }
      return vi
        ? `Chưa ghi nhận cơ quan “${problem.agency}”. Đã có: ${known}.`
        : `No agency “${problem.agency}” is recorded. There are: ${known}.`;
    }
    case 'NOT_ISSUED': {
      const issued = problem.issued.join(', ');
      return vi
        ? `${problem.agency} chưa phát hành báo cáo nào cho kỳ ${problem.period}. Đã phát hành: ${issued || '(chưa có)'}.`
        : `${problem.agency} has issued no report for ${problem.period}. Issued are: ${issued || '(none)'}.`;
    }
    case 'NO_TASK_LIST': {
      const years = problem.years.join(', ');
      return vi
        ? `${problem.agency} không có danh mục nhiệm vụ cho kỳ ${problem.period}. Có danh mục của các năm: ${years || '(chưa có)'}.`
        : `${problem.agency} has no task list in force for ${problem.period}. There are lists for: ${years || '(none)'}.`;
    }
  }
}
