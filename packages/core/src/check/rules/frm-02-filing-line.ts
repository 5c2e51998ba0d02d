import type { Rule } from '../rule.ts';
import { exampleReport } from './example-report.ts';
import { FORM_OF_DOCUMENTS, FORM_SINCE } from './sources.ts';

/** The last recipient is the archive: `Lưu: VT, …`. */
export const filingLine: Rule = {
  id: 'FRM-02',
  severity: 'info',
  since: FORM_SINCE,
  source: FORM_OF_DOCUMENTS,
  title: { vi: 'Dòng “Lưu” thiếu dấu hai chấm', en: 'The filing line lacks its colon' },
  passes: exampleReport({ filing: 'Lưu: VT, VP' }),
  fails: exampleReport({ filing: 'Lưu VT, VP' }),
  check: ({ passages }) =>
    passages
      .filter(({ kind, text }) => kind === 'RECIPIENT' && /^Lưu\s+\p{Lu}/u.test(text))
      .map((passage) => ({
        passage,
        message: {
          vi: `“${passage.text}” thiếu dấu hai chấm sau “Lưu”.`,
          en: `“${passage.text}” lacks the colon after “Lưu”.`,
        },
        suggestion: {
          vi: `Viết “${passage.text.replace(/^Lưu\s+/u, 'Lưu: ')}”.`,
          en: `Write “${passage.text.replace(/^Lưu\s+/u, 'Lưu: ')}”.`,
        },
      })),
};
