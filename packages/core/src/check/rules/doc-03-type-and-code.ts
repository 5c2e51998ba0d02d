import { type DocumentNumber, documentTypeName } from '../../document/index.ts';
import { folded } from '../../folded.ts';
import type { CitationMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import type { Rule } from '../rule.ts';
import { FORM_SINCE } from './sources.ts';

/** The word for a document agrees with the abbreviation in its number. */
export const typeAndCode: Rule = {
  id: 'DOC-03',
  severity: 'error',
  since: FORM_SINCE,
  source: {
    vi: 'Nghị định số 30/2020/NĐ-CP, Phụ lục III: chữ viết tắt tên loại văn bản',
    en: 'Decree 30/2020/NĐ-CP, Appendix III: abbreviations of document types',
  },
  title: {
    vi: 'Tên loại văn bản không khớp với ký hiệu',
    en: 'The type of a document disagrees with its number',
  },
  passes:
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2023 và Công văn số 4567/CT-TTHT ngày 06/01/2023.',
  fails: 'Thực hiện Quyết định số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      passage.citations.flatMap((citation) => {
        const expected = expectedType(citation, passage);
        if (expected === null) return [];
        return [
          {
            passage,
            span: citation,
            // In small letters it may be a word of the sentence and no name of a document.
            severity: /^\p{Lu}/u.test(citation.type ?? '')
              ? ('error' as const)
              : ('warning' as const),
            message: {
              vi: `Ghi là “${citation.type}” nhưng ký hiệu ${citation.numberAsWritten} là của “${expected}”.`,
              en: `Called “${citation.type}”, but ${citation.numberAsWritten} is the number of a “${expected}”.`,
            },
            suggestion: {
              vi: `Sửa thành “${expected} số ${citation.numberAsWritten}”, hoặc kiểm tra lại số, ký hiệu.`,
              en: `Write “${expected} số ${citation.numberAsWritten}”, or look the number up.`,
            },
          },
        ];
      }),
    ),
};

/** The type that the number stands for where another is named; `null` where they agree or nothing is certain. */
function expectedType({ type, number, start }: CitationMention, { text }: Passage): string | null {
  const expected = typeOf(number);
  if (type === null || expected === undefined) return null;
  const [named, coded] = [folded(type), folded(expected)];
  if (named === 'cong van' && NO_BODY.has(coded)) return expected;
  if (GENERAL.has(named) || named.startsWith(coded)) return null;
  // A thông tư liên tịch is often called thông tư for short.
  if (coded.startsWith(`${named} `)) return null;
  if (named === 'quy dinh' && coded === 'quyet dinh' && isOfParty(number)) return null;
  // Inspectors' conclusions come as reports and notices too; TC was the Ministry of Finance's code.
  if (named === 'ket luan' && (coded === 'bao cao' || coded === 'thong bao')) return null;
  if (coded === 'thong cao') return null;
  // “Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND”: the number is of what approves.
  return folded(text.slice(Math.max(0, start - NEARBY), start)).includes(coded) ? null : expected;
}

/** The Party's quy định bear QĐ, as its quyết định do; its numbers are also written with a slash (`366/QĐ-TW`). */
function isOfParty(number: DocumentNumber): boolean {
  if (number.family === 'party') return true;
  return number.family === 'typed' && /^(?:B?[A-ZĐ]*TW|TƯ|TU|HU)$/u.test(number.issuer);
}

/** How far before a number the type may stand that it belongs to. */
const NEARBY = 80;

/** Types whose abbreviation is no body’s code, so that no dispatch’s number begins with it. */
const NO_BODY: ReadonlySet<string> = new Set(['quyet dinh', 'nghi quyet', 'to trinh']);

/** Words that any document may go by; a dispatch's number may begin with what looks like a type (`150/KH-TC`). */
const GENERAL: ReadonlySet<string> = new Set([
  'van ban',
  'cong van',
  'giay phep',
  'giay chung nhan',
]);

function typeOf(number: DocumentNumber): string | undefined {
  switch (number.family) {
    case 'typed':
    case 'normative':
    case 'party':
      return documentTypeName(number.type);
    case 'dispatch':
    case 'assembly':
      return undefined;
  }
}
