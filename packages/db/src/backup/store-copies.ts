import { err, type Result } from '@baocao/core';
import { withoutPassword } from '../engine/without-password.ts';
import type { BackupProblem, OnProgress, RestoreProblem } from './backup-problem.ts';
import type { Backup, BackupOrder } from './backup-sqlite.ts';
import type { Restored, RestoreOrder } from './restore-sqlite.ts';

/**
 * A whole copy of the store of one moment in a file, while others go on writing to it.
 *
 * The file appears once it is verified and on the disk, or not at all.
 */
export async function backupStore(
  url: string,
  order: BackupOrder,
  onProgress: OnProgress = () => {},
): Promise<Result<Backup, BackupProblem>> {
  const path = pathOf(url);
  if (!path.ok) return path;
  const { backupSqlite } = await import('./backup-sqlite.ts');
  return backupSqlite(path.value, order, onProgress);
}

/**
 * Puts a backup in the place of the store, once it is verified and brought up to date. What was there before is kept.
 *
 * Nobody may have the store open meanwhile.
 */
export async function restoreStore(
  url: string,
  order: RestoreOrder,
  onProgress: OnProgress = () => {},
): Promise<Result<Restored, RestoreProblem>> {
  const path = pathOf(url);
  if (!path.ok) return path;
  const { restoreSqlite } = await import('./restore-sqlite.ts');
  return restoreSqlite(path.value, order, onProgress);
}

function pathOf(
  url: string,
): Result<
  string,
  { readonly code: 'UNKNOWN_DATABASE_URL' | 'SERVER_STORE'; readonly url: string }
> {
  const [, path] = /^sqlite:(.+)$/.exec(url) ?? [];
  if (path) return { ok: true, value: path };
  const isServer = /^postgres(?:ql)?:\/\//.test(url);
  return err({
    code: isServer ? 'SERVER_STORE' : 'UNKNOWN_DATABASE_URL',
    url: withoutPassword(url),
  });
}
