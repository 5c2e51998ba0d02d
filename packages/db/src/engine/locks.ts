import { sql } from 'kysely';
import type { Queries } from '../open-database.ts';
import { engineOf } from './engine.ts';

/**
 * Lets one write at a time change an agency; it ends with the transaction.
 *
 * SQLite has one writer at a time anyway. In PostgreSQL the lock comes before the first read, so whatever
 * is read under it, statement by statement, is what the writer before has left.
 */
export async function lockAgencies(
  transaction: Queries,
  agencies: readonly string[],
): Promise<void> {
  // In one order, so that no two writes wait for each other.
  for (const agency of [...new Set(agencies)].sort()) {
    await lock(transaction, `baocao agency ${agency}`);
  }
}

/** Lets one program at a time change the schema, however long that takes. */
export async function lockSchema(transaction: Queries): Promise<void> {
  if (engineOf(transaction) === 'SQLITE') return;
  await sql`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)`.execute(
    transaction,
  );
  await lock(transaction, 'baocao schema');
}

async function lock(transaction: Queries, name: string): Promise<void> {
  if (engineOf(transaction) === 'SQLITE') return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(transaction);
}
