import {
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diskOf, identityOf, syncedFiles, syncedName } from './power-cut.ts';
import { replaceCalls } from './replace-calls.ts';

// Loaded before the program (`node --import`): whatever SQLite syncs is copied aside, so that a power cut can
// leave just that. A sync covers what is in the file when it begins, whoever wrote it, and holds once it is done.
//
// @see docs/decisions/0013-power-cut-from-the-sync-calls.md

replaceCalls({ fsync: recorded, fdatasync: recorded });

function recorded(file: number, sync: (file: number) => number): number {
  const path = readlinkSync(`/proc/self/fd/${file}`);
  if (fstatSync(file).isDirectory()) return folderSync(path, () => sync(file));
  const disk = diskOf(dirname(path));
  mkdirSync(disk, { recursive: true });
  const name = basename(path);
  const synced = { name, since: now(), identity: identityOf(path) };
  const copy = join(disk, syncedName(synced));
  copyFileSync(path, `${copy}.part`, constants.COPYFILE_FICLONE);
  const outcome = sync(file);
  if (outcome !== 0) return outcome;
  renameSync(`${copy}.part`, copy);
  forget(disk, (each) => each.name === name && each.since < synced.since);
  return outcome;
}

/** Until its folder is synced, a file that was taken away may come back. */
function folderSync(folder: string, sync: () => number): number {
  const disk = diskOf(folder);
  const gone = syncedFiles(disk).filter(({ name }) => !existsSync(join(folder, name)));
  const outcome = sync();
  if (outcome !== 0) return outcome;
  forget(disk, (each) => gone.some(({ name, since }) => each.name === name && each.since <= since));
  return outcome;
}

function forget(disk: string, isOver: (synced: Parameters<typeof syncedName>[0]) => boolean): void {
  for (const each of syncedFiles(disk).filter(isOver)) {
    rmSync(join(disk, syncedName(each)), { force: true });
  }
}

/** Orders syncs, of one process and another’s: the system’s clock since it was started. */
function now(): string {
  return String(process.hrtime.bigint()).padStart(20, '0');
}
