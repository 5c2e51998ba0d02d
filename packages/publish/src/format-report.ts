import type { Report } from '@baocao/core/report';
import type { Format } from './download.ts';
import { reportToMarkdown } from './markdown/report-markdown.ts';
import type { PrintParts } from './print-parts.ts';
import { reportToJson } from './report-json.ts';
import { reportToText } from './text/report-text.ts';

type Printer = (
  report: Report,
  parts: PrintParts,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** What takes libraries is loaded when it is first asked for. */
const PRINTERS: Readonly<Record<Format, Printer>> = {
  json: reportToJson,
  md: reportToMarkdown,
  txt: reportToText,
  html: async (report, parts) =>
    (await import('./html/report-html.ts')).reportToHtml(report, parts),
  docx: async (report, parts) =>
    (await import('./docx/report-docx.ts')).reportToDocx(report, parts),
  pdf: async (report, parts) => (await import('./pdf/report-pdf.ts')).reportToPdf(report, parts),
};

/** The bytes of the report in one of the formats that it can be downloaded in; the same report, the same bytes. */
export async function formatReport(
  report: Report,
  format: Format,
  parts: PrintParts = {},
): Promise<Uint8Array> {
  const printed = await PRINTERS[format](report, parts);
  return typeof printed === 'string' ? Buffer.from(printed) : printed;
}
