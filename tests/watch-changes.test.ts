import { type ChangeNews, reviseReport, submitReport, watchChanges } from '@baocao/db';
import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { engineOf } from '../packages/db/src/engine/engine.ts';
import { newStoreUrl, openStore } from '../packages/db/src/store.test-data.ts';
import { DEMO, recordedStoreAt } from './recorded-store.ts';

const DRAFT = { agency: 'demo/sotnmt', period: '2024-Q1', at: '2024-04-01T01:00:00.000Z' };

test('changes are told of, whoever makes them, once they are kept and not before', async () => {
  const url = await newStoreUrl();
  const own = await recordedStoreAt(url, DEMO);
  const other = await openStore(url);
  const news: ChangeNews[] = [];
  const watch = await watchChanges(await openStore(url), (each) => void news.push(each));
  onTestFinished(() => watch.close());
  expect(await submitReport(own, { ...DRAFT, period: '2023-Q4' })).toMatchObject({ ok: false });
  await submitReport(other, DRAFT);
  await vi.waitFor(() => expect(news).toEqual([{ agency: DRAFT.agency, sequence: 2 }]), 5_000);
  await reviseReport(own, DRAFT);
  await vi.waitFor(() => expect(news.at(-1)).toEqual({ agency: DRAFT.agency, sequence: 3 }), 5_000);
  expect(news).toHaveLength(2);
  await watch.close();
  await submitReport(own, DRAFT);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(news).toHaveLength(2);
});

test('nothing is left out where the line broke meanwhile', async () => {
  const url = await newStoreUrl();
  const store = await recordedStoreAt(url, DEMO);
  const news: ChangeNews[] = [];
  const watch = await watchChanges(await openStore(url), (each) => void news.push(each));
  onTestFinished(() => watch.close());
  if (engineOf(tablesOf(store)) === 'POSTGRES') {
    const listening = sql<{ pid: number }>`select pid from pg_stat_activity
      where application_name = 'baocao changes' and datname = current_database()`;
    const pids = await vi.waitFor(async () => {
      const { rows } = await listening.execute(tablesOf(store));
      expect(rows).toHaveLength(1);
      return rows;
    }, 5_000);
    for (const { pid } of pids) {
      await sql`select pg_terminate_backend(${pid}::integer)`.execute(tablesOf(store));
    }
  }
  await submitReport(store, DRAFT);
  await vi.waitFor(() => expect(news).toEqual([{ agency: DRAFT.agency, sequence: 2 }]), 10_000);
});
