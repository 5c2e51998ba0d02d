import { setTimeout } from 'node:timers/promises';
import type { Result } from '@baocao/core';
import { isConflict, isRefusedCommit, UnknownOutcome } from '../engine/failure.ts';
import { lockAgencies } from '../engine/locks.ts';
import type { Queries } from '../open-database.ts';

/** What is to be written to, and whose records: nobody else writes to those meanwhile. */
export interface WriteScope {
  readonly database: Queries;
  readonly agencies: readonly string[];
}

/**
 * One transaction that holds its locks from its beginning: kept where its outcome is ok, undone where it is
 * refused or fails. Where another write was in the way it is done again, so `write` may run several times.
 *
 * @throws UnknownOutcome where the connection broke while it was being kept
 */
export async function allOrNothing<T, E>(
  scope: WriteScope,
  write: (transaction: Queries) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeOnce(scope, write);
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
      await setTimeout(attempt * PAUSE_MS);
    }
  }
}

const ATTEMPTS = 4;
const PAUSE_MS = 50;

async function writeOnce<T, E>(
  { database, agencies }: WriteScope,
  write: (transaction: Queries) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const reached: { outcome?: Result<T, E>; failure?: unknown } = {};
  try {
    return await database.transaction().execute(async (transaction) => {
      try {
        await lockAgencies(transaction, agencies);
        reached.outcome = await write(transaction);
      } catch (failure) {
        reached.failure = failure;
        throw failure;
      }
      if (!reached.outcome.ok) throw new Error('Refused: to be undone');
      return reached.outcome;
    });
  } catch (error) {
    const { outcome, failure = error } = reached;
    // What failed first is told, not that it could not be undone on a connection that is gone.
    if (!outcome) throw failure;
    if (!outcome.ok) return outcome;
    throw isRefusedCommit(error) ? error : new UnknownOutcome(error);
  }
}

/** Reads of one moment, whatever is written meanwhile. */
export async function atOneMoment<T>(
  database: Queries,
  read: (transaction: Queries) => Promise<T>,
): Promise<T> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(read);
}
