import { AbortedTransactionError } from 'kysely';

/**
 * The connection broke when a write was to be kept: it may be recorded, or nothing of it.
 *
 * Doing the same again is safe: what is recorded already is found so, and nothing is recorded twice.
 */
export class UnknownOutcome extends Error {
  constructor(cause: unknown) {
    super('The connection broke while a write was being kept; it may be recorded or not', {
      cause,
    });
  }
}

/** What the engine, the disk or the network refuses; but for an unknown outcome nothing was recorded. */
export type StoreFailure =
  | { readonly code: 'UNKNOWN_OUTCOME' }
  /** Others went on writing for longer than one waits. */
  | { readonly code: 'BUSY' }
  | { readonly code: 'ENGINE_FAILED'; readonly reason: string };

/** The failure of the store that an error tells of; none where the fault is elsewhere. */
export function storeFailureOf(error: unknown): StoreFailure | undefined {
  if (error instanceof UnknownOutcome) return { code: 'UNKNOWN_OUTCOME' };
  if (isConflict(error)) return { code: 'BUSY' };
  const { code, severity, message } = partsOf(error);
  const isOfEngine =
    code.startsWith('SQLITE_') || severity !== '' || BROKEN.test(code) || BROKEN.test(message);
  if (!isOfEngine) return undefined;
  return { code: 'ENGINE_FAILED', reason: code === '' ? message : `${message} (${code})` };
}

/** How Node and the driver say that a connection is gone, or cannot be had. */
const BROKEN =
  /^(?:ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|Connection terminated|Client (?:was closed|has encountered)|timeout exceeded when trying)/;

/** Another write was in the way; done again from its beginning it may go through. */
export function isConflict(error: unknown): boolean {
  const { code } = partsOf(error);
  return CONFLICTS.includes(code) || code.startsWith('SQLITE_BUSY');
}

/** PostgreSQL: could not be put in an order with others, a deadlock, a lock that did not come free in time. */
const CONFLICTS: readonly string[] = ['40001', '40P01', '55P03'];

/** Whether the engine itself says that it did not commit; a connection that broke says nothing. */
export function isRefusedCommit(error: unknown): boolean {
  if (error instanceof AbortedTransactionError) return true;
  const { code, severity } = partsOf(error);
  if (code.startsWith('SQLITE_')) return !code.startsWith('SQLITE_IOERR');
  return severity === 'ERROR' && code !== COMPLETION_UNKNOWN;
}

const COMPLETION_UNKNOWN = '40003';

function partsOf(error: unknown): Record<'code' | 'severity' | 'message', string> {
  const { code, severity, message } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { code: textOf(code), severity: textOf(severity), message: textOf(message) };
}
