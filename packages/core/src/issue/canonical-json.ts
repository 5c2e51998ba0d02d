import canonicalize from 'canonicalize';
import { err, ok, type Result } from '../result.ts';

/** A value that JSON would lose, change or choke on, and where it stands: `/report/lead` (RFC 6901). */
export interface NotCanonical {
  readonly code: 'NOT_CANONICAL';
  readonly pointer: string;
  /** `NO_JSON_VALUE`: `undefined`, a function, a bigint, a date or anything else that is no plain data. */
  readonly reason: 'LONE_SURROGATE' | 'NOT_FINITE' | 'NO_JSON_VALUE' | 'TOO_DEEP';
}

/** Deeper than any report, and far from where the canonicaliser's recursion ends. */
const DEEPEST = 256;

/**
 * The one way of writing a value down: keys sorted, no blanks.
 *
 * `JSON.stringify` drops or nulls what it cannot hold; here that is refused, so that what is read back is what was written.
 *
 * @see RFC 8785
 */
export function canonicalJson(value: unknown): Result<string, NotCanonical> {
  const fault = faultIn(value, '', 0);
  return fault ? err(fault) : ok(canonicalize(value) as string);
}

function faultIn(value: unknown, pointer: string, depth: number): NotCanonical | null {
  const fault = (reason: NotCanonical['reason']): NotCanonical => ({
    code: 'NOT_CANONICAL',
    pointer,
    reason,
  });
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'string') return isWellFormed(value) ? null : fault('LONE_SURROGATE');
  if (typeof value === 'number') return Number.isFinite(value) ? null : fault('NOT_FINITE');
  if (!isPlain(value)) return fault('NO_JSON_VALUE');
  if (depth === DEEPEST) return fault('TOO_DEEP');
  for (const key of keysOf(value)) {
    if (!isWellFormed(key)) return fault('LONE_SURROGATE');
    const within = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const inner = faultIn(value[key], within, depth + 1);
    if (inner) return inner;
  }
  return null;
}

/** An array's holes have an index too, and are found. */
function keysOf(value: object): readonly string[] {
  return Array.isArray(value) ? Array.from(value, (_, index) => String(index)) : Object.keys(value);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** With the `u` flag a pair is one character, so that only half of one matches. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
