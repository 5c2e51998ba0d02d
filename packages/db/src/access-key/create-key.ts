import { err, ok, type Result } from '@baocao/core';
import type { Actor } from '@baocao/core/issue';
import { EVERY_AGENCY } from '../access/principal.ts';
import type { Store } from '../access/store.ts';
import { isPrintable } from '../command/key.ts';
import { type AccessKey, accessKey, type KeyReach } from './access-key-rows.ts';
import { type KeepingRefusal, type KeyOrder, keepKeys } from './keep-keys.ts';
import { keyId, newSecret, secretDigest } from './secret.ts';

/** For whom a key is made, and for how long. */
export interface NewKeyOrder extends KeyOrder {
  readonly holder: Actor;
  readonly reads?: KeyReach;
  /** An instant, in UTC; a key without one holds until it is revoked. */
  readonly expiresAt?: string | null;
}

export type NewKeyRefusal =
  | KeepingRefusal
  /** A name is 1 to 200 printable characters. */
  | { readonly code: 'UNFIT_NAME' }
  | { readonly code: 'EXPIRES_BEFORE_NOW'; readonly expiresAt: string }
  /** To read a province is an auditor's alone, and only whoever holds the store may grant it. */
  | { readonly code: 'PROVINCE_NOT_GRANTED'; readonly reason: 'NO_AUDITOR' | 'NOT_THE_HOLDER' };

/** A key as it is handed over: its secret is shown now and never again. */
export interface NewKey {
  readonly secret: string;
  readonly key: AccessKey;
}

/** Makes a key by which a program acts in somebody's name. The log of the agency tells of it, without its secret. */
export async function createKey(
  store: Store,
  { holder, reads = 'AGENCY', expiresAt = null, ...order }: NewKeyOrder,
): Promise<Result<NewKey, NewKeyRefusal>> {
  const secret = newSecret();
  const digest = secretDigest(secret);
  const created = await keepKeys<AccessKey, NewKeyRefusal>(
    store,
    { operation: 'CREATE_KEY', order },
    async (rows) => {
      if (!isPrintable(holder.name)) return err({ code: 'UNFIT_NAME' });
      if (expiresAt !== null && expiresAt <= order.at) {
        return err({ code: 'EXPIRES_BEFORE_NOW', expiresAt });
      }
      if (reads === 'PROVINCE') {
        if (holder.role !== 'AUDITOR') {
          return err({ code: 'PROVINCE_NOT_GRANTED', reason: 'NO_AUDITOR' });
        }
        if (rows.principal.agency !== EVERY_AGENCY) {
          return err({ code: 'PROVINCE_NOT_GRANTED', reason: 'NOT_THE_HOLDER' });
        }
      }
      const id = keyId(digest);
      const columns = {
        secret_digest: digest,
        holder: holder.name,
        role: holder.role,
        reads,
        created_at: order.at,
        expires_at: expiresAt,
        revoked_at: null,
      };
      await rows.append('access_key', { id }, columns);
      return ok(accessKey({ agency: rows.agency, id, ...columns }));
    },
  );
  return created.ok ? ok({ secret, key: created.value }) : created;
}
