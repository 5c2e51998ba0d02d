import { err, type Result } from '@baocao/core';
import type { Role } from '@baocao/core/issue';
import { owns } from '../access/principal.ts';
import type { AgencyRows } from '../access/rows.ts';
import { type Store, writeAgencies } from '../access/store.ts';
import { WHO_MAY } from '../access/who-may.ts';
import type { Operation } from '../command/change.ts';
import { type CommandRefusal, runCommand } from '../command/command.ts';

/** When, and of which agency. */
export interface KeyOrder {
  readonly agency: string;
  /** An instant, in UTC: `2026-01-01T00:00:00.000Z`. */
  readonly at: string;
}

/** Keys are not this role's to keep. */
interface MayNotKeepKeys {
  readonly code: 'MAY_NOT_KEEP_KEYS';
  readonly role: Role;
  /** The roles that may. */
  readonly permitted: readonly Role[];
}

/** The agency is not recorded, or is not one's own. */
interface NoSuchAgency {
  readonly code: 'NO_SUCH_AGENCY';
  readonly agency: string;
}

export type KeepingRefusal = MayNotKeepKeys | NoSuchAgency | CommandRefusal;

/** A command on an agency's keys, for whoever may keep them. */
export function keepKeys<T, E>(
  store: Store,
  { operation, order }: { readonly operation: Operation; readonly order: KeyOrder },
  keep: (rows: AgencyRows) => Promise<Result<T, E>>,
): Promise<Result<T, E | KeepingRefusal>> {
  const { agency, at } = order;
  return writeAgencies<T, E | KeepingRefusal>(store, [agency], (shared) => {
    const rows = shared.of(agency);
    return runCommand<T, E | MayNotKeepKeys | NoSuchAgency>(
      rows,
      { operation, order: { at }, asked: null },
      async ({ actor: { role } }) => {
        if (!WHO_MAY.KEEP_KEYS.includes(role)) {
          return err({ code: 'MAY_NOT_KEEP_KEYS', role, permitted: WHO_MAY.KEEP_KEYS });
        }
        const known = await rows.select('agency').select('agency.agency').executeTakeFirst();
        if (!known || !owns(rows.principal, agency)) return err({ code: 'NO_SUCH_AGENCY', agency });
        return keep(rows);
      },
    );
  });
}
