import { err, ok, type Result } from '@baocao/core';
import type { Store } from '../access/store.ts';
import { type AccessKey, accessKey, keyCalled } from './access-key-rows.ts';
import { type KeepingRefusal, type KeyOrder, keepKeys } from './keep-keys.ts';

export type RevokeRefusal = KeepingRefusal | NoSuchKey;

/** The agency has no key that is called so. */
interface NoSuchKey {
  readonly code: 'NO_SUCH_KEY';
  readonly agency: string;
  readonly id: string;
}

/** Takes a key back: from its next request on it is refused, for ever. What was revoked already stays so. */
export function revokeKey(
  store: Store,
  { id, ...order }: KeyOrder & { readonly id: string },
): Promise<Result<AccessKey, RevokeRefusal>> {
  return keepKeys<AccessKey, NoSuchKey>(store, { operation: 'REVOKE_KEY', order }, async (rows) => {
    const row = await keyCalled(rows, id);
    if (!row) return err({ code: 'NO_SUCH_KEY', agency: order.agency, id });
    if (row.revoked_at !== null) return ok(accessKey(row));
    const { agency, id: called, ...columns } = row;
    const revoked = { ...columns, revoked_at: order.at };
    await rows.put('access_key', { id: called }, revoked);
    return ok(accessKey({ agency, id: called, ...revoked }));
  });
}
