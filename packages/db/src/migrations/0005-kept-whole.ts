import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import {
  columnsOfRecord,
  type ListRows,
  type RecordRows,
  type Row,
  rowsOfList,
  rowsOfRecord,
  type Whole,
  wholeList,
  wholeRecord,
} from './rows-before-0005.ts';

/**
 * A task list and a period's record are kept whole, as JSON: what is read as one is one row. Rows of their own
 * remain for what is asked across periods: observations, results, citations.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('task_list')
    .addColumn('body', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  for (const list of await rowsOf(db, 'task_list')) {
    const rows = await rowsOfOwner<ListRows>(db, LIST_TABLES, pick(list, ['agency', 'year']));
    await setColumns(db, 'task_list', pick(list, ['agency', 'year']), {
      body: JSON.stringify(wholeList(list, rows)),
    });
  }

  // Renamed and not made anew, since other tables refer to this one.
  await db.schema.alterTable('period_record').renameColumn('bases', 'body').execute();
  for (const { body, ...record } of await rowsOf(db, 'period_record')) {
    const owner = pick(record, ['agency', 'period']);
    const rows = await rowsOfOwner<Omit<RecordRows, 'observation'>>(db, RECORD_TABLES, owner);
    const { observation } = await rowsOfOwner<Pick<RecordRows, 'observation'>>(
      db,
      ['observation'],
      { agency: record['agency'], stated_in: record['period'] },
    );
    const whole = wholeRecord({ ...record, bases: body }, { ...rows, observation });
    await setColumns(db, 'period_record', owner, { body: JSON.stringify(whole) });
  }
  for (const column of [...NULLABLE, 'waivers']) {
    await db.schema.alterTable('period_record').dropColumn(column).execute();
  }
  for (const column of ['narrative', 'position']) {
    await db.schema.alterTable('result').dropColumn(column).execute();
  }
  for (const table of [...LIST_TABLES, 'task_progress', 'passage', 'footnote']) {
    await db.schema.dropTable(table).execute();
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('result').execute();
  await createListTables(db);
  await createRecordTables(db);
  for (const column of NULLABLE) {
    await db.schema.alterTable('period_record').addColumn(column, 'text').execute();
  }
  await db.schema
    .alterTable('period_record')
    .addColumn('waivers', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();

  for (const list of await rowsOf(db, 'task_list')) {
    await insertAll(db, rowsOfList(JSON.parse(String(list['body'])) as Whole));
  }
  for (const record of await rowsOf(db, 'period_record')) {
    const whole = JSON.parse(String(record['body'])) as Whole;
    const { bases, ...columns } = columnsOfRecord(whole);
    await setColumns(db, 'period_record', pick(record, ['agency', 'period']), {
      ...columns,
      body: bases,
    });
    await insertAll(db, rowsOfRecord(whole));
  }
  await db.schema.alterTable('period_record').renameColumn('body', 'bases').execute();
  await db.schema.alterTable('task_list').dropColumn('body').execute();
}

const LIST_TABLES = ['task', 'theme', 'indicator'] as const;
const RECORD_TABLES = ['task_progress', 'result', 'passage', 'footnote'] as const;
const NULLABLE = ['number_as_written', 'issued_on', 'signer', 'amends_kind', 'amends_number'];

async function rowsOf(db: Kysely<unknown>, table: string): Promise<readonly Row[]> {
  return (await sql<Row>`select * from ${sql.table(table)}`.execute(db)).rows;
}

async function rowsOfOwner<T>(
  db: Kysely<unknown>,
  tables: readonly (keyof T & string)[],
  owner: Row,
): Promise<T> {
  const found: Partial<Record<keyof T, readonly Row[]>> = {};
  for (const table of tables) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)}
      where ${matching(owner)} order by position`.execute(db);
    found[table] = rows;
  }
  return found as T;
}

async function setColumns(
  db: Kysely<unknown>,
  table: string,
  owner: Row,
  columns: Row,
): Promise<void> {
  const set = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
  await sql`update ${sql.table(table)} set ${sql.join(set)} where ${matching(owner)}`.execute(db);
}

async function insertAll(
  db: Kysely<unknown>,
  tables: Readonly<Record<string, readonly Row[]>> | ListRows | Omit<RecordRows, 'observation'>,
): Promise<void> {
  for (const [table, rows] of Object.entries(tables) as [string, readonly Row[]][]) {
    for (const row of rows) {
      const names = sql.join(Object.keys(row).map((name) => sql.ref(name)));
      const values = sql.join(Object.values(row));
      await sql`insert into ${sql.table(table)} (${names}) values (${values})`.execute(db);
    }
  }
}

function matching(owner: Row) {
  const conditions = Object.entries(owner).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
  return sql.join(conditions, sql` and `);
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

/** As 0001 and 0002 made them. */
async function createListTables(db: Kysely<unknown>): Promise<void> {
  await ofOwner(db, 'task', 'year', 'integer')
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('parent', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('title_text', 'text', (c) => c.notNull())
    .addColumn('lead', 'text')
    .addColumn('coordinating', 'text', (c) => c.notNull())
    .addColumn('deadline_day', 'text')
    .addColumn('deadline_words', 'text')
    .addColumn('extensions', 'text', (c) => c.notNull().defaultTo('[]'))
    .addColumn('handed_to', 'text')
    .addColumn('handed_on', 'text')
    .addColumn('handed_document', 'text')
    .addPrimaryKeyConstraint('task_key', ['agency', 'year', 'code'] as never[])
    .execute();
  await ofOwner(db, 'theme', 'year', 'integer')
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('theme_key', ['agency', 'year', 'task', 'position'] as never[])
    .execute();
  await ofOwner(db, 'indicator', 'year', 'integer')
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('measure', 'text', (c) => c.notNull())
    .addColumn('targets', 'text', (c) => c.notNull().defaultTo('[]'))
    .addColumn('numerator', 'text')
    .addColumn('denominator', 'text')
    .addPrimaryKeyConstraint('indicator_key', ['agency', 'year', 'code'] as never[])
    .execute();
}

async function createRecordTables(db: Kysely<unknown>): Promise<void> {
  await ofOwner(db, 'result', 'period', 'text')
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('theme', 'text')
    .addColumn('narrative', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('result_key', ['agency', 'period', 'task', 'ordinal'] as never[])
    .execute();
  await ofOwner(db, 'passage', 'period', 'text')
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('section', 'text', (c) => c.notNull())
    .addColumn('marker', 'text')
    .addColumn('narrative', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('passage_key', ['agency', 'period', 'position'] as never[])
    .execute();
  await ofOwner(db, 'footnote', 'period', 'text')
    .addColumn('marker', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('narrative', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('footnote_key', ['agency', 'period', 'marker'] as never[])
    .execute();
  await ofOwner(db, 'task_progress', 'period', 'text')
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('progress', 'text', (c) => c.notNull())
    .addColumn('reached_on', 'text')
    .addPrimaryKeyConstraint('task_progress_key', ['agency', 'period', 'task'] as never[])
    .execute();
}

/** A table whose rows a list (`year`) or a record (`period`) owns. */
function ofOwner(
  db: Kysely<unknown>,
  table: string,
  key: 'year' | 'period',
  type: 'integer' | 'text',
): CreateTableBuilder<string, string> {
  const owner = key === 'year' ? 'task_list' : 'period_record';
  const suffix = key === 'year' ? 'list' : 'record';
  return db.schema
    .createTable(table)
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn(key, type, (c) => c.notNull())
    .addForeignKeyConstraint(`${table}_${suffix}`, ['agency', key], owner, ['agency', key]);
}
