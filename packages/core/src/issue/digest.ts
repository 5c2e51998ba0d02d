import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What a text's bytes hash to: `sha256:` and 64 hexadecimal digits. */
export type Digest = `sha256:${string}`;

/** SHA-256 of the text in UTF-8. A library's, since Web Crypto's is asynchronous and Node's is not in browsers. */
export function digestOf(text: string): Digest {
  return `sha256:${bytesToHex(sha256(text))}`;
}
