import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';

/** Where each report stands, step by step, and what has been issued, for ever: rows of both are only added. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report_state')
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('edition', 'integer', (c) => c.notNull())
    .addColumn('step', 'integer', (c) => c.notNull())
    .addColumn('event', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('report_state_key', ['agency', 'period', 'edition', 'step'])
    .addForeignKeyConstraint('report_state_record', ['agency', 'period'], 'period_record', [
      'agency',
      'period',
    ])
    .execute();

  await db.schema
    .createTable('issued_report')
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('edition', 'integer', (c) => c.notNull())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('series_year', 'integer', (c) => c.notNull())
    .addColumn('issued_on', 'text', (c) => c.notNull())
    .addColumn('bytes', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('previous', 'text')
    .addPrimaryKeyConstraint('issued_report_key', ['agency', 'sequence'])
    .addForeignKeyConstraint('issued_report_record', ['agency', 'period'], 'period_record', [
      'agency',
      'period',
    ])
    .execute();
  await db.schema
    .createIndex('issued_report_number')
    .on('issued_report')
    .columns(['agency', 'series_year', 'number'])
    .unique()
    .execute();
  await db.schema
    .createIndex('issued_report_edition')
    .on('issued_report')
    .columns(['agency', 'period', 'edition'])
    .unique()
    .execute();

  for (const table of ONLY_ADDED) {
    await (engineOf(db) === 'SQLITE' ? guardInSqlite(db, table) : guardInPostgres(db, table));
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ONLY_ADDED) await db.schema.dropTable(table).execute();
  if (engineOf(db) === 'POSTGRES') await sql`drop function rows_are_only_added`.execute(db);
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

const ONLY_ADDED = ['issued_report', 'report_state'] as const;
