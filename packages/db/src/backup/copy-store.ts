import { err, ok, type Result } from '@baocao/core';
import Sqlite, { type Database as SqliteDatabase } from 'better-sqlite3';
import { isConflict } from '../engine/failure.ts';
import { markAsStore, storeMarkOf } from '../engine/store-mark.ts';
import type { BackupProblem, OnProgress } from './backup-problem.ts';
import type { FileFault } from './file-fault.ts';

/**
 * Copies a store as it is at one moment, with what still stands in its log, into one file.
 *
 * SQLite's own backup begins anew whenever another process writes, and under steady writing never ends. A
 * transaction that reads meanwhile keeps the moment in sight; in WAL it keeps no writer waiting.
 */
export async function copyStore(
  store: string,
  copy: string,
  onProgress: OnProgress,
): Promise<Result<void, BackupProblem>> {
  const opened = openAtOneMoment(store);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    await source.backup(copy, {
      progress: ({ totalPages, remainingPages }) => {
        const done = totalPages - remainingPages;
        if (totalPages > 0) onProgress({ stage: 'COPYING', done, total: totalPages });
        return PAGES_AT_A_TIME;
      },
    });
  } catch (error) {
    if (isMalformed(error)) return err({ code: 'UNFIT_STORE', store, fault: readFault(error) });
    throw error;
  } finally {
    source.close();
  }
  makeOneFile(copy);
  return ok(undefined);
}

/** Between them others get their turn in this process. */
const PAGES_AT_A_TIME = 100;

/** The store, within a transaction that goes on seeing what stands in it now. */
function openAtOneMoment(store: string): Result<SqliteDatabase, BackupProblem> {
  let source: SqliteDatabase | undefined;
  try {
    source = new Sqlite(store, { fileMustExist: true, timeout: TIMEOUT_MS });
    source.exec('begin');
    const mark = storeMarkOf(source);
    if (mark === 'MARKED' || mark === 'UNMARKED') return ok(source);
    source.close();
    const code = mark === 'BLANK' ? 'EMPTY' : 'FOREIGN';
    return err({ code: 'UNFIT_STORE', store, fault: { code } });
  } catch (error) {
    source?.close();
    if (isConflict(error)) return err({ code: 'STORE_LOCKED', store });
    return err({ code: 'UNFIT_STORE', store, fault: readFault(error) });
  }
}

const TIMEOUT_MS = 5000;

function readFault(error: unknown): FileFault {
  const { message: reason } = error as Error;
  return { code: isMalformed(error) ? 'CORRUPT' : 'CANNOT_READ', reason };
}

function isMalformed(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return /^SQLITE_(?:CORRUPT|NOTADB)/.test(`${code}`);
}

/** A copy is in WAL, as its store was: whoever only looked into it would leave files beside it. */
function makeOneFile(copy: string): void {
  const sqlite = new Sqlite(copy, { fileMustExist: true });
  try {
    sqlite.pragma('journal_mode = DELETE');
    markAsStore(sqlite);
  } finally {
    sqlite.close();
  }
}
