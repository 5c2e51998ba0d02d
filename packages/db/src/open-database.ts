import { err, type Result } from '@baocao/core';
import type { Kysely } from 'kysely';
import { openPostgres } from './engine/open-postgres.ts';
import type { OpenProblem } from './engine/open-problem.ts';
import { openSqlite } from './engine/open-sqlite.ts';
import { withoutPassword } from './engine/without-password.ts';
import type { Schema } from './schema.ts';

/** A store of departments; every function of this package takes one. Close it with `destroy()`. */
export type Database = Kysely<Schema>;

/** Opens `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/DATABASE`; the schema is `migrate`'s. */
export async function openDatabase(url: string): Promise<Result<Database, OpenProblem>> {
  const [, path] = /^sqlite:(.+)$/.exec(url) ?? [];
  if (path) return openSqlite(path);
  if (/^postgres(?:ql)?:\/\//.test(url)) return openPostgres(url);
  return err({ code: 'UNKNOWN_DATABASE_URL', url: withoutPassword(url) });
}
