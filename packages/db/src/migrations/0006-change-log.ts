import { periodSequence } from '@baocao/core/period';
import { type Kysely, sql } from 'kysely';
import { periodOf } from '../labels.ts';
import { guard, unguarded } from './only-added.ts';

/**
 * Every write leaves its word in a log, whose rows are only added. What was issued says of which year and
 * place in time its period is, since whoever may not see records lists it by itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('agency').renameColumn('key', 'agency').execute();

  for (const column of PLACE) {
    await db.schema
      .alterTable('issued_report')
      .addColumn(column, 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  }
  await unguarded(db, () => fillPlaces(db));
  await db.schema
    .createIndex('issued_report_in_time')
    .on('issued_report')
    .columns(['period_sequence', 'agency'])
    .execute();

  await db.schema
    .createTable('change')
    .addColumn('agency', 'text', (c) => c.notNull().references('agency.agency'))
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('operation', 'text', (c) => c.notNull())
    .addColumn('key', 'text')
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('previous', 'text')
    .addPrimaryKeyConstraint('change_key', ['agency', 'sequence'])
    .execute();
  await db.schema
    .createIndex('change_under_key')
    .on('change')
    .columns(['agency', 'actor', 'operation', 'key'])
    .unique()
    .execute();
  await guard(db, 'change');
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('change').execute();
  await db.schema.dropIndex('issued_report_in_time').execute();
  for (const column of PLACE) {
    await db.schema.alterTable('issued_report').dropColumn(column).execute();
  }
  await db.schema.alterTable('agency').renameColumn('agency', 'key').execute();
}

const PLACE = ['year', 'period_sequence'] as const;

async function fillPlaces(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ period: string }>`select distinct period from issued_report`.execute(
    db,
  );
  for (const { period } of rows) {
    const parsed = periodOf(period);
    await sql`update issued_report
      set year = ${parsed.year}, period_sequence = ${periodSequence(parsed)}
      where period = ${period}`.execute(db);
  }
}
