import { formatShortDate } from '../../iso-date.ts';
import type { Rule, Violation } from '../rule.ts';

/** No report cites a document that was not yet issued. */
export const citedAfterReport: Rule = {
  id: 'DOC-04',
  severity: 'error',
  since: null,
  source: {
    vi: 'Báo cáo không thể dẫn văn bản ban hành sau ngày báo cáo',
    en: 'A report cannot cite a document issued after its own day',
  },
  title: {
    vi: 'Văn bản được dẫn có ngày sau ngày báo cáo',
    en: 'A cited document is dated after the report',
  },
  passes:
    'Bình Thuận, ngày 10 tháng 3 năm 2023\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh.',
  fails:
    'Bình Thuận, ngày 10 tháng 3 năm 2023\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/11/2023 của UBND tỉnh.',
  check: ({ passages, issuedOn }) => {
    if (issuedOn === null) return [];
    const dated = passages.flatMap((passage) =>
      passage.citations.flatMap((citation) =>
        citation.date?.kind === 'day' ? [{ passage, citation, day: citation.date.day }] : [],
      ),
    );
    const later = dated.filter(({ day }) => day > issuedOn);
    const ownDay = formatShortDate(issuedOn);
    const dateLine = passages.find(({ kind }) => kind === 'DATE_LINE');
    if (dateLine && later.length >= 3 && later.length * 2 > dated.length) {
      return [
        {
          passage: dateLine,
          message: {
            vi: `${later.length} trên ${dated.length} văn bản được dẫn có ngày sau ngày báo cáo ${ownDay}: có lẽ ngày báo cáo ghi sai.`,
            en: `${later.length} of ${dated.length} cited documents are dated after the report’s ${ownDay}: its own date seems wrong.`,
          },
        },
      ];
    }
    return later.map(
      ({ passage, citation, day }): Violation => ({
        passage,
        span: citation,
        message: {
          vi: `Văn bản ${citation.numberAsWritten} ghi ngày ${formatShortDate(day)}, sau ngày báo cáo ${ownDay}.`,
          en: `Document ${citation.numberAsWritten} is dated ${formatShortDate(day)}, after the report’s ${ownDay}.`,
        },
        computation: `${formatShortDate(day)} > ${ownDay}`,
        suggestion: {
          vi: 'Kiểm tra lại ngày của văn bản được dẫn.',
          en: 'Look up the date of the cited document.',
        },
      }),
    );
  },
};
