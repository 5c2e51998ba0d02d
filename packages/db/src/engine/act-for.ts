import { sql } from 'kysely';
import { auditedProvince, type Principal, type Reading } from '../access/principal.ts';
import type { Queries } from '../open-database.ts';
import { engineOf } from './engine.ts';

/** On whose behalf a transaction is. */
export interface Acting {
  readonly principal: Principal;
  readonly reading: Reading;
  /** Digest of the secret of the key that it is asked with, while it is not known whose that is. */
  readonly bearing?: string;
}

/**
 * Has PostgreSQL itself hold a transaction to what its principal may see and write: the role that may no
 * more, and the agency that the rows' policies ask for.
 */
export async function actFor(
  transaction: Queries,
  { principal, reading, bearing = '' }: Acting,
): Promise<void> {
  if (engineOf(transaction) === 'SQLITE') return;
  const province = auditedProvince(principal);
  await sql`select set_config('role', 'baocao_app', true),
    set_config('baocao.agency', ${principal.agency ?? ''}, true),
    set_config('baocao.province', ${province === null ? '' : `${province}/`}, true),
    set_config('baocao.bearing', ${bearing}, true),
    set_config('baocao.reading', ${reading}, true)`.execute(transaction);
}
