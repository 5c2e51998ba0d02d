import { parseDocumentNumber } from '../../document/index.ts';
import type { Rule } from '../rule.ts';
import { FORM_OF_DOCUMENTS, FORM_SINCE } from './sources.ts';

/** A number is written without spaces. */
export const numberWithoutSpaces: Rule = {
  id: 'FRM-01',
  severity: 'info',
  since: FORM_SINCE,
  source: FORM_OF_DOCUMENTS,
  title: { vi: 'Số, ký hiệu có khoảng trắng thừa', en: 'Stray spaces in a document number' },
  passes: 'Số: 45/BC-SNV\n\nBình Thuận, ngày 16 tháng 3 năm 2023',
  fails: 'Số: 45 /BC-SNV\n\nBình Thuận, ngày 16 tháng 3 năm 2023',
  check: ({ passages }) =>
    passages.flatMap((passage) => {
      if (passage.kind !== 'NUMBER_LINE') return [];
      const written = passage.text.replace(/^[^:]*:\s*/u, '');
      const tidy = written.replace(/\s+/gu, '');
      if (written === tidy || !parseDocumentNumber(tidy).ok) return [];
      const start = passage.text.length - written.length;
      return [
        {
          passage,
          span: { start, end: passage.text.length },
          message: {
            vi: `Số, ký hiệu “${written}” có khoảng trắng thừa.`,
            en: `The number “${written}” has a stray space.`,
          },
          suggestion: { vi: `Viết “${tidy}”.`, en: `Write “${tidy}”.` },
        },
      ];
    }),
};
