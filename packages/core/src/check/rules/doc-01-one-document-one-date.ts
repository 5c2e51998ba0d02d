import { type DocumentNumber, formatDocumentNumber } from '../../document/index.ts';
import { folded } from '../../folded.ts';
import { formatShortDate, type IsoDate, yearOf } from '../../iso-date.ts';
import type { CitationMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';

/** The same document is cited with the same date wherever it is cited. */
export const oneDocumentOneDate: Rule = {
  id: 'DOC-01',
  severity: 'error',
  since: null,
  source: {
    vi: 'Một văn bản được ban hành trong một ngày: số, ký hiệu, cơ quan và năm xác định văn bản',
    en: 'A document is issued on one day: number, symbol, issuer and year identify it',
  },
  title: {
    vi: 'Cùng một văn bản ghi hai ngày khác nhau',
    en: 'One document is cited with two dates',
  },
  passes:
    'Triển khai Kế hoạch số 95/KH-UBND ngày 12/4/2023 của UBND tỉnh. Kế hoạch số 95/KH-UBND ngày 12 tháng 4 năm 2023 được gửi đến các phòng.',
  fails:
    'Triển khai Kế hoạch số 95/KH-UBND ngày 12/4/2023 của UBND tỉnh. Kế hoạch số 95/KH-UBND ngày 02/4/2023 được gửi đến các phòng.',
  check: ({ passages }) => {
    const seen = new Map<string, Dated[]>();
    const violations: Violation[] = [];
    for (const dated of passages.flatMap(datedCitations)) {
      const key = formatDocumentNumber(dated.citation.number).toUpperCase();
      const known = seen.get(key) ?? [];
      seen.set(key, known);
      if (known.length === MOST) continue;
      if (known.some(({ day, issuer }) => day === dated.day && issuer === dated.issuer)) continue;
      const other = known.find((each) => each.day !== dated.day && clash(each, dated) !== null);
      const repeated = known.some(({ day }) => day === dated.day);
      known.push(dated);
      if (other && !repeated) violations.push(violationOf(other, dated));
    }
    return violations;
  },
};

/** No document is cited with more dates; noise may. */
const MOST = 20;

interface Dated {
  readonly passage: Passage;
  readonly citation: CitationMention;
  readonly day: IsoDate;
  readonly issuer: string | null;
}

function datedCitations(passage: Passage): readonly Dated[] {
  return passage.citations.flatMap((citation) =>
    citation.date?.kind === 'day'
      ? [{ passage, citation, day: citation.date.day, issuer: issuerOf(passage, citation) }]
      : [],
  );
}

/** Named behind the citation, or before it as who issued it: `UBND huyện đã ban hành Kế hoạch số …`. */
function issuerOf({ text }: Passage, { issuer, start }: CitationMention): string | null {
  const before = text.slice(Math.max(0, start - 90), start);
  return issuer ?? ISSUED.exec(before)?.[1] ?? null;
}

const ISSUED =
  /((?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND)\s[^,.;:()]{1,40}?)\s(?:đã |vừa )?(?:ban hành|phê duyệt|ký)\s*$/u;

function violationOf(first: Dated, { passage, citation, day }: Dated): Violation {
  const number = formatDocumentNumber(citation.number);
  const [one, two] = [formatShortDate(first.day), formatShortDate(day)];
  return {
    passage,
    span: citation,
    severity:
      clash(first, { passage, citation, day, issuer: issuerOf(passage, citation) }) ?? 'error',
    message: {
      vi: `Văn bản ${number} ở đây ghi ngày ${two}, ở chỗ khác ghi ngày ${one}.`,
      en: `Document ${number} is dated ${two} here and ${one} elsewhere.`,
    },
    evidence: `${first.citation.text} ↔ ${citation.text}`,
    suggestion: {
      vi: 'Đối chiếu với bản gốc và ghi thống nhất một ngày.',
      en: 'Look the document up and give the same date in both places.',
    },
  };
}

/**
 * How surely the two are one document: `error` within a year, `warning` where the years alone differ,
 * since administrative numbers start again each year; `null` where they are, or may well be, two.
 */
function clash(a: Dated, b: Dated): 'error' | 'warning' | null {
  if (mayBeTwoBodies(a.citation.number, a.issuer, b.issuer)) return null;
  if (yearOf(a.day) === yearOf(b.day)) return 'error';
  // A year against its own number is DOC-05's.
  if (a.citation.number.family === 'normative' || a.citation.number.family === 'assembly') {
    return null;
  }
  return a.day.slice(5) === b.day.slice(5) ? 'warning' : null;
}

/** Every province, district and commune has a `UBND` and an `HĐND`, with numbers of its own. */
const MANY_BODIES = /^(?:UBND|HĐND|TU|HU|TƯ|BCĐ|TTHĐND)(?![\p{L}])/u;

function mayBeTwoBodies(number: DocumentNumber, a: string | null, b: string | null): boolean {
  if (number.family === 'assembly' || number.family === 'normative') return false;
  if (!MANY_BODIES.test(number.issuer)) return false;
  const [one, two] = [bodyOf(a), bodyOf(b)];
  if (one === null || two === null) return isLocal(one) || isLocal(two);
  return !(one.startsWith(two) || two.startsWith(one) || (!isLocal(one) && !isLocal(two)));
}

function bodyOf(issuer: string | null): string | null {
  return issuer && folded(issuer).replace('uy ban nhan dan', 'ubnd').replace('chu tich ', '');
}

/** Of a district or a commune: one among many, and a citation without issuer may be another's. */
function isLocal(body: string | null): boolean {
  return body !== null && /\b(?:huyen|xa|phuong|thi tran|thi xa|thanh pho|quan)\b/.test(body);
}
