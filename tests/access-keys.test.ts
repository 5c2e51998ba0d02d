import { ROLES } from '@baocao/core/issue';
import {
  ANYBODY,
  auditorOf,
  changesOf,
  createKey,
  findReport,
  holderOf,
  listKeys,
  listReports,
  memberOf,
  onBehalfOf,
  principalOfKey,
  revokeKey,
  type Store,
  submitReport,
  verifyChanges,
  WHO_MAY,
} from '@baocao/db';
import { expect, test } from 'vitest';
import { writeAgencies } from '../packages/db/src/access/store.ts';
import { contentOf } from '../packages/db/src/store.test-data.ts';
import { BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';

const AT = '2024-04-01T01:00:00.000Z';
const LATER = '2024-05-01T01:00:00.000Z';
const OWN = 'demo/sotnmt';
const OTHER = 'binh-thuan/skhcn';
const HOLDER = { name: 'máy báo cáo', role: 'OFFICER' } as const;
const AUDITOR = { name: 'văn phòng', role: 'AUDITOR' } as const;

async function newKey(store: Store, more: Partial<Parameters<typeof createKey>[1]> = {}) {
  const created = await createKey(store, { agency: OWN, holder: HOLDER, at: AT, ...more });
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

test('a key opens what its holder may, from when it is made until it is revoked', async () => {
  const store = await recordedStore(DEMO, BINH_THUAN);
  const { secret, key } = await newKey(store);
  expect(secret).toMatch(/^baocao_[0-9a-f]{64}$/);
  expect(key).toEqual({
    agency: OWN,
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    holder: HOLDER,
    reads: 'AGENCY',
    createdAt: AT,
    expiresAt: null,
    revokedAt: null,
  });
  const asked = onBehalfOf(store, ANYBODY);
  expect(await principalOfKey(asked, { secret, at: LATER })).toEqual({
    ok: true,
    value: memberOf(OWN, HOLDER),
  });
  const order = { agency: OWN, id: key.id, at: LATER };
  const revoked = { ...key, revokedAt: LATER };
  expect(await revokeKey(store, order)).toEqual({ ok: true, value: revoked });
  const refused = { ok: false, error: { code: 'REVOKED_KEY' } };
  expect(await principalOfKey(asked, { secret, at: LATER })).toEqual(refused);
  const before = await contentOf(store);
  expect(await revokeKey(store, { ...order, at: '2025-01-01T00:00:00.000Z' })).toEqual({
    ok: true,
    value: revoked,
  });
  expect(await contentOf(store)).toBe(before);
});

test('what is no key, or another’s letters, opens nothing', async () => {
  const store = onBehalfOf(await recordedStore(DEMO), ANYBODY);
  const { secret } = await newKey(onBehalfOf(store, holderOf({ name: 'a', role: 'ADMIN' })));
  const altered = secret.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  for (const wrong of ['', 'baocao_', altered, secret.toUpperCase(), `${secret} `, `${secret}0`]) {
    expect(await principalOfKey(store, { secret: wrong, at: AT }), wrong).toEqual({
      ok: false,
      error: { code: 'UNKNOWN_KEY' },
    });
  }
});

test('a key holds up to its last day and not beyond', async () => {
  const store = await recordedStore(DEMO);
  const { secret } = await newKey(store, { expiresAt: LATER });
  const at = '2024-05-01T00:59:59.999Z';
  expect(await principalOfKey(store, { secret, at })).toMatchObject({ ok: true });
  expect(await principalOfKey(store, { secret, at: LATER })).toEqual({
    ok: false,
    error: { code: 'EXPIRED_KEY' },
  });
});

test('the log tells who made and revoked which key, and nowhere is the secret kept', async () => {
  const store = await recordedStore(DEMO);
  const { secret, key } = await newKey(store);
  await revokeKey(store, { agency: OWN, id: key.id, at: LATER });
  const [revoked, created] = await changesOf(store, OWN, { limit: 2 });
  expect(created).toMatchObject({
    operation: 'CREATE_KEY',
    actor: { name: 'test', role: 'ADMIN' },
    parts: [{ table: 'access_key', key: { id: key.id }, before: null }],
  });
  expect(created?.parts[0]?.after).not.toHaveProperty('secret_digest');
  expect(revoked).toMatchObject({
    operation: 'REVOKE_KEY',
    parts: [{ before: { revoked_at: null }, after: { revoked_at: LATER } }],
  });
  expect(await verifyChanges(store, OWN)).toMatchObject({ ok: true });
  expect(await contentOf(store)).not.toContain(secret.slice('baocao_'.length));
});

test.each(ROLES)(
  '%s: keeps keys where the table says so, and of its own agency alone',
  async (role) => {
    const store = await recordedStore(DEMO, BINH_THUAN);
    const { key } = await newKey(store);
    const before = await contentOf(store);
    const stranger = onBehalfOf(store, memberOf(OTHER, { name: 'x', role }));
    const member = onBehalfOf(store, memberOf(OWN, { name: 'x', role }));
    const make = (as: Store, agency: string) => createKey(as, { agency, holder: HOLDER, at: AT });
    const revoke = (as: Store, agency: string) => revokeKey(as, { agency, id: key.id, at: AT });
    for (const keep of [make, revoke]) {
      const missing = JSON.stringify(await keep(stranger, 'demo/khong-co'));
      const foreign = JSON.stringify(await keep(stranger, OWN));
      expect(foreign).toBe(missing.replaceAll('demo/khong-co', OWN));
    }
    expect(await listKeys(stranger, OWN)).toEqual([]);
    expect(await listKeys(member, OWN)).toEqual([key]);
    expect(await contentOf(store)).toBe(before);
    expect((await make(member, OWN)).ok).toBe(WHO_MAY.KEEP_KEYS.includes(role));
    expect((await revoke(member, OWN)).ok).toBe(WHO_MAY.KEEP_KEYS.includes(role));
  },
);

test('nobody makes a key unnamed, already past, or for more than they have', async () => {
  const store = await recordedStore(DEMO);
  const before = await contentOf(store);
  const admin = onBehalfOf(store, memberOf(OWN, { name: 'x', role: 'ADMIN' }));
  const refusals = [
    [store, { holder: { ...HOLDER, name: ' ' } }, 'UNFIT_NAME'],
    [store, { holder: { ...HOLDER, name: 'a\u0000b' } }, 'UNFIT_NAME'],
    [store, { expiresAt: AT }, 'EXPIRES_BEFORE_NOW'],
    [store, { reads: 'PROVINCE' }, 'PROVINCE_NOT_GRANTED'],
    [admin, { reads: 'PROVINCE', holder: AUDITOR }, 'PROVINCE_NOT_GRANTED'],
    [onBehalfOf(store, ANYBODY), {}, 'NOT_SIGNED_IN'],
  ] as const;
  for (const [as, more, code] of refusals) {
    const order = { agency: OWN, holder: HOLDER, at: AT, ...more };
    expect(await createKey(as, order)).toMatchObject({ ok: false, error: { code } });
  }
  expect(await contentOf(store)).toBe(before);
});

test('a province’s auditor reads all of its agencies, drafts too, and nothing more of others', async () => {
  const store = await recordedStore(DEMO, BINH_THUAN);
  const { secret } = await newKey(store, { holder: AUDITOR, reads: 'PROVINCE' });
  const principal = await principalOfKey(store, { secret, at: AT });
  expect(principal).toEqual({ ok: true, value: auditorOf('demo', AUDITOR.name) });
  const auditor = onBehalfOf(store, auditorOf('demo', AUDITOR.name));
  const draft = { agency: OWN, period: '2024-Q1' };
  expect(await findReport(auditor, draft)).toMatchObject({ ok: true });
  expect(await listReports(auditor, { issued: false }, { limit: 9 })).toMatchObject([
    { agency: OWN, period: { year: 2024 } },
  ]);
  expect(await listReports(auditor, {}, { limit: 9 })).toHaveLength(6);
  expect(await changesOf(auditor, OWN, { limit: 9 })).not.toEqual([]);
  const elsewhere = onBehalfOf(store, auditorOf('binh-thuan', AUDITOR.name));
  expect(await findReport(elsewhere, draft)).toMatchObject({ error: { code: 'NOT_ISSUED' } });
  expect(await changesOf(elsewhere, OWN, { limit: 9 })).toEqual([]);
});

test('an auditor writes nothing, not even where a command forgets to ask for the role', async () => {
  const store = await recordedStore(DEMO);
  const before = await contentOf(store);
  const auditor = onBehalfOf(store, auditorOf('demo', AUDITOR.name));
  const order = { agency: OWN, period: '2024-Q1', at: AT };
  expect(await submitReport(auditor, order)).toMatchObject({ error: { code: 'NOT_PERMITTED' } });
  const forgetful = writeAgencies(auditor, [OWN], async (shared) => {
    await shared
      .of(OWN)
      .put('task_list', { year: 2030 }, { approved_by: 'x', body: '{}', revision: 1 });
    return { ok: true, value: null };
  });
  await expect(forgetful).rejects.toThrow('not the principal');
  expect(await contentOf(store)).toBe(before);
});
