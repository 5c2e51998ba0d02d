import type { Report } from '@baocao/core/report';
import { documentBlocks } from './document.ts';
import type { DocumentBlock } from './document-block.ts';
import type { Words } from './words.ts';

/**
 * The words of the document from its number to its signature, then its footnotes; a blank line
 * between paragraphs. The letterhead and the table of indicators are not part of it.
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
      return [];
    case 'footnote':
      return [`${superscript(block.marker)} ${wordsToText(block.words)}`];
  }
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
