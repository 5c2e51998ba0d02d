import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Principal } from '@baocao/db';
import { type Route, routeOf } from '../http/route.ts';
import { requestIdOf } from './request-id.ts';

/** A request from its arrival to the last byte of its answer, as those who run the gateway look at it. */
export interface Visit {
  readonly id: string;
  readonly method: string;
  /** Without the query, which may hold what only the asker is to know. */
  readonly path: string;
  readonly route: Route;
  /** On whose behalf it turned out to be; `null` until that is known. */
  principal: Principal | null;
}

export function visitOf(request: IncomingMessage, response: ServerResponse): Visit {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  const id = requestIdOf(request);
  response.setHeader('X-Request-Id', id);
  return { id, method: request.method ?? '', path, route: routeOf(path), principal: null };
}

/** How a visit ended. */
export interface VisitEnd {
  readonly status: number;
  readonly seconds: number;
  /** The asker went away before the last byte. */
  readonly isCut: boolean;
}

/** Tells how a visit ended, once it has. */
export function onceOver(response: ServerResponse, tell: (end: VisitEnd) => void): void {
  const begun = performance.now();
  response.once('close', () => {
    tell({
      status: response.statusCode,
      seconds: (performance.now() - begun) / 1000,
      isCut: !response.writableFinished,
    });
  });
}
