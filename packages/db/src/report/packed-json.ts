import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { JsonText } from '../schema.ts';

/**
 * A document in a small part of its room. It is also read sooner than its text, for which SQLite walks dozens of
 * pages: unpacking takes less than that.
 */
export function packJson(json: JsonText): Uint8Array {
  return zstdCompressSync(json, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });
}

/** @throws SyntaxError where it is damaged, as JSON is */
export function unpackJson(packed: Uint8Array): Buffer {
  try {
    return zstdDecompressSync(packed, { chunkSize: CHUNK_BYTES });
  } catch (error) {
    throw new SyntaxError('Not a packed document', { cause: error });
  }
}

/** Half the room that level 9 would save takes five times the time. */
const LEVEL = 3;
/** What most documents fit in, so that they come out in one piece. */
const CHUNK_BYTES = 131_072;
