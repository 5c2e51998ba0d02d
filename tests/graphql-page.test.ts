import { readFileSync } from 'node:fs';
import { ANYBODY, memberOf, type Principal } from '@baocao/db';
import { expect, test, vi } from 'vitest';
import { type Gateway, gatewayOver } from './gateway-over-http.ts';
import { examplesOf, type PageExample } from './graphql-page.ts';
import { BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';

const OFFICER = memberOf('demo/sotnmt', { name: 'Nguyễn Thị An', role: 'OFFICER' });
const page = readFileSync(new URL('../docs/graphql.md', import.meta.url), 'utf8');

/** What a subscription is told, and nothing is waited for. */
async function follow({ base }: Gateway, query: string): Promise<{ readonly told: () => unknown }> {
  const leaving = new AbortController();
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  let text = '';
  void (async () => {
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? [])
      text += part;
  })().catch(() => {});
  return {
    told: () => {
      const [, data] = /^event: next\ndata: (.*)$/m.exec(text) ?? [];
      if (data !== undefined) leaving.abort();
      return data === undefined ? undefined : JSON.parse(data);
    },
  };
}

test('every example of docs/graphql.md is answered as the page says', async () => {
  const examples = examplesOf(page);
  expect(examples).toHaveLength(page.match(/^```graphql/gm)?.length ?? 0);
  const store = await recordedStore(BINH_THUAN, DEMO);
  const now = () => new Date('2024-03-20T02:00:00.000Z');
  const asked = (value: Principal) =>
    gatewayOver(store, { identify: () => ({ ok: true, value }), now });
  const [anybody, officer] = [await asked(ANYBODY), await asked(OFFICER)];
  const followed: { readonly told: () => unknown; readonly example: PageExample }[] = [];
  for (const example of examples) {
    const gateway = example.isOfficers ? officer : anybody;
    if (example.isSubscription) {
      followed.push({ ...(await follow(gateway, example.query)), example });
      continue;
    }
    expect
      .soft(await gateway.ask(example.query), `docs/graphql.md:${example.line}`)
      .toEqual(JSON.parse(example.answer));
  }
  for (const { told, example } of followed) {
    await vi.waitFor(() => expect(told()).toEqual(JSON.parse(example.answer)), 5_000);
  }
});
