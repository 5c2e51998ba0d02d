import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { DocumentBlock } from '../document/document-block.ts';
import { plainText, plainWords, type Words } from '../document/words.ts';
import type { DocxContext } from './context.ts';
import { dataTable } from './data-table.ts';
import { addresseeParagraphs, titleParagraphs } from './front.ts';
import { letterheadTable } from './letterhead.ts';
import { centredLines } from './lines.ts';
import type { Marking } from './numbering.ts';
import { wordsToRuns } from './runs.ts';
import { signatureTable } from './signature.ts';
import { DRAFT_STYLE, styleOf, THEME_STYLE } from './styles.ts';

const HEADING_LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** The block as Word's paragraphs and tables; footnotes, which are set where they are called, give none. */
export function childrenOf(block: DocumentBlock, context: DocxContext): readonly FileChild[] {
  const { counter } = context;
  switch (block.type) {
    case 'draft':
      return [new Paragraph({ style: DRAFT_STYLE, text: 'DỰ THẢO' })];
    case 'letterhead':
      return [letterheadTable(block.letterhead)];
    case 'title':
      return titleParagraphs(block, context);
    case 'addressees':
      return addresseeParagraphs(block.names);
    case 'basis':
      return [proseParagraph(block, context, { style: styleOf('BASIS') })];
    case 'lead':
      return [
        proseParagraph({ ...block, words: plainWords(block.text) }, context, {
          style: styleOf('BODY'),
        }),
      ];
    case 'section':
      counter.startList();
      return [
        proseParagraph({ ...block, words: plainWords(block.title) }, context, {
          heading: HEADING_LEVELS[0],
          marking: counter.heading(0, block.marker),
        }),
      ];
    case 'task':
      return [
        proseParagraph(block, context, {
          heading: HEADING_LEVELS[Math.min(block.depth, HEADING_LEVELS.length - 1)],
          marking: counter.heading(block.depth, block.marker),
        }),
      ];
    case 'theme':
      return [proseParagraph(block, context, { style: THEME_STYLE, marking: counter.theme })];
    case 'result':
      return [
        proseParagraph(block, context, {
          style: styleOf('BODY'),
          marking: counter.dash,
          before: block.quarter,
        }),
      ];
    case 'paragraph':
      return [
        proseParagraph(block, context, {
          style: styleOf('BODY'),
          ...(block.marker === null ? {} : { marking: counter.item(block.marker) }),
        }),
      ];
    case 'table':
      return [dataTable(block.table, context.width), new Paragraph({ style: styleOf('BODY') })];
    case 'appendix':
      return [
        ...centredLines('APPENDIX', block.number === null ? 'Phụ lục' : `Phụ lục ${block.number}`, {
          width: context.width,
        }),
        ...centredLines('APPENDIX_NAME', block.name, { width: context.width }),
        ...centredLines('APPENDIX_NOTE', block.note, { width: context.width }),
        new Paragraph({ style: styleOf('APPENDIX_NOTE') }),
        dataTable(block.table, context.width),
      ];
    case 'followed-plan':
      counter.startList();
      return [
        new Paragraph({
          style: styleOf('BODY'),
          children: [new TextRun({ text: block.title, bold: true })],
        }),
      ];
    case 'closing':
      return [signatureTable(block)];
    case 'footnote':
      return [];
  }
}

interface ProseSetting {
  readonly style?: string;
  readonly heading?: (typeof HEADING_LEVELS)[number] | undefined;
  readonly marking?: Marking;
  /** Words that are no part of the passage. */
  readonly before?: string;
}

function proseParagraph(
  { path, words }: { readonly path: string | null; readonly words: Words },
  { call, comments, keepNext }: DocxContext,
  { style, heading, marking, before = '' }: ProseSetting,
): Paragraph {
  const literal = marking && 'literal' in marking ? `${marking.literal} ` : '';
  const lead = `${literal}${before}`;
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(heading === undefined ? {} : { heading }),
    ...(marking && 'numbering' in marking ? { numbering: marking.numbering } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: [
      ...(lead === '' ? [] : [new TextRun(lead)]),
      ...wordsToRuns(words, { call, marks: comments.marksAt(path, plainText(words).length) }),
    ],
  });
}
