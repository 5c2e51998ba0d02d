import type { Report } from '@baocao/core/report';
import { type DocumentParts, documentBlocks } from '../document/document.ts';
import type { DocumentBlock } from '../document/document-block.ts';
import type { Table } from '../document/table.ts';
import { plainText, type Words } from '../document/words.ts';

/**
 * The words of the document from its number to its signature, then its footnotes; a blank line
 * between paragraphs. The letterhead is not part of it, nor the appendix of indicators.
 */
export function reportToText(report: Report, parts?: DocumentParts): string {
  return `${documentBlocks(report, parts).flatMap(paragraphsOf).join('\n\n')}\n`;
}

function paragraphsOf(block: DocumentBlock): readonly string[] {
  switch (block.type) {
    case 'draft':
      return ['DỰ THẢO'];
    case 'letterhead':
      return [block.letterhead.number, block.letterhead.placeAndDate];
    case 'title':
      return [block.kind, block.subject];
    case 'addressees':
      return block.names.length === 1
        ? block.names.map((name) => `Kính gửi: ${wordsToText(name)}`)
        : ['Kính gửi:', bullets(block.names)];
    case 'basis':
      return [wordsToText(block.words)];
    case 'lead':
      return [block.text];
    case 'section':
      return [`${block.marker} ${block.title}`];
    case 'task':
      return [`${block.marker} ${plainText(block.words)}`];
    case 'followed-plan':
      return [block.title];
    case 'theme':
      return [`* ${plainText(block.words)}`];
    case 'result':
      return [`- ${block.quarter}${wordsToText(block.words)}`];
    case 'paragraph':
      return [`${block.marker === null ? '' : `${block.marker} `}${wordsToText(block.words)}`];
    case 'closing':
      return [
        ...(block.recipients.length > 0 ? ['Nơi nhận:', bullets(block.recipients)] : []),
        ...(block.signature ? [block.signature.posts.join('\n'), block.signature.name] : []),
      ];
    case 'table':
      return [tableToText(block.table)];
    case 'appendix':
      return block.kind === 'PASSPORT' ? [block.name, tableToText(block.table)] : [];
    case 'footnote':
      return [`${superscript(block.marker)} ${wordsToText(block.words)}`];
  }
}

/** `a | b | c`, a row a line. */
function tableToText({ columns, rows }: Table): string {
  return [columns.map(({ title }) => title), ...rows.map((cells) => cells.map(({ text }) => text))]
    .map((cells) => cells.join(' | '))
    .join('\n');
}

function bullets(items: readonly Words[]): string {
  return items.map((item) => `- ${wordsToText(item)}`).join('\n');
}

function wordsToText(words: Words): string {
  return words
    .map((word) => {
      if ('children' in word) return wordsToText(word.children);
      return 'marker' in word ? superscript(word.marker) : word.text;
    })
    .join('');
}

function superscript(marker: string): string {
  return marker.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
