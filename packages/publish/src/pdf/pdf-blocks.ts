import { type FormElement, NATIONAL_MOTTO, NATIONAL_NAME } from '@baocao/core/form';
import type { DocumentBlock } from '../document/document-block.ts';
import type { Table } from '../document/table.ts';
import { plainText, plainWords, type Words } from '../document/words.ts';
import { balancedLines } from '../layout/balanced-lines.ts';
import { columnWidths, isWide } from '../layout/column-widths.ts';
import {
  LETTERHEAD_COLUMNS,
  SIGNATURE_COLUMNS,
  TEXT_WIDTH,
  WIDE_TEXT_WIDTH,
} from '../layout/page.ts';
import { letteringOf, ruleLength } from '../layout/rule-length.ts';

/** A block as the layout of the PDF takes it: lines chosen, widths computed, words without what they are bound to. */
export type PdfBlock = Readonly<Record<string, unknown>> & { readonly type: string };

/** The order of heading below the sections; a theme stands below its task. */
export function pdfBlocks(blocks: readonly DocumentBlock[]): readonly PdfBlock[] {
  const pdfWords = wordsPrinter();
  let depth = 1;
  const blockOf = (block: DocumentBlock): PdfBlock | null => {
    switch (block.type) {
      case 'draft':
      case 'followed-plan':
        return block;
      case 'letterhead': {
        const { superior, issuer, number, placeAndDate } = block.letterhead;
        const { left, right } = LETTERHEAD_COLUMNS;
        return {
          type: 'letterhead',
          superior: centred('SUPERIOR', superior, left),
          issuer: centred('ISSUER', issuer, left),
          nationalName: centred('NATIONAL_NAME', NATIONAL_NAME, right),
          nationalMotto: centred('NATIONAL_MOTTO', NATIONAL_MOTTO, right),
          number: centred('NUMBER', number, left),
          placeAndDate: centred('PLACE_AND_DATE', placeAndDate, right),
        };
      }
      case 'title':
        return {
          type: 'title',
          kind: centred('KIND', block.kind, TEXT_WIDTH),
          subject: centred('SUBJECT', block.subject, TEXT_WIDTH),
        };
      case 'addressees':
        return { type: 'addressees', names: block.names.map(plainText) };
      case 'basis':
        return { type: 'basis', words: pdfWords(block.words) };
      case 'lead':
        return prose('', plainWords(block.text), pdfWords);
      case 'section':
        depth = 1;
        return heading(1, block.marker, pdfWords(plainWords(block.title)));
      case 'task':
        depth = block.depth + 1;
        return heading(depth, block.marker, pdfWords(block.words));
      case 'theme':
        return { type: 'theme', level: depth + 1, words: pdfWords(block.words) };
      case 'result':
        return prose(`- ${block.quarter}`, block.words, pdfWords);
      case 'paragraph':
        return prose(block.marker === null ? '' : `${block.marker} `, block.words, pdfWords);
      case 'closing':
        return {
          type: 'closing',
          recipients: block.recipients.map(plainText),
          signature: block.signature && {
            name: block.signature.name,
            posts: block.signature.posts.map((post) =>
              centred('POST', post, SIGNATURE_COLUMNS.right),
            ),
          },
        };
      case 'table':
        return { type: 'table', table: pdfTable(block.table, TEXT_WIDTH) };
      case 'appendix': {
        const wide = isWide(block.table);
        const width = wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH;
        const title = block.number === null ? 'Phụ lục' : `Phụ lục ${block.number}`;
        return {
          type: 'appendix',
          wide,
          title: centred('APPENDIX', title, width),
          name: centred('APPENDIX_NAME', block.name, width),
          note: centred('APPENDIX_NOTE', block.note, width),
          table: pdfTable(block.table, width),
        };
      }
      case 'footnote':
        return null;
    }
  };
  return blocks.flatMap((block, index) => {
    const printed = blockOf(block);
    // The signature never stands alone on its page.
    const sticky = blocks[index + 1]?.type === 'closing';
    return printed ? [{ ...printed, sticky }] : [];
  });
}

/** Footnotes by their markers; a call within one is its number alone. */
export function pdfNotes(blocks: readonly DocumentBlock[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    blocks.flatMap((block) =>
      block.type === 'footnote'
        ? [[block.marker, wordsPrinter({ notes: false })(block.words)] as const]
        : [],
    ),
  );
}

type WordsPrinter = (words: Words) => readonly unknown[];

/** The first call of each footnote carries it. */
function wordsPrinter({ notes } = { notes: true }): WordsPrinter {
  const called = new Set<string>();
  const print: WordsPrinter = (words) =>
    words.map((word) => {
      if ('children' in word) return { type: word.type, children: print(word.children) };
      if (word.type !== 'footnote') return { type: 'text', text: word.text };
      const first = notes && !called.has(word.marker);
      called.add(word.marker);
      return { type: 'footnote', marker: word.marker, first };
    });
  return print;
}

function heading(level: number, marker: string, words: readonly unknown[]): PdfBlock {
  return { type: 'heading', level, marker, words };
}

function prose(marker: string, words: Words, print: WordsPrinter): PdfBlock {
  return { type: 'prose', marker, words: print(words) };
}

function centred(
  element: FormElement,
  text: string,
  width: number,
): { readonly lines: readonly string[]; readonly rule: number } {
  const lines = balancedLines(text, { ...letteringOf(element), width });
  return { lines, rule: ruleLength(element, lines) };
}

function pdfTable(table: Table, width: number): unknown {
  return {
    columns: table.columns,
    widths: columnWidths(table, width),
    rows: table.rows.map((cells) => cells.map(({ text }) => text)),
  };
}
