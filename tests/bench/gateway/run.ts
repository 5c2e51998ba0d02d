import { cpus, totalmem } from 'node:os';
import { documentId } from '../../../apps/gateway/src/answer/trusted-documents.ts';
import { type Contestant, started, told } from './contestant.ts';
import { type Address, addressesIn, filled, keptFile } from './country.ts';
import { getRequest, type NextRequest, postRequest, putLoad } from './load.ts';
import { measured, type Trial } from './measure.ts';
import { SELECTIONS, type Selection } from './selections.ts';

const ROUNDS = 3;
const MS = 500;
const KEPT_BYTES = 67_108_864;
const MEMORY_REQUESTS = 100_000;

/** Asks the gateway and others the same in turn, and prints what they do in a second, and in ratio to each other. */
export async function benchGateway(): Promise<void> {
  const url = keptFile();
  await filled(url);
  const all = await addressesIn(url);
  const issued = await addressesIn(url, true);
  const asked = {
    ours: await started('gateway', './contestants/gateway.ts', [url, '0']),
    keeping: await started('gateway, keeping', './contestants/gateway.ts', [url, `${KEPT_BYTES}`]),
    byHand: await started('(a) by hand', './contestants/by-hand.ts', [url]),
    bare: await started('(b) bare http', './contestants/bare.ts', [url]),
    mercurius: await started('(c) mercurius', './peers/mercurius.ts', [url]),
    apollo: await started('(d) apollo', './peers/apollo.ts', [url]),
  };
  print(
    `\`pnpm bench gateway\`, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; ${all.length} reports in SQLite.`,
  );
  print(`Medians of ${ROUNDS} rounds of ${MS} ms in which all take turns.\n`);
  try {
    for (const selection of SELECTIONS) await uncached(selection, all, asked);
    await unchanged(SELECTIONS[0] as Selection, all, asked);
    await emptyCache(issued, asked);
    await memory(SELECTIONS[2] as Selection, all, asked.keeping);
  } finally {
    for (const { process: child } of Object.values(asked)) child.disconnect();
  }
}

type Asked = Readonly<
  Record<'ours' | 'keeping' | 'byHand' | 'bare' | 'mercurius' | 'apollo', Contestant>
>;

/** A different report each time, and nothing kept. */
async function uncached(
  { name, query }: Selection,
  all: readonly Address[],
  asked: Asked,
): Promise<void> {
  const bytes = await firstAnswer(asked.ours, query, all);
  const rotating = (path: string): NextRequest =>
    inTurn(all.map((variables) => postRequest(path, { query, variables })));
  await table(`${name}: another report each time, nothing kept; ${bytes.length} letters`, [
    { name: 'gateway', contestant: asked.ours, next: rotating('/graphql') },
    {
      name: '(a) of rows, by hand',
      contestant: asked.byHand,
      next: null,
      told: (ms) => told(asked.byHand, JSON.stringify({ of: 'rows', name, ms })),
    },
    {
      name: '(a′) of the document, by hand',
      contestant: asked.byHand,
      next: null,
      told: (ms) => told(asked.byHand, JSON.stringify({ of: 'document', name, ms })),
    },
    {
      name: '(b) bare http',
      contestant: asked.bare,
      next: rotating('/'),
      told: () => told(asked.bare, bytes),
    },
    { name: '(c) mercurius, jit', contestant: asked.mercurius, next: rotating('/graphql') },
    { name: '(d) apollo', contestant: asked.apollo, next: rotating('/') },
  ]);
}

/** The same report again and again. */
async function unchanged(
  { query }: Selection,
  all: readonly Address[],
  asked: Asked,
): Promise<void> {
  const { keeping, bare } = asked;
  const bytes = await firstAnswer(keeping, query, all);
  const variables = all[0];
  const search = new URLSearchParams({
    documentId: documentId(query),
    variables: JSON.stringify(variables),
  });
  const path = `/graphql?${search}`;
  const base = `http://127.0.0.1:${keeping.port}`;
  await (await fetch(base + path)).text();
  const tag = (await fetch(base + path)).headers.get('etag') ?? '';
  const again =
    (request: Buffer): NextRequest =>
    () =>
      request;
  await table('unchanged: the whole report, the same each time', [
    {
      name: 'gateway, POST',
      contestant: keeping,
      next: again(postRequest('/graphql', { query, variables })),
    },
    { name: 'gateway, trusted GET', contestant: keeping, next: again(getRequest(path)) },
    {
      name: 'gateway, 304',
      contestant: keeping,
      next: again(getRequest(path, { 'If-None-Match': tag })),
    },
    {
      name: '(b) bare http',
      contestant: bare,
      next: again(getRequest('/')),
      told: () => told(bare, bytes),
    },
  ]);
}

/** Any issued report as JSON, nothing kept. */
async function emptyCache(issued: readonly Address[], { ours, bare }: Asked): Promise<void> {
  const paths = issued.map(({ agency, period }) => `/reports/${agency}/${period}.json`);
  const bytes = await (await fetch(`http://127.0.0.1:${ours.port}${paths[0]}`)).text();
  const next = (): NextRequest => inTurn(paths.map((path) => getRequest(path)));
  await table('any issued report as JSON, nothing kept', [
    { name: 'gateway, GET', contestant: ours, next: next() },
    { name: '(b) bare http', contestant: bare, next: next(), told: () => told(bare, bytes) },
  ]);
}

/** What a gateway that keeps answers takes, as it is asked for more and more different reports. */
async function memory(
  { query }: Selection,
  all: readonly Address[],
  keeping: Contestant,
): Promise<void> {
  const next = inTurn(all.map((variables) => postRequest('/graphql', { query, variables })));
  let answered = 0;
  const sizes: string[] = [];
  while (answered < MEMORY_REQUESTS) {
    const { latencies } = await putLoad(keeping.port, { connections: 16, ms: 10_000, next });
    answered += latencies.length;
    const rss = Number(await told(keeping, 'memory'));
    sizes.push(`${answered.toLocaleString('en')}: ${Math.round(rss / 2 ** 20)} MB`);
  }
  print(`\nmemory after so many requests of ${all.length} reports: ${sizes.join(', ')}`);
}

async function table(title: string, trials: readonly Trial[]): Promise<void> {
  print(`### ${title}\n`);
  for (const connections of [1, 16]) {
    const found = await measured(trials, { connections, ms: MS, rounds: ROUNDS });
    const others = trials
      .map(({ name }, nth) => ({ name, nth }))
      .filter(({ name }) => name.startsWith('('));
    print(
      `| ${connections} at once | a second | p50, p99 (ms) | ${others.map(({ name }) => `× ${name}`).join(' | ')} |`,
    );
    print(`| --- | --- | --- |${others.map(() => ' --- |').join('')}`);
    for (const [nth, { name }] of trials.entries()) {
      const own = found[nth];
      if (!own) continue;
      const ratios = others.map((other) =>
        (own.throughput / (found[other.nth]?.throughput ?? Number.NaN)).toFixed(2),
      );
      const times = Number.isNaN(own.p50) ? '' : `${own.p50.toFixed(2)}, ${own.p99.toFixed(2)}`;
      print(`| ${name} | ${Math.round(own.throughput)} | ${times} | ${ratios.join(' | ')} |`);
    }
    print('');
  }
}

async function firstAnswer(
  { port }: Contestant,
  query: string,
  [variables]: readonly Address[],
): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text.slice(0, 300));
  return text;
}

/** By steps that lead far apart, so that no two neighbours are of one agency. */
function inTurn(requests: readonly Buffer[]): NextRequest {
  let nth = 0;
  return () => {
    const request = requests[(nth++ * 37) % requests.length];
    if (!request) throw new Error('Nothing to ask');
    return request;
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
