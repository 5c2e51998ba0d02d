import { documentTypeName } from '../../document/index.ts';
import type { CitationMention } from '../../narrative/index.ts';
import { issuerCodeOf } from '../issuer-code.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** No issuer's code is one letter off another that the text uses. */
export const issuerCode: Rule = {
  id: 'DOC-02',
  severity: 'warning',
  since: null,
  source: {
    vi: 'Ký hiệu của một cơ quan không đổi trong cùng một báo cáo',
    en: 'A body keeps its code throughout a report',
  },
  title: {
    vi: 'Ký hiệu cơ quan ban hành chỉ khác một chữ với ký hiệu khác trong báo cáo',
    en: 'An issuer’s code is one letter off another in the report',
  },
  passes:
    'Quyết định số 15/QĐ-STNMT ngày 03/01/2023; Kế hoạch số 31/KH-STNMT ngày 12/01/2023; Công văn số 88/STNMT-VP ngày 20/01/2023; Công văn số 97/BTNMT-VP ngày 21/01/2023.',
  fails:
    'Quyết định số 15/QĐ-STNMT ngày 03/01/2023; Kế hoạch số 31/KH-STNNMT ngày 12/01/2023; Công văn số 88/STNMT-VP ngày 20/01/2023.',
  check: (subject) => {
    const trusted = trustedCodes(subject);
    return subject.passages.flatMap((passage) =>
      passage.citations.flatMap((citation) => {
        const code = codeIn(citation);
        if (code === null || trusted.get(edgesOf(code))?.includes(code)) return [];
        if (OTHERS.has(code.slice(1)) && /^[BS]/.test(code)) return [];
        const meant = trusted.get(edgesOf(code))?.find((known) => isOneLetterOff(code, known));
        if (!meant) return [];
        return [
          {
            passage,
            span: citation,
            message: {
              vi: `Ký hiệu “${code}” chỉ khác một chữ so với “${meant}”.`,
              en: `The code “${code}” is one letter off “${meant}”.`,
            },
            suggestion: {
              vi: `Kiểm tra lại: có phải “${meant}”?`,
              en: `Is “${meant}” meant?`,
            },
          },
        ];
      }),
    );
  },
};

/** Codes that every report may use. */
const KNOWN = ['UBND', 'HĐND', 'VPUBND', 'VPCP', 'UBTVQH', 'SKHĐT', 'BKHĐT'] as const;

/**
 * Ministries and departments, first letter left out, that are one letter from another: a Ministry of
 * Agriculture and Environment (BNNMT) beside the former of Natural Resources and Environment (BTNMT).
 */
const OTHERS: ReadonlySet<string> = new Set([
  'TNMT',
  'NNMT',
  'NNPTNT',
  'GDĐT',
  'GTVT',
  'TTTT',
  'KHCN',
  'KHĐT',
  'KH&ĐT',
  'GD&ĐT',
  'KH&CN',
  'TT&TT',
  'TN&MT',
  'NN&MT',
  'LĐTBXH',
  'VHTTDL',
  'VHTT',
  'DTTG',
  'GDDT',
]);

/** The report's own code, those that it uses more than once, and those that all use, by their edges. */
function trustedCodes({ passages, issuerCode }: Subject): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, number>();
  for (const citation of passages.flatMap(({ citations }) => citations)) {
    const code = codeIn(citation);
    if (code !== null) uses.set(code, (uses.get(code) ?? 0) + 1);
  }
  const often = [...uses].filter(([, count]) => count > 1).map(([code]) => code);
  const codes = new Set([...(issuerCode === null ? [] : [issuerCode]), ...KNOWN, ...often]);
  return Map.groupBy(codes, edgesOf);
}

/** A slip keeps the first letter and the last: by them the codes are looked up. */
function edgesOf(code: string): string {
  const letters = [...code];
  return `${letters[0]}${letters.at(-1)}`;
}

function codeIn({ number }: CitationMention): string | null {
  const code = issuerCodeOf(number);
  // A dispatch whose “issuer” is a type abbreviation (`4567/CT-TTHT`) is a tax office's and the like.
  return code === null || documentTypeName(code) !== undefined ? null : code;
}

/** Shorter codes are one letter apart by right: SNN and SNV, SCT and STC. */
const SHORTEST = 4;

/**
 * One letter added, left out or swapped with its neighbour inside the code, or another in its place.
 * The first letter tells a ministry from a department (BTNMT, STNMT), the last a part from the whole.
 */
function isOneLetterOff(code: string, known: string): boolean {
  const [a, b] = [[...code], [...known]];
  if (b.length < SHORTEST || a.length < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) {
    tail += 1;
  }
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (restA.length + restB.length === 1) return true;
  if (restA.length === 2 && restB.length === 2) {
    return restA[0] === restB[1] && restA[1] === restB[0];
  }
  return restA.length === 1 && restB.length === 1 && b.length > SHORTEST;
}
