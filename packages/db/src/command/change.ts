import type { Actor } from '@baocao/core/issue';

/** What can be asked of the store that changes it. */
export type Operation =
  | 'IMPORT'
  | 'RECORD'
  | 'SUBMIT'
  | 'RETURN'
  | 'REVISE'
  | 'APPROVE'
  | 'ISSUE'
  | 'AMEND'
  | 'CREATE_KEY'
  | 'REVOKE_KEY';

/** One write to an agency's records: who did what when, what was there and what is there now. Never altered. */
export interface Change {
  readonly agency: string;
  /** Place in the agency's log, from 1. */
  readonly sequence: number;
  /** An instant, in UTC: `2023-03-09T07:30:00.000Z`. */
  readonly at: string;
  readonly actor: Actor;
  readonly operation: Operation;
  /** Chosen by the client, so that asking again does nothing twice. */
  readonly key: string | null;
  readonly parts: readonly ChangedPart[];
  readonly digest: string;
  /** Digest of the change before it; `null` for the first. */
  readonly previous: string | null;
}

/** One row as it was and as it is: a list or a record whole, a step of a report, a paper that was issued. */
export interface ChangedPart {
  readonly table: string;
  /** Its key within the agency: `{ "period": "2023-Q1" }`. */
  readonly key: Columns;
  /** `null` where it was not there. */
  readonly before: Columns | null;
  readonly after: Columns;
}

export type Columns = Readonly<Record<string, unknown>>;
