import type { SqliteDatabase } from 'kysely';

/**
 * The same database, in which the statements used last stay prepared. Kysely prepares one for each query; what
 * those hold outside JavaScript is given back late or never, so that whoever writes much grew by as much.
 */
export function withPreparedStatements(database: SqliteDatabase): SqliteDatabase {
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? database.prepare(sql);
      // Put last, the one that was used longest ago stands first.
      prepared.delete(sql);
      prepared.set(sql, statement);
      const [oldest = ''] = prepared.keys();
      if (prepared.size > MOST_KEPT) prepared.delete(oldest);
      return statement;
    },
    close: () => database.close(),
  };
}

const MOST_KEPT = 200;
