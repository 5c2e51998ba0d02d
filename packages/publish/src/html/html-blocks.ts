import type { DocumentBlock } from '../document/document-block.ts';
import { plainText, plainWords } from '../document/words.ts';
import {
  addresseesPart,
  appendixPart,
  closingPart,
  dataTable,
  letterheadPart,
  notesPart,
  titlePart,
} from './html-parts.ts';
import { createWordsPrinter, type WordsPrinter } from './html-words.ts';
import { type Content, element } from './markup.ts';

/** The document from its letterhead to its notes; bullets that follow each other are one list. */
export function htmlBlocks(blocks: readonly DocumentBlock[]): Content {
  const print = createWordsPrinter();
  const start = blocks.findIndex(({ type }) => type === 'lead');
  const end = blocks.findIndex(({ type }) => END.includes(type));
  const plan = blocks.findIndex(({ type }) => type === 'followed-plan');
  const [bodyEnd, planStart] = [end < 0 ? blocks.length : end, plan < 0 ? blocks.length : plan];
  const after = blocks.slice(bodyEnd, Math.max(bodyEnd, planStart));
  const notes = after.filter((block) => block.type === 'footnote');
  return [
    blocks.slice(0, start).map((block) => blockOf(block, print)),
    element('div', { class: 'body' }, bulleted(blocks.slice(start, bodyEnd), print)),
    after.filter(({ type }) => type === 'closing').map((block) => blockOf(block, print)),
    notesPart(notes, print),
    after.filter(({ type }) => type === 'appendix').map((block) => blockOf(block, print)),
    planStart < blocks.length
      ? element(
          'section',
          { class: 'body followed-plan' },
          bulleted(blocks.slice(planStart), print),
        )
      : [],
  ];
}

/** What comes after the body, whichever of it there is. */
const END: readonly DocumentBlock['type'][] = ['closing', 'appendix', 'footnote', 'followed-plan'];

function bulleted(blocks: readonly DocumentBlock[], print: WordsPrinter): Content {
  const printed: Content[] = [];
  let bullets: Content[] = [];
  const closeList = (): void => {
    if (bullets.length > 0) printed.push(element('ul', { class: 'dashes' }, bullets), '\n');
    bullets = [];
  };
  for (const block of blocks) {
    if (block.type === 'result') bullets.push(element('li', {}, block.quarter, print(block.words)));
    else {
      closeList();
      printed.push(blockOf(block, print), '\n');
    }
  }
  closeList();
  return printed;
}

/** HTML knows six levels, of which the title takes the first. */
function headingName(level: number): string {
  return `h${Math.min(level, 6)}`;
}

function blockOf(block: DocumentBlock, print: WordsPrinter): Content {
  switch (block.type) {
    case 'draft':
      return element('p', { class: 'draft' }, 'DỰ THẢO');
    case 'letterhead':
      return letterheadPart(block.letterhead);
    case 'title':
      return titlePart(block);
    case 'addressees':
      return addresseesPart(block.names.map(plainText));
    case 'basis':
      return element('p', { class: 'basis' }, print(block.words));
    case 'lead':
      return element('p', {}, print(plainWords(block.text)));
    case 'section':
      return element('h2', {}, `${block.marker} ${block.title}`);
    case 'task':
      return element(headingName(block.depth + 2), {}, `${block.marker} `, print(block.words));
    case 'theme':
      return element('p', { class: 'theme' }, element('strong', {}, '* ', print(block.words)));
    case 'paragraph':
      return element('p', {}, block.marker === null ? '' : `${block.marker} `, print(block.words));
    case 'closing':
      return closingPart(block);
    case 'table':
      return dataTable(block.table, { print, label: 'Số liệu thực hiện các chỉ tiêu' });
    case 'appendix':
      return appendixPart(block, print);
    case 'followed-plan':
      return element('h2', {}, block.title);
    case 'result':
    case 'footnote':
      return [];
  }
}
