import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  validateFileName,
  type ZipFile,
} from 'yauzl';
import { Refused } from './refusal.ts';

/** The parts of a package by their names; a part is unpacked when it is asked for. */
export interface Archive {
  has(name: string): boolean;
  read(name: string): Promise<Uint8Array>;
}

/**
 * What a report with many pictures stays far below. Pictures are never unpacked, so the bounds on
 * what comes out are those of text.
 */
const MOST = {
  bytes: 20_000_000,
  entries: 2_000,
  /** Of one part, and of all that are read. */
  unpacked: 48_000_000,
  /** Markup packs well, but not so well; asked of parts of some size alone. */
  ratio: 150,
  ratioFrom: 500_000,
} as const;

/** Opens a package without unpacking anything; every name, flag and size in its directory is looked at first. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  checkBeginning(bytes);
  const { zip, entries } = await directoryOf(bytes);
  const budget = { left: MOST.unpacked };
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw new Refused({ code: 'MISSING_PART', part: name });
      checkEntry(entry, { name, left: budget.left });
      budget.left -= entry.uncompressedSize;
      return unpacked(zip, entry, name);
    },
  };
}

function checkBeginning(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refused({ code: 'EMPTY_FILE' });
  if (bytes.length > MOST.bytes) {
    throw new Refused({ code: 'FILE_TOO_LARGE', bytes: bytes.length, limit: MOST.bytes });
  }
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    throw new Refused({ code: 'OLD_OR_LOCKED' });
  }
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0] as const;

async function directoryOf(bytes: Uint8Array): Promise<{
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
}> {
  const entries = new Map<string, Entry>();
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    if (zip.entryCount > MOST.entries) {
      throw new Refused({ code: 'TOO_MANY_ENTRIES', limit: MOST.entries });
    }
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      // Names of parts are the same whatever their case.
      const key = name.toLowerCase();
      if (entries.has(key)) throw new Refused({ code: 'DUPLICATE_PART', part: name });
      entries.set(key, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw asRefused(error, (detail) => ({ code: 'BROKEN_ZIP', detail }));
  }
}

function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  if (validateFileName(name) !== null || /[\p{Cc}]/u.test(name) || name === '') {
    throw new Refused({ code: 'UNSAFE_NAME', name });
  }
  return name;
}

function checkEntry(
  entry: Entry,
  { name, left }: { readonly name: string; readonly left: number },
): void {
  const { compressedSize, compressionMethod, uncompressedSize } = entry;
  if (entry.isEncrypted()) throw new Refused({ code: 'LOCKED_PART', part: name });
  if (!entry.canDecodeFileData()) {
    throw new Refused({ code: 'UNKNOWN_COMPRESSION', part: name, method: compressionMethod });
  }
  if (uncompressedSize > left) {
    throw new Refused({ code: 'PART_TOO_LARGE', part: name, limit: MOST.unpacked });
  }
  const ratio = Math.round(uncompressedSize / Math.max(1, compressedSize));
  if (uncompressedSize > MOST.ratioFrom && ratio > MOST.ratio) {
    throw new Refused({ code: 'BLOWN_UP', part: name, ratio });
  }
}

/** The library ends the stream as soon as more comes out than the directory says; the sum is ours to check. */
async function unpacked(zip: ZipFile, entry: Entry, part: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  } catch (error) {
    throw asRefused(error, () => ({ code: 'DAMAGED_PART', part }));
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Refused({ code: 'DAMAGED_PART', part });
  return bytes;
}

/** What the library throws is about the file, unless it is a slip of ours. */
function asRefused(error: unknown, refusal: (detail: string) => Refused['refusal']): unknown {
  if (error instanceof Refused || error instanceof TypeError) return error;
  return new Refused(refusal(error instanceof Error ? error.message : String(error)));
}
