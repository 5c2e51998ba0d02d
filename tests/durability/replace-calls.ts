import ffi from 'node:ffi';
import { readFileSync } from 'node:fs';
import { Sqlite } from './product-sqlite.ts';

/** A call of the C library on a file, which gives 0 where it succeeds. */
type FileCall = 'fsync' | 'fdatasync';

type Replacement = (file: number, original: (file: number) => number) => number;

/**
 * Has SQLite, as the program ships it, call ours in place of calls of the C library: what LD_PRELOAD does, without
 * a library to preload. It finds them through a table in its memory, which says where each leads; the file on
 * the disk (ELF, 64 bit) says which entry is whose.
 */
export function replaceCalls(replacements: Readonly<Record<FileCall, Replacement>>): void {
  const signature = { arguments: ['int32'], return: 'int32' } as const;
  const { lib, functions } = ffi.dlopen(null, { fsync: signature, fdatasync: signature });
  const { path, address } = loadedSqlite();
  const entries = callTable(readFileSync(path));
  for (const name of ['fsync', 'fdatasync'] as const) {
    const places = entries.filter((entry) => entry.name === name);
    if (places.length === 0) throw new Error(`SQLite in ${path} does not call ${name}`);
    const ours = lib.registerCallback(signature, (file) =>
      replacements[name](file, functions[name]),
    );
    for (const { offset } of places) ffi.setUint64(address + offset, 0, ours);
  }
}

/** The file that SQLite was loaded from, and where in memory it begins. */
function loadedSqlite(): { readonly path: string; readonly address: bigint } {
  new Sqlite(':memory:').close();
  const maps = readFileSync('/proc/self/maps', 'utf8');
  const [, start = '', path = ''] = /^([0-9a-f]+)-.* (\/.*sqlite.*\.node)$/m.exec(maps) ?? [];
  if (path === '') throw new Error('SQLite is not loaded');
  return { path, address: BigInt(`0x${start}`) };
}

/** The kind of a section that says which addresses are to be filled in, with what. */
const RELOCATIONS = 4;

/** Which function each entry is for; offsets are from where the file is loaded. */
function callTable(elf: Buffer): readonly { readonly name: string; readonly offset: bigint }[] {
  const at = (offset: number): number => Number(elf.readBigUInt64LE(offset));
  const [start, size, count] = [at(0x28), elf.readUInt16LE(0x3a), elf.readUInt16LE(0x3c)];
  const sectionAt = (place: number) => {
    const header = start + place * size;
    return {
      type: elf.readUInt32LE(header + 4),
      offset: at(header + 0x18),
      length: at(header + 0x20),
      link: elf.readUInt32LE(header + 0x28),
    };
  };
  const tables = Array.from({ length: count }, (_, place) => sectionAt(place));
  return tables
    .filter(({ type }) => type === RELOCATIONS)
    .flatMap(({ offset, length, link }) => {
      const symbols = sectionAt(link);
      const names = sectionAt(symbols.link);
      return Array.from({ length: length / 24 }, (_, place) => {
        const entry = offset + place * 24;
        const symbol = symbols.offset + elf.readUInt32LE(entry + 12) * 24;
        const name = names.offset + elf.readUInt32LE(symbol);
        return {
          name: elf.toString('latin1', name, elf.indexOf(0, name)),
          offset: elf.readBigUInt64LE(entry),
        };
      });
    });
}
