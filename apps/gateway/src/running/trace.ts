import type { IncomingMessage, ServerResponse } from 'node:http';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { onceOver, type Visit } from './visit.ts';

/**
 * Does something as a span of OpenTelemetry, continuing the caller's trace. Without an SDK, which whoever runs
 * the gateway loads (`node --import`), spans are nothing and cost next to nothing.
 */
export function traceVisit(
  visit: Visit,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  work: () => void,
): void {
  const caller = propagation.extract(context.active(), request.headers);
  const span = tracer().startSpan(`${visit.method} ${visit.route}`, attributesOf(visit), caller);
  onceOver(response, ({ status }) => {
    span.setAttribute('http.response.status_code', status);
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(caller, span), work);
}

/** Asked each time: an SDK may come after this file. */
const tracer = () => trace.getTracer('baocao');

const attributesOf = ({ id, method, path, route }: Visit) => ({
  kind: SpanKind.SERVER,
  attributes: {
    'http.request.method': method,
    'http.route': route,
    'url.path': path,
    'baocao.request_id': id,
  },
});
