import { randomBytes } from 'node:crypto';
import { digestOf } from '@baocao/core/issue';

/** What a key's text begins with, by which those who look for lost secrets know it. */
const PREFIX = 'baocao_';
const BYTES = 32;
const SHAPE = new RegExp(`^${PREFIX}[0-9a-f]{${2 * BYTES}}$`);

/** A new key: `baocao_` and 256 random bits. */
export function newSecret(): string {
  return `${PREFIX}${randomBytes(BYTES).toString('hex')}`;
}

export function isSecret(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * What a store keeps in the place of a secret. A plain digest will do: it is made slow for passwords, which people
 * choose and others guess, and nobody guesses 256 random bits.
 */
export function secretDigest(secret: string): string {
  return digestOf(secret);
}

/** What people call a key: the first 16 letters of the digest, of which the secret cannot be made again. */
export function keyId(digest: string): string {
  return digest.slice('sha256:'.length).slice(0, 16);
}
