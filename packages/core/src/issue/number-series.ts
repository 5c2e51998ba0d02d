import type { Agency } from '../agency/index.ts';
import { type DocumentNumber, formatDocumentNumber } from '../document/index.ts';
import { yearOf } from '../iso-date.ts';
import type { Issue } from '../report/index.ts';

/** A number, and the day that tells of which year it is. */
export type DatedNumber = Pick<Issue, 'number' | 'issuedOn'>;

/** A report of the agency that has been issued, of whatever period. */
export interface IssuedNumber extends DatedNumber {
  /** `2023-Q1`. */
  readonly period: string;
}

/**
 * What no two issued papers of an agency share: `45/BC-STNMT 2023`.
 *
 * Numbers run anew each year, one series for each type. The drafting part that many write behind the
 * agency's code (`45/BC-STNMT-VP`) has no series of its own.
 */
export function seriesKey(
  { number, issuedOn }: DatedNumber,
  { code }: Pick<Agency, 'code'>,
): string {
  const ofAgency = number.family === 'typed' && isBehind(code, number.issuer);
  const text = formatDocumentNumber(ofAgency ? { ...number, issuer: code } : number);
  return `${text.normalize('NFC')} ${yearOf(issuedOn)}`;
}

/** Whether two papers of an agency would bear one number of one year. */
export function isSameInSeries(
  [one, other]: readonly [DatedNumber, DatedNumber],
  agency: Pick<Agency, 'code'>,
): boolean {
  return seriesKey(one, agency) === seriesKey(other, agency);
}

/** `BC-SKHCN`, and with the drafting part behind it: `BC-SKHCN-VP`. */
export function bearsSymbol(
  number: DocumentNumber,
  { type, code }: { readonly type: string; readonly code: string },
): boolean {
  return number.family === 'typed' && number.type === type && isBehind(code, number.issuer);
}

/** The agency's code alone, or with the part of the agency that drafted the paper. */
function isBehind(code: string, issuer: string): boolean {
  const [own, borne] = [code.normalize('NFC'), issuer.normalize('NFC')];
  return borne === own || borne.startsWith(`${own}-`);
}
