import { type Kysely, PostgresAdapter } from 'kysely';

/** What keeps a store: a file of its own, or a server that many share. */
export type Engine = 'SQLITE' | 'POSTGRES';

/** For the few statements that the two engines do not share. */
export function engineOf<Tables>(database: Kysely<Tables>): Engine {
  return database.getExecutor().adapter instanceof PostgresAdapter ? 'POSTGRES' : 'SQLITE';
}
