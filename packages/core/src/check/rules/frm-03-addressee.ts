import type { Rule } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { FORM_OF_DOCUMENTS, FORM_SINCE } from './sources.ts';

/** A report to a higher body says to whom. */
export const addressee: Rule = {
  id: 'FRM-03',
  severity: 'info',
  since: FORM_SINCE,
  source: FORM_OF_DOCUMENTS,
  title: { vi: 'Báo cáo không có “Kính gửi”', en: 'The report has no “Kính gửi”' },
  passes: exampleReport(),
  fails: exampleReport({ addressee: '' }),
  check: (subject) => {
    const { passages } = subject;
    const title = passages.find(({ kind }) => kind === 'DOCUMENT_TYPE');
    if (!isWholeReport(subject) || !title || title.text.toUpperCase() !== 'BÁO CÁO') return [];
    if (passages.some(({ kind }) => kind === 'ADDRESSEE')) return [];
    return [
      {
        passage: title,
        message: {
          vi: 'Báo cáo gửi cơ quan cấp trên nhưng không có “Kính gửi”.',
          en: 'A report to a higher body has no “Kính gửi”.',
        },
      },
    ];
  },
};
