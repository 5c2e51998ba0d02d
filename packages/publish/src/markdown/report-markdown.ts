import { NATIONAL_MOTTO, NATIONAL_NAME } from '@baocao/core/form';
import type { Report } from '@baocao/core/report';
import { type DocumentParts, documentBlocks } from '../document/document.ts';
import type { DocumentBlock } from '../document/document-block.ts';
import type { Letterhead } from '../document/letterhead.ts';
import type { Table } from '../document/table.ts';
import { plainText, plainWords, type Words } from '../document/words.ts';
import { escapeLine, escapeLineStart, markdownTable } from './markdown.ts';
import { wordsToMarkdown } from './markdown-words.ts';

/** The whole report as Markdown with GitHub's tables and footnotes, letterhead and indicators included. */
export function reportToMarkdown(report: Report, parts?: DocumentParts): string {
  return `${documentBlocks(report, parts).flatMap(blocksOf).join('\n\n')}\n`;
}

function blocksOf(block: DocumentBlock): readonly string[] {
  switch (block.type) {
    case 'draft':
      return [strong('DỰ THẢO')];
    case 'letterhead':
      return [letterheadTable(block.letterhead)];
    case 'title':
      return [heading(1, block.kind), strong(block.subject)];
    case 'addressees':
      return block.names.length === 1
        ? block.names.map((name) => `Kính gửi: ${wordsToMarkdown(name)}`)
        : ['Kính gửi:', bullets(block.names)];
    case 'basis':
      return [emphasis(block.words)];
    case 'lead':
      return [atLineStart(plainWords(block.text))];
    case 'section':
      return [heading(2, `${block.marker} ${block.title}`)];
    case 'followed-plan':
      return [heading(2, block.title)];
    case 'task':
      return [heading(block.depth + 2, `${block.marker} ${plainText(block.words)}`)];
    case 'theme':
      return [strong(plainText(block.words))];
    case 'result':
      return [`- ${atLineStart([...plainWords(block.quarter), ...block.words])}`];
    case 'paragraph':
      return [paragraph(block.marker, block.words)];
    case 'closing':
      return [
        ...(block.recipients.length > 0 ? ['***Nơi nhận:***', bullets(block.recipients)] : []),
        ...(block.signature
          ? [block.signature.posts.map(strong).join('\\\n'), strong(block.signature.name)]
          : []),
      ];
    case 'table':
      return [tableToMarkdown(block.table)];
    case 'appendix':
      return [
        heading(2, block.number === null ? 'Phụ lục' : `Phụ lục ${block.number}`),
        strong(block.name),
        emphasis(plainWords(block.note)),
        tableToMarkdown(block.table),
      ];
    case 'footnote':
      return [`[^${block.marker}]: ${atLineStart(block.words)}`];
  }
}

function tableToMarkdown({ columns, rows }: Table): string {
  return markdownTable(
    columns,
    rows.map((row) => row.map(({ text }) => escapeLine(text))),
  );
}

function letterheadTable({ superior, issuer, number, placeAndDate }: Letterhead): string {
  return markdownTable(
    [
      { title: escapeLine(superior), align: 'center' },
      { title: strong(NATIONAL_NAME), align: 'center' },
    ],
    [
      [strong(issuer), strong(NATIONAL_MOTTO)],
      [escapeLine(number), emphasis(plainWords(placeAndDate))],
    ],
  );
}

/** Markdown knows six levels; deeper tasks stay on the last. */
function heading(level: number, title: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${escapeLine(title).replace(/#+$/, '\\$&')}`;
}

function strong(text: string): string {
  return wordsToMarkdown([{ type: 'strong', children: plainWords(text) }]);
}

function emphasis(words: Words): string {
  return wordsToMarkdown([{ type: 'emphasis', children: words }]);
}

/** A number or a dash makes a list item, as it does in the document; any other marker is a word. */
function paragraph(marker: string | null, words: Words): string {
  if (marker === null) return atLineStart(words);
  if (/^(-|\d{1,9}\.)$/.test(marker)) return `${marker} ${atLineStart(words)}`;
  return escapeLineStart(`${escapeLine(marker)} ${wordsToMarkdown(words)}`);
}

function bullets(items: readonly Words[]): string {
  return items.map((words) => `- ${atLineStart(words)}`).join('\n');
}

function atLineStart(words: Words): string {
  return escapeLineStart(wordsToMarkdown(words));
}
