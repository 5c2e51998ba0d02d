import { formatLongDate } from '@baocao/core';
import type { Report } from '@baocao/core/report';
import { capitals } from './capitals.ts';

/**
 * What stands above the title; the state's name and motto are the same on every paper.
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

export function letterheadOf(report: Report): Letterhead {
  const { header, issuedOn, numberAsWritten, period } = report;
  const date = issuedOn ? formatLongDate(issuedOn) : `ngày … tháng … năm ${period.slice(0, 4)}`;
  return {
    superior: capitals(header.superior),
    issuer: capitals(header.issuer),
    number: `Số: ${numberAsWritten ?? `      /${header.symbol}`}`,
    placeAndDate: `${header.place}, ${date}`,
  };
}
