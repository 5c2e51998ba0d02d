import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Store } from '@baocao/db';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { GatewayContext } from './context.ts';
import { QUARTER_QUERY } from './quarter-query.ts';
import { refuse, serveDownload } from './report/report-download.ts';
import { schema } from './schema.ts';
import { maskFailure } from './store-failure.ts';

export interface GatewayOptions {
  /** On whose behalf every request is: its principal. */
  readonly store: Store;
  readonly now?: () => Date;
}

/** An HTTP server over a store: GraphQL with GraphiQL at `/graphql`, downloads at `/reports/…`. Listening is the caller's. */
export function createGateway({ store, now = () => new Date() }: GatewayOptions): Server {
  const context: GatewayContext = { store, now };
  const { actor } = store.principal;
  const yoga = createYoga({
    schema,
    context: () => context,
    graphiql: { title: 'baocao', defaultQuery: QUARTER_QUERY },
    renderGraphiQL,
    cors: false,
    landingPage: false,
    maskedErrors: { maskError: maskFailure },
  });
  return createServer((request, response) => {
    void (async () => {
      if (request.url?.startsWith('/graphql')) {
        if (isOfAForm(request)) return refuse(response, 415, 'Post a query as application/json.');
        if (actor && !isOfThisMachine(request)) {
          return refuse(response, 403, 'Open it as localhost: here one person acts for all.');
        }
        return yoga(request, response);
      }
      if (request.url === '/') {
        response.writeHead(302, { Location: '/graphql' }).end();
      } else if (!(await serveDownload(store, request, response))) {
        refuse(response, 404, 'Nothing is here. GraphQL is at /graphql.');
      }
    })().catch(() => {
      if (!response.headersSent) refuse(response, 500, 'The report could not be made.');
      else response.destroy();
    });
  });
}

/**
 * Whether another site's page can have sent it without asking: browsers post forms and plain text
 * anywhere, JSON only where the server has agreed to it. The actor of the gateway is not theirs to act as.
 */
function isOfAForm({ method, headers }: IncomingMessage): boolean {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return method === 'POST' && !/^application\/(?:[\w.-]+\+)?json$/i.test(type.trim());
}

/** A name that leads here from elsewhere (DNS rebinding) would let another site act as the gateway's actor. */
function isOfThisMachine({ headers }: IncomingMessage): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  return ['localhost', '127.0.0.1', '[::1]'].includes(name);
}
