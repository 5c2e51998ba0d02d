import type { Insertable, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Inserts any number of rows, a bounded number of bound values at a time; none is fine. */
export async function insertRows<T extends keyof Schema>(
  database: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await database
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}

const ROWS_AT_ONCE = 500;
