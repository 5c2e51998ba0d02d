import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { err, ok, type Result } from '@baocao/core';
import type { FileFault } from './file-fault.ts';

/**
 * What can be said of a file before SQLite opens it, which would call a short one merely malformed.
 *
 * @see https://sqlite.org/fileformat2.html#the_database_header
 */
export function checkHeader(file: string): Result<void, FileFault> {
  const found = statFile(file);
  if (!found.ok) return found;
  const { size: bytes } = found.value;
  if (bytes === 0) return err({ code: 'EMPTY' });
  for (const ending of ['-wal', '-journal']) {
    const log = statFile(`${file}${ending}`);
    if (log.ok && log.value.size > 0) return err({ code: 'UNFINISHED', log: `${file}${ending}` });
  }
  const header = readStart(file);
  if (!header.ok) return header;
  if (!MAGIC.subarray(0, bytes).equals(header.value.subarray(0, MAGIC.length))) {
    return err({ code: 'NOT_SQLITE' });
  }
  const expected = header.value.length < HEADER_BYTES ? HEADER_BYTES : sizeSaidIn(header.value);
  return bytes < expected ? err({ code: 'TRUNCATED', bytes, expected }) : ok(undefined);
}

const HEADER_BYTES = 100;
const MAGIC = Buffer.from('SQLite format 3\0');

/** Page size times page count; a count that an old program left stale says nothing. */
function sizeSaidIn(header: Buffer): number {
  const pageSize = header.readUInt16BE(16);
  const isCounted = header.readUInt32BE(24) === header.readUInt32BE(92);
  return (pageSize === 1 ? 65_536 : pageSize) * (isCounted ? header.readUInt32BE(28) : 1);
}

/** What the disk says of a file that one could read. */
export function statFile(file: string): Result<Stats, FileFault> {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) return err({ code: 'MISSING' });
    return found.isFile() ? ok(found) : err({ code: 'NOT_A_FILE' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return err(code === 'ENOTDIR' ? { code: 'MISSING' } : { code: 'CANNOT_READ', reason: message });
  }
}

function readStart(file: string): Result<Buffer, FileFault> {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const header = Buffer.alloc(HEADER_BYTES);
      return ok(header.subarray(0, readSync(descriptor, header)));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return err({ code: 'CANNOT_READ', reason: (error as Error).message });
  }
}
