import { goodDocx, zipped } from '../form/good-docx.ts';
import { type RawEnd, type RawEntry, rawZip } from './raw-zip.ts';

/** A file that nobody's word processor writes, and what becomes of it: a refusal's code, or it is read. */
export interface HostileFile {
  readonly make: () => Uint8Array;
  readonly outcome: string;
}

const DOCUMENT = 'word/document.xml';

const ENTRIES: readonly RawEntry[] = Object.entries(goodDocx()).map(([name, text]) => ({
  name,
  content: Buffer.from(text),
}));

/** The good document, one part of it altered. */
function withEntry(name: string, change: Partial<RawEntry>, end?: RawEnd): Uint8Array {
  return rawZip(
    ENTRIES.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)),
    end,
  );
}

function withMore(...more: readonly RawEntry[]): Uint8Array {
  return rawZip([...ENTRIES, ...more]);
}

const NOTHING = new Uint8Array();
const GOOD = (): Uint8Array => rawZip(ENTRIES);

function cut(share: number): Uint8Array {
  const good = GOOD();
  return good.subarray(0, Math.floor(good.length * share));
}

/** Bytes that look like chance, and are the same each time. */
function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >> 16;
  });
}

/** Archives that are none, lie, or blow up. */
export const HOSTILE_ARCHIVES: Readonly<Record<string, HostileFile>> = {
  'nothing at all': { make: () => NOTHING, outcome: 'EMPTY_FILE' },
  'one byte': { make: () => new Uint8Array([80]), outcome: 'BROKEN_ZIP' },
  'a text': { make: () => Buffer.from('Số: 45/BC-SNV\n'.repeat(100)), outcome: 'BROKEN_ZIP' },
  'a PDF': { make: () => Buffer.from('%PDF-1.7\n%âãÏÓ\n'), outcome: 'BROKEN_ZIP' },
  'an older .doc': {
    make: () => Buffer.concat([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), noise(5000)]),
    outcome: 'OLD_OR_LOCKED',
  },
  noise: { make: () => noise(1_000_000), outcome: 'BROKEN_ZIP' },
  'twenty-one megabytes': { make: () => new Uint8Array(21_000_000), outcome: 'FILE_TOO_LARGE' },
  'half an archive': { make: () => cut(0.5), outcome: 'BROKEN_ZIP' },
  'an archive without its last byte': { make: () => cut(0.9999), outcome: 'BROKEN_ZIP' },
  'an empty archive': { make: () => rawZip([]), outcome: 'MISSING_PART' },
  'more entries than there are': {
    make: () => rawZip(ENTRIES, { count: ENTRIES.length + 5 }),
    outcome: 'BROKEN_ZIP',
  },
  'a directory beyond the end': {
    make: () => rawZip(ENTRIES, { offset: 0xfffffff0 }),
    outcome: 'BROKEN_ZIP',
  },
  'a directory at the start': { make: () => rawZip(ENTRIES, { offset: 0 }), outcome: 'BROKEN_ZIP' },
  'zip64 that is not there': {
    make: () => rawZip(ENTRIES, { count: 0xffff, offset: 0xffffffff }),
    outcome: 'TOO_MANY_ENTRIES',
  },
  'a size that zip64 should tell and does not': {
    make: () => withEntry(DOCUMENT, { said: { size: 0xffffffff, packedSize: 0xffffffff } }),
    outcome: 'PART_TOO_LARGE',
  },
  'a wrong sum': { make: () => withEntry(DOCUMENT, { said: { crc: 1 } }), outcome: 'DAMAGED_PART' },
  'a part said to be smaller': {
    make: () => withEntry(DOCUMENT, { said: { size: 10 } }),
    outcome: 'DAMAGED_PART',
  },
  'a part said to be larger': {
    make: () => withEntry(DOCUMENT, { said: { size: 100_000 } }),
    outcome: 'DAMAGED_PART',
  },
  'spoilt bytes': { make: () => withEntry(DOCUMENT, { isCorrupt: true }), outcome: 'DAMAGED_PART' },
  'a locked part': {
    make: () => withEntry(DOCUMENT, { said: { flags: 0x801 } }),
    outcome: 'LOCKED_PART',
  },
  'an unknown packing': {
    make: () => withEntry(DOCUMENT, { said: { method: 99 } }),
    outcome: 'UNKNOWN_COMPRESSION',
  },
  'a part twice': {
    make: () => withMore({ name: DOCUMENT, content: NOTHING }),
    outcome: 'DUPLICATE_PART',
  },
  'a part twice, in capitals': {
    make: () => withMore({ name: 'WORD/Document.xml', content: NOTHING }),
    outcome: 'DUPLICATE_PART',
  },
  'a name that leads up': {
    make: () => withMore({ name: '../../etc/passwd', content: NOTHING }),
    outcome: 'UNSAFE_NAME',
  },
  'a name from the root': {
    make: () => withMore({ name: '/etc/passwd', content: NOTHING }),
    outcome: 'UNSAFE_NAME',
  },
  'a name of another drive': {
    make: () => withMore({ name: 'C:\\Windows\\x.dll', content: NOTHING }),
    outcome: 'UNSAFE_NAME',
  },
  'a name with a zero in it': {
    make: () => withMore({ name: 'word/x\0.xml', content: NOTHING }),
    outcome: 'UNSAFE_NAME',
  },
  'three thousand parts': {
    make: () =>
      withMore(
        ...Array.from({ length: 3000 }, (_, index) => ({ name: `x/${index}`, content: NOTHING })),
      ),
    outcome: 'TOO_MANY_ENTRIES',
  },
  'a thousand parts over the same bytes': {
    make: () =>
      withMore(
        { name: 'x/0', content: new Uint8Array(10_000_000) },
        ...Array.from({ length: 1000 }, (_, index) => ({
          name: `x/${index + 1}`,
          content: new Uint8Array(10_000_000).subarray(0, 0),
          said: { size: 10_000_000, packedSize: 9_737, sameAs: ENTRIES.length },
        })),
      ),
    outcome: 'READ',
  },
  'sixty megabytes of spaces': {
    make: () => withEntry(DOCUMENT, { content: Buffer.alloc(60_000_000, ' ') }),
    outcome: 'PART_TOO_LARGE',
  },
  'forty megabytes of spaces': {
    make: () => withEntry(DOCUMENT, { content: Buffer.alloc(40_000_000, ' ') }),
    outcome: 'BLOWN_UP',
  },
  'sixty megabytes over several parts': {
    make: () => withEntry('word/styles.xml', { content: Buffer.alloc(60_000_000, '<!-- -->') }),
    outcome: 'PART_TOO_LARGE',
  },
  'an archive in the place of a part': {
    make: () => withEntry(DOCUMENT, { content: zipped(goodDocx()), isStored: true }),
    outcome: 'UNKNOWN_ENCODING',
  },
  'a bomb beside the document': {
    make: () => withMore({ name: 'word/media/a.png', content: Buffer.alloc(60_000_000, 0) }),
    outcome: 'READ',
  },
};
