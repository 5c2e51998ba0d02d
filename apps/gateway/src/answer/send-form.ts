import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENCODINGS, type Encoding, type Form, pack, WORTH_PACKING } from './form.ts';

interface Asking {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export interface Sending extends Asking {
  /** The form has been asked for so many times, and is kept. */
  readonly uses: number;
}

/**
 * Sends a form, packed where whoever asks takes that and it is packed already; nobody waits for packing. To whoever
 * has it already a GET says just that.
 */
export function sendForm(form: Form, { request, response, uses }: Sending): void {
  if (answeredAsKnown(form.tag, { request, response })) return;
  const taken = isWorthPacking(form) ? encodingsTaken(request) : [];
  const encoding = taken.find((each) => form.packed.has(each));
  const [smallest] = taken;
  // Most are asked for once: packed anew is what has been asked for again.
  if (smallest && smallest !== encoding && uses === 2) pack(form, smallest).catch(() => {});
  const bytes = (encoding && form.packed.get(encoding)) ?? form.bytes;
  const tag = encoding ? `${form.tag}-${encoding}` : form.tag;
  const sent = bytes();
  response.writeHead(200, {
    ...form.headers,
    ...(request.method === 'POST' ? {} : headersFor(tag)),
    ...(encoding && { 'Content-Encoding': encoding }),
    Vary: VARY,
    'Content-Type': form.type,
    'Content-Length': sent.length,
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
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
function isWorthPacking({ size, type }: Form): boolean {
  return size >= WORTH_PACKING && /^text\/|json/.test(type);
}

/** The encodings that whoever asks takes, the smallest first. */
function encodingsTaken({ headers }: IncomingMessage): readonly Encoding[] {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined) return [];
  const taken = new Set(
    `${accepted}`.split(',').flatMap((each) => {
      const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      return parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [name];
    }),
  );
  return ENCODINGS.filter((encoding) => taken.has(encoding));
}
