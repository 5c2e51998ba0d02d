import { DOCUMENT_TYPES, parseDocumentNumber } from '../document/index.ts';
import { parseIsoDate } from '../iso-date.ts';
import { plainTypography } from '../quantity/index.ts';
import type { CitationMention, CitedDate } from './citation-mention.ts';
import { findNumbers } from './find-numbers.ts';
import type { NumberMention } from './number-mention.ts';
import { matchAt } from './number-reading.ts';

const TYPES = [
  ...Object.values(DOCUMENT_TYPES),
  'Công văn',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Lệnh',
  'Kết luận',
  'Văn bản',
  'Giấy phép',
  'Giấy chứng nhận',
  'Thông tri',
].sort((a, b) => b.length - a.length);

const LOOK_BACK = 40;
const TYPE_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])((?:${TYPES.join('|')})\\s{1,2}(?:số:?\\s{0,2})?)$`,
  'iu',
);

/** Behind the number, or in the cell beside it. */
const DATE =
  /(?:[,;]?\s{0,2}\(?(?:(?:ký|ban hành)\s)?ngày\s{1,2}|\s?\|\s?(?:ngày\s{1,2})?)((\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|(\d{1,2})\s{1,2}tháng\s{1,2}(\d{1,2}),?\s{1,2}năm\s{1,2}(\d{4}))(?!\d)\)?/iuy;

const OTHER = `(?:${TYPES.join('|')})\\s(?:số|\\d)`;
const STOP =
  'văn bản số|về|đến|trong|để|tại|theo|ban hành|triển khai|quy định|phê duyệt|nhằm|năm|ngày|số|thực hiện|được|đã|là|hướng dẫn|sửa đổi|giao|liên quan|thì|có|với|cho|của|hoặc|nêu|trên|này|đối với|thông qua|công bố|yêu cầu|kèm theo|do|cũng|sẽ|việc|nay';
const WORD = String.raw`\p{L}[\p{L}\d&-]{0,20}`;
const ENDS = `${OTHER}|(?:${STOP})(?!\\p{L})|và (?:\\p{Ll}|(?:${TYPES.join('|')})(?!\\p{L}))`;
const ISSUER = new RegExp(
  `\\s{1,2}của\\s((?!${ENDS})${WORD}(?:\\s(?!${ENDS})${WORD}){0,14})`,
  'uy',
);

/**
 * Every document that a text cites by its number, with the words that belong to it, in order.
 *
 * The text's own `Số: …` line is among them, without a type. Laws that are cited by name alone are not.
 */
export function findCitations(
  text: string,
  numbers: readonly NumberMention[] = findNumbers(text),
): readonly CitationMention[] {
  const plain = plainTypography(text);
  const citations: CitationMention[] = [];
  for (const mention of numbers) {
    const from = citations.at(-1)?.end ?? 0;
    if (mention.kind !== 'DOCUMENT_NUMBER' || mention.start < from) continue;
    const found = citation(text, plain, { mention, from });
    if (found) citations.push(found);
  }
  return citations;
}

function citation(
  text: string,
  plain: string,
  { mention, from }: { readonly mention: NumberMention; readonly from: number },
): CitationMention | undefined {
  const number = parseDocumentNumber(plain.slice(mention.start, mention.end));
  if (!number.ok) return undefined;
  const before = plain.slice(Math.max(from, mention.start - LOOK_BACK), mention.start);
  const [, lead = ''] = TYPE_BEFORE.exec(before) ?? [];
  const start = mention.start - lead.length;
  const dateFirst = matchAt(DATE, plain, mention.end);
  const afterDate = mention.end + (dateFirst?.[0].length ?? 0);
  const issuer = matchAt(ISSUER, plain, afterDate);
  const afterIssuer = afterDate + (issuer?.[0].length ?? 0);
  const date = dateFirst ?? (issuer ? matchAt(DATE, plain, afterIssuer) : undefined);
  const end = dateFirst || !date ? afterIssuer : afterIssuer + date[0].length;
  return {
    start,
    end,
    text: text.slice(start, end),
    number: number.value,
    numberAsWritten: mention.text,
    type: lead === '' ? null : tidy(lead.replace(/số:?\s*$/iu, '')),
    date: date ? citedDate(date) : null,
    issuer: issuer ? tidy(issuer[1] ?? '') : null,
  };
}

function citedDate(match: RegExpExecArray): CitedDate {
  const [day = '', month = '', year = ''] =
    match[2] === undefined ? match.slice(5, 8) : match.slice(2, 5);
  const iso = parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const text = match[1] ?? '';
  return iso.ok ? { kind: 'day', day: iso.value, text } : { kind: 'impossible', text };
}

function tidy(words: string): string {
  return words.trim().replace(/\s+/gu, ' ');
}
