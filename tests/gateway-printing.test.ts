import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Worker } from 'node:worker_threads';
import { createGateway, createMetrics, type GatewayOptions } from '@baocao/gateway';
import type { Format } from '@baocao/publish';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../packages/db/src/store.test-data.ts';
import { LARGE, largeStore, printedHere, USUAL } from './large-store.ts';

const large = largeStore();

vi.setConfig({ testTimeout: 30_000 });

/** Looked for often enough to be seen while it lasts, and for as long as a busy machine may need. */
const SOON = { interval: 5, timeout: 15_000 };

/** A gateway with its figures and log, and every thread that is started while the test runs. */
async function printing(options: Partial<GatewayOptions> = {}) {
  const store = await openStore(large.url);
  const threads: Worker[] = [];
  const started = (message: unknown) => void threads.push((message as { worker: Worker }).worker);
  subscribe('worker_threads', started);
  onTestFinished(() => void unsubscribe('worker_threads', started));
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line)) });
  const figures = createMetrics();
  const metrics = { figures, token: null };
  const { server, stop } = createGateway({ store, log, metrics, ...options });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => stop(0));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = (path: string, init: RequestInit = {}) => fetch(`${base}${path}`, init);
  const figure = async (name: string) => {
    const text = await (await get('/metrics')).text();
    const line = text.split('\n').find((each) => each.startsWith(`${name} `));
    return line === undefined ? 0 : Number(line.slice(name.length));
  };
  return {
    base,
    get,
    stop,
    lines,
    threads,
    /** How many are being printed. */
    inProgress: () => figure('baocao_prints_in_progress'),
    waiting: () => figure('baocao_prints_waiting'),
    printed: (format: Format, outcome = 'printed') =>
      figure(`baocao_print_duration_seconds_count{format="${format}",outcome="${outcome}"}`),
  };
}

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

test('a report of 400 pages is printed once for all who ask meanwhile, and others are answered', async () => {
  const gateway = await printing();
  const { get, inProgress, printed } = gateway;
  // Whatever is loaded for a first PDF is, so that all that is left is printing.
  expect((await get(`${USUAL}.pdf`)).status).toBe(200);
  const asked = Array.from({ length: 10 }, () => get(`${LARGE}.pdf`));
  await expect.poll(inProgress, SOON).toBe(1);
  let answers = 0;
  while ((await inProgress()) === 1) {
    expect((await get('/health/live')).status).toBe(200);
    answers++;
  }
  expect(answers).toBeGreaterThan(3);
  const expected = await printedHere(gateway.base, LARGE, 'pdf');
  for (const response of await Promise.all(asked)) {
    expect(response.status).toBe(200);
    expect((await bytesOf(response)).equals(expected)).toBe(true);
  }
  expect(await printed('pdf')).toBe(2);
});

test.each(['md', 'txt', 'html', 'docx', 'pdf'] as const)(
  'a thread prints the same bytes in %s',
  async (format) => {
    const gateway = await printing();
    for (const path of [LARGE, USUAL]) {
      const response = await gateway.get(`${path}.${format}`);
      const expected = await printedHere(gateway.base, path, format);
      expect((await bytesOf(response)).equals(expected)).toBe(true);
    }
    expect(await gateway.printed(format)).toBe(2);
  },
);

test('more than may wait are refused, and are answered later', async () => {
  const { get, inProgress } = await printing({ printing: { threads: 1, waiting: 1 } });
  const first = get(`${LARGE}.docx`);
  await expect.poll(inProgress, SOON).toBe(1);
  const others = await Promise.all(['md', 'txt', 'html'].map((each) => get(`${LARGE}.${each}`)));
  expect(others.map(({ status }) => status).sort()).toEqual([200, 503, 503]);
  for (const refused of others.filter(({ status }) => status === 503)) {
    expect(refused.headers.get('retry-after')).toBe('5');
    const { errors } = (await refused.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe('PRINTING_BUSY');
  }
  expect((await first).status).toBe(200);
  for (const format of ['md', 'txt', 'html']) {
    expect((await get(`${LARGE}.${format}`)).status).toBe(200);
  }
});

test('what nobody waits for any more is not printed, if it has not begun', async () => {
  const { get, inProgress, waiting, printed } = await printing({ printing: { threads: 1 } });
  const first = get(`${LARGE}.docx`);
  await expect.poll(inProgress, SOON).toBe(1);
  const leaving = new AbortController();
  const left = Array.from({ length: 2 }, () => get(`${LARGE}.pdf`, { signal: leaving.signal }));
  await expect.poll(waiting, SOON).toBe(1);
  leaving.abort();
  for (const each of left) await expect(each).rejects.toThrow('aborted');
  await expect.poll(waiting, SOON).toBe(0);
  expect((await first).status).toBe(200);
  expect([await printed('pdf'), await printed('pdf', 'failed'), await inProgress()]).toEqual([
    0, 0, 0,
  ]);
});

test('whoever has waited too long is told when to ask again, and then has what has gone on meanwhile', async () => {
  const { get, printed } = await printing({ limits: { deadlineMs: 1 } });
  const early = await get(`${LARGE}.pdf`);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await early.text()).toContain('PRINT_TAKES_LONG');
  await expect.poll(async () => (await get(`${LARGE}.pdf`)).status, SOON).toBe(200);
  expect(await printed('pdf')).toBe(1);
});

test('a print that goes on for ever is ended', async () => {
  const { get, printed, inProgress } = await printing({ printing: { longestMs: 1 } });
  const response = await get(`${LARGE}.docx`);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect([await printed('docx', 'failed'), await inProgress()]).toEqual([1, 0]);
});

test('a thread that runs out of memory fails its own print and nothing else', async () => {
  const { get, lines, printed } = await printing({ printing: { heapMegabytes: 30 } });
  const response = await get(`${LARGE}.docx`);
  const id = response.headers.get('x-request-id');
  const told = await response.text();
  expect([response.status, JSON.parse(told).errors[0].extensions]).toMatchObject([
    500,
    { code: 'INTERNAL_SERVER_ERROR', requestId: id },
  ]);
  expect(told).not.toContain('memory');
  const logged = lines.find(({ msg }) => msg === 'failed');
  expect(logged).toMatchObject({ id, err: { code: 'ERR_WORKER_OUT_OF_MEMORY' } });
  expect((await get(`${USUAL}.docx`)).status).toBe(200);
  expect([await printed('docx', 'failed'), await printed('docx')]).toEqual([1, 1]);
});

test('a thread is started by the first print, and let go when it has long had none', async () => {
  const { get, threads } = await printing({ printing: { idleMs: 50 } });
  expect((await get(`${USUAL}.json`)).status).toBe(200);
  expect(threads).toHaveLength(0);
  expect((await get(`${USUAL}.md`)).status).toBe(200);
  expect(threads).toHaveLength(1);
  await expect.poll(() => threads.map(({ threadId }) => threadId), SOON).toEqual([-1]);
  expect((await get(`${USUAL}.txt`)).status).toBe(200);
  expect(threads).toHaveLength(2);
});

test('told to stop, it finishes what it prints, and ends the threads', async () => {
  const gateway = await printing();
  const expected = await printedHere(gateway.base, LARGE, 'docx');
  const asked = gateway.get(`${LARGE}.docx`);
  await expect.poll(gateway.inProgress, SOON).toBe(1);
  const stopped = gateway.stop(10_000);
  const response = await asked;
  expect((await bytesOf(response)).equals(expected)).toBe(true);
  await stopped;
  await expect.poll(() => gateway.threads.map(({ threadId }) => threadId), SOON).toEqual([-1]);
});
