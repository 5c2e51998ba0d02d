import {
  createKey,
  holderOf,
  memberOf,
  onBehalfOf,
  type Principal,
  reviseReport,
  revokeKey,
  submitReport,
} from '@baocao/db';
import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { changeFeed, FOLLOWERS } from '../apps/gateway/src/subscription/change-feed.ts';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { newStoreUrl, openStore } from '../packages/db/src/store.test-data.ts';
import { gatewayOver } from './gateway-over-http.ts';
import { DEMO, recordedStoreAt } from './recorded-store.ts';

const DRAFT = { agency: 'demo/sotnmt', period: '2024-Q1', at: '2024-04-01T01:00:00.000Z' };
const OFFICER = { name: 'chuyên viên', role: 'OFFICER' } as const;
const MEMBER = memberOf(DRAFT.agency, OFFICER);
const STRANGER = memberOf('binh-thuan/skhcn', OFFICER);

const QUERY = `subscription ($agency: String!, $period: Period!) {
  reportChanged(agency: $agency, period: $period) { id status revision number } }`;

interface Stream {
  /** What has been told so far, event by event. */
  readonly told: readonly unknown[];
  /** Everything, as it came over the line. */
  text(): string;
  readonly ended: Promise<void>;
  leave(): void;
}

async function listen(base: string, headers: Record<string, string> = {}): Promise<Stream> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({
      query: QUERY,
      variables: { agency: DRAFT.agency, period: DRAFT.period },
    }),
    signal: leaving.signal,
  });
  const told: unknown[] = [];
  let text = '';
  const read = async (): Promise<void> => {
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part;
      told.length = 0;
      for (const [, data = ''] of text.matchAll(/^event: next\ndata: (.*)$/gm))
        told.push(JSON.parse(data));
    }
  };
  const ended = read().catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error;
  });
  return { told, text: () => text, ended, leave: () => leaving.abort() };
}

function identifyAs(value: Principal) {
  return { identify: () => ({ ok: true, value }) as const };
}

async function stores() {
  const url = await newStoreUrl();
  const own = await recordedStoreAt(url, DEMO);
  return { own, other: await openStore(url) };
}

const status = (told: readonly unknown[]) =>
  told.map(
    (each) => (each as { data: { reportChanged: { status: string } } }).data.reportChanged.status,
  );

/** Time enough for a change to be told of. */
const A_WHILE = { timeout: 5_000 };
const LONG_ENOUGH_MS = 1_000;

test('a change is told of that another gateway or program makes, once each, and only to whoever sees the report', async () => {
  const { own, other } = await stores();
  const [gateway, strange] = [
    await gatewayOver(own, identifyAs(MEMBER)),
    await gatewayOver(own, identifyAs(STRANGER)),
  ];
  const [stream, unseen] = [await listen(gateway.base), await listen(strange.base)];
  await vi.waitFor(() => expect(stream.text()).toContain(':\n\n'), A_WHILE);
  await vi.waitFor(() => expect(unseen.text()).toContain(':\n\n'), A_WHILE);
  expect(await submitReport(other, DRAFT)).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(status(stream.told)).toEqual(['SUBMITTED']), A_WHILE);
  expect(await reviseReport(other, DRAFT)).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(status(stream.told)).toEqual(['SUBMITTED', 'DRAFT']), A_WHILE);
  const { data } = await gateway.ask(
    '{ report(agency: "demo/sotnmt", period: "2024-Q1") { id status revision number } }',
  );
  expect(stream.told.at(-1)).toEqual({ data: { reportChanged: data.report } });
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH_MS));
  expect(stream.told).toHaveLength(2);
  expect(unseen.told).toEqual([]);
});

test('the line is kept alive while nothing happens', async () => {
  const { own } = await stores();
  const stream = await listen((await gatewayOver(own)).base);
  await vi.waitFor(() => expect(stream.text().split(':\n\n').length).toBeGreaterThan(2), A_WHILE);
  expect(stream.told).toEqual([]);
});

test('it ends where the key is revoked meanwhile, before anything more is told', async () => {
  const { own, other } = await stores();
  const admin = onBehalfOf(own, holderOf({ name: 'quản trị', role: 'ADMIN' }));
  const key = await createKey(admin, { agency: DRAFT.agency, holder: OFFICER, at: DRAFT.at });
  if (!key.ok) throw new Error(JSON.stringify(key.error));
  const { base } = await gatewayOver(own, identifyAs(STRANGER));
  const stream = await listen(base, { authorization: `Bearer ${key.value.secret}` });
  await submitReport(other, DRAFT);
  await vi.waitFor(() => expect(status(stream.told)).toEqual(['SUBMITTED']), A_WHILE);
  const { agency, at } = DRAFT;
  expect(await revokeKey(admin, { agency, id: key.value.key.id, at })).toMatchObject({ ok: true });
  await reviseReport(other, DRAFT);
  await stream.ended;
  expect(status(stream.told)).toEqual(['SUBMITTED']);
  expect(stream.text()).toContain('event: complete');
});

test('so many may follow, each and all together; whoever leaves makes room', async () => {
  const { own } = await stores();
  const followers = { all: 3, each: 2 };
  const first = await gatewayOver(own, { ...identifyAs(MEMBER), followers });
  const stream = await listen(first.base);
  await listen(first.base);
  const third = await listen(first.base);
  await third.ended;
  expect(third.told).toMatchObject([
    {
      errors: [
        { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', most: 2, messageVi: expect.any(String) } },
      ],
    },
  ]);
  stream.leave();
  await vi.waitFor(async () => {
    const again = await listen(first.base);
    await vi.waitFor(() => expect(again.text()).toContain(':\n\n:\n\n'), A_WHILE);
    expect(again.told).toEqual([]);
  }, A_WHILE);
});

test('stopping the server ends it', async () => {
  const { own } = await stores();
  const gateway = await gatewayOver(own);
  const stream = await listen(gateway.base);
  await vi.waitFor(() => expect(stream.text()).toContain(':\n\n'), A_WHILE);
  await gateway.stop(5_000);
  await stream.ended;
  expect(stream.text()).toContain('event: complete');
});

test('it closes although what it began to watch cannot be had', async () => {
  const { own } = await stores();
  await sql`alter table change rename to elsewhere`.execute(tablesOf(own));
  const feed = changeFeed(own, FOLLOWERS);
  const following = feed.follow(DRAFT.agency, MEMBER);
  await Promise.all([feed.close(), expect(following).rejects.toThrow()]);
});
