import type { Logger } from 'pino';
import type { Visit, VisitEnd } from './visit.ts';

/** Lines of JSON for whoever runs the gateway; pino's own. */
export type Log = Logger;

/** What is never to be read in a log, wherever an error or a header brings it along. */
export const REDACTED: readonly string[] = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'token',
  // What PostgreSQL says of a row that it refuses holds the row; a driver's error holds what it was asked with.
  'detail',
  'parameters',
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*["${name}"]`]);

/** One line a request: who asked for what, and what came of it. Health checks speak only where they fail. */
export function logVisit(log: Log, visit: Visit, { status, seconds, isCut }: VisitEnd): void {
  const { id, method, path, route, principal } = visit;
  const level =
    status >= 500 ? 'error' : route === 'health' || route === 'metrics' ? 'debug' : 'info';
  log[level](
    {
      id,
      method,
      path: path.slice(0, LONGEST_PATH),
      status,
      ms: Math.round(seconds * 1_000_000) / 1000,
      ...(isCut ? { cut: true } : {}),
      ...(principal?.agency ? { agency: principal.agency } : {}),
      ...(principal?.actor ? { role: principal.actor.role } : {}),
    },
    'request',
  );
}

const LONGEST_PATH = 200;
