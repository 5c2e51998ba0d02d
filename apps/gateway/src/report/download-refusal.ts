import { describeReportProblem, type ReportProblem } from '@baocao/db';
import { FORMATS } from '@baocao/publish';
import type { Refusal } from '../http/refusal.ts';

/** Why a report cannot be had as a file. */
export type DownloadProblem =
  | ReportProblem
  | { readonly code: 'NO_SUCH_METHOD' }
  | { readonly code: 'UNKNOWN_FORMAT'; readonly format: string };

/** What there is instead, and how to ask for it. */
export function downloadRefusal(problem: DownloadProblem): Refusal {
  const { code } = problem;
  switch (code) {
    case 'NO_SUCH_METHOD':
      return {
        status: 405,
        code,
        message: {
          vi: 'Báo cáo chỉ để đọc; hãy dùng GET.',
          en: 'A report can only be read; use GET.',
        },
        headers: { Allow: 'GET, HEAD' },
      };
    case 'UNKNOWN_FORMAT': {
      const { format } = problem;
      const formats = Object.keys(FORMATS).join(', ');
      const message = {
        vi: `Không có định dạng “${format}”. Có: ${formats}.`,
        en: `There is no format “${format}”. There are: ${formats}.`,
      };
      return { status: 404, code, message };
    }
    default: {
      const [vi, en] = [describeReportProblem(problem, 'vi'), describeReportProblem(problem, 'en')];
      return { status: 404, code, message: { vi, en } };
    }
  }
}
