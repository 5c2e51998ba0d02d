import type { Actor, Role } from '@baocao/core/issue';
import type { Selectable } from 'kysely';
import type { AgencyRows } from '../access/rows.ts';
import { readAgency, type Store } from '../access/store.ts';
import type { AccessKeyTable } from '../schema.ts';

/** What a program is known by, and in whose name it then acts; its secret is kept nowhere. */
export interface AccessKey {
  readonly agency: string;
  /** `3f9a0c5d1e2b4a67`: what the key is called, and no secret. */
  readonly id: string;
  /** Whom it acts as. */
  readonly holder: Actor;
  /** An auditor's key may read all agencies of its agency's province. */
  readonly reads: KeyReach;
  /** Instants, in UTC: `2026-01-01T00:00:00.000Z`. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

export type KeyReach = 'AGENCY' | 'PROVINCE';

/** An agency's keys, the newest first, those that no longer hold too; none where not all of the agency is seen. */
export function listKeys(store: Store, agency: string): Promise<readonly AccessKey[]> {
  return readAgency(store, agency, async (rows) => {
    const found = await rows
      .select('access_key')
      .selectAll()
      .orderBy('access_key.created_at', 'desc')
      .orderBy('access_key.id')
      .execute();
    return found.map(accessKey);
  });
}

export async function keyCalled(
  rows: AgencyRows,
  id: string,
): Promise<Selectable<AccessKeyTable> | undefined> {
  return rows.select('access_key').selectAll().where('access_key.id', '=', id).executeTakeFirst();
}

export function accessKey(row: Selectable<AccessKeyTable>): AccessKey {
  const { agency, id, holder, role, reads, created_at, expires_at, revoked_at } = row;
  return {
    agency,
    id,
    holder: { name: holder, role: role as Role },
    reads: reads as KeyReach,
    createdAt: created_at,
    expiresAt: expires_at,
    revokedAt: revoked_at,
  };
}
