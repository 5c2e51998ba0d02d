import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';

/** The SQLite that the program itself loads. */
export const Sqlite: typeof Database = createRequire(
  new URL('../../packages/db/src/engine/open-sqlite.ts', import.meta.url),
)('better-sqlite3');

type Prepare = (this: Database.Database, statement: string) => Database.Statement;

/**
 * Has what begins and ends a transaction go through another hand each time before SQLite gets it, or another
 * statement in its place; the program prepares each but once.
 */
export function replaceBounds(
  hand: (statement: string, database: Database.Database) => string,
): void {
  const { prototype } = Sqlite as unknown as { readonly prototype: { prepare: Prepare } };
  const { prepare } = prototype;
  prototype.prepare = function (statement) {
    const prepared = prepare.call(this, statement);
    if (!/^(?:begin|commit|rollback)/.test(statement)) return prepared;
    const run = prepared.run.bind(prepared);
    prepared.run = () => {
      const given = hand(statement, this);
      if (given === statement) return run();
      prepare.call(this, given).all();
      return { changes: 0, lastInsertRowid: 0 };
    };
    return prepared;
  };
}

/** Stands in for a statement that is not to be. */
export const NOTHING = 'select 1';
