import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

/** An answer as bytes, and the same bytes packed once somebody has asked for them more than once. */
export interface Form {
  readonly bytes: Buffer;
  readonly type: string;
  /** The same tag, the same bytes. */
  readonly tag: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly packed: Map<Encoding, Buffer>;
}

export function formOf(bytes: Buffer, more: Omit<Form, 'bytes' | 'packed'>): Form {
  return { bytes, ...more, packed: new Map() };
}

export function tagOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** The smallest first. */
export const ENCODINGS = ['br', 'zstd', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Packs a form in the background, for whoever asks after this. */
export async function pack(form: Form, encoding: Encoding): Promise<Buffer> {
  const known = form.packed.get(encoding);
  if (known) return known;
  const bytes = await PACKERS[encoding](form.bytes);
  form.packed.set(encoding, bytes);
  return bytes;
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
