import { formatLongDate } from '../../iso-date.ts';
import type { Rule } from '../rule.ts';
import { FORM_OF_DOCUMENTS, FORM_SINCE } from './sources.ts';

/** In the date line days under 10 and months 1 and 2 take a zero, and no other number does. */
export const zerosInDate: Rule = {
  id: 'FRM-05',
  severity: 'info',
  since: FORM_SINCE,
  source: FORM_OF_DOCUMENTS,
  title: {
    vi: 'Số 0 trước ngày, tháng ở dòng địa danh',
    en: 'Zeros before day and month in the date line',
  },
  passes: 'Số: 45/BC-SNV\n\nBình Thuận, ngày 06 tháng 3 năm 2023',
  fails: 'Số: 45/BC-SNV\n\nBình Thuận, ngày 6 tháng 03 năm 2023',
  check: ({ passages, issuedOn }) => {
    const passage = passages.find(({ kind }) => kind === 'DATE_LINE');
    if (!passage || issuedOn === null) return [];
    const due = formatLongDate(issuedOn);
    const written = /ngày\s.*\d/u.exec(passage.text);
    if (!written || written[0].replace(/\s+/gu, ' ') === due) return [];
    return [
      {
        passage,
        span: { start: written.index, end: written.index + written[0].length },
        message: {
          vi: `“${written[0]}”: chỉ thêm số 0 cho ngày dưới 10 và tháng 1, tháng 2.`,
          en: `“${written[0]}”: only days under 10 and months 1 and 2 take a zero.`,
        },
        suggestion: { vi: `Viết “${due}”.`, en: `Write “${due}”.` },
      },
    ];
  },
};
