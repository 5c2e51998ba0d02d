import type { Result } from '@baocao/core';
import type { Database } from './open-database.ts';

/** One transaction that holds the write lock from its beginning: kept where its outcome is ok, undone where it is refused or fails. */
export async function allOrNothing<T, E>(
  database: Database,
  write: (transaction: Database) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const transaction = await database.startTransaction().execute();
  try {
    const outcome = await write(transaction);
    await (outcome.ok ? transaction.commit() : transaction.rollback()).execute();
    return outcome;
  } catch (error) {
    if (!transaction.isCommitted && !transaction.isRolledBack) {
      await transaction.rollback().execute();
    }
    throw error;
  }
}

/** Reads of one moment, whatever is written meanwhile; within a transaction they are that transaction's. */
export async function atOneMoment<T>(
  database: Database,
  read: (transaction: Database) => Promise<T>,
): Promise<T> {
  return database.isTransaction
    ? read(database)
    : database.transaction().setAccessMode('read only').execute(read);
}
