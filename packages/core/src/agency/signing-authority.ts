import type { IsoDate } from '../iso-date.ts';
import { err, ok, type Result } from '../result.ts';

/**
 * By what right somebody signs who is not the head: KT. ký thay, TM. thay mặt,
 * TL. thừa lệnh, TUQ. thừa ủy quyền, Q. quyền.
 *
 * @see Nghị định 30/2020/NĐ-CP, Điều 13
 */
export const AUTHORITIES = ['KT.', 'TM.', 'TL.', 'TUQ.', 'Q.'] as const;

export interface SigningAuthority {
  readonly kind: (typeof AUTHORITIES)[number];
  /** For whom: `Giám đốc`. */
  readonly of: string;
}

/** Somebody who may sign, and the post that stands under the authority. */
export interface Signer {
  readonly key: string;
  readonly name: string;
  readonly post: string;
  /** `null` where the head signs in person. */
  readonly authority: SigningAuthority | null;
  /** The first and last day of the mandate, where they are known. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export type SigningAuthorityProblem = { readonly code: 'NOT_AN_AUTHORITY'; readonly text: string };

/** Reads `KT. Giám đốc`. */
export function parseSigningAuthority(
  text: string,
): Result<SigningAuthority, SigningAuthorityProblem> {
  const kind = AUTHORITIES.find((authority) => text.startsWith(authority));
  const of = kind ? text.slice(kind.length).trim() : '';
  return kind && of !== '' ? ok({ kind, of }) : err({ code: 'NOT_AN_AUTHORITY', text });
}

export function formatSigningAuthority(authority: SigningAuthority): string {
  return `${authority.kind} ${authority.of}`;
}
