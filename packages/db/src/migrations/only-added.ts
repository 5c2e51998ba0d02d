import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';

/** Has the engine itself refuse to alter a table's rows or to take them away. */
export async function guard(db: Kysely<unknown>, table: string): Promise<void> {
  await (engineOf(db) === 'SQLITE' ? guardInSqlite(db, table) : guardInPostgres(db, table));
}

/** Rows are only added: the guard steps aside for a column that is new. */
export async function unguarded(
  db: Kysely<unknown>,
  change: () => Promise<unknown>,
): Promise<void> {
  if (engineOf(db) === 'POSTGRES') {
    await sql`alter table issued_report disable trigger issued_report_no_update`.execute(db);
    await change();
    await sql`alter table issued_report enable always trigger issued_report_no_update`.execute(db);
    return;
  }
  await sql`drop trigger issued_report_no_update`.execute(db);
  await change();
  await sql`create trigger issued_report_no_update before update on issued_report
    begin select raise(abort, ${sql.lit('issued_report: rows are only added')}); end`.execute(db);
}

async function guardInSqlite(db: Kysely<unknown>, table: string): Promise<void> {
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.ref(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(`${table}: rows are only added`)}); end`.execute(db);
  }
}

/** In a session that replays another's changes (`session_replication_role`) too, where triggers usually sleep. */
async function guardInPostgres(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`create or replace function rows_are_only_added() returns trigger language plpgsql as
    $$ begin raise exception '%: rows are only added', tg_table_name; end $$`.execute(db);
  for (const change of ['update', 'delete', 'truncate']) {
    const trigger = sql.ref(`${table}_no_${change}`);
    const each = sql.raw(change === 'truncate' ? 'statement' : 'row');
    await sql`create trigger ${trigger} before ${sql.raw(change)} on ${sql.table(table)}
      for each ${each} execute function rows_are_only_added()`.execute(db);
    await sql`alter table ${sql.table(table)} enable always trigger ${trigger}`.execute(db);
  }
}
