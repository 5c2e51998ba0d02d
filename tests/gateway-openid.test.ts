import { ANYBODY, changesOf, onBehalfOf } from '@baocao/db';
import { expect, onTestFinished, test, vi } from 'vitest';
import { gatewayOver } from './gateway-over-http.ts';
import { posted } from './graphql-post.ts';
import { openidProvider } from './openid-provider.ts';
import { DEMO, recordedStore } from './recorded-store.ts';

const AGENCY = 'demo/sotnmt';
const RESOURCE = 'https://baocao.test';
const READ = `{ report(agency: "${AGENCY}", period: "2024-Q1") { status } }`;
const SUBMIT = `mutation { submitReport(agency: "${AGENCY}", period: "2024-Q1") {
  __typename ... on Refusal { code } } }`;
const CLIENT = { id: 'van-thu', claims: { agency: AGENCY, role: 'officer', name: 'Văn thư' } };

async function withProvider(now?: () => Date) {
  const provider = await openidProvider(CLIENT);
  const store = await recordedStore(DEMO);
  const { issuer, keys } = provider;
  const { base } = await gatewayOver(onBehalfOf(store, ANYBODY), {
    tokens: { issuer, audience: RESOURCE, keys },
    ...(now && { now }),
  });
  const ask = (query: string, bearer: string) => posted(base, { query, bearer });
  return { store, provider, ask };
}

test('an access token of an OpenID provider acts as whom its claims say', async () => {
  const { store, provider, ask } = await withProvider();
  const bearer = await provider.token({ client: CLIENT, resource: RESOURCE });
  expect((await ask(READ, bearer)).json.data.report.status).toBe('DRAFT');
  expect((await ask(SUBMIT, bearer)).json.data.submitReport.__typename).toBe('StepTaken');
  const [submitted] = await changesOf(store, AGENCY, { limit: 1 });
  expect(submitted?.actor).toEqual({ name: 'Văn thư', role: 'OFFICER' });
});

test('one for another service, for none, or of another provider is refused', async () => {
  const { provider, ask } = await withProvider();
  const other = await openidProvider(CLIENT);
  const refused = async (bearer: string) => {
    const { status, code, json } = await ask(READ, bearer);
    return [status, code, json.data];
  };
  const ours = { client: CLIENT, resource: RESOURCE };
  const elsewhere = { client: CLIENT, resource: 'https://other.test' };
  expect(await refused(await provider.token(elsewhere))).toEqual([401, 'INVALID_TOKEN', undefined]);
  expect(await refused(await other.token(ours))).toEqual([401, 'INVALID_TOKEN', undefined]);
  // Without a resource it is no JWT: only its provider knows what it means.
  const opaque = await provider.token({ client: CLIENT });
  expect(await refused(opaque)).toEqual([401, 'UNKNOWN_KEY', undefined]);
});

test('it holds for as long as its provider said', async () => {
  const clock = { ahead: 0 };
  const { provider, ask } = await withProvider(() => new Date(Date.now() + clock.ahead));
  const bearer = await provider.token({ client: CLIENT, resource: RESOURCE });
  clock.ahead = 60_000;
  expect((await ask(READ, bearer)).status).toBe(200);
  clock.ahead = 120_000;
  expect((await ask(READ, bearer)).code).toBe('EXPIRED_TOKEN');
});

test('a key that the provider takes into use later is looked up, and those from before hold on', async () => {
  const { provider, ask } = await withProvider();
  const before = await provider.token({ client: CLIENT, resource: RESOURCE });
  expect((await ask(READ, before)).status).toBe(200);
  await provider.rotate();
  // Past the half minute in which an unknown key is not asked for again.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
  onTestFinished(() => void vi.useRealTimers());
  const after = await provider.token({ client: CLIENT, resource: RESOURCE });
  expect(keyOf(after)).not.toBe(keyOf(before));
  expect((await ask(READ, after)).status).toBe(200);
  expect((await ask(READ, before)).status).toBe(200);
});

function keyOf(token: string): unknown {
  const [header = ''] = token.split('.');
  return JSON.parse(Buffer.from(header, 'base64url').toString()).kid;
}
