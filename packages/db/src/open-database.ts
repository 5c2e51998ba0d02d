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

export interface DatabaseOptions {
  /**
   * A server that follows the first. Whoever only reads may be answered from there, a moment behind; whoever
   * writes reads what they have written.
   */
  readonly replica?: string | undefined;
}

/**
 * Opens `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/DATABASE`; the schema is `migrate`'s.
 *
 * Only the driver that is asked for is loaded: commands start often and many need neither.
 */
export async function openDatabase(
  url: string,
  { replica: replicaUrl }: DatabaseOptions = {},
): Promise<Result<Database, OpenProblem>> {
  if (replicaUrl !== undefined && url.startsWith('sqlite:')) {
    return err({ code: 'REPLICA_OF_A_FILE', url });
  }
  const opened = await openQueries(url);
  if (!opened.ok) return opened;
  if (replicaUrl === undefined) return ok(databaseOver(opened.value, { url }));
  const followed = await openQueries(replicaUrl);
  if (followed.ok) {
    return ok(databaseOver(opened.value, { url, replica: followed.value }));
  }
  await opened.value.destroy();
  return followed;
}

/** What an open database is made of. */
export interface Opened {
  readonly queries: Queries;
  /** Where it was opened; `null` for tables that were opened otherwise. */
  readonly url: string | null;
  readonly replica: Queries | null;
}

/** Takes the tables out of sight. */
export function databaseOver(
  queries: Queries,
  { url = null, replica = null }: Partial<Omit<Opened, 'queries'>> = {},
): Database {
  const database: Database = {
    close: async () => void (await Promise.all([queries.destroy(), replica?.destroy()])),
  };
  opens.set(database, { queries, url, replica });
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
export function openedOf(database: Database): Opened {
  const opened = opens.get(database);
  if (!opened) throw new TypeError('Not an open database: open one with openDatabase');
  return opened;
}

export function queriesOf(database: Database): Queries {
  return openedOf(database).queries;
}

const opens = new WeakMap<Database, Opened>();
