import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { migrate } from './migrate.ts';
import { type Database, openDatabase } from './open-database.ts';

/** A store on disk with no schema yet, closed and gone when the test is over. */
export function emptyStore(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-test-'));
  const opened = openDatabase(`sqlite:${join(folder, 'store.db')}`);
  if (!opened.ok) throw new Error(opened.error.code);
  onTestFinished(async () => {
    await opened.value.destroy();
    rmSync(folder, { recursive: true, force: true });
  });
  return opened.value;
}

export async function migratedStore(): Promise<Database> {
  const database = emptyStore();
  const migrated = await migrate(database);
  if (!migrated.ok) throw new Error(migrated.error.code);
  return database;
}
