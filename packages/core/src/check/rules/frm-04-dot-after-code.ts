import type { Rule } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { FORM_OF_DOCUMENTS, FORM_SINCE } from './sources.ts';

/** A number that heads a paragraph has a dot: `1.1.`; noted once, since a report does it throughout. */
export const dotAfterCode: Rule = {
  id: 'FRM-04',
  severity: 'info',
  since: FORM_SINCE,
  source: {
    vi: `${FORM_OF_DOCUMENTS.vi}, cách đánh số khoản; với số nhiều cấp là thông lệ`,
    en: `${FORM_OF_DOCUMENTS.en}, numbering of clauses; practice where numbers have parts`,
  },
  title: { vi: 'Số thứ tự nhiều cấp thiếu dấu chấm cuối', en: 'A number like 1.1 lacks its dot' },
  passes: exampleReport({
    results:
      '1. Công tác văn thư\n\n1.1. Tập huấn nghiệp vụ\n\n- Mở 03 lớp.\n\n2. Lưu trữ\n\n- Thu 02 hồ sơ.',
  }),
  fails: exampleReport({
    results:
      '1. Công tác văn thư\n\n1.1 Tập huấn nghiệp vụ\n\n- Mở 03 lớp.\n\n2. Lưu trữ\n\n- Thu 02 hồ sơ.',
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    const passage = subject.passages.find(
      ({ kind, marker }) =>
        (kind === 'TASK' || kind === 'ITEM') && /^\d+(?:\.\d+)+$/.test(marker ?? ''),
    );
    if (!passage) return [];
    return [
      {
        passage,
        message: {
          vi: `Số thứ tự “${passage.marker}” thiếu dấu chấm.`,
          en: `The number “${passage.marker}” lacks its dot.`,
        },
        evidence: `${passage.marker} ${passage.text.slice(0, 40)}`,
        suggestion: { vi: `Viết “${passage.marker}.”`, en: `Write “${passage.marker}.”` },
      },
    ];
  },
};
