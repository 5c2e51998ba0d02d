import { formatDocumentNumber } from '../document/index.ts';
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
 * What no two papers that an agency has issued share: running number, type, the agency's code and the year,
 * `45/BC-STNMT 2023`.
 *
 * Numbers run anew each year, one series for each type. The drafting part that many write behind the code
 * (`45/BC-STNMT-VP`) has no series of its own. The code is read off the number, for an agency may be given another one.
 */
export function seriesKey({ number, issuedOn }: DatedNumber): string {
  const ofAgency =
    number.family === 'typed' ? { ...number, issuer: codeIn(number.issuer) } : number;
  return `${formatDocumentNumber(ofAgency).normalize('NFC')} ${yearOf(issuedOn)}`;
}

/** Whether two papers of one agency would bear one number of one year. */
export function isSameInSeries(one: DatedNumber, other: DatedNumber): boolean {
  return seriesKey(one) === seriesKey(other);
}

/** `STNMT` of `STNMT-VP`. */
function codeIn(issuer: string): string {
  return issuer.replace(/-.*$/u, '');
}
