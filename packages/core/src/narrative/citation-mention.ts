import type { DocumentNumber } from '../document/index.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Span } from './number-mention.ts';

/** A document cited by its number in prose: `Kế hoạch số 81/KH-SKHCN ngày 31/01/2023 của Sở Khoa học và Công nghệ`. */
export interface CitationMention extends Span {
  /** From the type word to the last word that belongs to it. */
  readonly text: string;
  readonly number: DocumentNumber;
  /** With its stray spaces; differs from `formatDocumentNumber(number)` where something is amiss. */
  readonly numberAsWritten: string;
  /** The word before the number, as written: `Quyết định`, `Công văn`; `null` where there is none. */
  readonly type: string | null;
  readonly date: CitedDate | null;
  /** The body after `của`, as written: `UBND tỉnh`. */
  readonly issuer: string | null;
}

/** The day that a citation gives its document; an impossible one (`31/02/2023`) keeps its words alone. */
export type CitedDate =
  | { readonly kind: 'day'; readonly day: IsoDate; readonly text: string }
  | { readonly kind: 'impossible'; readonly text: string };
