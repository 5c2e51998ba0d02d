import { formatDocumentNumber } from '../../document/index.ts';
import type { CitationMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { FORM_OF_DOCUMENTS, FORM_SINCE } from './sources.ts';

/** A document's first citation names its type and its day. */
export const firstCitation: Rule = {
  id: 'DOC-06',
  severity: 'info',
  since: FORM_SINCE,
  source: FORM_OF_DOCUMENTS,
  title: {
    vi: 'Lần đầu dẫn văn bản chưa ghi đủ tên loại, số, ngày',
    en: 'The first citation of a document lacks its type or date',
  },
  passes: exampleReport({
    evaluation: 'Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh được triển khai đến các xã.',
  }),
  fails: exampleReport({
    evaluation: 'Kế hoạch số 12/KH-UBND của UBND tỉnh được triển khai đến các xã.',
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    const cited = new Set<string>();
    const violations: Violation[] = [];
    for (const passage of subject.passages) {
      if (passage.kind === 'NUMBER_LINE') continue;
      for (const [index, citation] of passage.citations.entries()) {
        const number = formatDocumentNumber(citation.number);
        if (cited.has(number)) continue;
        cited.add(number);
        const lacking = lacks(citation, index, passage);
        if (lacking === null) continue;
        violations.push({
          passage,
          span: citation,
          message: {
            vi: `Lần đầu dẫn ${number} chưa ghi ${lacking.vi}.`,
            en: `The first citation of ${number} lacks its ${lacking.en}.`,
          },
        });
      }
    }
    return violations;
  },
};

/** Laws go by name; one of a list may have the date of the next: `các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND ngày …`. */
function lacks(citation: CitationMention, index: number, passage: Passage) {
  if (citation.number.family === 'assembly') return null;
  const [before, after] = [passage.citations[index - 1], passage.citations[index + 1]];
  const nearAfter = after !== undefined && after.start - citation.end < 30;
  const nearBefore = before !== undefined && citation.start - before.end < 30;
  if (citation.date === null && !(nearAfter && after.date)) {
    return { vi: 'ngày ban hành', en: 'date' };
  }
  if (citation.type === null && !(nearBefore && before.type)) {
    return { vi: 'tên loại', en: 'type' };
  }
  return null;
}
