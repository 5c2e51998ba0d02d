import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENCODINGS, type Encoding, type Form, pack, WORTH_PACKING } from './form.ts';

interface Asking {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** How often a form has been asked for, and whether it is likely to be asked for again. */
export interface Sending extends Asking {
  readonly uses: number;
  readonly isForLong?: boolean;
}

/**
 * Sends a form, packed where whoever asks takes that and it is packed already; nobody waits for packing. To whoever
 * has it already a GET says just that.
 */
export function sendForm(form: Form, { request, response, uses, isForLong }: Sending): void {
  if (answeredAsKnown(form.tag, { request, response })) return;
  const encoding = isWorthPacking(form) ? encodingTaken(request) : undefined;
  const packed = encoding && form.packed.get(encoding);
  // Most are asked for once: packed is what has been asked for again, or is there for ever.
  if (encoding && !packed && (isForLong || uses === 2)) {
    pack(form, encoding).catch(() => {});
  }
  const bytes = packed ?? form.bytes;
  const tag = packed ? `${form.tag}-${encoding}` : form.tag;
  response.writeHead(200, {
    ...form.headers,
    ...(request.method === 'POST' ? {} : headersFor(tag)),
    ...(packed && { 'Content-Encoding': encoding }),
    Vary: VARY,
    'Content-Type': form.type,
    'Content-Length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Says 304 where whoever asks has what bears the tag already, packed or not; `false` where they have not. */
export function answeredAsKnown(tag: string, { request, response }: Asking): boolean {
  const known = request.method === 'POST' ? undefined : request.headers['if-none-match'];
  if (known === undefined) return false;
  const own = [`"${tag}"`, ...ENCODINGS.map((encoding) => `"${tag}-${encoding}"`)];
  const found = known
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .find((each) => each === '*' || own.includes(each));
  if (found === undefined) return false;
  response.writeHead(304, { ...headersFor(found === '*' ? tag : found.slice(1, -1)), Vary: VARY });
  response.end();
  return true;
}

/** Whoever keeps an answer asks each time whether it still holds; nobody between keeps it for others. */
function headersFor(tag: string): Readonly<Record<string, string>> {
  return { ETag: `"${tag}"`, 'Cache-Control': 'private, no-cache' };
}

const VARY = 'Accept, Accept-Encoding, Authorization';

/** What is packed by its own form already gains nothing. */
function isWorthPacking({ bytes, type }: Form): boolean {
  return bytes.length >= WORTH_PACKING && /^text\/|json/.test(type);
}

/** The smallest of the encodings that whoever asks takes. */
function encodingTaken({ headers }: IncomingMessage): Encoding | undefined {
  const accepted = `${headers['accept-encoding'] ?? ''}`;
  const taken = new Set(
    accepted.split(',').flatMap((each) => {
      const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      return parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [name];
    }),
  );
  return ENCODINGS.find((encoding) => taken.has(encoding));
}
