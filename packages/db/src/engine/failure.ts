import { AbortedTransactionError } from 'kysely';

/**
 * The connection broke when a write was to be kept: it may be recorded, or nothing of it.
 *
 * Doing the same again is safe: what is recorded already is found so, and nothing is recorded twice.
 */
export class UnknownOutcome extends Error {
  readonly code = 'UNKNOWN_OUTCOME';

  constructor(cause: unknown) {
    super('The connection broke while a write was being kept; it may be recorded or not', {
      cause,
    });
  }
}

/** Another write was in the way; done again from its beginning it may go through. */
export function isConflict(error: unknown): boolean {
  const code = codeOf(error);
  return CONFLICTS.includes(code) || code.startsWith('SQLITE_BUSY');
}

/** PostgreSQL: could not be put in an order with others, a deadlock, a lock that did not come free in time. */
const CONFLICTS: readonly string[] = ['40001', '40P01', '55P03'];

/** Whether the engine itself says that it did not commit; a connection that broke says nothing. */
export function isRefusedCommit(error: unknown): boolean {
  if (error instanceof AbortedTransactionError) return true;
  const code = codeOf(error);
  if (code.startsWith('SQLITE_')) return !code.startsWith('SQLITE_IOERR');
  const { severity } = error as { readonly severity?: unknown };
  return severity === 'ERROR' && code !== COMPLETION_UNKNOWN;
}

const COMPLETION_UNKNOWN = '40003';

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}
