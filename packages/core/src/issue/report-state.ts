import type { DocumentNumber } from '../document/index.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Digest } from './digest.ts';
import type { Obstacle } from './obstacle.ts';

/**
 * Where a report stands, and what is known of it there and nowhere else. From `ISSUED` on it never changes
 * again; only a later report may stand beside it.
 */
export type ReportState =
  | { readonly status: 'DRAFT' }
  | { readonly status: 'SUBMITTED'; readonly submittedBy: string }
  | { readonly status: 'RETURNED'; readonly returnedBy: string; readonly remarks: string }
  | { readonly status: 'APPROVED'; readonly approvedBy: string }
  | ({ readonly status: 'ISSUED' } & Issued)
  | ({ readonly status: 'AMENDED'; readonly amendedBy: LaterReports } & Issued)
  | ({
      readonly status: 'REPLACED';
      readonly amendedBy: readonly DocumentNumber[];
      readonly replacedBy: DocumentNumber;
    } & Issued);

/** What issuing settles for ever. */
export interface Issued {
  readonly number: DocumentNumber;
  readonly issuedOn: IsoDate;
  /** Key of the signer in the agency. */
  readonly signer: string;
  /** Of the frozen report. */
  readonly digest: Digest;
}

/** Numbers of the reports that correct this one, in the order in which they were issued. */
export type LaterReports = readonly [DocumentNumber, ...DocumentNumber[]];

/** The events that a report may meet; nothing un-issues. */
export const EVENTS = [
  'SUBMIT',
  'RETURN',
  'REVISE',
  'APPROVE',
  'ISSUE',
  'RECORD_ISSUED',
  'AMEND',
  'REPLACE',
] as const;

export type ReportEventType = (typeof EVENTS)[number];

export type ReportEvent =
  | { readonly type: 'SUBMIT' }
  | { readonly type: 'RETURN'; readonly remarks: string }
  /** Something that the report is made of is recorded anew. */
  | { readonly type: 'REVISE' }
  | { readonly type: 'APPROVE' }
  /** The gate: it cannot be asked for without having looked for obstacles. */
  | ({ readonly type: 'ISSUE'; readonly obstacles: readonly Obstacle[] } & Issued)
  /** The paper was issued before it was recorded here: a fact, which no finding can prevent. */
  | ({ readonly type: 'RECORD_ISSUED' } & Issued)
  /** A later report of the period, of this number, has been issued and corrects this one (đính chính). */
  | { readonly type: 'AMEND'; readonly by: DocumentNumber }
  /** A later report of the period, of this number, has been issued in its stead (thay thế). */
  | { readonly type: 'REPLACE'; readonly by: DocumentNumber };
