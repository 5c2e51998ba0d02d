import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { JsonText } from '../schema.ts';

/**
 * A document in a small part of its room. It is also read sooner than its text, for which SQLite walks dozens of
 * pages: unpacking takes less than that.
 */
export function packJson(json: JsonText): Uint8Array {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return brotliCompressSync(json, { params });
}

/** @throws SyntaxError where it is damaged, as JSON is */
export function unpackJson(packed: Uint8Array): Buffer {
  try {
    return brotliDecompressSync(packed);
  } catch (error) {
    throw new SyntaxError('Not a packed document', { cause: error });
  }
}

/** Below 4 twice the room, above 5 many times the time. */
const QUALITY = 5;
