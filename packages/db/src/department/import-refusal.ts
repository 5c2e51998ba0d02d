import type { FreezeRefusal, TransitionRefusal } from '@baocao/core/issue';
import type { CommandRefusal } from '../command/command.ts';
import type { PlanRefusal } from '../issue/plan-issue.ts';
import type { MeasuredOtherwise } from './measured-otherwise.ts';
import type { StillInUse } from './still-in-use.ts';
import type { NotListed } from './unlisted-revisions.ts';

/** Why an import is refused whole. */
export type ImportRefusal =
  | StillInUse
  | NotListed
  | MeasuredOtherwise
  | PlanRefusal
  | NumberUsed
  | NotIssuable
  | CommandRefusal
  | ForeignAgency
  /** The actor may record nothing at all. */
  | Extract<TransitionRefusal, { readonly code: 'NOT_PERMITTED' }>;

/** Two reports of one agency would bear one number of the same year. */
export interface NumberUsed {
  readonly code: 'NUMBER_USED';
  readonly period: string;
  /** `258/BC-SKHCN`. */
  readonly number: string;
  /** The period whose report bears it. */
  readonly usedBy: string;
}

/** A paper that cannot be recorded as issued, and why. */
export interface NotIssuable {
  readonly code: 'NOT_ISSUABLE';
  readonly period: string;
  readonly number: string;
  readonly reason: TransitionRefusal | FreezeRefusal;
}

/** Whoever asks has no say in that agency, be it recorded or not. */
export interface ForeignAgency {
  readonly code: 'FOREIGN_AGENCY';
  readonly agency: string;
}
