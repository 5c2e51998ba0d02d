import type { Report } from '@baocao/core/report';
import type { Format } from './download.ts';
import { reportToJson } from './report-json.ts';
import { reportToMarkdown } from './report-markdown.ts';
import { reportToText } from './report-text.ts';

const PRINTERS: Readonly<Record<Format, (report: Report) => string>> = {
  json: reportToJson,
  md: reportToMarkdown,
  txt: reportToText,
};

/** The report in one of the formats that it can be downloaded in. */
export function formatReport(report: Report, format: Format): string {
  return PRINTERS[format](report);
}
