import { expect, test } from 'vitest';
import { answered, posted, underAttack } from './gateway-under-attack.ts';

const RATES = {
  bearer: { requests: 8, seconds: 60 },
  address: { requests: 5, seconds: 60 },
  failures: { requests: 3, seconds: 60 },
};
const SITE = 'https://bao-cao.example.vn';
const gateway = underAttack({ rates: RATES, proxies: ['127.0.0.1'], origins: [SITE] });

const query = '{ __typename }';
const from = (address: string) => ({ 'x-forwarded-for': address });

/** The codes of so many requests, one after another. */
async function codes(count: number, ask: () => Promise<{ readonly status: number }>) {
  const found: number[] = [];
  for (let asked = 0; asked < count; asked++) found.push((await ask()).status);
  return found;
}

test('one address asks so often and no more, whatever it writes before its own', async () => {
  let asked = 0;
  const ask = () =>
    posted(gateway.base, { query, headers: from(`10.0.0.${++asked}, 203.0.113.1`) });
  expect(await codes(7, ask)).toEqual([200, 200, 200, 200, 200, 429, 429]);
  const refused = await ask();
  expect(refused.code).toBe('TOO_MANY_REQUESTS');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await posted(gateway.base, { query, headers: from('203.0.113.2') })).status).toBe(200);
});

test('downloads count as well', async () => {
  const ask = () =>
    answered(`${gateway.base}/reports/demo/sotnmt/2023-Q1.json`, { headers: from('203.0.113.3') });
  expect(await codes(6, ask)).toEqual([200, 200, 200, 200, 200, 429]);
});

test('what has to be printed counts as ten requests, what has been printed as one', async () => {
  const ask = (address: string) =>
    answered(`${gateway.base}/reports/demo/sotnmt/2023-Q1.md`, { headers: from(address) });
  expect(await codes(2, () => ask('203.0.113.4'))).toEqual([200, 429]);
  expect(await codes(6, () => ask('203.0.113.5'))).toEqual([200, 200, 200, 200, 200, 429]);
});

test('each bearer counts for itself, from wherever it asks', async () => {
  const bearer = await gateway.keyOf({ holder: { name: 'một', role: 'OFFICER' } });
  const another = await gateway.keyOf({ holder: { name: 'hai', role: 'OFFICER' } });
  let asked = 0;
  const ask = () =>
    posted(gateway.base, { query, bearer, headers: from(`203.0.113.${100 + ++asked}`) });
  expect(await codes(9, ask)).toEqual([...Array(8).fill(200), 429]);
  expect((await posted(gateway.base, { query, bearer: another })).status).toBe(200);
});

test('whoever tries keys is soon not even answered whether they hold', async () => {
  const headers = from('203.0.113.50');
  const guess = () => posted(gateway.base, { query, headers, bearer: `baocao_${'0'.repeat(64)}` });
  expect(await codes(5, guess)).toEqual([401, 401, 401, 429, 429]);
  const bearer = await gateway.keyOf({});
  expect((await posted(gateway.base, { query, headers, bearer })).status).toBe(429);
  expect(
    (await posted(gateway.base, { query, headers: from('203.0.113.51'), bearer })).status,
  ).toBe(200);
});

test('a listed site may ask from a browser, with a key of its own, and no other site', async () => {
  const ask = (origin: string) =>
    answered(`${gateway.base}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    });
  const allowed = await ask(SITE);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe(SITE);
  expect(allowed.headers.get('access-control-allow-headers')).toContain('Authorization');
  expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
  for (const origin of ['https://evil.test', `${SITE}.evil.test`, 'null', `${SITE}:8443`]) {
    const refused = await ask(origin);
    expect([refused.status, refused.code]).toEqual([403, 'ORIGIN_NOT_LISTED']);
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  }
  const asked = await posted(gateway.base, { query, headers: { origin: SITE } });
  expect(asked.headers.get('access-control-allow-origin')).toBe(SITE);
  expect(asked.headers.get('vary')).toContain('Origin');
});
