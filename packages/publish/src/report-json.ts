import type { Report } from '@baocao/core/report';
import { downloads } from './download.ts';

/** The report as it is, field for field, and where it can be had in each format. */
export function reportToJson(report: Report): string {
  return `${JSON.stringify({ ...report, downloads: downloads(report) }, null, 2)}\n`;
}
