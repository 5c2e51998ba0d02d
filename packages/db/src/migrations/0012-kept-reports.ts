import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';

/** The report of each period stands beside what it is made of. `migrate` fills the table once it is there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('kept_report')
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('issued', 'integer', (c) => c.notNull())
    .addColumn('assembly', 'integer', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    // The last, so that the others are read without it.
    .addColumn('document', engineOf(db) === 'SQLITE' ? 'blob' : 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('kept_report_key', ['agency', 'period'])
    .addForeignKeyConstraint('kept_report_record', ['agency', 'period'], 'period_record', [
      'agency',
      'period',
    ])
    .execute();
  if (engineOf(db) === 'SQLITE') return;
  await sql`grant select, insert, update, delete on kept_report to baocao_app`.execute(db);
  await sql`alter table kept_report enable row level security`.execute(db);
  await sql`create policy reading on kept_report for select
    using (${OWN} or (${PUBLIC} and issued = 1))`.execute(db);
  await sql`create policy auditing on kept_report for select
    using (${AUDITS} and starts_with(agency, ${PROVINCE}))`.execute(db);
  await sql`create policy adding on kept_report for insert with check (${OWN})`.execute(db);
  await sql`create policy altering on kept_report for update
    using (${OWN}) with check (${OWN})`.execute(db);
  await sql`create policy removing on kept_report for delete using (${OWN})`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('kept_report').execute();
}

/** As 0010 and 0011 have the other tables ask. */
const OWN = sql.raw(`agency = (select current_setting('baocao.agency', true))
  or (select current_setting('baocao.agency', true) = '*')`);
const PUBLIC = sql.raw(`(select current_setting('baocao.reading', true) = 'PUBLIC')`);
const AUDITS = sql.raw(`(select current_setting('baocao.province', true) <> '')`);
const PROVINCE = sql.raw(`(select current_setting('baocao.province', true))`);
