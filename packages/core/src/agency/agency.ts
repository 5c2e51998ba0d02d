import type { Brand } from '../brand.ts';
import type { DueRule, WindowRule } from '../period/index.ts';
import { err, ok, type Result } from '../result.ts';
import type { Signer } from './signing-authority.ts';

/** `province/agency` in ASCII: `binh-thuan/skhcn`. The province comes first, so that keys of one province stand together. */
export type AgencyKey = Brand<string, 'AgencyKey'>;

export type AgencyKeyProblem = { readonly code: 'NOT_AN_AGENCY_KEY'; readonly text: string };

/** A body that reports (cơ quan): its names, its letterhead and who may sign for it. */
export interface Agency {
  readonly key: AgencyKey;
  readonly name: string;
  /** The short code that its document numbers bear: `SKHCN`. Another body may have borne it before. */
  readonly code: string;
  /** The superior body (cơ quan chủ quản) of the letterhead. */
  readonly superior: string;
  /** Địa danh, the place of the date line. */
  readonly seat: string;
  readonly units: readonly Unit[];
  readonly signers: readonly Signer[];
  /** Kính gửi; empty where the report addresses nobody by name. */
  readonly addressees: readonly string[];
  /** Nơi nhận, without the punctuation of the list. */
  readonly recipients: readonly string[];
  /** Windows that the agency or its province sets; the decree's hold where this is empty. */
  readonly windows: readonly WindowRule[];
  /** Due days that the agency or its province sets; the decree's hold where this is empty. */
  readonly dueDays: readonly DueRule[];
}

/** A part of an agency (phòng, chi cục, trung tâm). */
export interface Unit {
  readonly key: string;
  readonly name: string;
}

export function parseAgencyKey(text: string): Result<AgencyKey, AgencyKeyProblem> {
  return /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
    ? ok(text as AgencyKey)
    : err({ code: 'NOT_AN_AGENCY_KEY', text });
}

/** The province of an agency: `binh-thuan` of `binh-thuan/skhcn`. */
export function provinceOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}
