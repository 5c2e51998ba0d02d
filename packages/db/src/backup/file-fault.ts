import type { ChangeBreak } from '../command/change-rows.ts';
import type { AgencyChainBreak } from '../issue/verify-agency-chain.ts';

/** Why a file is not a store that one could go on with. */
export type FileFault =
  | { readonly code: 'MISSING' }
  | { readonly code: 'NOT_A_FILE' }
  | { readonly code: 'EMPTY' }
  | { readonly code: 'CANNOT_READ'; readonly reason: string }
  | { readonly code: 'NOT_SQLITE' }
  /** A part of what it holds still stands in a log beside it: it is a store at work, not a copy. */
  | { readonly code: 'UNFINISHED'; readonly log: string }
  | { readonly code: 'TRUNCATED'; readonly bytes: number; readonly expected: number }
  /** Not the bytes that it was made with. */
  | { readonly code: 'ALTERED' }
  | { readonly code: 'CORRUPT'; readonly reason: string }
  /** Rows that belong to others which are not there. */
  | { readonly code: 'DANGLING'; readonly table: string; readonly parent: string }
  /** Another program's. */
  | { readonly code: 'FOREIGN' }
  | { readonly code: 'NEWER'; readonly unknown: readonly string[] }
  | { readonly code: 'NOT_MIGRATED'; readonly reason: string }
  | {
      readonly code: 'BROKEN_CHAIN';
      readonly agency: string;
      readonly broken: AgencyChainBreak;
    }
  | { readonly code: 'BROKEN_LOG'; readonly agency: string; readonly broken: ChangeBreak };
