import type { Report } from '@baocao/core/report';
import { documentBlocks } from './document.ts';
import type { DocumentBlock } from './document-block.ts';
import { type IndicatorsTable, indicatorsTable } from './indicators-table.ts';
import type { Words } from './words.ts';

/**
 * The words of the document from its number to its signature, then its footnotes; a blank line
 * between paragraphs. The letterhead is not part of it, nor the table of indicators unless a section holds it.
 */
export function reportToText(report: Report): string {
  return `${documentBlocks(report).flatMap(paragraphsOf).join('\n\n')}\n`;
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
    case 'task':
    case 'followed-plan':
      return [block.title];
    case 'theme':
      return [`* ${block.title}`];
    case 'result':
      return [`- ${wordsToText(block.words)}`];
    case 'paragraph':
      return [`${block.marker === null ? '' : `${block.marker} `}${wordsToText(block.words)}`];
    case 'recipients':
      return ['Nơi nhận:', bullets(block.names)];
    case 'signature':
      return [block.posts.join('\n'), block.name];
    case 'indicators':
      return block.place === 'SECTION' ? [tableToText(indicatorsTable(block.rows))] : [];
    case 'footnote':
      return [`${superscript(block.marker)} ${wordsToText(block.words)}`];
  }
}

/** `a | b | c`, a row a line. */
function tableToText({ columns, rows }: IndicatorsTable): string {
  return [columns.map(({ title }) => title), ...rows].map((cells) => cells.join(' | ')).join('\n');
}

function bullets(items: readonly Words[]): string {
  return items.map((item) => `- ${wordsToText(item)}`).join('\n');
}

function wordsToText(words: Words): string {
  return words
    .map((node) => {
      if ('children' in node) return wordsToText(node.children);
      return 'marker' in node ? superscript(node.marker) : node.text;
    })
    .join('');
}

function superscript(marker: string): string {
  return marker.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
