import { folded, lowered } from '@baocao/core';
import { type Document, formatDocumentNumber } from '@baocao/core/document';

/** The columns by which a text is found, written with it; `0009-search` fills those of older rows alike. */
export interface SearchColumns {
  readonly lowered: string;
  readonly folded: string;
}

export function searchColumns(text: string): SearchColumns {
  return { lowered: lowered(text), folded: folded(text) };
}

/** What a document is found by: its number, who issued it, and what it is about. */
export function wordsOfDocument(document: Pick<Document, 'number' | 'issuer' | 'subject'>): string {
  const { issuer, subject } = document;
  return [
    formatDocumentNumber(document.number),
    issuer,
    ...(subject === null ? [] : [subject]),
  ].join(' ');
}
