import { err, ok, type Result } from '@baocao/core';
import { parseAgencyKey } from '@baocao/core/agency';
import { ROLES, type Role } from '@baocao/core/issue';
import { auditorOf, isCommandKey, memberOf, type Principal } from '@baocao/db';
import type { TokenFault } from './identify.ts';

/** Under which names a token says who bears it. */
export interface ClaimNames {
  /** `binh-thuan/skhcn`; of an auditor of a whole province `binh-thuan/*`. */
  readonly agency: string;
  /** `officer`, `approver`, `admin`, `auditor`; or a list that holds just one of them. */
  readonly role: string;
  /** Whom the log then names. */
  readonly name: string;
}

const CLAIM_NAMES: ClaimNames = { agency: 'agency', role: 'role', name: 'name' };

/** Who a token says that its bearer is. Nobody is made the holder of the store by it, whatever it claims. */
export function principalOfClaims(
  payload: Readonly<Record<string, unknown>>,
  names: Partial<ClaimNames> = {},
): Result<Principal, TokenFault> {
  const claims = { ...CLAIM_NAMES, ...names };
  const unfit = (claim: string) => err({ code: 'UNFIT_CLAIM', claim } as const);
  const name = textOf(payload[claims.name]);
  if (!isCommandKey(name)) return unfit(claims.name);
  const role = roleOf(payload[claims.role]);
  if (role === undefined) return unfit(claims.role);
  const agency = textOf(payload[claims.agency]);
  const [, province] = /^(.+)\/\*$/.exec(agency) ?? [];
  if (province !== undefined) {
    return role === 'AUDITOR' && parseAgencyKey(`${province}/x`).ok
      ? ok(auditorOf(province, name))
      : unfit(claims.agency);
  }
  const key = parseAgencyKey(agency);
  return key.ok ? ok(memberOf(key.value, { name, role })) : unfit(claims.agency);
}

/** The one role that is known here; several would leave it open which is meant. */
function roleOf(claim: unknown): Role | undefined {
  const said = Array.isArray(claim) ? claim : [claim];
  const known = ROLES.filter((role) => said.some((each) => textOf(each).toUpperCase() === role));
  return known.length === 1 ? known[0] : undefined;
}

function textOf(claim: unknown): string {
  return typeof claim === 'string' ? claim.normalize('NFC') : '';
}
