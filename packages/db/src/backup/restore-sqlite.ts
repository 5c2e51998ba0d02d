import { existsSync, mkdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok, type Result } from '@baocao/core';
import Sqlite from 'better-sqlite3';
import type { OnProgress, RestoreProblem } from './backup-problem.ts';
import {
  clearLeftovers,
  isSameFile,
  likenPermissions,
  realPath,
  removeTemporary,
  syncFile,
  temporaryBeside,
} from './beside-file.ts';
import { examineFile } from './examine-file.ts';
import type { FileFault } from './file-fault.ts';
import { checkHeader } from './file-header.ts';
import { putInPlace } from './put-in-place.ts';
import { migrateAndVerify, type RecordCounts } from './verify-records.ts';

export interface RestoreOrder {
  readonly file: string;
  /** Whether it may take the place of a store that is there; that one is kept beside. */
  readonly replace: boolean;
  /** An instant in UTC: `2023-03-09T07:30:00.000Z`. */
  readonly at: string;
}

/** What was restored, and what became of what was there. */
export interface Restored extends RecordCounts {
  /** The steps that its schema was behind. */
  readonly steps: readonly string[];
  /** Where the store before is kept; `null` where there was none. */
  readonly kept: string | null;
}

export async function restoreSqlite(
  path: string,
  { file, replace, at }: RestoreOrder,
  onProgress: OnProgress,
): Promise<Result<Restored, RestoreProblem>> {
  const header = checkHeader(file);
  if (!header.ok) return err({ code: 'UNFIT_BACKUP', file, fault: header.error });
  let copy: string | undefined;
  try {
    // SQLite names what it keeps beside a store after the file that a link leads to.
    const store = realPath(path);
    if (isSameFile(file, store)) return err({ code: 'SAME_FILE', file });
    const isThere = existsSync(store);
    if (isThere && !replace) return err({ code: 'STORE_EXISTS', store: path });
    mkdirSync(dirname(store), { recursive: true });
    clearLeftovers(store, WORK);
    copy = temporaryBeside(store, WORK);
    likenPermissions(copy, isThere ? store : file);
    await copyBytes(file, copy, onProgress);
    onProgress({ stage: 'CHECKING' });
    const verified = await verifyAndMigrate(copy);
    if (!verified.ok) return err({ code: 'UNFIT_BACKUP', file, fault: verified.error });
    syncFile(copy);
    const kept = `${store}.before-restore-${at.replaceAll(':', '-')}`;
    const placed = putInPlace(copy, { store, kept, replace });
    return placed.ok ? ok({ ...verified.value, kept: placed.value }) : placed;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Somebody else made it meanwhile.
    if (code === 'EEXIST' && !replace && existsSync(path))
      return err({ code: 'STORE_EXISTS', store: path });
    if (code === undefined) throw error;
    return err({ code: 'CANNOT_WRITE', path, reason: message });
  } finally {
    if (copy !== undefined) removeTemporary(copy);
  }
}

/** In the name of what is not the store yet. */
const WORK = 'restoring';

/** The copy is looked at, not the file, which might change between the look and the copy. */
async function verifyAndMigrate(
  copy: string,
): Promise<Result<RecordCounts & { readonly steps: readonly string[] }, FileFault>> {
  const sound = await examineFile(copy);
  if (!sound.ok) return sound;
  unseal(copy);
  return migrateAndVerify(copy);
}

/** A store changes with every write; only a backup has a checksum. */
function unseal(copy: string): void {
  const sqlite = new Sqlite(copy, { fileMustExist: true });
  try {
    sqlite.pragma('user_version = 0');
  } finally {
    sqlite.close();
  }
}

const CHUNK_BYTES = 1 << 22;

async function copyBytes(from: string, to: string, onProgress: OnProgress): Promise<void> {
  const total = statSync(from).size;
  const [source, target] = [await open(from, 'r'), await open(to, 'a')];
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let done = 0; ; ) {
      const { bytesRead } = await source.read(chunk, 0, CHUNK_BYTES, done);
      if (bytesRead === 0) return;
      await target.appendFile(chunk.subarray(0, bytesRead));
      done += bytesRead;
      onProgress({ stage: 'COPYING', done, total: Math.max(total, done) });
    }
  } finally {
    await source.close();
    await target.close();
  }
}
