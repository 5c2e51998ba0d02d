import type { IncomingMessage } from 'node:http';

/** Whether a proxy says that it has passed the request on for somebody elsewhere. */
export function isPassedOn({ headers }: IncomingMessage): boolean {
  return ['forwarded', 'x-forwarded-for', 'x-real-ip'].some((name) => name in headers);
}
