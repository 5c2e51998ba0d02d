import type { Department } from '@baocao/core/report';
import { type Act, type Database, importDepartments, migrate, storeFailureOf } from '@baocao/db';
import { readDepartment } from '@baocao/intake';
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import {
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
async function record(database: Database): Promise<unknown> {
  try {
    const outcome = await importDepartments(database, [await demo()], BY);
    return outcome.ok ? null : outcome.error;
  } catch (error) {
    return storeFailureOf(error) ?? error;
  }
}

describe('what is frozen in PostgreSQL', () => {
  test('is not emptied, nor changed by a session that replays another’s changes', async () => {
    const database = await recordedStore(DEMO);
    const before = await contentOf(database);
    for (const table of ['issued_report', 'report_state']) {
      const emptied = sql`truncate ${sql.table(table)}`.execute(database);
      await expect(emptied).rejects.toThrow('rows are only added');
      const replayed = database.transaction().execute(async (transaction) => {
        await sql`set local session_replication_role = replica`.execute(transaction);
        await sql`delete from ${sql.table(table)}`.execute(transaction);
      });
      await expect(replayed).rejects.toThrow('rows are only added');
    }
    const all = sql`truncate agency cascade`.execute(database);
    await expect(all).rejects.toThrow('rows are only added');
    expect(await contentOf(database)).toBe(before);
  });
});

describe('a write that another was in the way of', () => {
  test.each(['40001', '40P01'])('(%s) is done again, whole', async (code) => {
    const [database, untroubled] = [await migratedStore(), await recordedStore(DEMO)];
    await breakInserts(database, 'issued_report', { code, times: 2 });
    expect(await record(database)).toBeNull();
    const steps = (each: Database) => each.selectFrom('report_state').select('step').execute();
    expect(await steps(database)).toEqual(await steps(untroubled));
  });

  test('but not for ever, and nothing is left of it', async () => {
    const database = await migratedStore();
    const before = await contentOf(database);
    await breakInserts(database, 'issued_report', { code: '40001' });
    expect(await record(database)).toEqual({ code: 'BUSY' });
    expect(await contentOf(database)).toBe(before);
  });

  test('any other failure is told at once', async () => {
    const database = await migratedStore();
    await breakInserts(database, 'issued_report', { code: '23514', times: 1 });
    expect(await record(database)).toEqual({
      code: 'ENGINE_FAILED',
      reason: 'midway (23514)',
    });
    expect(await record(database)).toBeNull();
  });
});

describe('locks', () => {
  test('writes of two agencies do not wait for each other, those of one do', async () => {
    const url = await newStoreUrl();
    const [holder, writer] = [await openStore(url), await openStore(`${url}?lock_timeout=100`)];
    await migrate(holder);
    const hold = async (agency: string) => {
      const transaction = await holder.startTransaction().execute();
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
    const [first, second] = [await openStore(url), await openStore(url)];
    await migrate(first);
    const whole = await demo();
    const other = { ...whole, agency: { ...whole.agency, key: 'demo/other' } } as Department;
    const records = other.records.map((each) => ({ ...each, agency: other.agency.key }));
    const taskLists = other.taskLists.map((each) => ({ ...each, agency: other.agency.key }));
    const copy = { ...other, records, taskLists } as Department;
    const outcomes = await Promise.all([
      importDepartments(first, [whole, copy], BY),
      importDepartments(second, [copy, whole], BY),
    ]);
    const unchanged = outcomes.map((each) => each.ok && each.value.map((one) => one.unchanged));
    expect(unchanged.sort()).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});

test('reads of one moment see nothing of what is written meanwhile', async () => {
  const database = await migratedStore();
  const counts = await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (moment) => {
      const count = async () => (await moment.selectFrom('agency').select('key').execute()).length;
      const before = await count();
      expect(await record(database)).toBeNull();
      return [before, await count()];
    });
  expect(counts).toEqual([0, 0]);
});

test('a connection that breaks between statements fails its own work alone', async () => {
  const database = await recordedStore(DEMO);
  const work = database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(
      transaction,
    );
    await sql`select pg_terminate_backend(${rows[0]?.pid}::integer)`.execute(database);
    await vi.waitFor(async () => {
      const gone = sql`select from pg_stat_activity where pid = ${rows[0]?.pid}::integer`;
      expect((await gone.execute(database)).rows).toEqual([]);
    });
    await transaction.selectFrom('agency').selectAll().execute();
  });
  await expect(work).rejects.toThrow();
  // More often than the pool has connections: none is lost.
  for (let count = 0; count < 12; count++) {
    await expect(
      database.transaction().execute(async (transaction) => {
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction);
      }),
    ).rejects.toThrow();
  }
  expect(await database.selectFrom('agency').select('key').execute()).toHaveLength(1);
});
