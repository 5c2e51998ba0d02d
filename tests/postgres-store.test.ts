import { randomUUID } from 'node:crypto';
import type { Department } from '@baocao/core/report';
import {
  type Act,
  ANYBODY,
  amendReport,
  auditorOf,
  createKey,
  importDepartments,
  memberOf,
  migrate,
  type Store,
  storeFailureOf,
  storeFor,
  submitReport,
} from '@baocao/db';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readAcross, tablesOf } from '../packages/db/src/access/store.ts';
import { actFor } from '../packages/db/src/engine/act-for.ts';
import {
  as,
  breakInserts,
  contentOf,
  HOLDER,
  migratedStore,
  newStoreUrl,
  opened,
  openStore,
} from '../packages/db/src/store.test-data.ts';
import {
  BINH_THUAN,
  DEMO,
  departmentIn,
  recordedStore,
  recordedStoreAt,
} from './recorded-store.ts';

const BY: Act = { actor: { name: 'quản trị', role: 'ADMIN' }, at: '2023-04-01T01:00:00.000Z' };

/** `null` where it is recorded, else why not. */
async function record(store: Store): Promise<unknown> {
  try {
    const outcome = await importDepartments(as(BY, store), [await departmentIn(DEMO)], BY);
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

describe('the second lock, in PostgreSQL itself', () => {
  const TABLES = [
    'agency',
    'document',
    'task_list',
    'period_record',
    'observation',
    'result',
    'citation',
    'report_state',
    'issued_report',
    'change',
    'access_key',
    'kept_report',
  ] as const;
  const MEMBER = memberOf('demo/sotnmt', BY.actor);
  const STRANGER = memberOf('binh-thuan/skhcn', BY.actor);
  const AUDITOR = auditorOf('demo', 'thanh tra');

  test.each([
    ['who holds the store', HOLDER, 'PUBLIC'],
    ['a member', MEMBER, 'PUBLIC'],
    ['somebody of another agency', STRANGER, 'PUBLIC'],
    ['anybody', ANYBODY, 'PUBLIC'],
    ['an auditor of the province', AUDITOR, 'PUBLIC'],
    ['an auditor of another province', auditorOf('dem', 'thanh tra'), 'PUBLIC'],
    ['an auditor where reading is closed', AUDITOR, 'CLOSED'],
    ['a member where reading is closed', MEMBER, 'CLOSED'],
    ['anybody where reading is closed', ANYBODY, 'CLOSED'],
  ] as const)('without the program’s own filter %s sees no more', async (_, principal, reading) => {
    const url = await newStoreUrl();
    const held = await recordedStoreAt(url, DEMO, BINH_THUAN);
    await amendReport(held, {
      agency: 'demo/sotnmt',
      period: '2023-Q3',
      at: BY.at,
      kind: 'AMENDS',
    });
    for (const agency of ['demo/sotnmt', 'binh-thuan/skhcn']) {
      await createKey(held, { agency, holder: { name: 'máy', role: 'OFFICER' }, at: BY.at });
    }
    const store = storeFor(await opened(url), principal, reading);
    for (const table of TABLES) {
      const filtered = await readAcross(store, (shared) =>
        shared.select(table).selectAll().execute(),
      );
      const unfiltered = await tablesOf(store)
        .transaction()
        .execute(async (transaction) => {
          await actFor(transaction, { principal, reading });
          return transaction.selectFrom(table).selectAll().execute();
        });
      expect(inOrder(unfiltered), table).toEqual(inOrder(filtered));
    }
  });

  test('writes to no other agency, and neither alters nor takes away what is only added', async () => {
    const store = await recordedStore(DEMO, BINH_THUAN);
    const before = await contentOf(store);
    const asked = (statement: string) =>
      tablesOf(store)
        .transaction()
        .execute(async (transaction) => {
          await actFor(transaction, { principal: STRANGER, reading: 'PUBLIC' });
          return sql.raw(statement).execute(transaction);
        });
    const foreign = `where agency = 'demo/sotnmt'`;
    for (const table of ['agency', 'period_record', 'document', 'task_list', 'access_key']) {
      expect(
        (await asked(`update ${table} set agency = 'binh-thuan/skhcn' ${foreign}`))
          .numAffectedRows ?? 0n,
      ).toBe(0n);
    }
    await expect(
      asked(`insert into document values ('demo/sotnmt', 'x', 'x', 'x', '2023-01-01', 'x', null)`),
    ).rejects.toThrow('row-level security');
    for (const table of ['issued_report', 'report_state', 'change']) {
      for (const change of [
        `update ${table} set agency = agency`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(asked(change)).rejects.toThrow('permission denied');
      }
    }
    expect(await contentOf(store)).toBe(before);
  });

  test('a login without rights of its own runs the store, once the role is granted to it', async () => {
    const url = await newStoreUrl();
    const held = await recordedStoreAt(url, DEMO);
    const login = `baocao_test_${randomUUID().replaceAll('-', '')}`;
    await sql.raw(`create role ${login} login password 'x'`).execute(tablesOf(held));
    onTestFinished(async () => {
      const server = tablesOf(await openStore(url));
      await sql.raw(`drop owned by ${login}; drop role ${login}`).execute(server);
    });
    const store = await openStore(withLogin(url, login));
    const submit = () =>
      submitReport(store, { agency: 'demo/sotnmt', period: '2024-Q1', at: BY.at });
    expect(await submit().catch(storeFailureOf)).toMatchObject({ code: 'ENGINE_FAILED' });
    await sql.raw(`grant baocao_app to ${login}`).execute(tablesOf(held));
    expect(await migrate(await opened(withLogin(url, login)))).toEqual({ ok: true, value: [] });
    expect(await submit()).toMatchObject({ ok: true });
  });
});

/** Rows in an order of their own, without what is long in them. */
function inOrder(rows: readonly object[]): readonly string[] {
  const short = (_: string, value: unknown) =>
    typeof value === 'string' && value.length > 99 ? value.length : value;
  return rows.map((row) => JSON.stringify(row, short)).sort();
}

/** The URL for another login. */
function withLogin(url: string, login: string): string {
  const other = new URL(url);
  other.username = login;
  other.password = 'x';
  return other.href;
}

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
    const whole = await departmentIn(DEMO);
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
