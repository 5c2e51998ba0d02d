import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { onBehalfOf, type Store } from '@baocao/db';
import { pino } from 'pino';
import { KeptForms } from './answer/kept-forms.ts';
import { NO_DOCUMENTS, type TrustedDocuments } from './answer/trusted-documents.ts';
import { graphqlAnswers } from './graphql/answer-graphql.ts';
import { answersCors } from './http/cors.ts';
import type { Exchange } from './http/exchange.ts';
import { answerRefusal } from './http/refusal.ts';
import { FAILED, NOTHING_HERE, STOPPING } from './http/server-refusals.ts';
import { byBearer } from './identity/by-bearer.ts';
import type { Identify } from './identity/identify.ts';
import { identityRefusal } from './identity/identity-refusal.ts';
import { onePrincipal } from './identity/one-principal.ts';
import { type TokenOptions, tokenReader } from './identity/read-token.ts';
import { trustedProxies } from './limits/address.ts';
import { LIMITS, type Limits } from './limits/limits.ts';
import { RATES, type Rates, rateGate } from './limits/rate.ts';
import { PRINT_LIMITS, type PrintLimits } from './printing/print-limits.ts';
import { Prints } from './printing/prints.ts';
import { serveDownload } from './report/report-download.ts';
import { healthAnswers } from './running/health.ts';
import { type Log, logVisit } from './running/log.ts';
import type { Metrics } from './running/metrics.ts';
import { PATIENCE } from './running/patience.ts';
import { serveMetrics } from './running/serve-metrics.ts';
import { stoppingOf } from './running/stopping.ts';
import { traceVisit } from './running/trace.ts';
import { onceOver, type Visit, visitOf } from './running/visit.ts';
import { serveSpecification } from './scalar/index.ts';
import { changeFeed, FOLLOWERS, type Followers } from './subscription/change-feed.ts';

export interface GatewayOptions {
  readonly store: Store;
  /** On whose behalf a request is that bears neither key nor token; without it, on the store's own principal's. */
  readonly identify?: Identify;
  /** Whose tokens are taken beside keys; without it, nobody's. */
  readonly tokens?: TokenOptions;
  readonly now?: () => Date;
  /** Where these are other than `LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** How often one may ask, where other than `RATES`; `null` as often as one likes. */
  readonly rates?: Partial<Rates> | null;
  /** How many may follow changes at once, where other than `FOLLOWERS`. */
  readonly followers?: Partial<Followers>;
  /** How much is printed at once, where other than `PRINT_LIMITS`. */
  readonly printing?: Partial<PrintLimits>;
  /** Proxies in front, whose word on where a request comes from is taken: `10.0.0.0/8`. */
  readonly proxies?: readonly string[];
  /** Sites whose pages may ask from a browser: `https://bao-cao.example.vn`. */
  readonly origins?: readonly string[];
  /** Whether GraphiQL is shown, and what was nearly right in a query told: for those who write queries. */
  readonly explorer?: boolean;
  /** How many bytes of answers and downloads are kept for whoever asks again; 0 keeps none. */
  readonly keptBytes?: number;
  /** Queries that may be asked by the digest of their text; see `readTrustedDocuments`. */
  readonly documents?: TrustedDocuments;
  /** Silent unless given. */
  readonly log?: Log;
  /** Shown at `/metrics`, to whoever bears the token where there is one. */
  readonly metrics?: { readonly figures: Metrics; readonly token: string | null };
}

export interface Gateway {
  /** Listening is the caller's. */
  readonly server: Server;
  /** Refuses what is new, finishes what runs, ends subscriptions, and closes the server within so many milliseconds. */
  stop(withinMs: number): Promise<void>;
}

/** An HTTP server over a store: GraphQL at `/graphql`, downloads at `/reports/…`, health and metrics. */
export function createGateway({
  store,
  identify: otherwise = onePrincipal(store.principal),
  tokens,
  now = () => new Date(),
  limits,
  rates = {},
  followers = {},
  printing = {},
  proxies = [],
  origins = [],
  explorer = false,
  keptBytes = 67_108_864,
  documents = NO_DOCUMENTS,
  log = pino({ level: 'silent' }),
  metrics,
}: GatewayOptions): Gateway {
  const identify = byBearer({ store, now, readToken: tokens && tokenReader(tokens), otherwise });
  const server = createServer(PATIENCE);
  const stopping = stoppingOf(server);
  const feed = changeFeed(store, { ...FOLLOWERS, ...followers });
  stopping.signal.addEventListener('abort', () => void feed.close());
  const prints = new Prints({
    limits: { ...LIMITS, ...limits, ...PRINT_LIMITS, ...printing },
    log,
    metrics: metrics?.figures,
  });
  server.once('close', () => {
    void feed.close();
    void prints.close();
  });
  const forms = new KeptForms(keptBytes);
  const answerGraphql = graphqlAnswers({
    now,
    feed,
    log,
    limits: { ...LIMITS, ...limits },
    explorer,
    forms,
    documents,
  });
  const gate = rates && rateGate({ ...RATES, ...rates }, trustedProxies(proxies));
  const answerHealth = healthAnswers(store, () => stopping.signal.aborted);

  server.on('request', (request, response) => {
    const visit = visitOf(request, response);
    metrics?.figures.begin();
    onceOver(response, (end) => {
      metrics?.figures.end(visit, end);
      logVisit(log, visit, end);
    });
    traceVisit(visit, { request, response }, () => {
      answer(visit, request, response).catch((error: unknown) => {
        log.error({ id: visit.id, err: error }, 'failed');
        if (response.headersSent) return response.destroy();
        answerRefusal(response, FAILED);
      });
    });
  });

  async function answer(
    visit: Visit,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { id, path } = visit;
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (visit.route === 'health' && (await answerHealth(path, response))) return;
    if (!stopping.admit(response)) return answerRefusal(response, STOPPING);
    if (metrics && visit.route === 'metrics') return serveMetrics(metrics, request, response);
    if (answersCors(request, { response, origins })) return;
    const hasty = await gate?.beforeIdentity(request);
    if (hasty) return answerRefusal(response, hasty);
    const principal = await identify(request);
    if (!principal.ok) {
      const tooMany = await gate?.failed(request, principal.error);
      return answerRefusal(response, tooMany ?? identityRefusal(principal.error));
    }
    visit.principal = principal.value;
    const tooMany = await gate?.beforeAnswer(request, principal.value);
    if (tooMany) return answerRefusal(response, tooMany);
    const exchange: Exchange = {
      id,
      request,
      response,
      path,
      store: onBehalfOf(store, principal.value),
      storeNow: async () => {
        const now = await identify(request);
        return now.ok ? onBehalfOf(store, now.value) : null;
      },
    };
    if (visit.route === 'graphql') return answerGraphql(exchange);
    if (visit.route === 'home') return void response.writeHead(302, { Location: '/graphql' }).end();
    if (visit.route === 'report') {
      const begun = () => void gate?.printed(request, principal.value);
      if (await serveDownload(exchange, { forms, prints, begun })) return;
    }
    if (visit.route === 'scalar' && serveSpecification(exchange)) return;
    answerRefusal(response, NOTHING_HERE);
  }

  return { server, stop: stopping.stop };
}
