import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { onBehalfOf, type Store } from '@baocao/db';
import { graphqlAnswers } from './graphql/answer-graphql.ts';
import type { Exchange } from './http/exchange.ts';
import { refuse } from './http/refuse.ts';
import type { Identify } from './identity/identify.ts';
import { onePrincipal } from './identity/one-principal.ts';
import { serveDownload } from './report/report-download.ts';
import { serveSpecification } from './scalar/index.ts';

export interface GatewayOptions {
  readonly store: Store;
  /** On whose behalf each request is; without it, on the store's own principal's. */
  readonly identify?: Identify;
  readonly now?: () => Date;
}

/** An HTTP server over a store: GraphQL with GraphiQL at `/graphql`, downloads at `/reports/…`. Listening is the caller's. */
export function createGateway({
  store,
  identify = onePrincipal(store.principal),
  now = () => new Date(),
}: GatewayOptions): Server {
  const answerGraphql = graphqlAnswers(now);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    const principal = await identify(request);
    if (!principal.ok) {
      return refuse(response, 403, 'Open it as localhost: here one person acts for all.');
    }
    const exchange: Exchange = {
      request,
      response,
      path,
      store: onBehalfOf(store, principal.value),
    };
    if (path === '/graphql') return answerGraphql(exchange);
    if (path === '/') return void response.writeHead(302, { Location: '/graphql' }).end();
    if (serveSpecification(exchange) || (await serveDownload(exchange))) return;
    refuse(response, 404, 'Nothing is here. GraphQL is at /graphql.');
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'The report could not be made.');
      else response.destroy();
    });
  });
}
