import type { Department } from '@baocao/core/report';
import { type Act, importDepartments, type Store, storeFailureOf } from '@baocao/db';
import { readDepartment } from '@baocao/intake';
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import {
  as,
  breakInserts,
  contentOf,
  migratedStore,
  newStoreUrl,
  openStore,
} from '../packages/db/src/store.test-data.ts';
import { DEMO, recordedStore } from './recorded-store.ts';

const BY: Act = { actor: { name: 'quản trị', role: 'ADMIN' }, at: '2023-04-01T01:00:00.000Z' };

async function demo(): Promise<Department> {
  const read = await readDepartment(DEMO);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** `null` where it is recorded, else why not. */
async function record(store: Store): Promise<unknown> {
  try {
    const outcome = await importDepartments(as(BY, store), [await demo()], BY);
    return outcome.ok ? null : outcome.error;
  } catch (error) {
    return storeFailureOf(error) ?? error;
  }
}

describe('what is frozen in PostgreSQL', () => {
  test('is not emptied, nor changed by a session that replays another’s changes', async () => {
    const store = await recordedStore(DEMO);
    const before = await contentOf(store);
    for (const table of ['issued_report', 'report_state', 'change']) {
      const emptied = sql`truncate ${sql.table(table)}`.execute(tablesOf(store));
      await expect(emptied).rejects.toThrow('rows are only added');
      const replayed = tablesOf(store)
        .transaction()
        .execute(async (transaction) => {
          await sql`set local session_replication_role = replica`.execute(transaction);
          await sql`delete from ${sql.table(table)}`.execute(transaction);
        });
      await expect(replayed).rejects.toThrow('rows are only added');
    }
    const all = sql`truncate agency cascade`.execute(tablesOf(store));
    await expect(all).rejects.toThrow('rows are only added');
    expect(await contentOf(store)).toBe(before);
  });
});

describe('a write that another was in the way of', () => {
  test.each(['40001', '40P01'])('(%s) is done again, whole', async (code) => {
    const [store, untroubled] = [await migratedStore(), await recordedStore(DEMO)];
    await breakInserts(store, 'issued_report', { code, times: 2 });
    expect(await record(store)).toBeNull();
    const steps = (each: Store) =>
      tablesOf(each).selectFrom('report_state').select('step').execute();
    expect(await steps(store)).toEqual(await steps(untroubled));
  });

  test('but not for ever, and nothing is left of it', async () => {
    const store = await migratedStore();
    const before = await contentOf(store);
    await breakInserts(store, 'issued_report', { code: '40001' });
    expect(await record(store)).toEqual({ code: 'BUSY' });
    expect(await contentOf(store)).toBe(before);
  });

  test('any other failure is told at once', async () => {
    const store = await migratedStore();
    await breakInserts(store, 'issued_report', { code: '23514', times: 1 });
    expect(await record(store)).toEqual({
      code: 'ENGINE_FAILED',
      reason: 'midway (23514)',
    });
    expect(await record(store)).toBeNull();
  });
});

describe('locks', () => {
  test('writes of two agencies do not wait for each other, those of one do', async () => {
    const url = await newStoreUrl();
    const [holder, writer] = [await migratedStore(url), await openStore(`${url}?lock_timeout=100`)];
    const hold = async (agency: string) => {
      const transaction = await tablesOf(holder).startTransaction().execute();
      await sql`select pg_advisory_xact_lock(hashtextextended(${`baocao agency ${agency}`}, 0))`.execute(
        transaction,
      );
      return transaction;
    };
    const own = await hold('demo/sotnmt');
    expect(await record(writer)).toEqual({ code: 'BUSY' });
    await own.rollback().execute();
    const another = await hold('demo/another');
    expect(await record(writer)).toBeNull();
    await another.rollback().execute();
  });

  test('two imports of the same agencies, named in another order, both succeed', async () => {
    const url = await newStoreUrl();
    const [first, second] = [await migratedStore(url), await openStore(url)];
    const whole = await demo();
    const other = { ...whole, agency: { ...whole.agency, key: 'demo/other' } } as Department;
    const records = other.records.map((each) => ({ ...each, agency: other.agency.key }));
    const taskLists = other.taskLists.map((each) => ({ ...each, agency: other.agency.key }));
    const copy = { ...other, records, taskLists } as Department;
    const outcomes = await Promise.all([
      importDepartments(as(BY, first), [whole, copy], BY),
      importDepartments(as(BY, second), [copy, whole], BY),
    ]);
    const unchanged = outcomes.map((each) => each.ok && each.value.map((one) => one.unchanged));
    expect(unchanged.sort()).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});

test('reads of one moment see nothing of what is written meanwhile', async () => {
  const store = await migratedStore();
  const counts = await tablesOf(store)
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (moment) => {
      const count = async () =>
        (await moment.selectFrom('agency').select('agency').execute()).length;
      const before = await count();
      expect(await record(store)).toBeNull();
      return [before, await count()];
    });
  expect(counts).toEqual([0, 0]);
});

test('a connection that breaks between statements fails its own work alone', async () => {
  const store = await recordedStore(DEMO);
  const work = tablesOf(store)
    .transaction()
    .execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(
        transaction,
      );
      await sql`select pg_terminate_backend(${rows[0]?.pid}::integer)`.execute(tablesOf(store));
      await vi.waitFor(async () => {
        const gone = sql`select from pg_stat_activity where pid = ${rows[0]?.pid}::integer`;
        expect((await gone.execute(tablesOf(store))).rows).toEqual([]);
      });
      await transaction.selectFrom('agency').selectAll().execute();
    });
  await expect(work).rejects.toThrow();
  // More often than the pool has connections: none is lost.
  for (let count = 0; count < 12; count++) {
    await expect(
      tablesOf(store)
        .transaction()
        .execute(async (transaction) => {
          await sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction);
        }),
    ).rejects.toThrow();
  }
  expect(await tablesOf(store).selectFrom('agency').select('agency').execute()).toHaveLength(1);
});
