import { err, type Result } from '@baocao/core';
import type { Kysely } from 'kysely';
import type { OpenProblem } from './engine/open-problem.ts';
import { withoutPassword } from './engine/without-password.ts';
import type { Schema } from './schema.ts';

/** A store of departments; every function of this package takes one. Close it with `destroy()`. */
export type Database = Kysely<Schema>;

/**
 * Opens `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/DATABASE`; the schema is `migrate`'s.
 *
 * Only the driver that is asked for is loaded: commands start often and many need neither.
 */
export async function openDatabase(url: string): Promise<Result<Database, OpenProblem>> {
  const [, path] = /^sqlite:(.+)$/.exec(url) ?? [];
  if (path) {
    const { openSqlite } = await import('./engine/open-sqlite.ts');
    return openSqlite(path);
  }
  if (/^postgres(?:ql)?:\/\//.test(url)) {
    const { openPostgres } = await import('./engine/open-postgres.ts');
    return openPostgres(url);
  }
  return err({ code: 'UNKNOWN_DATABASE_URL', url: withoutPassword(url) });
}
