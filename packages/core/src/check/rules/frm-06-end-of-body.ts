import type { Rule } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

/** The body ends in `./.`; a recorded report gets it when it is printed. */
export const endOfBody: Rule = {
  id: 'FRM-06',
  severity: 'info',
  since: null,
  source: PRACTICE,
  title: { vi: 'Thiếu “./.” cuối nội dung', en: 'The body does not end in “./.”' },
  passes: exampleReport(),
  fails: exampleReport({ end: '' }),
  check: (subject) => {
    if (!isWholeReport(subject) || subject.report !== null) return [];
    const { passages } = subject;
    const end = passages.findIndex(({ kind }) => kind === 'RECIPIENT' || kind === 'SIGNATURE');
    const body = passages.slice(0, Math.max(0, end)).filter(({ kind }) => kind !== 'FOOTNOTE');
    if (body.some(({ text }) => /\.\/\s?\.?$/u.test(text))) return [];
    const passage = body.at(-1);
    if (!passage) return [];
    return [
      {
        passage,
        span: { start: Math.max(0, passage.text.length - 20), end: passage.text.length },
        message: {
          vi: 'Hết phần nội dung không có dấu “./.”.',
          en: 'The body does not end in “./.”.',
        },
      },
    ];
  },
};
