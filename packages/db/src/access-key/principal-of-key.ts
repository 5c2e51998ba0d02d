import { err, ok, type Result } from '@baocao/core';
import { provinceOf } from '@baocao/core/agency';
import { auditorOf, memberOf, type Principal } from '../access/principal.ts';
import { readAsBearer, type Store } from '../access/store.ts';
import { accessKey } from './access-key-rows.ts';
import { isSecret, secretDigest } from './secret.ts';

/** Why a key opens nothing. */
export type KeyFault =
  | { readonly code: 'UNKNOWN_KEY' }
  | { readonly code: 'EXPIRED_KEY' }
  | { readonly code: 'REVOKED_KEY' };

/**
 * On whose behalf the bearer of a key asks, at an instant. Looked up anew each time, whoever's store it is asked of,
 * so that a revoked key opens nothing at its next request.
 */
export async function principalOfKey(
  store: Store,
  { secret, at }: { readonly secret: string; readonly at: string },
): Promise<Result<Principal, KeyFault>> {
  if (!isSecret(secret)) return err({ code: 'UNKNOWN_KEY' });
  const row = await readAsBearer(store, secretDigest(secret), (shared) =>
    shared.select('access_key').selectAll().executeTakeFirst(),
  );
  if (!row) return err({ code: 'UNKNOWN_KEY' });
  const { agency, holder, reads, expiresAt, revokedAt } = accessKey(row);
  if (revokedAt !== null) return err({ code: 'REVOKED_KEY' });
  if (expiresAt !== null && expiresAt <= at) return err({ code: 'EXPIRED_KEY' });
  return ok(
    reads === 'PROVINCE' && holder.role === 'AUDITOR'
      ? auditorOf(provinceOf(agency), holder.name)
      : memberOf(agency, holder),
  );
}
