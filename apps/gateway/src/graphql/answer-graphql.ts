import type { IncomingMessage } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { GatewayContext } from '../context.ts';
import type { Exchange } from '../http/exchange.ts';
import { refuse } from '../http/refuse.ts';
import { QUARTER_QUERY } from '../quarter-query.ts';
import type { Log } from '../running/log.ts';
import { schema } from '../schema.ts';
import { maskFailure } from '../store-failure.ts';
import { reportFailures } from './report-failures.ts';
import { traceOperations } from './trace-operations.ts';

/** Answers GraphQL at `/graphql`, each request on its own principal's behalf. */
export function graphqlAnswers({
  now,
  log,
}: {
  readonly now: () => Date;
  readonly log: Log;
}): (exchange: Exchange) => Promise<void> {
  const yoga = createYoga<{ exchange: Exchange }>({
    schema,
    context: ({ exchange: { id, store } }): GatewayContext => ({ requestId: id, store, now }),
    graphiql: { title: 'baocao', defaultQuery: QUARTER_QUERY },
    renderGraphiQL,
    cors: false,
    landingPage: false,
    logging: false,
    plugins: [traceOperations(), reportFailures(log)],
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
