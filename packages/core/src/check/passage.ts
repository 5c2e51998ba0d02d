import type { CitationMention, NumberMention } from '../narrative/index.ts';
import type { BoundWords } from './bound-words.ts';

/** What a passage is in the document. `PARAGRAPH` is whatever nothing else is known of. */
export const PASSAGE_KINDS = [
  'NUMBER_LINE',
  'DATE_LINE',
  'DOCUMENT_TYPE',
  'SUBJECT',
  'ADDRESSEE',
  'BASIS',
  'LEAD',
  'SECTION',
  'TASK',
  'THEME',
  'RESULT',
  'ITEM',
  'PARAGRAPH',
  'TABLE_ROW',
  'FOOTNOTE',
  'RECIPIENT',
  'SIGNATURE',
] as const;

export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A paragraph, title, bullet, note or table row: the unit that rules look at. Text is NFC. */
export interface Passage {
  readonly kind: PassageKind;
  /** Where it stands: a path in the report, `L47` in a text. */
  readonly path: string;
  /** Its words, without marker and without footnote calls. */
  readonly text: string;
  /** `1.`, `1.1`, `-`, a footnote's number; `null` where it has none. */
  readonly marker: string | null;
  /** The code of the task that it belongs to. */
  readonly task: string | null;
  /** What the section is for that it stands in; `null` before the first. */
  readonly section: 'RESULTS' | 'EVALUATION' | 'PLAN' | 'PROSE' | null;
  /** Footnotes that it calls, and after how many UTF-16 units of `text`. */
  readonly calls: readonly { readonly marker: string; readonly at: number }[];
  /** Where its parts stand in the source, from 1; empty for a recorded report. A passage broken by a page has several. */
  readonly segments: readonly Segment[];
  /** Numbers that are bound to observations; none in a text. */
  readonly figures: readonly BoundWords[];
  /** Citations that are bound to documents; none in a text. */
  readonly cited: readonly BoundWords[];
  readonly numbers: readonly NumberMention[];
  readonly citations: readonly CitationMention[];
}

/** From `start` of the passage's text on, it stands at this line and column of the source. */
export interface Segment {
  readonly start: number;
  readonly line: number;
  readonly column: number;
}
