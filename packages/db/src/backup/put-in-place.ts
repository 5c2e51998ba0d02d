import { existsSync, renameSync, rmSync } from 'node:fs';
import { err, ok, type Result } from '@baocao/core';
import Sqlite, { type Database as SqliteDatabase } from 'better-sqlite3';
import { isConflict } from '../engine/failure.ts';
import { storeMarkOf } from '../engine/store-mark.ts';
import type { RestoreProblem } from './backup-problem.ts';
import { moveTo, nameAlso, syncFolderOf } from './beside-file.ts';

export interface Replacement {
  readonly store: string;
  /** The name of what was there before. */
  readonly kept: string;
  /** Whether a store may be there. */
  readonly replace: boolean;
}

/**
 * Puts a file in the place of a store and tells where the store before is kept.
 *
 * There is no moment without a store: the one before gets a second name, then the new one takes the first. The
 * lock lasts until then. Whoever opened the old file and waited for it finds it without WAL, and SQLite
 * refuses to write to a file whose name has gone to another.
 */
export function putInPlace(
  file: string,
  { store, kept, replace }: Replacement,
): Result<string | null, RestoreProblem> {
  if (!replace) {
    if (existsSync(store)) return err({ code: 'STORE_EXISTS', store });
    const hasLogs = keepLogs(store, kept);
    moveTo(file, store);
    syncFolderOf(store);
    return ok(hasLogs ? kept : null);
  }
  if (!existsSync(store)) return putInPlace(file, { store, kept, replace: false });
  const locked = lockStore(store);
  if (!locked.ok) return locked;
  try {
    nameAlso(store, kept);
    keepLogs(store, kept);
    renameSync(file, store);
    syncFolderOf(store);
    return ok(kept);
  } finally {
    locked.value?.close();
  }
}

/**
 * Keeps everybody out of a store that nobody has open, with all that it holds in its one file. In WAL a
 * connection has its share of the file's lock as long as it is open, however idle.
 *
 * A file so damaged that SQLite cannot lock it, nobody can be at work with: there is no lock then.
 */
function lockStore(store: string): Result<SqliteDatabase | null, RestoreProblem> {
  const sqlite = new Sqlite(store, { fileMustExist: true, timeout: TIMEOUT_MS });
  try {
    if (storeMarkOf(sqlite) === 'FOREIGN') {
      sqlite.close();
      return err({ code: 'FOREIGN_STORE', store });
    }
    sqlite.pragma('journal_mode = DELETE');
    sqlite.exec('begin exclusive');
    if (sqlite.pragma('journal_mode', { simple: true }) === 'delete') return ok(sqlite);
    // Somebody came in between and set it to WAL again, where this lock keeps no reader out.
    sqlite.close();
    return err({ code: 'STORE_IN_USE', store });
  } catch (error) {
    sqlite.close();
    if (isConflict(error)) return err({ code: 'STORE_IN_USE', store });
    if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(`${(error as { readonly code?: string }).code}`)) {
      return ok(null);
    }
    throw error;
  }
}

const TIMEOUT_MS = 1000;

/** A log that stays would be played into the new store. */
function keepLogs(store: string, kept: string): boolean {
  const logs = ['-wal', '-journal'].filter((ending) => existsSync(`${store}${ending}`));
  for (const ending of logs) renameSync(`${store}${ending}`, `${kept}${ending}`);
  rmSync(`${store}-shm`, { force: true });
  return logs.length > 0;
}
