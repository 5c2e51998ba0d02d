import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  addProcessMetrics,
  createGateway,
  createMetrics,
  type GatewayOptions,
} from '@baocao/gateway';
import { sql } from 'kysely';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { answered } from './graphql-post.ts';
import { BINH_THUAN, recordedStore } from './recorded-store.ts';

const REPORT = '/reports/binh-thuan/skhcn/2023-Q1.txt';

/** A gateway that logs into a list, with its way to be stopped. */
async function running(options: Partial<GatewayOptions> = {}) {
  const store = options.store ?? (await recordedStore(BINH_THUAN));
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line)) });
  const { server, stop } = createGateway({ store, log, ...options });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
  return { store, base, lines, post, stop, server };
}

test('a request keeps the id that it came with, and is given one where that cannot stand in a log', async () => {
  const { base, lines } = await running();
  const kept = await fetch(`${base}${REPORT}`, { headers: { 'x-request-id': 'proxy-1' } });
  const given = await fetch(`${base}${REPORT}`, { headers: { 'x-request-id': 'a b"c' } });
  expect(kept.headers.get('x-request-id')).toBe('proxy-1');
  expect(given.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  await kept.text();
  await given.text();
  await expect.poll(() => lines.length).toBe(2);
  expect(lines[0]).toMatchObject({ id: 'proxy-1', method: 'GET', path: REPORT, status: 200 });
});

test('the log tells neither what was asked for in the query nor who asked with what', async () => {
  const { base, lines } = await running();
  const query = encodeURIComponent('{ agency(key: "binh-thuan/skhcn") { name } }');
  const headers = { authorization: 'Bearer geheim-geheim' };
  await (await fetch(`${base}/graphql?query=${query}`, { headers })).text();
  await expect.poll(() => lines.length).toBe(1);
  expect(JSON.stringify(lines)).not.toMatch(/geheim|skhcn/);
});

test('a file that fails inside is told of in the same form', async () => {
  const { store, base } = await running();
  await sql`alter table agency rename to elsewhere`.execute(tablesOf(store));
  const { status, json, headers } = await answered(`${base}/reports/demo/sotnmt/2023-Q1.txt`, {});
  expect(status).toBe(500);
  expect(json.errors[0].extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    messageVi: expect.stringContaining('requestId'),
    requestId: headers.get('x-request-id'),
  });
});

test('what fails inside is logged under the id that whoever asked is shown, and nothing more is shown', async () => {
  const { store, lines, post } = await running();
  await sql`alter table agency rename to elsewhere`.execute(tablesOf(store));
  const response = await post('{ agency(key: "binh-thuan/skhcn") { name } }');
  const body = await response.text();
  const id = response.headers.get('x-request-id');
  expect(JSON.parse(body).errors[0].extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    messageVi: expect.stringContaining('requestId'),
    requestId: id,
  });
  expect(body).not.toContain('no such table');
  const logged = lines.find(({ msg }) => msg === 'failed');
  expect(logged).toMatchObject({ id, path: ['agency'] });
  expect(JSON.stringify(logged)).toContain('no such table');
});

test('the figures tell how many requests of which kind took how long, to whoever bears the token', async () => {
  const figures = createMetrics();
  addProcessMetrics(figures);
  const token = 'sixteen-letters-at-least';
  const { base } = await running({ metrics: { figures, token } });
  await (await fetch(`${base}${REPORT}`)).text();
  await (await fetch(`${base}/reports/binh-thuan/skhcn/2023-Q1.xyz`)).text();
  const { status, code } = await answered(`${base}/metrics`, {});
  expect([status, code]).toEqual([401, 'METRICS_TOKEN_NEEDED']);
  const shown = await fetch(`${base}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  const text = await shown.text();
  const count = 'baocao_http_request_duration_seconds_count';
  expect(text).toContain(`${count}{route="report",method="GET",status="200"} 1`);
  expect(text).toContain(`${count}{route="report",method="GET",status="404"} 1`);
  expect(text).toContain('baocao_http_requests_in_flight 1');
  expect(text).toContain('process_resident_memory_bytes');
});

test('there are no figures where none are kept', async () => {
  const { base } = await running();
  expect((await fetch(`${base}/metrics`)).status).toBe(404);
});

test('it is ready while the store answers and is of this program’s schema; alive whatever the store does', async () => {
  const { base, store } = await running();
  expect((await fetch(`${base}/health/ready`)).status).toBe(200);
  await sql`delete from kysely_migration where name = '0010-lists-in-order'`.execute(
    tablesOf(store),
  );
  expect((await fetch(`${base}/health/ready`)).status).toBe(503);
  await sql`drop table kysely_migration`.execute(tablesOf(store));
  expect((await fetch(`${base}/health/ready`)).status).toBe(503);
  expect((await fetch(`${base}/health/live`)).status).toBe(200);
});

test('told to stop, it finishes what runs, refuses what is new, and closes', async () => {
  const held = Promise.withResolvers<void>();
  const { base, server, stop } = await running({
    identify: async () => {
      await held.promise;
      return { ok: true, value: { agency: null, actor: null } };
    },
  });
  const runs = fetch(`${base}${REPORT}`);
  await once(server, 'request');
  const stopped = stop(5000);
  const refused = await answered(`${base}${REPORT}`, {});
  expect([refused.status, refused.code]).toEqual([503, 'STOPPING']);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await (await fetch(`${base}/health/ready`)).json()).toEqual({ status: 'stopping' });
  held.resolve();
  const answer = await runs;
  expect(answer.status).toBe(200);
  expect(answer.headers.get('connection')).toBe('close');
  expect(await answer.text()).toContain('Nguyễn Hoài Trung');
  await stopped;
  await expect(fetch(`${base}${REPORT}`)).rejects.toThrow();
});

test('what does not finish in time is cut', async () => {
  const { base, server, stop } = await running({ identify: () => new Promise(() => {}) });
  const hangs = fetch(`${base}${REPORT}`);
  await once(server, 'request');
  const cut = expect(hangs).rejects.toThrow();
  const begun = performance.now();
  await stop(400);
  await cut;
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('where one person acts for all, what a proxy passes on is refused', async () => {
  const { base } = await running();
  const passedOn = await fetch(`${base}${REPORT}`, {
    headers: { 'x-forwarded-for': '203.0.113.9' },
  });
  expect(passedOn.status).toBe(403);
  const renamed = request(`${base}${REPORT}`, { headers: { host: 'evil.example' } }).end();
  const [response] = await once(renamed, 'response');
  response.resume();
  expect(response.statusCode).toBe(403);
});
