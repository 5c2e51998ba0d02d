import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '@baocao/core';
import type { Refusal } from '../http/refusal.ts';
import { overLimit } from './over-limit.ts';

/** A request's body as text: no longer than is taken, all of it there in time, and of letters. */
export async function readBody(
  request: IncomingMessage,
  { bodyBytes, deadline }: { readonly bodyBytes: number; readonly deadline: AbortSignal },
): Promise<Result<string, Refusal>> {
  const { headers } = request;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return fault('ENCODED_BODY');
  const found = Number(headers['content-length'] ?? 0);
  if (found > bodyBytes) return err(overLimit({ limit: 'bodyBytes', most: bodyBytes, found }));
  const body = await collected(request, bodyBytes, deadline);
  if (body === 'TOO_LARGE') return err(overLimit({ limit: 'bodyBytes', most: bodyBytes }));
  if (typeof body === 'string') return fault(body);
  try {
    return ok(LETTERS.decode(body));
  } catch {
    return fault('NOT_UTF8');
  }
}

const LETTERS = new TextDecoder('utf-8', { fatal: true });

/** What is left of a body that is refused, Node reads and drops, so that the refusal arrives. */
function collected(
  request: IncomingMessage,
  most: number,
  deadline: AbortSignal,
): Promise<Buffer | 'TOO_LARGE' | 'BODY_TOO_SLOW' | 'BODY_CUT_SHORT'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (outcome: Awaited<ReturnType<typeof collected>>): void => {
      request.off('data', take).off('end', whole).off('close', cut);
      deadline.removeEventListener('abort', slow);
      resolve(outcome);
    };
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > most) settle('TOO_LARGE');
      else chunks.push(chunk);
    };
    const whole = (): void => settle(Buffer.concat(chunks));
    const cut = (): void => settle('BODY_CUT_SHORT');
    const slow = (): void => settle('BODY_TOO_SLOW');
    request
      .on('data', take)
      .on('end', whole)
      .on('close', cut)
      .on('error', () => {});
    deadline.addEventListener('abort', slow);
  });
}

type BodyFault = 'ENCODED_BODY' | 'BODY_TOO_SLOW' | 'BODY_CUT_SHORT' | 'NOT_UTF8';

function fault(code: BodyFault): Result<never, Refusal> {
  const { status, ...message } = FAULTS[code];
  // Nobody waits for the rest of it.
  const headers: Record<string, string> = status === 408 ? { Connection: 'close' } : {};
  return err({ status, code, message, headers });
}

const FAULTS: Readonly<Record<BodyFault, Refusal['message'] & { readonly status: number }>> = {
  ENCODED_BODY: {
    status: 415,
    vi: 'Nội dung nén không được nhận. Hãy gửi JSON không nén.',
    en: 'A compressed body is not taken. Send plain JSON.',
  },
  BODY_TOO_SLOW: {
    status: 408,
    vi: 'Nội dung đến quá chậm. Hãy gửi lại.',
    en: 'The body came too slowly. Send it again.',
  },
  BODY_CUT_SHORT: {
    status: 408,
    vi: 'Nội dung không đến đủ. Hãy gửi lại.',
    en: 'The body did not arrive whole. Send it again.',
  },
  NOT_UTF8: {
    status: 400,
    vi: 'Nội dung không phải UTF-8. Hãy gửi JSON bằng UTF-8.',
    en: 'The body is not UTF-8. Send JSON in UTF-8.',
  },
};
