import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, and what its headers say of it where that is not the truth. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array;
  readonly isStored?: boolean;
  readonly said?: {
    readonly method?: number;
    readonly flags?: number;
    readonly crc?: number;
    readonly size?: number;
    readonly packedSize?: number;
    /** As the entry of this index, whose data it then shares. */
    readonly sameAs?: number;
  };
  /** Spoils the packed bytes. */
  readonly isCorrupt?: boolean;
}

/** What the archive's end says, where that is not the truth. */
export interface RawEnd {
  readonly count?: number;
  readonly offset?: number;
}

/** Writes an archive byte by byte, so that any header of it may lie. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = entry.isStored ? Buffer.from(entry.content) : deflateRawSync(entry.content);
    if (entry.isCorrupt) packed.fill(0xff, packed.length >> 1);
    const { said = {} } = entry;
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(said.flags ?? 0x800, 2);
    header.writeUInt16LE(said.method ?? (entry.isStored ? 0 : 8), 4);
    header.writeUInt32LE(said.crc ?? crc32(entry.content), 10);
    header.writeUInt32LE(said.packedSize ?? packed.length, 14);
    header.writeUInt32LE(said.size ?? entry.content.length, 18);
    header.writeUInt16LE(name.length, 22);
    offsets.push(said.sameAs === undefined ? at : (offsets[said.sameAs] ?? 0));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offsets.at(-1) ?? 0, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), header, place, name);
    if (said.sameAs !== undefined) continue;
    const local = [Buffer.from('PK\x03\x04', 'latin1'), header, name, packed];
    written.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const last = Buffer.alloc(22);
  last.write('PK\x05\x06', 'latin1');
  last.writeUInt16LE(end.count ?? entries.length, 8);
  last.writeUInt16LE(end.count ?? entries.length, 10);
  last.writeUInt32LE(size, 12);
  last.writeUInt32LE(end.offset ?? at, 16);
  return Buffer.concat([...written, ...directory, last]);
}
