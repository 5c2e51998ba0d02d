import { formatLongDate } from '@baocao/core';
import type { Report } from '@baocao/core/report';
import { capitals } from './capitals.ts';

/**
 * What stands above the title, beside the state's name and motto.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export interface Letterhead {
  readonly superior: string;
  readonly issuer: string;
  /** `Số: 258/BC-SKHCN`, slips kept; a draft leaves room for the number. */
  readonly number: string;
  /** `Bình Thuận, ngày 09 tháng 3 năm 2023`; a draft leaves the day open. */
  readonly placeAndDate: string;
}

/** Room for a number that is not given yet. */
export const UNNUMBERED = '      ';

export function letterheadOf(report: Report): Letterhead {
  const { header, issuedOn, numberAsWritten, period } = report;
  return {
    superior: capitals(header.superior),
    issuer: capitals(header.issuer),
    number: `Số: ${numberAsWritten ?? `${UNNUMBERED}/${header.symbol}`}`,
    placeAndDate: `${header.place}, ${dayWords(issuedOn, period)}`,
  };
}

/** `ngày 09 tháng 3 năm 2023`; of a draft of that year `ngày … tháng … năm 2023`. */
export function dayWords(issuedOn: Report['issuedOn'], period: string): string {
  return issuedOn ? formatLongDate(issuedOn) : `ngày … tháng … năm ${period.slice(0, 4)}`;
}
