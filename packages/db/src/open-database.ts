import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { err, ok, type Result } from '@baocao/core';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import { LockingSqliteDialect } from './sqlite-dialect.ts';

/** A store of departments; every function of this package takes one. Close it with `destroy()`. */
export type Database = Kysely<Schema>;

export type OpenProblem =
  | { readonly code: 'UNKNOWN_DATABASE_URL'; readonly url: string }
  | { readonly code: 'CANNOT_OPEN_DATABASE'; readonly path: string; readonly reason: string };

/**
 * Opens `sqlite:PATH`, making the file and its folder where they are missing; the schema is `migrate`'s.
 *
 * Every commit is on the disk before it is acknowledged (`synchronous=FULL`, which WAL would quietly lower).
 */
export function openDatabase(url: string): Result<Database, OpenProblem> {
  const [, path] = /^sqlite:(.+)$/.exec(url) ?? [];
  if (!path) return err({ code: 'UNKNOWN_DATABASE_URL', url });
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
