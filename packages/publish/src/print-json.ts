import type { Report } from '@baocao/core/report';
import type { Format } from './download.ts';
import { formatReport } from './format-report.ts';

/** A report as bytes, as they come to another thread. */
export interface PrintJob {
  /** The report as JSON, in UTF-8. */
  readonly json: Uint8Array;
  readonly format: Format;
}

/** Prints a report that comes as bytes, for threads: the same bytes as of `formatReport`. */
export function printJson({ json, format }: PrintJob): Promise<Uint8Array> {
  return formatReport(JSON.parse(new TextDecoder().decode(json)) as Report, format);
}
