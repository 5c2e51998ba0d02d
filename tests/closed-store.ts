import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { importDepartments, migrate, storeFor } from '@baocao/db';
import { expect } from 'vitest';
import { contentOf, HOLDER, opened } from '../packages/db/src/store.test-data.ts';
import { departmentIn, temporaryFolder } from './recorded-store.ts';

export const AT = '2026-01-02T03:04:05.678Z';

/** A folder, and the names of a store and a backup in it. */
export function place() {
  const folder = temporaryFolder();
  const store = join(folder, 'store.db');
  return { folder, store, url: `sqlite:${store}`, file: join(folder, 'backup.db') };
}

const recorded = new Map<string, Buffer>();

/** A store that nobody has open; recorded once for all tests. */
export async function closedStore(url: string, ...folders: readonly string[]): Promise<void> {
  const path = url.slice('sqlite:'.length);
  const known = recorded.get(folders.join());
  if (known) return writeFileSync(path, known);
  rmSync(path, { force: true });
  const database = await opened(url);
  await migrate(database);
  const departments = await Promise.all(folders.map(departmentIn));
  const store = storeFor(database, HOLDER);
  expect(await importDepartments(store, departments, { at: AT })).toMatchObject({ ok: true });
  await database.close();
  recorded.set(folders.join(), readFileSync(path));
}

export async function contentIn(path: string): Promise<string> {
  const database = await opened(`sqlite:${path}`);
  const content = await contentOf(storeFor(database, HOLDER));
  await database.close();
  return content;
}

/** Changes a file as another program would; a backup is made to look like a mere copy. */
export function altered(file: string, ...statements: readonly string[]): void {
  const sqlite = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  for (const statement of ['pragma user_version = 0', ...statements]) sqlite.exec(statement);
  sqlite.close();
}

/** Writes bytes over those of a file. */
export function overwritten(file: string, at: number, bytes: Buffer): void {
  const content = readFileSync(file);
  bytes.copy(content, at);
  writeFileSync(file, content);
}

export const A_LATER_STEP = `insert into kysely_migration values ('9999-later', '2030-01-01')`;
export const NO_AGENCY = 'delete from agency';
export const FORGED = [
  'drop trigger issued_report_no_update',
  `update issued_report set bytes = replace(bytes, '2', '3') where sequence = 2`,
];
