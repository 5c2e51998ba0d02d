import { createServer, type Server } from 'node:http';
import type { Database } from '@baocao/db';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { GatewayContext } from './context.ts';
import { QUARTER_QUERY } from './quarter-query.ts';
import { refuse, serveDownload } from './report/report-download.ts';
import { schema } from './schema.ts';

/** An HTTP server over a store: GraphQL with GraphiQL at `/graphql`, downloads at `/reports/…`. Listening is the caller's. */
export function createGateway({ database }: { readonly database: Database }): Server {
  const context: GatewayContext = { database };
  const yoga = createYoga({
    schema,
    context: () => context,
    graphiql: { title: 'baocao', defaultQuery: QUARTER_QUERY },
    renderGraphiQL,
    cors: false,
    landingPage: false,
  });
  return createServer((request, response) => {
    void (async () => {
      if (request.url?.startsWith('/graphql')) return yoga(request, response);
      if (request.url === '/') {
        response.writeHead(302, { Location: '/graphql' }).end();
      } else if (!(await serveDownload(database, request, response))) {
        refuse(response, 404, 'Nothing is here. GraphQL is at /graphql.');
      }
    })().catch(() => {
      if (!response.headersSent) refuse(response, 500, 'The report could not be made.');
      else response.destroy();
    });
  });
}
