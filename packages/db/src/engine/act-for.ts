import { sql } from 'kysely';
import type { Principal, Reading } from '../access/principal.ts';
import type { Queries } from '../open-database.ts';
import { engineOf } from './engine.ts';

/** On whose behalf a transaction is. */
export interface Acting {
  readonly principal: Principal;
  readonly reading: Reading;
}

/**
 * Has PostgreSQL itself hold a transaction to what its principal may see and write: the role that may no
 * more, and the agency that the rows' policies ask for.
 */
export async function actFor(transaction: Queries, { principal, reading }: Acting): Promise<void> {
  if (engineOf(transaction) === 'SQLITE') return;
  await sql`select set_config('role', 'baocao_app', true),
    set_config('baocao.agency', ${principal.agency ?? ''}, true),
    set_config('baocao.reading', ${reading}, true)`.execute(transaction);
}
