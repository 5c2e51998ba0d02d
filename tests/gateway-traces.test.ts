import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { expect, onTestFinished, test } from 'vitest';
import { gatewayOver } from './gateway-over-http.ts';
import { posted } from './graphql-post.ts';
import { BINH_THUAN, recordedStore } from './recorded-store.ts';

/** What an SDK that whoever runs the gateway has loaded is told. */
function exported(): InMemorySpanExporter {
  const exporter = new InMemorySpanExporter();
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  );
  onTestFinished(() => {
    trace.disable();
    propagation.disable();
    context.disable();
  });
  return exporter;
}

test('a request is a span of its caller’s trace, and its operation a span within it', async () => {
  const exporter = exported();
  const { base } = await gatewayOver(await recordedStore(BINH_THUAN));
  const [caller, parent] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${caller}-${parent}-01` },
    body: JSON.stringify({ query: 'query Names { __typename }' }),
  });
  await answer.text();
  await expect.poll(() => exporter.getFinishedSpans().length).toBe(2);
  const [operation, request] = exporter.getFinishedSpans();
  expect(request).toMatchObject({
    name: 'POST graphql',
    parentSpanContext: { traceId: caller, spanId: parent },
    attributes: { 'url.path': '/graphql', 'http.response.status_code': 200 },
  });
  expect(operation).toMatchObject({
    name: 'graphql query',
    parentSpanContext: { traceId: caller, spanId: request?.spanContext().spanId },
    attributes: { 'graphql.operation.name': 'Names' },
  });
  expect(request?.attributes['baocao.request_id']).toBe(answer.headers.get('x-request-id'));
});

test('an operation that is answered from what is kept is told of as any other', async () => {
  const exporter = exported();
  const { base } = await gatewayOver(await recordedStore(BINH_THUAN));
  const query = `query Head { report(agency: "binh-thuan/skhcn", period: "2023-Q1") { number } }`;
  const names = () =>
    exporter
      .getFinishedSpans()
      .map(({ name, attributes }) => [name, attributes['graphql.operation.name']]);
  const told = [
    ['graphql query', 'Head'],
    ['POST graphql', undefined],
  ];
  for (const times of [1, 2, 3]) {
    const { json } = await posted(base, { query });
    expect(json).toEqual({ data: { report: { number: '258/BC-SKHCN' } } });
    await expect.poll(names).toEqual(Array.from({ length: times }, () => told).flat());
  }
});
