import { formatDocumentNumber } from '../../document/index.ts';
import { type CitationMention, findCitations } from '../../narrative/index.ts';
import type { Rule, Violation } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const citedAsRecorded: Rule = {
  id: 'DOC-07',
  severity: 'error',
  since: null,
  source: {
    vi: 'Văn bản gắn với trích dẫn là văn bản được dẫn',
    en: 'The document bound to a citation is the one that is cited',
  },
  title: {
    vi: 'Số, ngày trong trích dẫn khớp với văn bản mà nó gắn với',
    en: 'A citation’s number and date agree with the document it is bound to',
  },
  passes: {
    text: 'Thực hiện Kế hoạch số 07/KH-SYT ngày 01/02/2023 của Sở.',
    bound: { 'Kế hoạch số 07/KH-SYT ngày 01/02/2023': 'Kế hoạch số 07/KH-SYT ngày 01/02/2023' },
  },
  fails: {
    text: 'Thực hiện Kế hoạch số 08/KH-SYT ngày 05/02/2023 của Sở.',
    bound: { 'Kế hoạch số 08/KH-SYT ngày 05/02/2023': 'Kế hoạch số 07/KH-SYT ngày 01/02/2023' },
  },
  check: (subject) => {
    const citedDays = daysCited(subject);
    return subject.passages.flatMap((passage) =>
      passage.cited.flatMap(({ start, end, recorded }): readonly Violation[] => {
        const printed = passage.text.slice(start, end);
        const [stated] = findCitations(printed);
        const [known] = findCitations(recorded);
        if (!stated || !known || isAsRecorded(stated, known, citedDays)) return [];
        return [
          {
            passage,
            span: { start, end },
            computation: `${printed} ≠ ${recorded}`,
            message: {
              vi: `Văn bản ghi “${printed}”, nhưng gắn với ${recorded}.`,
              en: `The text says “${printed}”, but is bound to ${recorded}.`,
            },
            suggestion: {
              vi: 'Sửa chữ trong văn bản, sửa liên kết, hoặc sửa văn bản đã khai.',
              en: 'Mend the words, the link, or the document as listed.',
            },
          },
        ];
      }),
    );
  },
};

/** A day that other citations of the same document contradict is DOC-01’s to tell. */
function isAsRecorded(
  stated: CitationMention,
  known: CitationMention,
  citedDays: ReadonlySet<string>,
): boolean {
  const number = formatDocumentNumber(known.number);
  if (formatDocumentNumber(stated.number) !== number) return false;
  if (stated.date?.kind !== 'day' || known.date?.kind !== 'day') return true;
  return stated.date.day === known.date.day || citedDays.has(`${number} ${known.date.day}`);
}

/** Every document with every day that the text itself gives it. */
function daysCited({ passages }: Subject): ReadonlySet<string> {
  return new Set(
    passages.flatMap(({ citations }) =>
      citations.flatMap(({ number, date }) =>
        date?.kind === 'day' ? [`${formatDocumentNumber(number)} ${date.day}`] : [],
      ),
    ),
  );
}
