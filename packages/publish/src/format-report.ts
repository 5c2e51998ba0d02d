import type { Report } from '@baocao/core/report';
import type { DocumentParts } from './document/document.ts';
import type { Format } from './download.ts';
import { reportToMarkdown } from './markdown/report-markdown.ts';
import { reportToJson } from './report-json.ts';
import { reportToText } from './text/report-text.ts';

type Printer = (
  report: Report,
  parts: DocumentParts,
) => string | Uint8Array | Promise<string | Uint8Array>;

const PRINTERS: Readonly<Record<Format, Printer>> = {
  json: reportToJson,
  md: reportToMarkdown,
  txt: reportToText,
};

/** The bytes of the report in one of the formats that it can be downloaded in; the same report, the same bytes. */
export async function formatReport(
  report: Report,
  format: Format,
  parts: DocumentParts = {},
): Promise<Uint8Array> {
  const printed = await PRINTERS[format](report, parts);
  return typeof printed === 'string' ? Buffer.from(printed) : printed;
}
