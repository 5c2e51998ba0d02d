import type { IncomingMessage } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { GatewayContext } from '../context.ts';
import type { Exchange } from '../http/exchange.ts';
import { refuse } from '../http/refuse.ts';
import { QUARTER_QUERY } from '../quarter-query.ts';
import { schema } from '../schema.ts';
import { maskFailure } from '../store-failure.ts';

/** Answers GraphQL at `/graphql`, each request on its own principal's behalf. */
export function graphqlAnswers(now: () => Date): (exchange: Exchange) => Promise<void> {
  const yoga = createYoga<{ exchange: Exchange }>({
    schema,
    context: ({ exchange: { store } }): GatewayContext => ({ store, now }),
    graphiql: { title: 'baocao', defaultQuery: QUARTER_QUERY },
    renderGraphiQL,
    cors: false,
    landingPage: false,
    maskedErrors: { maskError: maskFailure },
  });
  return async (exchange) => {
    const { request, response } = exchange;
    if (isOfAForm(request)) return refuse(response, 415, 'Post a query as application/json.');
    await yoga(request, response, { exchange });
  };
}

/**
 * Whether another site's page can have sent it without asking: browsers post forms and plain text
 * anywhere, JSON only where the server has agreed to it. The actor of the gateway is not theirs to act as.
 */
function isOfAForm({ method, headers }: IncomingMessage): boolean {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return method === 'POST' && !/^application\/(?:[\w.-]+\+)?json$/i.test(type.trim());
}
