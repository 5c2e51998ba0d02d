import { DOCUMENT_TYPES } from '../../document/index.ts';
import type { PassageKind } from '../passage.ts';
import { DATE_LINE } from './date-line.ts';
import type { SourceBlock } from './source-block.ts';

/** What a block before part I is, by its words and by what the block before it was. */
export function letterheadKind(block: SourceBlock, before: PassageKind | null): PassageKind {
  const { text } = block.excerpt;
  if (text.length < 60 && /^Số\s*:/iu.test(text)) return 'NUMBER_LINE';
  if (text.length < 80 && DATE_LINE.test(text)) return 'DATE_LINE';
  if (isDocumentTitle(block)) return 'DOCUMENT_TYPE';
  if (/^Kính gửi\b/iu.test(text)) return 'ADDRESSEE';
  if (isLead(text)) return 'LEAD';
  if (/^Căn cứ\s/iu.test(text)) return 'BASIS';
  if (before === 'DOCUMENT_TYPE' && text.length < 400) return 'SUBJECT';
  if (before === 'SUBJECT' && block.bold && text.length < 400) return 'SUBJECT';
  if (before === 'ADDRESSEE' && block.mark?.kind === 'BULLET') return 'ADDRESSEE';
  return block.mark ? 'ITEM' : 'PARAGRAPH';
}

/** `BÁO CÁO` alone, in capitals or as a Markdown title. */
export function isDocumentTitle({ heading, excerpt: { text } }: SourceBlock): boolean {
  const words = text.replace(/\s+/gu, ' ');
  return TYPES.has(heading === 1 ? words.toUpperCase() : words);
}

/** `BÁO CÁO` in capitals, as it stands over a document. */
const TYPES: ReadonlySet<string> = new Set(
  Object.values(DOCUMENT_TYPES).map((name) => name.toUpperCase()),
);

function isLead(text: string): boolean {
  return text.length < 800 && /báo cáo.*(?:như sau|sau đây)\s*[:;.]?$/isu.test(text);
}

/** `KT. GIÁM ĐỐC`, `TM. ỦY BAN NHÂN DÂN`, `PHÓ GIÁM ĐỐC`: over a signature. */
export function isSigningPost(text: string): boolean {
  return (
    text.length < 120 &&
    !/\p{Ll}/u.test(text) &&
    /^(?:(?:KT|TM|TL|TUQ|Q)\.\s|(?:PHÓ\s+)?(?:TỔNG\s+)?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|BỘ TRƯỞNG))/u.test(
      text,
    )
  );
}

export function isRecipientsHeading(text: string): boolean {
  return /^Nơi nhận\s*:?/iu.test(text) && text.length < 200;
}
