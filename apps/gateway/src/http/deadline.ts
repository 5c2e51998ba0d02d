import type { ServerResponse } from 'node:http';
import type { Limits } from '../limits/limits.ts';

/** Aborted when the time is up, or whoever asked has gone without an answer. */
export function deadlineOf(
  response: ServerResponse,
  { deadlineMs }: Pick<Limits, 'deadlineMs'>,
): AbortSignal {
  const ending = new AbortController();
  const late = setTimeout(() => ending.abort(), deadlineMs);
  response.once('close', () => {
    clearTimeout(late);
    if (!response.writableFinished) ending.abort();
  });
  return ending.signal;
}

/** What comes of work, or the failure that a signal is given first. */
export async function ended<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
