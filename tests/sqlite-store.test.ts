import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { importDepartments, openDatabase, storeFailureOf } from '@baocao/db';
import { CompiledQuery, sql } from 'kysely';
import { expect, test } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { migratedStore, newStoreUrl, openStore } from '../packages/db/src/store.test-data.ts';
import { DEMO, departmentIn, recordedStore, temporaryFolder } from './recorded-store.ts';

test('the file is durable: every setting reads back as set, after a write too', async () => {
  const store = await recordedStore(DEMO);
  const settings: Record<string, unknown> = {};
  for (const name of ['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers']) {
    const { rows } = await tablesOf(store).executeQuery<Record<string, unknown>>(
      CompiledQuery.raw(`pragma ${name}`),
    );
    settings[name] = rows[0]?.[name];
  }
  expect(settings).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    recursive_triggers: 1,
  });
});

test('a URL of another kind, or a path that cannot be, is refused with a reason', async () => {
  expect(await openDatabase('mysql://x')).toEqual({
    ok: false,
    error: { code: 'UNKNOWN_DATABASE_URL', url: 'mysql://x' },
  });
  const folder = temporaryFolder();
  expect(await openDatabase(`sqlite:${folder}`)).toMatchObject({
    ok: false,
    error: { code: 'CANNOT_OPEN_DATABASE' },
  });
  expect(existsSync(folder)).toBe(true);
});

test('a place where commits would not be kept is refused', async () => {
  expect(await openDatabase('sqlite::memory:')).toEqual({
    ok: false,
    error: {
      code: 'SETTING_NOT_TAKEN',
      path: ':memory:',
      setting: 'journal_mode',
      wanted: 'WAL',
      actual: 'memory',
    },
  });
});

test('another program’s file is refused and left as it is; a store is told by its mark or its tables', async () => {
  const path = join(temporaryFolder(), 'some.db');
  for (const statement of ['create table bookmark (url text)', 'pragma application_id = 7']) {
    rmSync(path, { force: true });
    const sqlite = new DatabaseSync(path);
    sqlite.exec(statement);
    sqlite.close();
    const before = readFileSync(path);
    expect(await openDatabase(`sqlite:${path}`)).toEqual({
      ok: false,
      error: { code: 'FOREIGN_DATABASE', path },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  }
  const database = tablesOf(await recordedStore(DEMO));
  const mark = async (): Promise<unknown> =>
    (await sql`pragma application_id`.execute(database)).rows;
  expect(await mark()).toEqual([{ application_id: 0x62616f63 }]);
  await sql`pragma application_id = 0`.execute(database);
  const [{ file } = { file: '' }] = (
    await sql<{ file: string }>`pragma database_list`.execute(database)
  ).rows;
  await openStore(`sqlite:${file}`);
  expect(await mark()).toEqual([{ application_id: 0x62616f63 }]);
});

test('what is frozen is not replaced either', async () => {
  const store = await recordedStore(DEMO);
  for (const table of ['issued_report', 'report_state', 'change']) {
    const replacing = sql`insert or replace into ${sql.table(table)} select * from ${sql.table(table)}`;
    await expect(replacing.execute(tablesOf(store))).rejects.toThrow('rows are only added');
  }
});

test('a write waits for another program’s, but not for ever', async () => {
  const url = await newStoreUrl();
  const [writing, waiting] = [await migratedStore(url), await openStore(url)];
  await sql`pragma busy_timeout = 1`.execute(tablesOf(waiting));
  const demo = await departmentIn(DEMO);
  const record = () => importDepartments(waiting, [demo], { at: '2026-01-01T00:00:00.000Z' });

  const first = await tablesOf(writing).startTransaction().execute();
  const refused = await record().catch(storeFailureOf);
  expect(refused).toEqual({ code: 'BUSY' });
  const recorded = record();
  await setTimeout(20);
  await first.rollback().execute();
  expect(await recorded).toMatchObject({ ok: true });
});
