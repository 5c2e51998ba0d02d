import type { IncomingMessage } from 'node:http';
import { ok } from '@baocao/core';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { KeptForms } from '../answer/kept-forms.ts';
import { KnownOperations } from '../answer/known-operations.ts';
import { answersReport, type ReportAnswers } from '../answer/report-answers.ts';
import type { TrustedDocuments } from '../answer/trusted-documents.ts';
import type { GatewayContext } from '../context.ts';
import { deadlineOf } from '../http/deadline.ts';
import type { Exchange } from '../http/exchange.ts';
import { answerRefusal } from '../http/refusal.ts';
import { holdOperations } from '../limits/hold-operations.ts';
import { holdTime, type Timed } from '../limits/hold-time.ts';
import type { Limits } from '../limits/limits.ts';
import { scanQuery } from '../limits/scan-query.ts';
import { QUARTER_QUERY } from '../quarter-query.ts';
import type { Log } from '../running/log.ts';
import { schema } from '../schema.ts';
import { maskFailure } from '../store-failure.ts';
import type { ChangeFeed } from '../subscription/change-feed.ts';
import { type AskedOperation, readAsked } from './asked-operation.ts';
import { reportFailures } from './report-failures.ts';
import { traceOperations } from './trace-operations.ts';

/** Answers GraphQL at `/graphql`, each request on its own principal's behalf. */
export function graphqlAnswers({
  now,
  feed,
  log,
  limits,
  explorer,
  forms,
  documents,
}: {
  readonly now: () => Date;
  readonly feed: ChangeFeed;
  readonly log: Log;
  readonly limits: Limits;
  readonly explorer: boolean;
  readonly forms: KeptForms;
  readonly documents: TrustedDocuments;
}): (exchange: Exchange) => Promise<void> {
  const known: ReportAnswers = { operations: new KnownOperations(), forms };
  const yoga = createYoga<GraphqlExchange>({
    schema,
    context: ({ exchange: { id, store, storeNow } }): GatewayContext => ({
      requestId: id,
      store,
      storeNow,
      feed,
      now,
    }),
    graphiql: explorer && { title: 'baocao', defaultQuery: QUARTER_QUERY },
    renderGraphiQL,
    cors: false,
    landingPage: false,
    multipart: false,
    logging: false,
    plugins: [
      askedBefore,
      holdOperations(limits, { suggests: explorer }),
      traceOperations(),
      reportFailures(log),
      holdTime(limits),
      learnOperations(known.operations),
    ],
    maskedErrors: { maskError: maskFailure },
  });
  return async (exchange) => {
    const { request, response } = exchange;
    const deadline = deadlineOf(response, limits);
    const isForExplorer = explorer && asksForExplorer(request);
    const asked = isForExplorer
      ? ok({ query: '' })
      : await readAsked(request, { limits, deadline, documents });
    if (!asked.ok) return answerRefusal(response, asked.error);
    if (await answersReport(known, exchange, asked.value)) return;
    const unfit = scanQuery(asked.value.query, limits);
    if (unfit) return answerRefusal(response, unfit);
    await yoga(request, response, { exchange, deadline, asked: asked.value });
  };
}

/** An exchange with what it asks, read before. */
interface GraphqlExchange extends Timed {
  readonly exchange: Exchange;
  readonly asked: AskedOperation;
}

const askedBefore: Plugin<object, GraphqlExchange> = {
  onRequestParse: ({ serverContext, setRequestParser }) =>
    setRequestParser(() => serverContext.asked),
};

/** What has come so far is valid and within the limits: next time its text is enough. */
function learnOperations(operations: KnownOperations): Plugin<GraphqlExchange> {
  return {
    onExecute: ({ args: { document, contextValue } }) => {
      operations.learn(contextValue.asked, document);
    },
  };
}

function asksForExplorer({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'GET' && !url.includes('query=') && !!headers.accept?.includes('text/html');
}
