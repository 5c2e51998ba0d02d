import { err, ok, type Result } from '@baocao/core';
import type { Kysely } from 'kysely';
import type { OpenProblem } from './engine/open-problem.ts';
import { withoutPassword } from './engine/without-password.ts';
import type { Schema } from './schema.ts';

/** The tables themselves: for engines, migrations and `access`, which shows everybody else their part. */
export type Queries = Kysely<Schema>;

/** An open database; `storeFor` makes a store of it for somebody to ask. */
export interface Database {
  close(): Promise<void>;
}

/**
 * Opens `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/DATABASE`; the schema is `migrate`'s.
 *
 * Only the driver that is asked for is loaded: commands start often and many need neither.
 */
export async function openDatabase(url: string): Promise<Result<Database, OpenProblem>> {
  const opened = await openQueries(url);
  return opened.ok ? ok(databaseOver(opened.value)) : opened;
}

/** Takes the tables out of sight. */
export function databaseOver(queries: Queries): Database {
  const database: Database = { close: () => queries.destroy() };
  opens.set(database, queries);
  return database;
}

async function openQueries(url: string): Promise<Result<Queries, OpenProblem>> {
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

/** Within this package alone: outside, tables are reached through a store. */
export function queriesOf(database: Database): Queries {
  const queries = opens.get(database);
  if (!queries) throw new TypeError('Not an open database: open one with openDatabase');
  return queries;
}

const opens = new WeakMap<Database, Queries>();
