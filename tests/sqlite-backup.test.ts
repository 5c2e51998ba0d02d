import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  backupStore,
  describeBackupProblem,
  describeRestoreProblem,
  restoreStore,
  submitReport,
} from '@baocao/db';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../packages/db/src/migrate.ts';
import { contentOf, openStore } from '../packages/db/src/store.test-data.ts';
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

const LATEST = Object.keys(MIGRATIONS).at(-1);

describe('a backup', () => {
  test('holds all that the store holds, in one file that nobody who looks into it changes', async () => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO, BINH_THUAN);
    const open = await openStore(url);
    // What is in the log alone belongs to it too.
    const period = '2024-Q1';
    expect(await submitReport(open, { agency: 'demo/sotnmt', period, at: AT })).toMatchObject({
      ok: true,
    });
    expect(statSync(`${store}-wal`).size).toBeGreaterThan(0);
    const made = await backupStore(url, { file, replace: false });
    const bytes = statSync(file).size;
    expect(made).toEqual({
      ok: true,
      value: { agencies: 2, issuedReports: 5, bytes, schema: LATEST },
    });
    const before = readFileSync(file);
    const reading = new DatabaseSync(file, { readOnly: true });
    expect(reading.prepare('select count(*) as all_of_them from agency').get()).toEqual({
      all_of_them: 2,
    });
    reading.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
    const restored = join(folder, 'restored.db');
    expect(await restoreStore(`sqlite:${restored}`, { file, replace: false, at: AT })).toEqual({
      ok: true,
      value: { agencies: 2, issuedReports: 5, steps: [], kept: null },
    });
    expect(await contentIn(restored)).toBe(await contentOf(open));
  });

  test('leaves a file that is there alone unless it is told to replace it', async () => {
    const { url, file } = place();
    await closedStore(url, DEMO);
    writeFileSync(file, 'dear to somebody');
    expect(await backupStore(url, { file, replace: false })).toEqual({
      ok: false,
      error: { code: 'BACKUP_EXISTS', file },
    });
    expect(readFileSync(file, 'utf8')).toBe('dear to somebody');
    expect(await backupStore(url, { file, replace: true })).toMatchObject({ ok: true });
    expect(await backupStore(url, { file, replace: true })).toMatchObject({ ok: true });
  });

  test('is for the same eyes as the store', async () => {
    const { store, url, file } = place();
    await closedStore(url, DEMO);
    chmodSync(store, 0o640);
    await backupStore(url, { file, replace: false });
    expect(statSync(file).mode & 0o777).toBe(0o640);
    rmSync(store);
    chmodSync(file, 0o440);
    await restoreStore(url, { file, replace: false, at: AT });
    expect(statSync(store).mode & 0o777).toBe(0o640);
  });

  test('is not made of what is no sound store of ours, and nothing is left of the attempt', async () => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO);
    const sound = readFileSync(store);
    const faults: readonly (readonly [object, () => void])[] = [
      [{ code: 'MISSING' }, () => rmSync(store)],
      [{ code: 'EMPTY' }, () => writeFileSync(store, '')],
      [{ code: 'FOREIGN' }, () => altered(store, 'pragma application_id = 7')],
      [{ code: 'CORRUPT' }, () => writeFileSync(store, 'words '.repeat(1000))],
      [{ code: 'CORRUPT' }, () => overwritten(store, 5 * 4096, Buffer.alloc(4096, 9))],
      [{ code: 'NEWER', unknown: ['9999-later'] }, () => altered(store, A_LATER_STEP)],
      [{ code: 'DANGLING', parent: 'agency' }, () => altered(store, NO_AGENCY)],
      [{ code: 'BROKEN_CHAIN', agency: 'demo/sotnmt' }, () => altered(store, ...FORGED)],
    ];
    for (const [fault, spoil] of faults) {
      writeFileSync(store, sound);
      spoil();
      const made = await backupStore(url, { file, replace: false });
      expect(made).toMatchObject({ ok: false, error: { code: 'UNFIT_STORE', store, fault } });
      expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual([]);
    }
    for (const self of [
      store,
      `${folder}/../${folder.split('/').at(-1)}/store.db`,
      `${store}-wal`,
    ]) {
      expect(await backupStore(url, { file: self, replace: true })).toMatchObject({
        error: { code: 'SAME_FILE' },
      });
    }
  });
});

test('on a server both say what to use in their place, and tell no password', async () => {
  const url = 'postgres://ai:mat-khau@may-chu/baocao';
  const backup = await backupStore(url, { file: 'x', replace: false });
  const restore = await restoreStore(url, { file: 'x', replace: false, at: AT });
  if (backup.ok || restore.ok) throw new Error('Not refused');
  expect([backup.error.code, restore.error.code]).toEqual(['SERVER_STORE', 'SERVER_STORE']);
  for (const language of ['vi', 'en'] as const) {
    const told = [
      describeBackupProblem(backup.error, language),
      describeRestoreProblem(restore.error, language),
    ];
    expect(told[0]).toContain('pg_dump');
    expect(told[1]).toContain('pg_restore');
    expect(told.join()).not.toContain('mat-khau');
  }
});
