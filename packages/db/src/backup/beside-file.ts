import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * A new, empty file beside another, to be written in peace and put in its place at once. Its name tells which
 * process is at it.
 */
export function temporaryBeside(file: string, work: string): string {
  const path = `${file}.${work}-${process.pid}-${randomBytes(4).toString('hex')}`;
  closeSync(openSync(path, 'wx', 0o600));
  return path;
}

/** Takes away what processes that are gone have left beside a file. */
export function clearLeftovers(file: string, work: string): void {
  const start = `${basename(file)}.${work}-`;
  for (const name of readdirSync(dirname(file))) {
    const [pid] = name.startsWith(start) ? name.slice(start.length).split('-') : [];
    if (pid && /^\d+$/.test(pid) && !isAtWork(Number(pid))) {
      rmSync(join(dirname(file), name), { force: true });
    }
  }
}

/** In a container every program may have the same number: one's own is of a program before. */
function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** With what SQLite keeps beside it. */
export function removeTemporary(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) {
    rmSync(`${path}${ending}`, { force: true });
  }
}

/** Whoever may read and write one file may do so with the other. */
export function likenPermissions(path: string, model: string): void {
  const { mode, uid, gid } = statSync(model);
  // A backup may be read-only; what is made of it is not.
  chmodSync(path, (mode & 0o777) | 0o600);
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only root may give files away.
  }
}

/** Whether a path leads to a store, or to what SQLite keeps beside it. */
export function isSameFile(path: string, store: string): boolean {
  const [here, there] = [path, store].map((each) => realPath(each));
  return ['', '-wal', '-shm', '-journal'].some((ending) => here === `${there}${ending}`);
}

/** Where a path leads to in the end; what is not there yet, by its folder. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(resolve(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}

/** Gives a file another name, which must be free. */
export function moveTo(path: string, name: string): void {
  nameAlso(path, name);
  rmSync(path, { force: true });
}

/** Gives a file a second name, which must be free; where the disk has no second names, the first one goes. */
export function nameAlso(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!WITHOUT_LINKS.includes(code) || existsSync(name)) throw error;
    renameSync(path, name);
  }
}

const WITHOUT_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** Until its folder is on the disk too, a new name may be gone with the power. */
export function syncFolderOf(file: string): void {
  // Windows has no such thing.
  if (process.platform === 'win32') return;
  syncFile(dirname(file));
}

export function syncFile(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
