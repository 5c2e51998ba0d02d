import type { SigningAuthority } from '../agency/index.ts';
import type { Finding } from '../check/index.ts';
import type { IsoDate } from '../iso-date.ts';
import type { NumberKind } from '../narrative/index.ts';
import type { AmendmentFault } from './amendment-fault.ts';
import type { SigningFault } from './signing-fault.ts';

/** Something that stands against issuing a report, and where: it goes away when it is mended, never by itself. */
export type Obstacle = { readonly place: ObstaclePlace } & (
  | { readonly code: 'NOTHING_RECORDED'; readonly period: string }
  /** A rule has found a contradiction, and nobody has answered for it. */
  | { readonly code: 'OPEN_ERROR'; readonly finding: Finding }
  /** A number that says something and comes from nowhere. */
  | { readonly code: 'UNBOUND_NUMBER'; readonly number: string; readonly kind: NumberKind }
  | { readonly code: 'UNKNOWN_SIGNER'; readonly signer: string; readonly known: readonly string[] }
  | {
      readonly code: 'SIGNER_NOT_IN_OFFICE';
      readonly name: string;
      readonly issuedOn: IsoDate;
      readonly from: IsoDate | null;
      readonly to: IsoDate | null;
    }
  | {
      readonly code: 'AUTHORITY_UNFIT';
      readonly fault: SigningFault;
      readonly authority: SigningAuthority | null;
      readonly post: string;
    }
  /** The number is of another type or issuer than the agency's report. */
  | { readonly code: 'NUMBER_UNFIT'; readonly number: string; readonly symbol: string }
  /** Another report of the agency bears it, in the same year. */
  | { readonly code: 'NUMBER_TAKEN'; readonly number: string; readonly period: string }
  /** The report would know what was true only after it. */
  | { readonly code: 'DAY_BEFORE_DATA'; readonly issuedOn: IsoDate; readonly asOf: IsoDate }
  | { readonly code: 'DAY_BEFORE_WINDOW'; readonly issuedOn: IsoDate; readonly opens: IsoDate }
  | AmendmentFault
);

/** Where it stands, as a check's findings say it: the path of a passage, its words, and the span in question. */
export interface ObstaclePlace {
  readonly path: string;
  readonly text: string;
  /** UTF-16 units of `text`. */
  readonly start: number;
  readonly end: number;
}
