import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';

/** Keys that programs are known by; and in PostgreSQL, whoever audits a province reads all of its agencies' rows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('access_key')
    .addColumn('agency', 'text', (c) => c.notNull().references('agency.agency'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('secret_digest', 'text', (c) => c.notNull())
    .addColumn('holder', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('reads', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('revoked_at', 'text')
    .addPrimaryKeyConstraint('access_key_key', ['agency', 'id'])
    .execute();
  await db.schema
    .createIndex('access_key_secret')
    .on('access_key')
    .column('secret_digest')
    .execute();
  if (engineOf(db) === 'SQLITE') return;

  await sql`grant select, insert, update on access_key to baocao_app`.execute(db);
  await sql`alter table access_key enable row level security`.execute(db);
  // Whoever bears a key is shown its row, by which it is learnt who they are.
  await sql`create policy reading on access_key for select
    using (${OWN} or secret_digest = (select current_setting('baocao.bearing', true)))`.execute(db);
  await sql`create policy adding on access_key for insert with check (${OWN})`.execute(db);
  await sql`create policy altering on access_key for update
    using (${OWN}) with check (${OWN})`.execute(db);
  for (const table of [...AUDITED, 'access_key']) {
    await sql`create policy auditing on ${sql.table(table)} for select
      using (${AUDITS} and starts_with(agency, ${PROVINCE}))`.execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('access_key').execute();
  if (engineOf(db) === 'SQLITE') return;
  for (const table of AUDITED) {
    await sql`drop policy auditing on ${sql.table(table)}`.execute(db);
  }
}

const OWN = sql.raw(`agency = (select current_setting('baocao.agency', true))
  or (select current_setting('baocao.agency', true) = '*')`);

/** A yes or a no for a statement; see 0010. */
const AUDITS = sql.raw(`(select current_setting('baocao.province', true) <> '')`);
const PROVINCE = sql.raw(`(select current_setting('baocao.province', true))`);

const AUDITED = [
  'agency',
  'document',
  'task_list',
  'period_record',
  'observation',
  'result',
  'citation',
  'report_state',
  'issued_report',
  'change',
] as const;
