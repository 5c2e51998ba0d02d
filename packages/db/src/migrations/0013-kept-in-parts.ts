import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';
import * as keptReports from './0012-kept-reports.ts';

/**
 * What is short of a kept report stands beside its two lists, which are packed each by itself. `migrate` keeps every
 * report anew once all steps are taken.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`delete from kept_report`.execute(db);
  const table = db.schema.alterTable('kept_report');
  await table.dropColumn('document').execute();
  // SQLite takes no new column that is to be filled and has nothing to be filled with.
  await table.addColumn('head', 'text', (c) => c.notNull().defaultTo('{}')).execute();
  const packed = engineOf(db) === 'SQLITE' ? 'blob' : 'bytea';
  for (const list of ['sections', 'indicators']) {
    await table.addColumn(list, packed, (c) => c.notNull().defaultTo(sql`''`)).execute();
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await keptReports.down(db);
  await keptReports.up(db);
}
