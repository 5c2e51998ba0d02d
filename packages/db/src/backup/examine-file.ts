import { err, ok, type Result } from '@baocao/core';
import Sqlite, { type Database as SqliteDatabase } from 'better-sqlite3';
import { storeMarkOf } from '../engine/store-mark.ts';
import { MIGRATIONS } from '../migrate.ts';
import type { FileFault } from './file-fault.ts';
import { checkHeader } from './file-header.ts';
import { isSealWhole } from './seal.ts';

/** A file that is a whole store of ours, as far as one can tell without reading its records. */
export interface SoundFile {
  /** The last step of its schema; `null` where no step was taken yet. */
  readonly schema: string | null;
  /** Whether this program has steps that the file has not. */
  readonly isOlder: boolean;
}

/** Looks at every page, every reference and the schema of a file that nobody else uses. */
export async function examineFile(file: string): Promise<Result<SoundFile, FileFault>> {
  const header = checkHeader(file);
  if (!header.ok) return header;
  let sqlite: SqliteDatabase | undefined;
  try {
    sqlite = new Sqlite(file, { readonly: true, fileMustExist: true });
    const mark = storeMarkOf(sqlite);
    if (mark === 'FOREIGN') return err({ code: 'FOREIGN' });
    if (!(await isSealWhole(file))) return err({ code: 'ALTERED' });
    if (mark === 'BLANK') return err({ code: 'EMPTY' });
    return faultWithin(sqlite) ?? schemaOf(sqlite);
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    if (!code?.startsWith('SQLITE_')) return err({ code: 'CANNOT_READ', reason: message });
    return err({ code: 'CORRUPT', reason: message });
  } finally {
    sqlite?.close();
  }
}

function faultWithin(sqlite: SqliteDatabase): Result<never, FileFault> | undefined {
  const integrity = sqlite.pragma('integrity_check(1)', { simple: true });
  if (integrity !== 'ok') return err({ code: 'CORRUPT', reason: `${integrity}` });
  const [dangling] = sqlite.pragma('foreign_key_check') as readonly {
    readonly table: string;
    readonly parent: string;
  }[];
  return dangling && err({ code: 'DANGLING', table: dangling.table, parent: dangling.parent });
}

function schemaOf(sqlite: SqliteDatabase): Result<SoundFile, FileFault> {
  const hasSteps = sqlite
    .prepare(`select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'`)
    .get();
  const taken = hasSteps
    ? sqlite.prepare<[], string>('select name from kysely_migration order by name').pluck().all()
    : [];
  const unknown = taken.filter((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown.length > 0) return err({ code: 'NEWER', unknown });
  const isOlder = Object.keys(MIGRATIONS).some((name) => !taken.includes(name));
  return ok({ schema: taken.at(-1) ?? null, isOlder });
}
