import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';

/** The SQLite that the program itself loads. */
export const Sqlite: typeof Database = createRequire(
  new URL('../../packages/db/src/engine/open-sqlite.ts', import.meta.url),
)('better-sqlite3');

type Prepare = (this: Database.Database, statement: string) => Database.Statement;

/** Has every statement go through another hand before SQLite gets it, or another one in its place. */
export function replaceStatements(
  hand: (statement: string, database: Database.Database) => string,
): void {
  const { prototype } = Sqlite as unknown as { readonly prototype: { prepare: Prepare } };
  const { prepare } = prototype;
  prototype.prepare = function (statement) {
    return prepare.call(this, hand(statement, this));
  };
}

/** Stands in for a statement that is not to be. */
export const NOTHING = 'select 1';
