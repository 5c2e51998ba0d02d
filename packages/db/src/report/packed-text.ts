import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32OfBoth } from './crc32.ts';

/**
 * A text in a small part of its room: deflated to the end of a byte without being closed, then its CRC-32 and how
 * many bytes it is, as they stand at the end of a gzip file. So it can be joined with others, and made a gzip file,
 * without being unpacked.
 *
 * It is also read sooner than its text, for which SQLite walks dozens of pages: unpacking takes less than that.
 */
export type PackedText = Uint8Array;

export function packText(text: string): PackedText {
  const bytes = Buffer.from(text);
  const deflated = deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([deflated, endBytes({ crc: crc32(bytes), size: bytes.length })]);
}

/** A text that is not worth deflating, as one that is packed. */
export function storedText(text: string): PackedText {
  const bytes = Buffer.from(text);
  const blocks: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += LONGEST_BLOCK) {
    const block = bytes.subarray(from, from + LONGEST_BLOCK);
    // RFC 1951, 3.2.4: that it is stored and not the last, its length, and that once more, all bits turned.
    const begin = Buffer.alloc(5);
    begin.writeUInt16LE(block.length, 1);
    begin.writeUInt16LE(0xffff - block.length, 3);
    blocks.push(begin, block);
  }
  return Buffer.concat([...blocks, endBytes({ crc: crc32(bytes), size: bytes.length })]);
}

const LONGEST_BLOCK = 0xffff;

/** @throws SyntaxError where it is damaged */
export function unpackText(packed: PackedText): Buffer {
  const { crc, size } = endOf(packed);
  const unpacked = inflated(packed.subarray(0, -END_BYTES), size);
  if (unpacked.length === size && crc32(unpacked) === crc) return unpacked;
  throw new SyntaxError('Not a packed text: it is another than was packed');
}

function inflated(deflated: Uint8Array, size: number): Buffer {
  try {
    return inflateRawSync(deflated, {
      finishFlush: constants.Z_SYNC_FLUSH,
      // Room for all of it at once, and a little for the flush.
      chunkSize: size + 64,
      maxOutputLength: size + 1,
    });
  } catch (error) {
    throw new SyntaxError('Not a packed text', { cause: error });
  }
}

/** How many bytes it is unpacked. @throws SyntaxError where it is damaged */
export function sizeOfPacked(packed: PackedText): number {
  return endOf(packed).size;
}

/** One after the other, without unpacking any. */
export function joined(texts: readonly PackedText[]): PackedText {
  let crc = 0;
  let size = 0;
  for (const each of texts.map(endOf)) {
    crc = crc32OfBoth(crc, each.crc, each.size);
    size += each.size;
  }
  const blocks = texts.map((text) => text.subarray(0, -END_BYTES));
  return Buffer.concat([...blocks, endBytes({ crc, size })]);
}

/** The same as a gzip file (RFC 1952). */
export function gzipOf(packed: PackedText): Buffer {
  const blocks = packed.subarray(0, -END_BYTES);
  return Buffer.concat([GZIP_BEGIN, blocks, CLOSED, packed.subarray(-END_BYTES)]);
}

/** What stands behind a deflated text. */
interface End {
  readonly crc: number;
  readonly size: number;
}

function endBytes({ crc, size }: End): Buffer {
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(crc, 0);
  end.writeUInt32LE(size, 4);
  return end;
}

function endOf({ buffer, byteOffset, length }: PackedText): End {
  if (length < END_BYTES) throw new SyntaxError('Not a packed text: it has no end');
  const end = new DataView(buffer, byteOffset + length - END_BYTES, END_BYTES);
  const size = end.getUint32(4, true);
  if (size > length * MOST_TIMES) throw new SyntaxError('Not a packed text: it is too short');
  return { crc: end.getUint32(0, true), size };
}

/** As much as deflating can make of a byte. */
const MOST_TIMES = 1032;
const END_BYTES = 8;
/** Deflated, of no time and no system, so that the same texts are always the same bytes. */
const GZIP_BEGIN = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** A last block, of nothing. */
const CLOSED = Buffer.from([3, 0]);
