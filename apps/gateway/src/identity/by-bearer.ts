import { err } from '@baocao/core';
import { principalOfKey, type Store } from '@baocao/db';
import type { Identify } from './identify.ts';
import type { ReadToken } from './read-token.ts';

/**
 * A request is on behalf of whom its key or token names; one that bears neither, of whom `otherwise` says. What is
 * wrong, expired or revoked is refused, and never anybody's.
 */
export function byBearer({
  store,
  now,
  readToken,
  otherwise,
}: {
  readonly store: Store;
  readonly now: () => Date;
  readonly readToken: ReadToken | undefined;
  readonly otherwise: Identify;
}): Identify {
  return async (request) => {
    // Node keeps the first of several in `headers` and says nothing of the others.
    const given = request.headersDistinct['authorization'];
    if (given === undefined) return otherwise(request);
    const [, bearer] = given.length === 1 ? (BEARER.exec(given[0] ?? '') ?? []) : [];
    if (bearer === undefined) return err({ code: 'MALFORMED_AUTHORIZATION' });
    if (bearer.split('.').length !== 3) {
      return principalOfKey(store, { secret: bearer, at: now().toISOString() });
    }
    return readToken ? readToken(bearer, now()) : err({ code: 'TOKENS_NOT_TAKEN' });
  };
}

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;
