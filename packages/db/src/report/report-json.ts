import type { Report } from '@baocao/core/report';
import { toJson } from '../json.ts';
import type { JsonText } from '../schema.ts';

/** What a report is called by. */
export type ReportHead = Pick<Report, 'agency' | 'period' | 'number' | 'header'>;

/** A report as it is kept: its head first, then the rest. */
export function reportToKeptJson(report: Report): JsonText {
  const { agency, period, number, header, legalBases, ...rest } = report;
  return toJson({ agency, period, number, header, legalBases, ...rest });
}

/**
 * The head of a report as it is kept, without reading the long rest. Within a text of JSON every quote is escaped, so
 * that what begins the rest stands nowhere in the head.
 */
export function headOfKeptJson(json: Buffer): ReportHead {
  return JSON.parse(`${json.toString('utf8', 0, json.indexOf(REST))}}`) as ReportHead;
}

const REST = ',"legalBases":';
