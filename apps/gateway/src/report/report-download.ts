import { ok, type Result } from '@baocao/core';
import {
  asIfKept,
  findKeptDigest,
  findKeptReport,
  findReport,
  type KeptDigest,
  type KeptJson,
  type KeptReport,
  type ReportProblem,
  type Store,
} from '@baocao/db';
import { downloads, FORMATS, type Format, fileName, isFormat } from '@baocao/publish';
import manifest from '../../package.json' with { type: 'json' };
import { type Form, formOf, lazy } from '../answer/form.ts';
import type { KeptForms } from '../answer/kept-forms.ts';
import { answeredAsKnown, sendForm } from '../answer/send-form.ts';
import type { Exchange } from '../http/exchange.ts';
import { answerRefusal } from '../http/refusal.ts';
import type { Prints } from '../printing/prints.ts';
import { downloadRefusal } from './download-refusal.ts';

/** A page of ours runs no program and asks for nothing. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const PATH = /^\/reports\/([^/]+\/[^/]+)\/([^/]+)\.([a-z]+)$/;

/** Where a download may come from. */
export interface DownloadSources {
  readonly forms: KeptForms;
  readonly prints: Prints;
  /** Told where it has to be printed. */
  readonly begun: () => void;
}

/** Serves `/reports/{province}/{agency}/{period}.{format}`; `false` where the path is another's. */
export async function serveDownload(
  exchange: Exchange,
  sources: DownloadSources,
): Promise<boolean> {
  const { request, response, path } = exchange;
  const [, agency, period, format] = PATH.exec(path) ?? [];
  if (!agency || !period || !format) return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answerRefusal(response, downloadRefusal({ code: 'NO_SUCH_METHOD' }));
  } else if (isFormat(format)) {
    await answer(exchange, { agency, period, format }, sources);
  } else {
    answerRefusal(response, downloadRefusal({ code: 'UNKNOWN_FORMAT', format }));
  }
  return true;
}

interface Wanted {
  readonly agency: string;
  readonly period: string;
  readonly format: Format;
}

/** Asks the store each time how the report stands; what has been printed of it as it stands is sent again. */
async function answer(
  exchange: Exchange,
  wanted: Wanted,
  { forms, prints, begun }: DownloadSources,
): Promise<void> {
  const { request, response, store, path } = exchange;
  const { format } = wanted;
  const mayHold = forms.has(path) || request.headers['if-none-match'] !== undefined;
  const now = mayHold ? await findKeptDigest(store, wanted) : undefined;
  if (now) {
    const tag = printTag(now, format);
    if (answeredAsKnown(tag, { request, response })) return;
    const known = forms.get(path, now.digest);
    if (known) return sendForm(known.form, { request, response, uses: known.uses });
  }
  const found = await documentOf(store, wanted);
  if (!found.ok) return answerRefusal(response, downloadRefusal(found.error));
  const { report, json, isKept, ...document } = found.value;
  const tag = printTag(document, format);
  if (answeredAsKnown(tag, { request, response })) return;
  const named = { tag, ...headersOf(report, format) };
  const kept = (form: Form): Form => {
    if (isKept) forms.put(path, document.digest, form);
    return form;
  };
  const printed = (bytes: Buffer): Form => kept(formOf(bytes, named));
  // In JSON, where it can be had is all that is said beside what is kept, so that the long rest is not read.
  const form =
    format === 'json'
      ? ok(kept(jsonForm(json({ downloads: downloads(report) }), named)))
      : await prints.formFor({ tag, json: () => json().text(), format, begun, printed }, response);
  if (!form.ok) return answerRefusal(response, form.error);
  sendForm(form.value, { request, response, uses: 1 });
}

function jsonForm(
  { size, text, gzip }: KeptJson,
  named: Pick<Form, 'type' | 'tag' | 'headers'>,
): Form {
  return { ...named, size, bytes: lazy(text), packed: new Map([['gzip', lazy(gzip)]]) };
}

/** A report that is kept, or is made anew each time. */
interface ReportDocument extends KeptReport {
  readonly isKept: boolean;
}

async function documentOf(
  store: Store,
  wanted: Wanted,
): Promise<Result<ReportDocument, ReportProblem>> {
  const kept = await findKeptReport(store, wanted);
  if (kept) return ok({ ...kept, isKept: true });
  const made = await findReport(store, wanted);
  return made.ok ? ok({ ...asIfKept(made.value), isKept: false }) : made;
}

/** What prints a report is another with each release; the same document and printer, the same bytes. */
function printTag({ digest }: KeptDigest, format: Format): string {
  return `${digest}.${manifest.version}.${format}`;
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
