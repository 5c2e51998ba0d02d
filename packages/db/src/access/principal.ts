import { provinceOf } from '@baocao/core/agency';
import type { Actor } from '@baocao/core/issue';

/** On whose behalf the store is asked: what it shows and lets be done follows from this. */
export interface Principal {
  /**
   * The agency that it belongs to; `*` for whoever holds the store itself, `binh-thuan/*` for who reads all of a
   * province, `null` for anybody.
   */
  readonly agency: string | null;
  /** Who acts, in which role; `null` for one who only reads. */
  readonly actor: Actor | null;
}

/** Somebody of whom nothing is known: reads what has been issued. */
export const ANYBODY: Principal = { agency: null, actor: null };

/** Whoever has the store in their hands, its file or its server: every agency is theirs. */
export function holderOf(actor: Actor | null): Principal {
  return { agency: EVERY_AGENCY, actor };
}

/** Somebody with a role in one agency. */
export function memberOf(agency: string, actor: Actor): Principal {
  return { agency, actor };
}

/** Somebody of the province's office: reads all that its agencies have, and writes nothing. */
export function auditorOf(province: string, name: string): Principal {
  return { agency: `${province}${OF_PROVINCE}`, actor: { name, role: 'AUDITOR' } };
}

/** The province that a principal reads all of: `binh-thuan` of `binh-thuan/*`. */
export function auditedProvince({ agency }: Principal): string | null {
  return agency?.endsWith(OF_PROVINCE) ? provinceOf(agency) : null;
}

const OF_PROVINCE = '/*';

/** No agency is called so: a key has a province and a `/`. */
export const EVERY_AGENCY = '*';

/** Whether anybody may read what has been issued. */
export type Reading = 'PUBLIC' | 'CLOSED';

/** What of an agency a principal sees: all of it, what has been issued, or not even that it exists. */
export type Sight = 'ALL' | 'ISSUED' | 'NOTHING';

export function sightOf(principal: Principal, agency: string, reading: Reading): Sight {
  if (owns(principal, agency) || auditedProvince(principal) === provinceOf(agency)) return 'ALL';
  return reading === 'PUBLIC' ? 'ISSUED' : 'NOTHING';
}

/** Whether an agency's records are the principal's to write, where its role lets it. */
export function owns({ agency: own }: Principal, agency: string): boolean {
  return own === EVERY_AGENCY || own === agency;
}
