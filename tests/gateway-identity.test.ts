import { request } from 'node:http';
import {
  ANYBODY,
  changesOf,
  createKey,
  findReport,
  onBehalfOf,
  revokeKey,
  type Store,
} from '@baocao/db';
import { exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { gatewayOver } from './gateway-over-http.ts';
import { posted } from './graphql-post.ts';
import { BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';
import { AUDIENCE, tokenIssuer } from './token-issuer.ts';

const AGENCY = 'demo/sotnmt';
const DRAFT = { agency: AGENCY, period: '2024-Q1' };
const READ = `{ report(agency: "${AGENCY}", period: "2024-Q1") { status } }`;
const SUBMIT = `mutation { submitReport(agency: "${AGENCY}", period: "2024-Q1") {
  __typename ... on Refusal { code } } }`;
const OFFICER = { agency: AGENCY, role: 'officer', name: 'Nguyễn Văn A' };
const AT = '2024-04-01T01:00:00.000Z';

async function keyTo(store: Store, more: Partial<Parameters<typeof createKey>[1]> = {}) {
  const holder = { name: 'Cổng dữ liệu', role: 'OFFICER' } as const;
  const created = await createKey(store, { agency: AGENCY, holder, at: AT, ...more });
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

test('a key acts as its holder, in the log too, until it is revoked: then from the next request on it is refused', async () => {
  const store = await recordedStore(DEMO);
  const { base } = await gatewayOver(onBehalfOf(store, ANYBODY));
  const { secret, key } = await keyTo(store);
  const bearer = secret;
  expect((await posted(base, { query: READ })).json.data.report).toBeNull();
  expect((await posted(base, { query: READ, bearer })).json.data.report.status).toBe('DRAFT');
  expect((await posted(base, { query: SUBMIT, bearer })).json.data.submitReport.__typename).toBe(
    'StepTaken',
  );
  const [submitted] = await changesOf(store, AGENCY, { limit: 1 });
  expect(submitted).toMatchObject({ operation: 'SUBMIT', actor: key.holder });
  await revokeKey(store, { agency: AGENCY, id: key.id, at: AT });
  const refused = await posted(base, { query: READ, bearer });
  expect([refused.status, refused.code, refused.json.data]).toEqual([
    401,
    'REVOKED_KEY',
    undefined,
  ]);
});

test('a key opens its own agency alone', async () => {
  const store = await recordedStore(DEMO, BINH_THUAN);
  const { base } = await gatewayOver(onBehalfOf(store, ANYBODY));
  const { secret: bearer } = await keyTo(store, { agency: 'binh-thuan/skhcn' });
  expect((await posted(base, { query: READ, bearer })).json.data.report).toBeNull();
  expect((await posted(base, { query: SUBMIT, bearer })).json.data.submitReport.code).toBe(
    'NOTHING_RECORDED',
  );
});

test('over downloads too', async () => {
  const store = await recordedStore(DEMO);
  const { base } = await gatewayOver(onBehalfOf(store, ANYBODY));
  const { secret } = await keyTo(store);
  const download = async (authorization?: string) =>
    (
      await fetch(`${base}/reports/${AGENCY}/2024-Q1.json`, {
        headers: authorization ? { authorization } : {},
      })
    ).status;
  expect(await download()).toBe(404);
  expect(await download(`Bearer ${secret}`)).toBe(200);
  expect(await download(`Bearer ${secret}0`)).toBe(401);
});

test.each([
  ['Basic YTpi', 'MALFORMED_AUTHORIZATION'],
  ['Bearer', 'MALFORMED_AUTHORIZATION'],
  ['Bearer a b', 'MALFORMED_AUTHORIZATION'],
  ['Bearer \u00e9', 'MALFORMED_AUTHORIZATION'],
  ['Bearer x', 'UNKNOWN_KEY'],
  [`Bearer baocao_${'0'.repeat(64)}`, 'UNKNOWN_KEY'],
  ['Bearer a.b.c', 'TOKENS_NOT_TAKEN'],
])(
  '%j is refused as %s, with a challenge, and never taken for anybody’s',
  async (authorization, code) => {
    const store = await recordedStore(DEMO);
    const { base } = await gatewayOver(onBehalfOf(store, ANYBODY));
    const refused = await posted(base, { query: '{ __typename }', headers: { authorization } });
    expect([refused.status, refused.code]).toEqual([401, code]);
    expect(refused.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="baocao", error="invalid_/,
    );
    expect(refused.json.data).toBeUndefined();
  },
);

test('of two Authorization headers none is believed', async () => {
  const store = await recordedStore(DEMO);
  const { base } = await gatewayOver(onBehalfOf(store, ANYBODY));
  const { secret } = await keyTo(store);
  const status = await new Promise((resolve, reject) => {
    const headers = ['authorization', `Bearer ${secret}`, 'authorization', 'Bearer x', 'host', 'x'];
    const sent = request(`${base}/graphql?query={__typename}`, { headers, setHost: false });
    sent.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
    sent.end();
  });
  expect(status).toBe(401);
});

async function withTokens() {
  const store = await recordedStore(DEMO, BINH_THUAN);
  const issuer = await tokenIssuer();
  const { base } = await gatewayOver(onBehalfOf(store, ANYBODY), { tokens: issuer.options });
  const read = async (bearer: string) => posted(base, { query: READ, bearer });
  return { store, issuer, base, read };
}

test('a token acts as whom its issuer says', async () => {
  const { store, issuer, base, read } = await withTokens();
  const bearer = await issuer.token(OFFICER);
  expect((await read(bearer)).json.data.report.status).toBe('DRAFT');
  await posted(base, { query: SUBMIT, bearer });
  const [submitted] = await changesOf(store, AGENCY, { limit: 1 });
  expect(submitted).toMatchObject({ actor: { name: 'Nguyễn Văn A', role: 'OFFICER' } });
  const auditor = await issuer.token({ agency: 'demo/*', role: ['x', 'auditor'], name: 'B' });
  expect((await read(auditor)).json.data.report.status).toBe('SUBMITTED');
  const refused = await posted(base, { query: SUBMIT, bearer: auditor });
  expect(refused.json.data.submitReport.code).toBe('NOT_PERMITTED');
  expect(issuer.state.asked).toBe(1);
});

test('a claim may bear another name', async () => {
  const store = await recordedStore(DEMO);
  const issuer = await tokenIssuer();
  const claims = { agency: 'https://baocao.test/agency', name: 'preferred_username' };
  const tokens = { ...issuer.options, claims };
  const { base } = await gatewayOver(onBehalfOf(store, ANYBODY), { tokens });
  const bearer = await issuer.token({
    [claims.agency]: AGENCY,
    role: 'OFFICER',
    [claims.name]: 'a',
  });
  expect((await posted(base, { query: READ, bearer })).json.data.report.status).toBe('DRAFT');
});

test('what the issuer has not signed for this gateway is refused', async () => {
  const { issuer, read } = await withTokens();
  const stranger = await generateKeyPair('ES256');
  const shared = new TextEncoder().encode(JSON.stringify(issuer.published));
  const spki = new TextEncoder().encode(await exportSPKI(stranger.publicKey));
  const good = await issuer.token(OFFICER);
  const [header, payload, signature = ''] = good.split('.');
  const elevated = Buffer.from(JSON.stringify({ ...OFFICER, role: 'admin' })).toString('base64url');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  const unsecured = new UnsecuredJWT(OFFICER)
    .setIssuer(issuer.options.issuer)
    .setAudience(AUDIENCE)
    .setExpirationTime('5m')
    .encode();
  const symmetric = (secret: Uint8Array) =>
    new SignJWT(OFFICER)
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(issuer.options.issuer)
      .setAudience(AUDIENCE)
      .setExpirationTime('5m')
      .sign(secret);
  const wrong: Readonly<Record<string, string>> = {
    'another’s signature': await (await issuer.signed(OFFICER)).sign(stranger.privateKey),
    'no signature': unsecured,
    'a signature taken off': `${header}.${payload}.`,
    'alg none over a real payload': `${none}.${payload}.${signature}`,
    'claims put in the place of others': `${header}.${elevated}.${signature}`,
    'the public key as a shared secret': await symmetric(shared),
    'another public key as a shared secret': await symmetric(spki),
    'another issuer': await issuer.token({ ...OFFICER, iss: 'https://other.test' }),
    'another audience': await issuer.token({ ...OFFICER, aud: 'https://other.test' }),
    'an unknown key': await issuer.token(OFFICER, { kid: 'two' }),
    'not yet valid': await issuer.token({ ...OFFICER, nbf: Date.now() / 1000 + 3600 }),
    rubbish: 'a.b.c',
  };
  for (const [what, token] of Object.entries(wrong)) {
    const { status, code, json } = await read(token);
    expect([status, code, json.data], what).toEqual([401, 'INVALID_TOKEN', undefined]);
  }
  expect((await read(good)).status).toBe(200);
});

test('a token that has expired says so, and one without an end is none', async () => {
  const { issuer, read } = await withTokens();
  const expired = await read(await issuer.token(OFFICER, { expiresIn: '-2m' }));
  expect([expired.status, expired.code]).toEqual([401, 'EXPIRED_TOKEN']);
  expect((await read(await issuer.token(OFFICER, { expiresIn: '-10s' }))).status).toBe(200);
  const unending = await new SignJWT(OFFICER)
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer(issuer.options.issuer)
    .setAudience(AUDIENCE)
    .sign(issuer.privateKey);
  const refused = await read(unending);
  expect([refused.status, refused.code]).toEqual([401, 'INVALID_TOKEN']);
});

test.each<[JWTPayload, string]>([
  [{ role: 'officer', name: 'A' }, 'agency'],
  [{ ...OFFICER, agency: '*' }, 'agency'],
  [{ ...OFFICER, agency: 'demo/*' }, 'agency'],
  [{ ...OFFICER, agency: '*/*', role: 'auditor' }, 'agency'],
  [{ ...OFFICER, agency: 'DEMO/sotnmt' }, 'agency'],
  [{ ...OFFICER, agency: [AGENCY] }, 'agency'],
  [{ ...OFFICER, role: undefined }, 'role'],
  [{ ...OFFICER, role: 'root' }, 'role'],
  [{ ...OFFICER, role: ['officer', 'approver'] }, 'role'],
  [{ ...OFFICER, name: '' }, 'name'],
  [{ ...OFFICER, name: 'a\u0000b' }, 'name'],
])('a genuine token with claims %j is refused for its %s', async (claims, claim) => {
  const { issuer, read } = await withTokens();
  const refused = await read(await issuer.token(claims));
  expect([refused.status, refused.code]).toEqual([401, 'UNFIT_CLAIM']);
  expect(refused.json.errors[0].message).toContain(`“${claim}”`);
});

test('the issuer is not asked once for each wrong token, and a failing one is told of as such', async () => {
  const { issuer, base } = await withTokens();
  issuer.state.status = 503;
  const down = await posted(base, { query: READ, bearer: await issuer.token(OFFICER) });
  expect([down.status, down.code]).toEqual([503, 'ISSUER_UNREACHABLE']);
  issuer.state.status = 200;
  for (let count = 0; count < 20; count++) {
    await posted(base, { query: READ, bearer: await issuer.token(OFFICER, { kid: `${count}` }) });
  }
  expect(issuer.state.asked).toBeLessThanOrEqual(2);
});

test('while the issuer is gone, tokens count as requests, and keys from the same place still open', async () => {
  const store = await recordedStore(DEMO);
  const issuer = await tokenIssuer();
  issuer.state.status = 503;
  const { base } = await gatewayOver(onBehalfOf(store, ANYBODY), {
    tokens: issuer.options,
    rates: { failures: { requests: 2, seconds: 60 }, address: { requests: 4, seconds: 60 } },
    proxies: ['127.0.0.1'],
  });
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  const codeFor = async (bearer: string) =>
    (await posted(base, { query: READ, bearer, headers })).code;
  const token = await issuer.token(OFFICER);
  const codes = [];
  for (let count = 0; count < 5; count++) codes.push(await codeFor(token));
  expect(codes).toEqual([...Array(4).fill('ISSUER_UNREACHABLE'), 'TOO_MANY_REQUESTS']);
  const { secret } = await keyTo(store);
  expect(await codeFor(secret)).toBeUndefined();
});

test('an algorithm that others could sign with is not even configured', async () => {
  const store = await recordedStore(DEMO);
  const { options } = await tokenIssuer();
  for (const algorithms of [['HS256'], ['none'], []]) {
    const opening = gatewayOver(store, { tokens: { ...options, algorithms } });
    await expect(opening).rejects.toThrow(RangeError);
  }
});

test('whoever sends nothing is anybody, and changes nothing', async () => {
  const store = await recordedStore(DEMO);
  const { base } = await gatewayOver(onBehalfOf(store, ANYBODY));
  expect((await posted(base, { query: SUBMIT })).json.data.submitReport.code).toBe('NOT_SIGNED_IN');
  expect(await findReport(store, DRAFT)).toMatchObject({ ok: true });
});
