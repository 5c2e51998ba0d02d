import { isIssued } from '@baocao/core/report';
import {
  describeReportProblem,
  findKeptDigest,
  findKeptReport,
  findReport,
  type KeptDigest,
  type KeptReport,
} from '@baocao/db';
import { downloads, FORMATS, type Format, fileName, formatReport, isFormat } from '@baocao/publish';
import manifest from '../../package.json' with { type: 'json' };
import { type Form, formOf, tagOf } from '../answer/form.ts';
import type { KeptForms } from '../answer/kept-forms.ts';
import { answeredAsKnown, sendForm } from '../answer/send-form.ts';
import type { Exchange } from '../http/exchange.ts';
import { refuse } from '../http/refuse.ts';

/** A page of ours runs no program and asks for nothing. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const PATH = /^\/reports\/([^/]+\/[^/]+)\/([^/]+)\.([a-z]+)$/;

/** Serves `/reports/{province}/{agency}/{period}.{format}`; `false` where the path is another's. */
export async function serveDownload(exchange: Exchange, forms: KeptForms): Promise<boolean> {
  const { request, response, path } = exchange;
  const [, agency, period, format] = PATH.exec(path) ?? [];
  if (!agency || !period || !format) return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, `A report can only be read; use GET.`);
  } else if (isFormat(format)) {
    await answer(exchange, { agency, period, format }, forms);
  } else {
    const formats = Object.keys(FORMATS).join(', ');
    refuse(response, 404, `There is no format “${format}”. There are: ${formats}.`);
  }
  return true;
}

interface Wanted {
  readonly agency: string;
  readonly period: string;
  readonly format: Format;
}

/** Asks the store each time how the report stands; what has been printed of it as it stands is sent again. */
async function answer(exchange: Exchange, wanted: Wanted, forms: KeptForms): Promise<void> {
  const { request, response, store, path } = exchange;
  const mayHold = forms.has(path) || request.headers['if-none-match'] !== undefined;
  const now = mayHold ? await findKeptDigest(store, wanted) : undefined;
  if (now) {
    const tag = printTag(now, wanted.format);
    if (answeredAsKnown(tag, { request, response })) return;
    const known = forms.get(path, now.digest);
    if (known) return sendForm(known.form, { request, response, uses: known.uses });
  }
  const kept = await findKeptReport(store, wanted);
  if (kept) {
    const form = await printed(kept, wanted.format);
    forms.put(path, kept.digest, form);
    return sendForm(form, { request, response, uses: 1, isForLong: kept.isIssued });
  }
  const report = await findReport(store, wanted);
  if (!report.ok) return refuse(response, 404, describeReportProblem(report.error, 'en'));
  const bytes = Buffer.from(await formatReport(report.value, wanted.format));
  const form = formOf(bytes, { tag: tagOf(bytes), ...headersOf(report.value, wanted.format) });
  sendForm(form, { request, response, uses: 1, isForLong: isIssued(report.value) });
}

/** What prints a report is another with each release; the same document and printer, the same bytes. */
function printTag({ digest }: KeptDigest, format: Format): string {
  return `${digest}.${manifest.version}.${format}`;
}

async function printed(kept: KeptReport, format: Format): Promise<Form> {
  const tag = printTag(kept, format);
  const { report } = kept;
  // Where it can be had is all that is said beside what is kept, so that the long rest is not read.
  const bytes =
    format === 'json'
      ? kept.json({ downloads: downloads(report) })
      : Buffer.from(await formatReport(report, format));
  return formOf(bytes, { tag, ...headersOf(report, format) });
}

function headersOf(
  report: Parameters<typeof fileName>[0],
  format: Format,
): Pick<Form, 'type' | 'headers'> {
  return {
    type: FORMATS[format].mediaType,
    headers: {
      'Content-Disposition': `inline; filename="${fileName(report, format)}"`,
      ...(format === 'html' ? { 'Content-Security-Policy': PAGE_POLICY } : {}),
    },
  };
}
