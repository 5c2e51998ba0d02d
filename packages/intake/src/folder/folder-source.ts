import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a department's files are read from. Its paths have `/`; what cannot be read throws with a `code`. */
export interface FolderSource {
  entries(path: string): Promise<readonly FolderEntry[]>;
  about(path: string): Promise<{ readonly isFile: boolean; readonly size: number }>;
  read(path: string): Promise<Uint8Array>;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export function folderOnDisk(folder: string): FolderSource {
  return {
    async entries(path) {
      const entries = await readdir(join(folder, path), { withFileTypes: true });
      return entries.map((entry) => ({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
      }));
    },
    async about(path) {
      const about = await stat(join(folder, path));
      return { isFile: about.isFile(), size: about.size };
    },
    read: (path) => readFile(join(folder, path)),
  };
}

/** A folder of texts by their paths, `2023/Q1.md`; a path that leads out of it, or elsewhere than it says, leads nowhere. */
export function folderOfTexts(texts: ReadonlyMap<string, string>): FolderSource {
  const bytesOf = (path: string): Uint8Array => {
    const text = texts.get(path);
    if (text !== undefined) return new TextEncoder().encode(text);
    throw Object.assign(new Error(`There is no ${path}`), { code: 'ENOENT' });
  };
  return {
    async entries(path) {
      const within = path === '.' ? '' : `${path}/`;
      const kinds = new Map<string, FolderEntry['kind']>();
      for (const each of texts.keys()) {
        if (!each.startsWith(within)) continue;
        const [name = '', ...deeper] = each.slice(within.length).split('/');
        if (name !== '') kinds.set(name, deeper.length > 0 ? 'folder' : 'file');
      }
      return [...kinds].map(([name, kind]) => ({ name, kind }));
    },
    async about(path) {
      return { isFile: true, size: bytesOf(path).byteLength };
    },
    async read(path) {
      return bytesOf(path);
    },
  };
}
