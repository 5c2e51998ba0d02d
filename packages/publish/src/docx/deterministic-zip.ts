import { strToU8, unzipSync, zipSync } from 'fflate';

/** ZIP knows no zone: every day is local, so this one says the same bytes wherever it is packed. */
const PACKED_ON = new Date(1980, 0, 1, 12);

/** The same package with its parts in order and no moment of packing, so that the same parts give the same bytes. */
export function repacked(
  archive: Uint8Array,
  revise: (name: string, part: Uint8Array) => string | Uint8Array,
): Uint8Array {
  const parts = Object.entries(unzipSync(archive))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, part]) => [name, revise(name, part)] as const)
    .toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      parts.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: PACKED_ON },
  );
}

/** What a reader of the package asks for first. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
}
