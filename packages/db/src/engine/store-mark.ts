import type { Database as SqliteDatabase } from 'better-sqlite3';

/** “baoc” in SQLite's `application_id`: the file is a store of this program, whatever its name. */
const STORE_MARK = 0x62616f63;

/** Whose file it is. A store of before the mark is known by its tables. */
export type StoreMark = 'MARKED' | 'UNMARKED' | 'BLANK' | 'FOREIGN';

export function storeMarkOf(sqlite: SqliteDatabase): StoreMark {
  const mark = sqlite.pragma('application_id', { simple: true });
  if (mark === STORE_MARK) return 'MARKED';
  if (mark !== 0) return 'FOREIGN';
  const tables = sqlite
    .prepare<[], string>(`select name from sqlite_master where type = 'table'`)
    .pluck()
    .all();
  if (tables.length === 0) return 'BLANK';
  return tables.includes('kysely_migration') && tables.includes('agency') ? 'UNMARKED' : 'FOREIGN';
}

export function markAsStore(sqlite: SqliteDatabase): void {
  sqlite.pragma(`application_id = ${STORE_MARK}`);
}
