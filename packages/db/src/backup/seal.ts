import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/**
 * A backup carries a checksum of itself, where SQLite keeps a number for the program's own use
 * (`user_version`), so that a flipped bit is found even within a text, where no page looks wrong.
 *
 * A file without one (0) is a store that was copied by other means.
 */
export async function seal(file: string): Promise<void> {
  await withFile(file, 'r+', async (handle) => {
    const number = Buffer.alloc(SEAL_BYTES);
    number.writeUInt32BE(await checksumOf(handle));
    await handle.write(number, 0, SEAL_BYTES, SEAL_AT);
    await handle.sync();
  });
}

/** Whether a file is still what it was when it was sealed; one that never was is taken as it is. */
export async function isSealWhole(file: string): Promise<boolean> {
  return withFile(file, 'r', async (handle) => {
    const number = Buffer.alloc(SEAL_BYTES);
    await handle.read(number, 0, SEAL_BYTES, SEAL_AT);
    const sealed = number.readUInt32BE();
    return sealed === 0 || sealed === (await checksumOf(handle));
  });
}

/** Place and length of `user_version` in the header. */
const SEAL_AT = 60;
const SEAL_BYTES = 4;

const CHUNK_BYTES = 1 << 20;

/** Of every byte but the seal's own; never 0. */
async function checksumOf(handle: FileHandle): Promise<number> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let checksum = 0;
  for (let at = 0; ; ) {
    const { bytesRead } = await handle.read(chunk, 0, CHUNK_BYTES, at);
    if (bytesRead === 0) return checksum === 0 ? 1 : checksum;
    if (at === 0) chunk.fill(0, SEAL_AT, SEAL_AT + SEAL_BYTES);
    checksum = crc32(chunk.subarray(0, bytesRead), checksum);
    at += bytesRead;
  }
}

async function withFile<T>(
  file: string,
  flags: 'r' | 'r+',
  work: (handle: FileHandle) => Promise<T>,
): Promise<T> {
  const handle = await open(file, flags);
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}
