import type { Letterhead } from './letterhead.ts';
import type { Table } from './table.ts';
import type { Words } from './words.ts';

/**
 * One piece of the printed report, worded and punctuated as it is read; a format has only to set it.
 * What can be found fault with has a path, as in `FindingPlace.path`.
 */
export type DocumentBlock =
  | { readonly type: 'draft' }
  | { readonly type: 'letterhead'; readonly letterhead: Letterhead }
  | { readonly type: 'title'; readonly kind: string; readonly subject: string }
  | { readonly type: 'addressees'; readonly names: readonly Words[] }
  | { readonly type: 'basis'; readonly path: string; readonly words: Words }
  | { readonly type: 'lead'; readonly path: string; readonly text: string }
  | SectionBlock
  | TaskBlock
  | { readonly type: 'theme'; readonly path: string; readonly words: Words }
  | ResultBlock
  | ParagraphBlock
  | ClosingBlock
  /** At the end of a section. */
  | { readonly type: 'table'; readonly table: Table }
  | AppendixBlock
  | {
      readonly type: 'footnote';
      readonly path: string;
      readonly marker: string;
      readonly words: Words;
    }
  | { readonly type: 'followed-plan'; readonly title: string };

interface SectionBlock {
  readonly type: 'section';
  readonly path: string;
  /** `I.` */
  readonly marker: string;
  /** In capitals. */
  readonly title: string;
}

interface TaskBlock {
  readonly type: 'task';
  readonly path: string;
  /** 1 for `6.`, 2 for `1.1`. */
  readonly depth: number;
  /** `6.`, `1.1` or `1.1.` */
  readonly marker: string;
  readonly words: Words;
}

/** One bullet of what was done. */
export interface ResultBlock {
  readonly type: 'result';
  /** `null` where it only says that there is none. */
  readonly path: string | null;
  /** `[Quý I năm 2023] `, where a longer period is gathered from its quarters. */
  readonly quarter: string;
  readonly words: Words;
}

interface ParagraphBlock {
  readonly type: 'paragraph';
  /** `null` for words of our own. */
  readonly path: string | null;
  /** `1.`, `-`, `a)`; `null` for a plain one. */
  readonly marker: string | null;
  readonly words: Words;
}

/** Who gets it, and who signs. */
export interface ClosingBlock {
  readonly type: 'closing';
  readonly recipients: readonly Words[];
  /** The authority, where there is one, over the post; `null` of a draft, which nobody has signed. */
  readonly signature: { readonly posts: readonly string[]; readonly name: string } | null;
}

/** After the signature, from a page of its own on. */
export interface AppendixBlock {
  readonly type: 'appendix';
  readonly kind: 'INDICATORS' | 'PASSPORT';
  /** `I`, `II`; `null` for the only one. */
  readonly number: string | null;
  /** In capitals. */
  readonly name: string;
  /** `(Kèm theo Báo cáo số 258/BC-SKHCN …)`. */
  readonly note: string;
  readonly table: Table;
}
