import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ANYBODY,
  createKey,
  holderOf,
  importDepartments,
  migrate,
  type NewKeyOrder,
  openDatabase,
  type Reading,
  type Store,
  storeFor,
} from '@baocao/db';
import { createGateway, type GatewayOptions } from '@baocao/gateway';
import { afterAll, beforeAll, expect } from 'vitest';
import { answered, type Posted, posted } from '../graphql-post.ts';
import { BINH_THUAN, DEMO, departmentIn } from '../recorded-store.ts';

export const AGENCY = 'demo/sotnmt';

export interface UnderAttack {
  readonly base: string;
  /** As its holder sees it. */
  readonly store: Store;
  readonly keyOf: (order: Partial<NewKeyOrder>) => Promise<string>;
}

/** One gateway for a file of attacks, over a store of two departments; what it is is known once the file has begun. */
export function underAttack({
  reading = 'PUBLIC',
  ...options
}: Omit<GatewayOptions, 'store'> & { readonly reading?: Reading } = {}): UnderAttack {
  const known: { base: string; store?: Store } = { base: '' };
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baocao-test-'));
    const opened = await openDatabase(`sqlite:${join(folder, 'store.db')}`);
    if (!opened.ok) throw new Error(opened.error.code);
    const migrated = await migrate(opened.value);
    if (!migrated.ok) throw new Error(migrated.error.code);
    const store = storeFor(opened.value, holderOf({ name: 'test', role: 'ADMIN' }));
    const departments = await Promise.all([DEMO, BINH_THUAN].map(departmentIn));
    const recorded = await importDepartments(store, departments, { at: AT });
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
    const { server } = createGateway({
      store: storeFor(opened.value, ANYBODY, reading),
      ...options,
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    Object.assign(known, {
      store,
      base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    });
    afterAll(async () => {
      server.closeAllConnections();
      server.close();
      await opened.value.close();
      rmSync(folder, { recursive: true, force: true });
    });
  }, 60_000);
  return {
    get base() {
      return known.base;
    },
    get store() {
      if (!known.store) throw new Error('The file has not begun');
      return known.store;
    },
    keyOf: async (order) => {
      const holder = { name: 'máy', role: 'OFFICER' } as const;
      const created = await createKey(known.store as Store, {
        agency: AGENCY,
        holder,
        at: AT,
        ...order,
      });
      if (!created.ok) throw new Error(created.error.code);
      return created.value.secret;
    },
  };
}

const AT = '2024-04-01T01:00:00.000Z';

/** How long an attack may take, in milliseconds. */
const AT_MOST_MS = 1000;

/**
 * Sends an attack, and holds the gateway to what it promises: refused or answered within a second, never as a failure of
 * its own, nothing told of its inside, health answered meanwhile, right queries answered right afterwards.
 */
export async function withstood(
  { base }: UnderAttack,
  attack: (base: string) => Promise<Posted>,
): Promise<Posted> {
  const begun = performance.now();
  const [outcome, health] = await Promise.all([attack(base), fetch(`${base}/health/live`)]);
  expect(performance.now() - begun).toBeLessThan(AT_MOST_MS);
  expect(health.status).toBe(200);
  expect(outcome.status).toBeGreaterThanOrEqual(200);
  expect(outcome.status).toBeLessThan(500);
  expect(outcome.text).not.toMatch(INSIDE);
  const right = await posted(base, {
    query: `{ report(agency: "${AGENCY}", period: "2023-Q1") { number } }`,
  });
  expect([right.status, right.json]).toEqual([
    200,
    { data: { report: { number: '45/BC-STNMT' } } },
  ]);
  return outcome;
}

/** Traces of the program: its files, its stack, its statements. */
const INSIDE =
  /node_modules|\n\s+at |\.[cm]?[jt]s:\d|SQLITE|syntax error at or near|\bselect\b.*\bfrom\b/i;

export { answered, type Posted, posted };
