import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';
import { guard } from './only-added.ts';

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

  for (const table of ONLY_ADDED) await guard(db, table);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ONLY_ADDED) await db.schema.dropTable(table).execute();
  if (engineOf(db) === 'POSTGRES') await sql`drop function rows_are_only_added`.execute(db);
}

const ONLY_ADDED = ['issued_report', 'report_state'] as const;
