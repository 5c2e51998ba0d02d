import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { expect, test } from 'vitest';
import { storeFor, tablesOf } from '../access/store.ts';
import {
  ADMIN,
  DEPARTMENT,
  FULL_RECORD,
  KEY,
  recordOf,
} from '../department/department.test-data.ts';
import { importDepartments } from '../department/import-department.ts';
import { loadDepartment } from '../department/load-department.ts';
import { engineOf } from '../engine/engine.ts';
import { MIGRATIONS } from '../migrate.ts';
import { databaseOver, type Queries, queriesOf } from '../open-database.ts';
import { writeRecord } from '../report/write-record.ts';
import { as, HOLDER, migratedStore, newStoreUrl, opened, writeRound } from '../store.test-data.ts';

async function migrateTo(database: Queries, name: string): Promise<void> {
  const getMigrations = async (): Promise<Readonly<Record<string, Migration>>> => MIGRATIONS;
  const migrator = new Migrator({ db: database, provider: { getMigrations } });
  const { error } = await migrator.migrateTo(name);
  if (error) throw error;
}

/** Every table with its columns, indexes and rows. */
async function content(database: Queries): Promise<unknown> {
  const tables = await database.introspection.getTables();
  const dump: Record<string, unknown> = {};
  for (const { name, columns } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(database);
    const indexes = await namesOf(database, name);
    dump[name] = {
      columns: columns.map((column) => JSON.stringify(column)).sort(),
      indexes,
      rows: rows.map((row) => JSON.stringify(Object.entries(row as object).sort())).sort(),
    };
  }
  return dump;
}

/** A table's indexes and, in PostgreSQL, where they have names, its constraints. */
async function namesOf(database: Queries, table: string): Promise<readonly string[]> {
  const names =
    engineOf(database) === 'SQLITE'
      ? sql<{ name: string }>`select name from sqlite_master
          where type = 'index' and tbl_name = ${table} and name not like 'sqlite_%'`
      : sql<{ name: string }>`select indexname as name from pg_indexes where tablename = ${table}
          union select conname from pg_constraint where contype <> 'n' and conrelid = ${table}::text::regclass`;
  const { rows } = await names.execute(database);
  return rows.map(({ name }) => name).sort();
}

/** What a store of the first schema may hold: a quarter with an amount, a ratio, a signer and a form. */
const OF_THE_FIRST_SCHEMA = [
  `insert into agency values ('demo/so', 'demo', 'Sở Thử', 'ST', 'UBND', 'Đà Nẵng', '[]',
    '[{"key":"gd","name":"A","post":"Giám đốc","authority":null}]', '[]', '[]', '[]',
    '{"kind":"BC","subject":"s","lead":"l","numbering":"1.1","sections":[{"kind":"RESULTS","name":"Kết quả","title":"Kết quả"}]}', 3)`,
  `insert into document values ('demo/so', '60/QĐ-UBND', '60/QĐ-UBND', '60/QĐ-UBND|2023|UBND', '2023-01-09', 'UBND', null)`,
  `insert into task_list values ('demo/so', 2023, '60/QĐ-UBND', 2)`,
  `insert into task values ('demo/so', 2023, '1', 0, null, '[]', '', null, '[]', '2023-12-31', null)`,
  `insert into indicator values ('demo/so', 2023, 'mau', '1', 0, 'Mẫu', 'mẫu', 'FLOW', '60', 'mẫu', '60/QĐ-UBND')`,
  `insert into indicator values ('demo/so', 2023, 'ty-le', '1', 1, 'Tỷ lệ', 'hồ sơ', 'RATIO', null, null, null)`,
  `insert into period_record values ('demo/so', '2023-Q1', 2023, 20232, '01/BC-ST', '01/BC-ST', '2023-03-09', 'gd', '[]', 4)`,
  `insert into observation values ('demo/so', '2023-Q1', 'mau', 0, 'ACTUAL', null, '15', 'mẫu', null, null, null)`,
  `insert into observation values ('demo/so', '2023-Q1', 'ty-le', 1, 'ACTUAL', null, '12', 'hồ sơ', '77', 'hồ sơ', null)`,
  `insert into footnote values ('demo/so', '2023-Q1', '1', 0, '[]')`,
] as const;

async function storeOfTheFirstSchema(): Promise<Queries> {
  const database = queriesOf(await opened(await newStoreUrl()));
  await migrateTo(database, '0001-foundation');
  for (const statement of OF_THE_FIRST_SCHEMA) await sql.raw(statement).execute(database);
  return database;
}

test('forward and back again, a store of the first schema is as it was', async () => {
  const database = await storeOfTheFirstSchema();
  const before = await content(database);
  const latest = Object.keys(MIGRATIONS).at(-1) ?? '';
  await migrateTo(database, latest);
  const after = await content(database);
  expect(after).not.toEqual(before);
  await migrateTo(database, '0001-foundation');
  expect(await content(database)).toEqual(before);
  await migrateTo(database, latest);
  expect(await content(database)).toEqual(after);
});

test('lists and records, however full, go back into rows and come out whole again', async () => {
  const store = await migratedStore();
  const database = tablesOf(store);
  const whole = { ...DEPARTMENT, records: [recordOf('2022-Q4'), recordOf('2023-Q1')] };
  await importDepartments(as(ADMIN, store), [whole], ADMIN);
  await writeRound(store, KEY, (rows) => writeRecord(rows, { record: FULL_RECORD, revision: 1 }));
  const recorded = await loadDepartment(store, KEY);
  await migrateTo(database, '0004-number-series');
  const inRows = await content(database);
  const latest = Object.keys(MIGRATIONS).at(-1) ?? '';
  await migrateTo(database, latest);
  expect(await loadDepartment(store, KEY)).toEqual(recorded);
  await migrateTo(database, '0004-number-series');
  expect(await content(database)).toEqual(inRows);
});

test('older rows are searched as if they had been written today', async () => {
  const store = await migratedStore();
  const database = tablesOf(store);
  const whole = { ...DEPARTMENT, records: [recordOf('2022-Q4'), recordOf('2023-Q1')] };
  await importDepartments(as(ADMIN, store), [whole], ADMIN);
  const searched = async (): Promise<readonly string[]> => {
    const results = await database.selectFrom('result').selectAll().execute();
    const documents = await database.selectFrom('document').selectAll().execute();
    return [...results, ...documents]
      .map((row) => JSON.stringify(Object.entries(row).sort()))
      .sort();
  };
  const written = await searched();
  expect(written.join()).toContain('da lay mau trong ky 2023-q1.');
  expect(written.join()).toContain('12/qd-ubnd ubnd tinh lam dong ve viec giao nhiem vu');
  await migrateTo(database, '0008-change-news');
  await migrateTo(database, '0009-search');
  expect(await searched()).toEqual(written);
});

test('what the first schema recorded is read in the terms of the latest', async () => {
  const database = await storeOfTheFirstSchema();
  await migrateTo(database, Object.keys(MIGRATIONS).at(-1) ?? '');
  const recorded = await loadDepartment(storeFor(databaseOver(database), HOLDER), 'demo/so');
  expect(recorded?.department).toMatchObject({
    agency: { signers: [{ key: 'gd', from: null, to: null }], dueDays: [] },
    template: { sections: [{ name: 'Kết quả', showsIndicators: false }] },
    taskLists: [
      {
        tasks: [
          {
            deadline: { type: 'day', day: '2023-12-31' },
            extensions: [],
            handOver: null,
            indicators: [
              {
                code: 'mau',
                targets: [
                  { value: { value: '60', unit: 'mẫu' }, document: '60/QĐ-UBND', since: null },
                ],
              },
              {
                code: 'ty-le',
                targets: [],
                operands: { numerator: 'FLOW', denominator: 'FLOW' },
              },
            ],
          },
        ],
      },
    ],
    records: [
      {
        issue: { signer: 'gd' },
        amends: null,
        observations: [
          { indicator: 'mau', value: { type: 'amount', amount: { value: '15' } } },
          { indicator: 'ty-le', value: { type: 'ratio', denominator: { value: '77' } } },
        ],
        revisions: [],
        progress: [],
        waivers: [],
      },
    ],
  });
});

test('issued papers get the number within their series, and what was let through twice stays', async () => {
  const database = await storeOfTheFirstSchema();
  await migrateTo(database, '0003-issue');
  const numbers = ['45/BC-ST-VP', '45/BC-ST', '46/BC-ST-VP', '45/BC-STX'];
  for (const [index, number] of numbers.entries()) {
    await sql`insert into issued_report values ('demo/so', ${index + 1}, '2023-Q1', ${index + 1},
      ${number}, 2023, '2023-03-09', '{}', 'sha256:0', null)`.execute(database);
  }
  const papers = () =>
    database.selectFrom('issued_report').selectAll().orderBy('sequence').execute();
  const before = await papers();
  await migrateTo(database, '0004-number-series');
  const rows = await papers();
  expect(rows.map(({ series }) => series)).toEqual([
    '45/BC-ST-VP 2023',
    '45/BC-ST 2023',
    '46/BC-ST 2023',
    '45/BC-STX 2023',
  ]);
  await expect(sql`update issued_report set edition = 9`.execute(database)).rejects.toThrow(
    'rows are only added',
  );
  await migrateTo(database, '0003-issue');
  expect(await papers()).toEqual(before);
});
