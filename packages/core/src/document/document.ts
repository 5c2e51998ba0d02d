import type { Brand } from '../brand.ts';
import type { IsoDate } from '../iso-date.ts';
import { type DocumentNumber, formatDocumentNumber } from './document-number.ts';
import { documentTypeName } from './document-type.ts';

/** How a department's own texts point at a document: its number, or another word where two share a number. */
export type DocumentKey = Brand<string, 'DocumentKey'>;

/** A numbered official document that a department cites. */
export interface Document {
  readonly key: DocumentKey;
  readonly number: DocumentNumber;
  /** The day it was issued; a day that the citing text states differently is a finding, not a second document. */
  readonly issuedOn: IsoDate;
  /** The body that issued it. The short code in the number may be several bodies' over the years. */
  readonly issuer: string;
  /** Trích yếu, as it follows “về việc”; `null` where the source does not give it. */
  readonly subject: string | null;
}

/** A legal or practical source of a rule or parameter, with its document where that has a number. */
export interface Citation {
  readonly text: string;
  readonly number: DocumentNumber | null;
}

export function documentKey(text: string): DocumentKey {
  return text.normalize('NFC').trim().replace(/\s+/gu, '') as DocumentKey;
}

/**
 * What makes two records the same document: number, symbol, issuer and year.
 *
 * Administrative numbers start again each year, one series a body, so a number alone does not
 * identify. The Party's run through a term of years; the year of issue still tells them apart.
 */
export function documentIdentity(document: Document): string {
  return [
    formatDocumentNumber(document.number),
    document.issuedOn.slice(0, 4),
    document.issuer,
  ].join('|');
}

/** `Kế hoạch`, `Nghị định`; a dispatch is a `Công văn`. */
export function documentKind(number: DocumentNumber): string {
  switch (number.family) {
    case 'dispatch':
      return 'Công văn';
    case 'assembly':
      return 'Luật';
    case 'typed':
    case 'normative':
    case 'party':
      return documentTypeName(number.type) ?? number.type;
  }
}
