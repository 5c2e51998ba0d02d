import type { IndicatorRow } from '@baocao/core/report';
import type { Letterhead } from './letterhead.ts';
import type { Words } from './words.ts';

/**
 * One piece of the printed report, worded and punctuated as it is read; a format has only to set it.
 */
export type DocumentBlock =
  | { readonly type: 'draft' }
  | { readonly type: 'letterhead'; readonly letterhead: Letterhead }
  | { readonly type: 'title'; readonly kind: string; readonly subject: string }
  | { readonly type: 'addressees'; readonly names: readonly Words[] }
  | { readonly type: 'basis'; readonly words: Words }
  | { readonly type: 'lead'; readonly text: string }
  | { readonly type: 'section'; readonly title: string }
  | { readonly type: 'task'; readonly depth: number; readonly title: string }
  | { readonly type: 'theme'; readonly title: string }
  | { readonly type: 'result'; readonly words: Words }
  | { readonly type: 'paragraph'; readonly marker: string | null; readonly words: Words }
  | { readonly type: 'recipients'; readonly names: readonly Words[] }
  /** The authority, where there is one, over the post. */
  | { readonly type: 'signature'; readonly posts: readonly string[]; readonly name: string }
  /** At the end of a section, or after the signature. */
  | {
      readonly type: 'indicators';
      readonly place: 'SECTION' | 'APPENDIX';
      readonly rows: readonly IndicatorRow[];
    }
  | { readonly type: 'footnote'; readonly marker: string; readonly words: Words }
  | { readonly type: 'followed-plan'; readonly title: string };
