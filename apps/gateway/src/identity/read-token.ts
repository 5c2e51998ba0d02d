import { err, type Result } from '@baocao/core';
import type { Principal } from '@baocao/db';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { type ClaimNames, principalOfClaims } from './claims.ts';
import type { TokenFault } from './identify.ts';

/** Whose tokens are taken, and what they must say. */
export interface TokenOptions {
  /** As their `iss` has it, letter by letter. */
  readonly issuer: string;
  /** As their `aud` has it: this gateway. */
  readonly audience: string;
  /** Where the issuer publishes its keys (JWKS). */
  readonly keys: URL;
  readonly algorithms?: readonly string[];
  readonly claims?: Partial<ClaimNames>;
}

/** On whose behalf the bearer of a token asks, at an instant. */
export type ReadToken = (token: string, now: Date) => Promise<Result<Principal, TokenFault>>;

/** Signatures that only the issuer can make. One by a shared secret, or none, is never among them. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'] as const;

/** @throws RangeError where an algorithm is none of `ALGORITHMS` */
export function tokenReader(options: TokenOptions): ReadToken {
  const { issuer, audience, algorithms = ALGORITHMS, claims } = options;
  const unknown = algorithms.find((each) => !ALGORITHMS.some((known) => known === each));
  if (unknown !== undefined || algorithms.length === 0) {
    throw new RangeError(`Tokens are signed with ${ALGORITHMS.join(', ')}, not with “${unknown}”`);
  }
  const keys = createRemoteJWKSet(options.keys, KEEPING);
  return async (token, now) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance: CLOCK_TOLERANCE_S,
        currentDate: now,
        requiredClaims: ['exp'],
      });
      return principalOfClaims(payload, claims);
    } catch (error) {
      return err(faultOf(error));
    }
  };
}

/** How far the issuer's clock may be from ours. */
const CLOCK_TOLERANCE_S = 30;

/** Keys are looked up anew when they are so old, or when one is missing, but then not for every wrong token. In ms. */
const KEEPING = { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 5_000 } as const;

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return { code: 'EXPIRED_TOKEN' };
  const cannotBeHad = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  // What is thrown of another kind is the network's, or an answer that holds no keys.
  if (cannotBeHad || !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC') {
    return { code: 'ISSUER_UNREACHABLE' };
  }
  return { code: 'INVALID_TOKEN' };
}
