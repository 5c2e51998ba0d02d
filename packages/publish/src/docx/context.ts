import type { DocxComments } from './comments.ts';
import type { MarkerCounter } from './numbering.ts';
import type { FootnoteCall } from './runs.ts';

/** What is known of the whole document while its blocks are set one after the other. */
export interface DocxContext {
  readonly counter: MarkerCounter;
  readonly call: FootnoteCall;
  readonly comments: DocxComments;
  /** Every place that some block has. */
  readonly paths: ReadonlySet<string>;
  /** As wide as the page leaves, in millimetres. */
  readonly width: number;
  /** It stays on the page of what follows: the signature never stands alone. */
  readonly keepNext: boolean;
}
