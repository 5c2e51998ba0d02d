import { NATIONAL_MOTTO, NATIONAL_NAME } from '@baocao/core/form';
import type { DocumentBlock } from '../../packages/publish/src/document/document-block.ts';
import type { Table } from '../../packages/publish/src/document/table.ts';
import type { Words } from '../../packages/publish/src/document/words.ts';
import { squeezed } from './pages.ts';

/** What a page must show next: words in their order; or the words of columns, in whatever order they are read. */
export type Expected =
  | { readonly kind: 'ordered'; readonly text: string }
  | { readonly kind: 'columns'; readonly text: string }
  /** Its head stands again on each page that it runs over. */
  | { readonly kind: 'table'; readonly text: string; readonly head: string };

/** The words of the tree as they must be read from paper, without spaces; the calls of notes are their numbers. */
export function expectedOf(block: DocumentBlock): readonly Expected[] {
  switch (block.type) {
    case 'draft':
      return [ordered('DỰ THẢO')];
    case 'letterhead': {
      const { superior, issuer, number, placeAndDate } = block.letterhead;
      return [columns(superior, issuer, NATIONAL_NAME, NATIONAL_MOTTO, number, placeAndDate)];
    }
    case 'title':
      return [ordered(block.kind, block.subject)];
    case 'addressees':
      return [ordered('Kính gửi:', ...block.names.map(wordsOf).map(dashedUnlessOnly))];
    case 'lead':
      return [ordered(block.text)];
    case 'section':
      return [ordered(block.marker, block.title)];
    case 'task':
      return [ordered(block.marker, wordsOf(block.words))];
    case 'theme':
      return [ordered('*', wordsOf(block.words))];
    case 'result':
      return [ordered('-', block.quarter, wordsOf(block.words))];
    case 'paragraph':
      return [ordered(block.marker ?? '', wordsOf(block.words))];
    case 'basis':
      return [ordered(wordsOf(block.words))];
    case 'table':
      return [tableOf(block.table)];
    case 'appendix':
      return [
        ordered(block.number === null ? 'Phụ lục' : `Phụ lục ${block.number}`),
        ordered(block.name, block.note),
        tableOf(block.table),
      ];
    case 'followed-plan':
      return [ordered(block.title)];
    case 'closing': {
      const { recipients, signature } = block;
      const listed = recipients.map((each) => `-${wordsOf(each)}`);
      const names = listed.length === 0 ? [] : ['Nơi nhận:', ...listed];
      return [columns(...names, ...(signature ? [...signature.posts, signature.name] : []))];
    }
    case 'footnote':
      return [];
  }
}

/** A note as it stands at the foot of its page. */
export function noteText(marker: string, words: Words): string {
  return squeezed(`${marker}${wordsOf(words)}`);
}

/** The characters of a text, sorted: what is left to compare where columns are read across. */
export function characters(text: string): string {
  return [...text].sort().join('');
}

function dashedUnlessOnly(name: string, _: number, names: readonly string[]): string {
  return names.length === 1 ? name : `-${name}`;
}

function ordered(...texts: readonly string[]): Expected {
  return { kind: 'ordered', text: squeezed(texts.join('')) };
}

function columns(...texts: readonly string[]): Expected {
  return { kind: 'columns', text: squeezed(texts.join('')) };
}

function tableOf({ columns: heads, rows }: Table): Expected {
  return {
    kind: 'table',
    head: squeezed(heads.map(({ title }) => title).join('')),
    text: squeezed(rows.flatMap((cells) => cells.map(({ text }) => text)).join('')),
  };
}

function wordsOf(words: Words): string {
  return words
    .map((word) => {
      if ('children' in word) return wordsOf(word.children);
      return word.type === 'footnote' ? word.marker : word.text;
    })
    .join('');
}
