import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backupStore, describeRestoreProblem, migrate, restoreStore, storeFor } from '@baocao/db';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { MIGRATIONS } from '../packages/db/src/migrate.ts';
import { HOLDER, opened } from '../packages/db/src/store.test-data.ts';
import {
  A_LATER_STEP,
  AT,
  altered,
  closedStore,
  contentIn,
  FORGED,
  NO_AGENCY,
  overwritten,
  place,
} from './closed-store.ts';
import { BINH_THUAN, DEMO } from './recorded-store.ts';
import { runProcess } from './store-process.ts';

describe('a restore', () => {
  /** What may be wrong with a file, and how it comes about. */
  const FAULTS: readonly (readonly [
    wrong: string,
    fault: object,
    spoil: (file: string, store: string) => void,
  ])[] = [
    ['is missing', { code: 'MISSING' }, (file) => rmSync(file)],
    [
      'is a folder',
      { code: 'NOT_A_FILE' },
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
    ['is empty', { code: 'EMPTY' }, (file) => writeFileSync(file, '')],
    ['is a text', { code: 'NOT_SQLITE' }, (file) => writeFileSync(file, 'Sở Thử '.repeat(999))],
    ['lost its end', { code: 'TRUNCATED' }, (file) => truncateSync(file, statSync(file).size - 1)],
    ['lost all but a page', { code: 'TRUNCATED', bytes: 4096 }, (file) => truncateSync(file, 4096)],
    ['lost all but a word', { code: 'TRUNCATED', bytes: 9 }, (file) => truncateSync(file, 9)],
    [
      'was written to',
      { code: 'ALTERED' },
      (file) => {
        const sqlite = new DatabaseSync(file);
        sqlite.exec(`update agency set name = 'Sở khác'`);
        sqlite.close();
      },
    ],
    [
      'is damaged in a page',
      { code: 'CORRUPT' },
      (file) => {
        altered(file);
        overwritten(file, 5 * 4096, Buffer.alloc(4096, 9));
      },
    ],
    ['lacks rows', { code: 'DANGLING', parent: 'agency' }, (file) => altered(file, NO_AGENCY)],
    [
      'is another program’s',
      { code: 'FOREIGN' },
      (file) => altered(file, 'pragma application_id = 7'),
    ],
    [
      'is another program’s without a mark',
      { code: 'FOREIGN' },
      (file) => {
        rmSync(file);
        altered(file, 'create table bookmark (url text)');
      },
    ],
    [
      'is a newer version’s',
      { code: 'NEWER', unknown: ['9999-later'] },
      (file) => altered(file, A_LATER_STEP),
    ],
    [
      'holds a forged report',
      { code: 'BROKEN_CHAIN', agency: 'demo/sotnmt', broken: { code: 'DIGEST_DIFFERS' } },
      (file) => altered(file, ...FORGED),
    ],
    [
      'holds a forged log',
      {
        code: 'BROKEN_LOG',
        agency: 'demo/sotnmt',
        broken: { code: 'DIGEST_DIFFERS', position: 1 },
      },
      (file) =>
        altered(
          file,
          'drop trigger change_no_update',
          `update change set content = replace(content, 'test', 'ai')`,
        ),
    ],
    [
      'lost an issued report',
      { code: 'BROKEN_CHAIN', broken: { code: 'STATE_DIFFERS' } },
      (file) =>
        altered(
          file,
          'drop trigger issued_report_no_delete',
          'delete from issued_report where sequence = 4',
        ),
    ],
    [
      'is a store at work, copied without its log',
      { code: 'UNFINISHED' },
      (file) => writeFileSync(`${file}-wal`, 'what came last'),
    ],
  ];

  test.each(FAULTS)('of a file that %s is refused', async (_, fault, spoil) => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const before = readFileSync(store);
    spoil(file, store);
    for (const [target, replace] of [
      [store, true],
      [join(folder, 'fresh.db'), false],
    ] as const) {
      const refused = await restoreStore(`sqlite:${target}`, { file, replace, at: AT });
      expect(refused).toMatchObject({ ok: false, error: { code: 'UNFIT_BACKUP', file, fault } });
      if (refused.ok) continue;
      const { error } = refused;
      for (const [language, asBefore] of [
        ['vi', 'Cơ sở dữ liệu vẫn như cũ. '],
        ['en', 'The store is as it was. '],
      ] as const) {
        const [what = '', next = ''] = describeRestoreProblem(error, language).split(asBefore);
        expect(what).toContain(file);
        expect(next).toMatch(/^\p{Lu}.*\S$/su);
      }
    }
    expect(readFileSync(store).equals(before)).toBe(true);
    const left = readdirSync(folder).filter((name) => !name.startsWith('backup.db'));
    expect(left).toEqual(['store.db']);
  });

  test('of a backup with one byte flipped, wherever it is, is refused', async () => {
    const { url, file, folder } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const whole = readFileSync(file);
    const spread = Array.from({ length: 40 }, (_, at) => (at * 7919 * 104_729) % whole.length);
    const header = Array.from({ length: 34 }, (_, at) => 3 * at);
    for (const at of [...header, ...spread, whole.length - 1]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (whole[at] ?? 0) ^ 0x10;
      writeFileSync(file, flipped);
      const fresh = `sqlite:${join(folder, 'fresh.db')}`;
      const restored = await restoreStore(fresh, { file, replace: false, at: AT });
      expect(restored, `byte ${at}`).toMatchObject({ error: { code: 'UNFIT_BACKUP' } });
    }
  });

  test('keeps the store that was there, and refuses to replace it unasked', async () => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const backedUp = await contentIn(store);
    await closedStore(url, DEMO, BINH_THUAN);
    const now = await contentIn(store);
    expect(await restoreStore(url, { file, replace: false, at: AT })).toEqual({
      ok: false,
      error: { code: 'STORE_EXISTS', store },
    });
    expect(await contentIn(store)).toBe(now);
    const kept = `${store}.before-restore-2026-01-02T03-04-05.678Z`;
    expect(await restoreStore(url, { file, replace: true, at: AT })).toMatchObject({
      ok: true,
      value: { kept },
    });
    expect(readdirSync(folder).sort()).toEqual([
      'backup.db',
      'store.db',
      kept.slice(folder.length + 1),
    ]);
    expect(await contentIn(store)).toBe(backedUp);
    expect(await contentIn(kept)).toBe(now);
    // It is a backup itself.
    expect(await restoreStore(url, { file: kept, replace: true, at: '2027' })).toMatchObject({
      ok: true,
      value: { agencies: 2 },
    });
    expect(await contentIn(store)).toBe(now);
  });

  test('waits for nobody who has the store open, here or in another process', async () => {
    const { store, url, file } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const inUse = { ok: false, error: { code: 'STORE_IN_USE', store } };
    const other = runProcess(IDLE, { url });
    await other.line();
    expect(await restoreStore(url, { file, replace: true, at: AT })).toEqual(inUse);
    other.child.kill('SIGKILL');
    await other.ended;
    const here = await opened(url);
    await migrate(here);
    expect(await restoreStore(url, { file, replace: true, at: AT })).toEqual(inUse);
    await here.close();
    expect(await restoreStore(url, { file, replace: true, at: AT })).toMatchObject({ ok: true });
  });

  test('of a store of every schema before brings it up to date, marked or not', async () => {
    for (const step of Object.keys(MIGRATIONS)) {
      const { folder, store, url, file } = place();
      const database = await opened(url);
      const db = tablesOf(storeFor(database, HOLDER));
      const getMigrations = async (): Promise<Readonly<Record<string, Migration>>> => MIGRATIONS;
      await new Migrator({ db, provider: { getMigrations } }).migrateTo(step);
      await sql`pragma application_id = 0`.execute(db);
      await database.close();
      expect(await backupStore(url, { file, replace: false })).toMatchObject({
        ok: true,
        value: { agencies: 0, schema: step },
      });
      const missing = Object.keys(MIGRATIONS).filter((name) => name > step);
      const copied = join(folder, 'copied.db');
      copyFileSync(store, copied);
      for (const from of [file, copied]) {
        const restored = await restoreStore(url, { file: from, replace: true, at: from.slice(-9) });
        expect(restored).toMatchObject({ ok: true, value: { steps: missing } });
        const migrated = await opened(url);
        expect(await migrate(migrated)).toEqual({ ok: true, value: [] });
        await migrated.close();
      }
    }
  });
});

const IDLE = `import { migrate, openDatabase } from '@baocao/db';
  const { value: database } = await openDatabase(input.url);
  await migrate(database);
  console.log('open');
  await nextLine();`;
