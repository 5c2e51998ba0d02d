import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What became of a folder: how many files it got, and which of its own stood against that. */
export type FolderOutcome =
  | { readonly written: number }
  /** Nothing was written: these are there and say something else. */
  | { readonly differing: readonly string[] };

/**
 * Writes files into a folder, all of them or none: they are gathered beside it and put in its place at once.
 *
 * What else the folder holds stays. A file that is there and differs is only overwritten where that is wanted.
 */
export function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  { replaces }: { readonly replaces: boolean },
): FolderOutcome {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  const there = new Map([...files.keys()].map((path) => [path, textOf(join(target, path))]));
  const differing = [...files].flatMap(([path, text]) => {
    const known = there.get(path);
    return known === undefined || known === text ? [] : [path];
  });
  if (differing.length > 0 && !replaces) return { differing };
  const wanted = [...files].filter(([path, text]) => there.get(path) !== text);
  if (wanted.length > 0) exchange(target, new Map(wanted));
  return { written: wanted.length };
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function exchange(target: string, files: ReadonlyMap<string, string>): void {
  const draft = `${target}.${process.pid}.part`;
  const former = `${target}.${process.pid}.former`;
  try {
    mkdirSync(draft, { recursive: true });
    if (existsSync(target)) cpSync(target, draft, { recursive: true, preserveTimestamps: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), text);
    }
    if (existsSync(target)) renameSync(target, former);
    try {
      renameSync(draft, target);
    } catch (error) {
      if (existsSync(former)) renameSync(former, target);
      throw error;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(target)) rmSync(former, { recursive: true, force: true });
  }
}
