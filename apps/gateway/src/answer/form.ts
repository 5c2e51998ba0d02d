import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

/** An answer as bytes, and the same bytes packed. */
export interface Form {
  /** How many bytes it is. */
  readonly size: number;
  readonly bytes: () => Buffer;
  readonly type: string;
  /** The same tag, the same bytes. */
  readonly tag: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** As far as it has been. */
  readonly packed: Map<Encoding, () => Buffer>;
}

export function formOf(bytes: Buffer, more: Pick<Form, 'type' | 'tag' | 'headers'>): Form {
  return { size: bytes.length, bytes: () => bytes, ...more, packed: new Map() };
}

/** Made once, when it is first asked for. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The smallest first. */
export const ENCODINGS = ['br', 'zstd', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Packs a form in the background, for whoever asks after this. */
export async function pack({ bytes, packed }: Form, encoding: Encoding): Promise<void> {
  const done = await PACKERS[encoding](bytes());
  packed.set(encoding, () => done);
}

/** What is shorter is sent as it is: packed it would fill as many packets. */
export const WORTH_PACKING = 1400;

const PACKERS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  zstd: (bytes) =>
    promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};
