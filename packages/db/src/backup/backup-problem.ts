import type { FileFault } from './file-fault.ts';

/** Why no backup was made; nothing was changed. */
export type BackupProblem =
  | PlaceProblem
  | { readonly code: 'UNFIT_STORE'; readonly store: string; readonly fault: FileFault }
  /** Another program keeps everybody out, for longer than one waits. */
  | { readonly code: 'STORE_LOCKED'; readonly store: string }
  | { readonly code: 'BACKUP_EXISTS'; readonly file: string };

/** Why a backup was not restored; the store is as it was. */
export type RestoreProblem =
  | PlaceProblem
  | { readonly code: 'UNFIT_BACKUP'; readonly file: string; readonly fault: FileFault }
  | { readonly code: 'STORE_EXISTS'; readonly store: string }
  | { readonly code: 'STORE_IN_USE'; readonly store: string }
  /** What stands in the store's place is another program's. */
  | { readonly code: 'FOREIGN_STORE'; readonly store: string };

type PlaceProblem =
  | { readonly code: 'UNKNOWN_DATABASE_URL'; readonly url: string }
  /** PostgreSQL has means of its own. */
  | { readonly code: 'SERVER_STORE'; readonly url: string }
  /** Store and backup would be one. */
  | { readonly code: 'SAME_FILE'; readonly file: string }
  | { readonly code: 'CANNOT_WRITE'; readonly path: string; readonly reason: string };

/** How far a backup or a restore has come; bytes or pages of how many. */
export type BackupProgress =
  | { readonly stage: 'COPYING'; readonly done: number; readonly total: number }
  | { readonly stage: 'CHECKING' };

export type OnProgress = (progress: BackupProgress) => void;
