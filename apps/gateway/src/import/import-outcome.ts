import type { CommandRefusal, ImportRefusal, Proposal } from '@baocao/db';
import type { Problem } from '@baocao/intake';

/** Something is wrong in the files themselves; all of it. */
export interface FolderFaulty {
  readonly code: 'FOLDER_FAULTY';
  readonly problems: readonly Problem[];
}

/** The files are in order, but cannot be recorded beside what is. */
export interface ImportRefused {
  readonly code: 'IMPORT_REFUSED';
  readonly refusals: readonly ImportRefusal[];
}

export type ImportOutcome = Proposal | FolderFaulty | ImportRefused | CommandRefusal;

/** What a store has answered; what holds for any command is told as it is of any other. */
export function outcomeOf(refusals: readonly ImportRefusal[]): ImportRefused | CommandRefusal {
  const [only] = refusals;
  switch (only?.code) {
    case 'NOT_SIGNED_IN':
    case 'CONFLICT':
    case 'KEY_REUSED':
      return only;
    default:
      return { code: 'IMPORT_REFUSED', refusals };
  }
}
