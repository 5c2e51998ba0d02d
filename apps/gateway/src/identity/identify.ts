import type { IncomingMessage } from 'node:http';
import type { Result } from '@baocao/core';
import type { KeyFault, Principal } from '@baocao/db';

/** Says on whose behalf a request is, or why it cannot be answered on anybody's. */
export type Identify = (
  request: IncomingMessage,
) => Promise<Result<Principal, IdentityRefusal>> | Result<Principal, IdentityRefusal>;

export type IdentityRefusal =
  /** It was sent by another name of this machine, which another site's page can give it. */
  | { readonly code: 'NOT_OF_THIS_MACHINE' }
  /** There is an `Authorization` that is no `Bearer …`, or more than one. */
  | { readonly code: 'MALFORMED_AUTHORIZATION' }
  | KeyFault
  | TokenFault;

/** Why a token opens nothing. */
export type TokenFault =
  /** No issuer of tokens is configured. */
  | { readonly code: 'TOKENS_NOT_TAKEN' }
  /** Not signed by the issuer for this audience, or not well made. */
  | { readonly code: 'INVALID_TOKEN' }
  | { readonly code: 'EXPIRED_TOKEN' }
  /** The issuer vouches for it, but a claim is missing or says nothing that is known here. */
  | { readonly code: 'UNFIT_CLAIM'; readonly claim: string }
  /** The issuer's keys cannot be had, so nobody can tell. */
  | { readonly code: 'ISSUER_UNREACHABLE' };
