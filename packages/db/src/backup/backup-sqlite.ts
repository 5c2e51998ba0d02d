import { copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { err, ok, type Result } from '@baocao/core';
import type { BackupProblem, OnProgress } from './backup-problem.ts';
import {
  clearLeftovers,
  isSameFile,
  likenPermissions,
  moveTo,
  removeTemporary,
  syncFolderOf,
  temporaryBeside,
} from './beside-file.ts';
import { copyStore } from './copy-store.ts';
import { examineFile } from './examine-file.ts';
import type { FileFault } from './file-fault.ts';
import { statFile } from './file-header.ts';
import { seal } from './seal.ts';
import { migrateAndVerify, type RecordCounts, verifyRecords } from './verify-records.ts';

export interface BackupOrder {
  readonly file: string;
  /** Whether it may take the place of a file that is there. */
  readonly replace: boolean;
}

/** What a backup holds. */
export interface Backup extends RecordCounts {
  readonly bytes: number;
  /** The last step of its schema; `null` where no step was taken yet. */
  readonly schema: string | null;
}

export async function backupSqlite(
  store: string,
  { file, replace }: BackupOrder,
  onProgress: OnProgress,
): Promise<Result<Backup, BackupProblem>> {
  const found = statFile(store);
  if (!found.ok) return err({ code: 'UNFIT_STORE', store, fault: found.error });
  const target = resolve(file);
  let copy: string | undefined;
  try {
    if (isSameFile(target, store)) return err({ code: 'SAME_FILE', file });
    if (existsSync(target)) {
      if (!replace) return err({ code: 'BACKUP_EXISTS', file });
      if (!statSync(target).isFile()) {
        return err({ code: 'CANNOT_WRITE', path: file, reason: 'not a file' });
      }
    }
    mkdirSync(dirname(target), { recursive: true });
    clearLeftovers(target, WORK);
    copy = temporaryBeside(target, WORK);
    likenPermissions(copy, store);
    const copied = await copyStore(store, copy, onProgress);
    if (!copied.ok) return copied;
    await seal(copy);
    onProgress({ stage: 'CHECKING' });
    const verified = await verifyCopy(copy);
    if (!verified.ok) return err({ code: 'UNFIT_STORE', store, fault: verified.error });
    if (replace) renameSync(copy, target);
    else moveTo(copy, target);
    syncFolderOf(target);
    return verified;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Somebody else made it meanwhile.
    if (code === 'EEXIST' && existsSync(target)) return err({ code: 'BACKUP_EXISTS', file });
    if (code === undefined) throw error;
    return err({ code: 'CANNOT_WRITE', path: file, reason: message });
  } finally {
    if (copy !== undefined) removeTemporary(copy);
  }
}

/** In the name of what is not a backup yet. */
const WORK = 'partial';

/** Looks at the very bytes that are to be kept; those of an older schema are read in a second copy, brought up to date. */
async function verifyCopy(copy: string): Promise<Result<Backup, FileFault>> {
  const sound = await examineFile(copy);
  if (!sound.ok) return sound;
  const { schema, isOlder } = sound.value;
  const { size: bytes } = statSync(copy);
  const counts = await (isOlder ? verifyOlder(copy) : verifyRecords(copy));
  if (!counts.ok) return counts;
  const { agencies, issuedReports } = counts.value;
  return ok({ agencies, issuedReports, bytes, schema });
}

async function verifyOlder(copy: string): Promise<Result<RecordCounts, FileFault>> {
  const second = `${copy}-migrated`;
  try {
    copyFileSync(copy, second);
    return await migrateAndVerify(second);
  } finally {
    removeTemporary(second);
  }
}
