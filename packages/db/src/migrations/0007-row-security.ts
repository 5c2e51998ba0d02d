import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';

/**
 * The second lock, PostgreSQL's own: a role that may not alter what is only added, and row by row the rules
 * that `access/visible.ts` puts into every question. Each transaction takes the role and says for whom it is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (engineOf(db) === 'SQLITE') return;
  // Roles belong to the server: another store may have made it, or be making it now.
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = 'baocao_app') then
      create role baocao_app nologin;
    end if;
  exception when duplicate_object or unique_violation then null; end $$`.execute(db);
  // Who may not grant it has been granted it, or is told so by the first transaction.
  await sql`do $$ begin
    execute format('grant baocao_app to %I', current_user);
  exception when insufficient_privilege then null; end $$`.execute(db);
  await sql`do $$ begin
    execute format('grant usage on schema %I to baocao_app', current_schema());
  end $$`.execute(db);
  // Whoever opens the store looks up which steps it has taken.
  await sql`grant select on kysely_migration to baocao_app`.execute(db);
  for (const { table, changed, issued } of TABLES) {
    const rights = sql.raw(changed ? 'select, insert, update, delete' : 'select, insert');
    await sql`grant ${rights} on ${sql.table(table)} to baocao_app`.execute(db);
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`create policy reading on ${sql.table(table)} for select
      using (${OWN} or (${PUBLIC} and ${sql.raw(issued)}))`.execute(db);
    await sql`create policy adding on ${sql.table(table)} for insert with check (${OWN})`.execute(
      db,
    );
    if (!changed) continue;
    await sql`create policy altering on ${sql.table(table)} for update
      using (${OWN}) with check (${OWN})`.execute(db);
    await sql`create policy removing on ${sql.table(table)} for delete using (${OWN})`.execute(db);
  }
}

/** The role stays: other stores of the server may use it. */
export async function down(db: Kysely<unknown>): Promise<void> {
  if (engineOf(db) === 'SQLITE') return;
  await sql`revoke all on kysely_migration from baocao_app`.execute(db);
  for (const { table, changed } of TABLES) {
    for (const policy of ['reading', 'adding', ...(changed ? ['altering', 'removing'] : [])]) {
      await sql`drop policy ${sql.ref(policy)} on ${sql.table(table)}`.execute(db);
    }
    await sql`alter table ${sql.table(table)} disable row level security`.execute(db);
    await sql`revoke all on ${sql.table(table)} from baocao_app`.execute(db);
  }
}

/** Asked once a statement and not once a row. */
const OWN = sql.raw(`agency = (select current_setting('baocao.agency', true))
  or (select current_setting('baocao.agency', true)) = '*'`);
const PUBLIC = sql.raw(`(select current_setting('baocao.reading', true)) = 'PUBLIC'`);

const inIssuedRecord = (table: string, period: string): string =>
  `exists (select from period_record as issued_record
    where issued_record.agency = ${table}.agency
      and issued_record.period = ${table}.${period} and issued_record.number is not null)`;

interface GuardedTable {
  readonly table: string;
  /** Its rows are altered and taken away as well as added. */
  readonly changed: boolean;
  /** Those of its rows that anybody may see. */
  readonly issued: string;
}

const TABLES: readonly GuardedTable[] = [
  { table: 'agency', changed: true, issued: 'true' },
  { table: 'document', changed: true, issued: 'true' },
  { table: 'task_list', changed: true, issued: 'true' },
  { table: 'period_record', changed: true, issued: 'number is not null' },
  { table: 'observation', changed: true, issued: inIssuedRecord('observation', 'stated_in') },
  { table: 'result', changed: true, issued: inIssuedRecord('result', 'period') },
  {
    table: 'citation',
    changed: true,
    issued: `(period is null or ${inIssuedRecord('citation', 'period')})`,
  },
  {
    table: 'report_state',
    changed: false,
    issued: `status in ('ISSUED', 'AMENDED', 'REPLACED')`,
  },
  { table: 'issued_report', changed: false, issued: 'true' },
  { table: 'change', changed: false, issued: 'false' },
];
