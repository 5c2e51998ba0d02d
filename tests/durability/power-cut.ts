import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Beside a folder of files: what of them is on the disk. */
export function diskOf(folder: string): string {
  return join(dirname(folder), `${basename(folder)}-on-disk`);
}

/** A file as it was when it was last synced: which file, since when, and its identity, for one may be made anew under its name. */
export interface Synced {
  readonly name: string;
  readonly since: string;
  readonly identity: string;
}

export function syncedName({ name, since, identity }: Synced): string {
  return [name, since, identity].join('@');
}

export function syncedFiles(disk: string): readonly Synced[] {
  if (!existsSync(disk)) return [];
  return readdirSync(disk)
    .filter((each) => !each.endsWith('.part'))
    .map((each) => {
      const [name = '', since = '', identity = ''] = each.split('@');
      return { name, since, identity };
    });
}

/** Tells a file from another that bore its name. */
export function identityOf(path: string): string {
  const { ino, birthtimeNs } = statSync(path, { bigint: true });
  return `${ino}-${birthtimeNs}`;
}

/**
 * Leaves of a folder what a power cut leaves: each file as it was when it was last synced, no file that never
 * was. A disk may have written some of the rest by itself, in any order: in half of the cuts so has this one.
 */
export function cutPower(folder: string, random: () => number): void {
  const disk = diskOf(folder);
  const luck = random() < 0.5 ? 0 : random();
  const after = join(dirname(folder), 'after');
  mkdirSync(after);
  for (const synced of newest(syncedFiles(disk))) {
    const [live, left] = [join(folder, synced.name), join(after, synced.name)];
    copyFileSync(join(disk, syncedName(synced)), left);
    if (existsSync(live) && identityOf(live) === synced.identity) {
      keepSome(live, left, () => random() < luck);
    }
  }
  for (const each of [folder, disk]) rmSync(each, { recursive: true });
  for (const each of [folder, disk]) mkdirSync(each);
  for (const name of readdirSync(after)) {
    copyFileSync(join(after, name), join(folder, name));
    const identity = identityOf(join(folder, name));
    copyFileSync(join(after, name), join(disk, syncedName({ name, since: '', identity })));
  }
  rmSync(after, { recursive: true });
}

function newest(files: readonly Synced[]): readonly Synced[] {
  const inOrder = files.toSorted((a, b) => (a.since < b.since ? -1 : 1));
  return [...new Map(inOrder.map((each) => [each.name, each])).values()];
}

const BLOCK = 4096;

/** Lets blocks of a file that were written since reach the disk, those that `isKept`. */
function keepSome(live: string, left: string, isKept: () => boolean): void {
  const [written, synced] = [readFileSync(live), readFileSync(left)];
  const file = openSync(left, 'r+');
  for (let at = 0; at < written.length; at += BLOCK) {
    const block = written.subarray(at, at + BLOCK);
    if (!block.equals(synced.subarray(at, at + BLOCK)) && isKept()) {
      writeSync(file, block, 0, block.length, at);
    }
  }
  closeSync(file);
}
