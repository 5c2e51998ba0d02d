import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { err, ok, type Result } from '@baocao/core';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import type { OpenProblem } from './open-problem.ts';
import { LockingSqliteDialect } from './sqlite-dialect.ts';

/**
 * Opens a file, making it and its folder where they are missing.
 *
 * Every commit is on the disk before it is acknowledged (`synchronous=FULL`, which WAL would quietly lower).
 */
export function openSqlite(path: string): Result<Kysely<Schema>, OpenProblem> {
  try {
    if (path !== ':memory:') mkdirSync(dirname(resolve(path)), { recursive: true });
    if (existsSync(path) && !statSync(path).isFile()) {
      return err({ code: 'CANNOT_OPEN_DATABASE', path, reason: 'not a file' });
    }
    const sqlite = new Sqlite(path);
    try {
      for (const setting of SETTINGS) sqlite.pragma(setting);
    } catch (error) {
      sqlite.close();
      throw error;
    }
    return ok(new Kysely<Schema>({ dialect: new LockingSqliteDialect(sqlite) }));
  } catch (error) {
    return err({ code: 'CANNOT_OPEN_DATABASE', path, reason: (error as Error).message });
  }
}

const SETTINGS = [
  'busy_timeout = 5000',
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'recursive_triggers = ON',
] as const;
