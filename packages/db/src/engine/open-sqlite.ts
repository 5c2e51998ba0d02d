import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { err, ok, type Result } from '@baocao/core';
import Sqlite, { type Database as SqliteDatabase } from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import { isConflict } from './failure.ts';
import type { OpenProblem } from './open-problem.ts';
import { LockingSqliteDialect } from './sqlite-dialect.ts';
import { markAsStore, storeMarkOf } from './store-mark.ts';

/**
 * Opens a file, making it and its folder where they are missing; the file of another program is left alone.
 *
 * Every commit is on the disk before it is acknowledged (`synchronous=FULL`, which WAL would quietly lower).
 */
export function openSqlite(path: string): Result<Kysely<Schema>, OpenProblem> {
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    if (existsSync(path) && !statSync(path).isFile()) {
      return err({ code: 'CANNOT_OPEN_DATABASE', path, reason: 'not a file' });
    }
    const sqlite = new Sqlite(path);
    try {
      const problem = makeReady(sqlite, path);
      if (!problem) return ok(new Kysely<Schema>({ dialect: new LockingSqliteDialect(sqlite) }));
      sqlite.close();
      return err(problem);
    } catch (error) {
      sqlite.close();
      throw error;
    }
  } catch (error) {
    return err({ code: 'CANNOT_OPEN_DATABASE', path, reason: (error as Error).message });
  }
}

function makeReady(sqlite: SqliteDatabase, path: string): OpenProblem | undefined {
  sqlite.pragma('busy_timeout = 5000');
  const mark = storeMarkOf(sqlite);
  if (mark === 'FOREIGN') return { code: 'FOREIGN_DATABASE', path };
  for (const [name, value, taken] of SETTINGS) {
    sqlite.pragma(`${name} = ${value}`);
    // One that cannot be had is not refused by SQLite, but left as it was.
    const actual = sqlite.pragma(name, { simple: true });
    if (actual !== taken) {
      return { code: 'SETTING_NOT_TAKEN', path, setting: name, wanted: value, actual: `${actual}` };
    }
  }
  if (mark !== 'MARKED') markWhereOneCan(sqlite);
  return undefined;
}

/** Each setting, and what it reads back as once it has taken. */
const SETTINGS = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
] as const;

/** Whoever opens the store next may do it as well. */
function markWhereOneCan(sqlite: SqliteDatabase): void {
  try {
    markAsStore(sqlite);
  } catch (error) {
    if (!isConflict(error) && !isReadOnly(error)) throw error;
  }
}

function isReadOnly(error: unknown): boolean {
  return `${(error as { readonly code?: string }).code}`.startsWith('SQLITE_READONLY');
}
