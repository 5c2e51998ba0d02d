import { setTimeout } from 'node:timers/promises';
import type { Indicator } from '@baocao/core/indicator';
import { formatPeriod } from '@baocao/core/period';
import { unit } from '@baocao/core/quantity';
import type { Task, TaskList } from '@baocao/core/task';
import {
  type Act,
  ANYBODY,
  countCitations,
  countReports,
  findAgencies,
  findCitations,
  findDocuments,
  findReport,
  findReports,
  importDepartments,
  listAgencies,
  listReports,
  loadDepartment,
  migrate,
  proposeImport,
  type Store,
  taskHistories,
} from '@baocao/db';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, test, vi } from 'vitest';
import { onBehalfOf, tablesOf } from '../packages/db/src/access/store.ts';
import { engineOf } from '../packages/db/src/engine/engine.ts';
import { MIGRATIONS } from '../packages/db/src/migrate.ts';
import { queriesOf } from '../packages/db/src/open-database.ts';
import {
  as,
  breakInserts,
  contentOf,
  counting,
  migratedStore,
  newStoreUrl,
  opened,
  openStore,
} from '../packages/db/src/store.test-data.ts';
import {
  alteredCopy,
  BINH_THUAN,
  DEMO,
  departmentIn,
  recordedStore,
  recordedStoreAt,
} from './recorded-store.ts';
import { runProcess } from './store-process.ts';

const BY: Act = { actor: { name: 'quản trị', role: 'ADMIN' }, at: '2023-04-01T01:00:00.000Z' };

const STEPS = [
  '0001-foundation',
  '0002-year-to-date',
  '0003-issue',
  '0004-number-series',
  '0005-kept-whole',
  '0006-change-log',
  '0007-row-security',
  '0008-change-news',
  '0009-search',
  '0010-lists-in-order',
  '0011-access-keys',
  '0012-kept-reports',
  '0013-kept-in-parts',
];

/** Brings the schema up to date when it is told to, and says which steps it took. */
const MIGRATOR = `
  import { migrate, openDatabase } from '@baocao/db';
  const { value: database } = await openDatabase(input.url);
  console.log('ready');
  await nextLine();
  const outcome = await migrate(database);
  console.log(JSON.stringify(outcome.value ?? outcome.error));
  process.exit();
`;

/** The list with one indicator changed. */
function withIndicator(list: TaskList, code: string, change: Partial<Indicator>): TaskList {
  const changed = (task: Task): Task => ({
    ...task,
    indicators: task.indicators.map((each) =>
      each.code === code ? ({ ...each, ...change } as Indicator) : each,
    ),
    parts: task.parts.map(changed),
  });
  return { ...list, tasks: list.tasks.map(changed) };
}

describe('recording a department', () => {
  test.each([BINH_THUAN, DEMO])('%s is read back as it was written', async (folder) => {
    const written = await departmentIn(folder);
    const store = await recordedStore(folder);
    const recorded = await loadDepartment(store, written.agency.key);
    expect(recorded?.department).toEqual(written);
  });

  test('a proposal changes nothing', async () => {
    const store = await recordedStore();
    const before = await contentOf(store);
    const proposed = await proposeImport(store, [await departmentIn(DEMO)]);
    expect(proposed.ok && proposed.value[0]?.parts.every(({ status }) => status === 'NEW')).toBe(
      true,
    );
    expect(await contentOf(store)).toBe(before);
  });

  test('the same department again changes nothing and says so', async () => {
    const store = await recordedStore(BINH_THUAN);
    const before = await contentOf(store);
    const again = await importDepartments(as(BY, store), [await departmentIn(BINH_THUAN)], BY);
    expect(again.ok && again.value.map(({ unchanged }) => unchanged)).toEqual([true]);
    expect(await contentOf(store)).toBe(before);
  });

  test('one changed word shows as one difference, and moves only what it touches', async () => {
    const store = await recordedStore(DEMO, BINH_THUAN);
    const before = await findReport(store, { agency: 'demo/sotnmt', period: '2024-Q1' });
    const changed = alteredCopy(DEMO, [['2024/Q1.md', 'liên tục; đang chọn', 'đều; đang chọn']]);
    const outcome = await importDepartments(as(BY, store), [await departmentIn(changed)], BY);
    const parts = outcome.ok
      ? outcome.value[0]?.parts.filter(({ status }) => status !== 'UNCHANGED')
      : [];
    expect(parts).toEqual([
      {
        name: '2024-Q1',
        status: 'CHANGED',
        differences: [
          {
            path: expect.stringMatching(/^results\/\d+\/narrative\/\d+\/text$/),
            before: expect.any(String),
            after: expect.any(String),
          },
        ],
        issues: null,
      },
    ]);
    const after = await findReport(store, { agency: 'demo/sotnmt', period: '2024-Q1' });
    expect(after.ok && before.ok && after.value.revision - before.value.revision).toBe(1);
    expect(JSON.stringify(after)).toContain('hoạt động đều; đang chọn');
  });

  test('what the folder no longer holds is kept', async () => {
    const store = await recordedStore(DEMO);
    const whole = await departmentIn(DEMO);
    const outcome = await importDepartments(
      store,
      [{ ...whole, records: whole.records.slice(1) }],
      BY,
    );
    expect(outcome.ok && outcome.value[0]?.unchanged).toBe(true);
    expect(outcome.ok && outcome.value[0]?.parts).toContainEqual({
      name: '2023-Q1',
      status: 'KEPT',
      differences: [],
      issues: null,
    });
    expect((await loadDepartment(store, whole.agency.key))?.department).toEqual(whole);
  });

  test('a folder that would leave a kept record dangling is refused whole', async () => {
    const store = await recordedStore(DEMO);
    const before = await contentOf(store);
    const whole = await departmentIn(DEMO);
    const lists = whole.taskLists.map((list) => ({ ...list, tasks: list.tasks.slice(0, 1) }));
    const other = await departmentIn(BINH_THUAN);
    const outcome = await importDepartments(
      store,
      [other, { ...whole, taskLists: lists, records: [] }],
      BY,
    );
    expect(outcome.ok).toBe(false);
    expect(!outcome.ok && outcome.error).toContainEqual(
      expect.objectContaining({ code: 'STILL_IN_USE', what: 'task', period: '2023-Q1' }),
    );
    expect(await contentOf(store)).toBe(before);
  });

  test('a list that measures otherwise what a kept record has figures of is refused', async () => {
    const store = await recordedStore(DEMO);
    const before = await contentOf(store);
    const whole = await departmentIn(DEMO);
    const measured = (change: Partial<Indicator>) => ({
      ...whole,
      records: whole.records.filter(({ period }) => formatPeriod(period) !== '2024-Q1'),
      taskLists: whole.taskLists.map((list) =>
        list.year === 2024 ? withIndicator(list, 'gcn-lan-dau', change) : list,
      ),
    });
    for (const change of [{ unit: unit('triệu đồng') }, { measure: 'STOCK' }] as const) {
      expect(await importDepartments(as(BY, store), [measured(change)], BY)).toEqual({
        ok: false,
        error: [
          { code: 'MEASURED_OTHERWISE', indicator: 'gcn-lan-dau', year: 2024, period: '2024-Q1' },
        ],
      });
    }
    expect(await contentOf(store)).toBe(before);
    expect(await proposeImport(store, [measured({ name: 'Tên khác' })])).toMatchObject({
      ok: true,
    });
  });

  test('a folder that has an issued report as a draft is refused: nothing un-issues', async () => {
    const store = await recordedStore(BINH_THUAN);
    const before = await contentOf(store);
    const whole = await departmentIn(BINH_THUAN);
    const records = whole.records.map((record) => ({ ...record, issue: null }));
    expect(await importDepartments(as(BY, store), [{ ...whole, records }], BY)).toEqual({
      ok: false,
      error: [{ code: 'UNISSUES', period: '2023-Q1', number: '258/BC-SKHCN' }],
    });
    expect(await contentOf(store)).toBe(before);
  });

  test('a write that fails midway leaves nothing', async () => {
    const store = await recordedStore(DEMO);
    const before = await contentOf(store);
    await breakInserts(store, 'citation');
    await expect(
      importDepartments(as(BY, store), [await departmentIn(BINH_THUAN)], BY),
    ).rejects.toThrow('midway');
    expect(await contentOf(store)).toBe(before);
  });

  test('two that record at once both succeed, one after the other', async () => {
    const url = await newStoreUrl();
    const [first, second] = [await migratedStore(url), await openStore(url)];
    const outcomes = await Promise.all([
      importDepartments(as(BY, first), [await departmentIn(BINH_THUAN)], BY),
      importDepartments(as(BY, second), [await departmentIn(DEMO)], BY),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await loadDepartment(first, 'demo/sotnmt'))?.department.agency.code).toBe('STNMT');
  });
});

describe('what is listed', () => {
  test('stands in the order of code points, on whatever engine', async () => {
    const store = await recordedStore(BINH_THUAN);
    const { agency, ...whole } = await departmentIn(BINH_THUAN);
    const [document] = whole.documents;
    if (!document) throw new Error('The example lists no document');
    const names = ['đ', 'd', 'Z', 'a', 'â', 'A', 'Đ', 'z', 'á', '_', '-', '9', '10', 'a b', 'ab'];
    const documents = names.map((name) => ({ ...document, key: name as typeof document.key }));
    const others = names.map((name) => ({
      ...whole,
      documents,
      taskLists: [],
      records: [],
      agency: { ...agency, key: `x/${name}` as typeof agency.key },
    }));
    expect(await importDepartments(store, others, BY)).toMatchObject({ ok: true });
    const listed = await listAgencies(store, 'x');
    expect(listed.map(({ agency: { key } }) => key)).toEqual(
      names.map((name) => `x/${name}`).sort(),
    );
    const recorded = await loadDepartment(store, 'x/đ');
    expect(recorded?.department.documents.map(({ key }) => key)).toEqual([...names].sort());
  });

  test('by province: that one, to the letter, and none that begins alike', async () => {
    const store = await recordedStore(BINH_THUAN, DEMO);
    const provinces = ['demo', 'Demo', 'dem', 'demo_', '%', 'demo/sotnmt', ''];
    const counts = provinces.map((province) => countReports(store, { province }));
    expect(await Promise.all(counts)).toEqual([5, 0, 0, 0, 0, 0, 0]);
    const { length } = await listReports(store, { province: 'demo' }, { limit: 99 });
    expect(length).toBe(5);
  });

  test('a task’s results: in the order of time, its own year’s or every year’s, to whoever sees them', async () => {
    const store = await recordedStore(DEMO);
    const agency = 'demo/sotnmt';
    const historyOf = async (asked: Store, year?: number) => {
      const task = { task: '1.1.1', year: year ?? null };
      return (await taskHistories(asked, agency, [task]))[0] ?? [];
    };
    const periods = async (asked: Store, year?: number) =>
      (await historyOf(asked, year)).map(({ period }) => formatPeriod(period));
    const of2023 = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];
    expect(await periods(store, 2023)).toEqual(of2023);
    expect(await periods(store, 2024)).toEqual(['2024-Q1']);
    expect(await periods(store)).toEqual([...of2023, '2024-Q1']);
    expect(await periods(store, 2031)).toEqual([]);
    expect(await periods(onBehalfOf(store, ANYBODY))).toEqual(of2023);
    const [, q2] = await historyOf(store, 2023);
    expect(q2?.results.map(({ theme, text }) => [theme, text.slice(0, 36)])).toEqual([
      [null, 'Trong quý, đã cấp lần đầu 254 giấy c'],
      [null, 'Lũy kế 6 tháng đầu năm, đã cấp 472 g'],
    ]);
    const { store: watched, count } = counting(store);
    const of = (task: string, year: number | null = null) => ({ task, year });
    const many = [of('1.1.1'), of('1.1.2', 2023), of('2.1', 2024), of('9.9')];
    const each = await Promise.all(many.map((task) => taskHistories(store, agency, [task])));
    expect(await taskHistories(watched, agency, many)).toEqual(each.flat());
    expect(count()).toBe(2 + (engineOf(tablesOf(store)) === 'POSTGRES' ? 1 : 0));
  });

  test('citations: those of the list before those of the periods', async () => {
    const store = await recordedStore(BINH_THUAN);
    const identities = await tablesOf(store).selectFrom('document').select('identity').execute();
    const citations = await findCitations(
      store,
      identities.map(({ identity }) => identity),
      { limit: 99 },
    );
    const ofList = citations.filter(({ period }) => period === null).length;
    expect(ofList).toBeGreaterThan(0);
    expect(ofList).toBeLessThan(citations.length);
    expect(citations.slice(0, ofList).every(({ period }) => period === null)).toBe(true);
  });

  test('citations of several documents: the first of each, those after a place, and how many there are', async () => {
    const store = await recordedStore(BINH_THUAN, DEMO);
    const rows = await tablesOf(store).selectFrom('document').select('identity').execute();
    const identities = [...new Set(rows.map(({ identity }) => identity))];
    const all = await findCitations(store, identities, { limit: 99 });
    const counts = await countCitations(store, identities);
    for (const [index, identity] of identities.entries()) {
      const own = all.filter((each) => each.identity === identity);
      expect(own).toHaveLength(counts[index] ?? -1);
      expect(await findCitations(store, [identity], { limit: 99 })).toEqual(own);
      for (const [place, after] of own.entries()) {
        const rest = await findCitations(store, [identity], { limit: 2, after });
        expect(rest).toEqual(own.slice(place + 1, place + 3));
        const back = { limit: 2, before: after, inverted: true };
        const earlier = await findCitations(store, [identity], back);
        expect(earlier).toEqual(own.slice(Math.max(place - 2, 0), place).toReversed());
      }
    }
    expect(Math.max(...counts)).toBeGreaterThan(2);
    const firsts = await findCitations(store, identities, { limit: 1 });
    expect(firsts).toHaveLength(counts.filter((count) => count > 0).length);
  });

  test('nothing is found among none', async () => {
    const store = await recordedStore(BINH_THUAN);
    expect(await findReports(store, 'binh-thuan/skhcn', [])).toEqual([]);
    expect(await findCitations(store, [], { limit: 9 })).toEqual([]);
    expect(await findAgencies(store, [])).toEqual([]);
    expect(await findDocuments(store, [])).toEqual([]);
  });
});

describe('the statements of one report', () => {
  test.each([
    ['issued', '2023-Q3', 1],
    ['a draft', '2024-Q1', 1],
    ['not kept', '2023-9M', 8],
  ])('%s: %s takes %i, however much is recorded', async (_, period, most) => {
    for (const folders of [[DEMO], [DEMO, BINH_THUAN]]) {
      const { store, count } = counting(await recordedStore(...folders));
      expect(await findReport(store, { agency: 'demo/sotnmt', period })).toMatchObject({
        ok: true,
      });
      // PostgreSQL is told besides on whose behalf it is asked.
      expect(count()).toBe(most + (engineOf(tablesOf(store)) === 'POSTGRES' ? 1 : 0));
    }
  });
});

describe('the schema', () => {
  test('is made once, however many programs begin at once', async () => {
    const url = await newStoreUrl();
    const programs = Array.from({ length: 4 }, () => runProcess(MIGRATOR, { url }));
    for (const { line } of programs) await line();
    for (const { child } of programs) child.stdin.write('go\n');
    const outcomes = await Promise.all(programs.map(({ line }) => line()));
    expect(outcomes.sort()).toEqual([JSON.stringify(STEPS), ...Array(3).fill('[]')]);
  });

  test('is refused where its schema is newer than the program', async () => {
    const url = await newStoreUrl();
    const future = sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '')`;
    await future.execute(tablesOf(await migratedStore(url)));
    expect(await migrate(await opened(url))).toEqual({
      ok: false,
      error: { code: 'NEWER_SCHEMA', unknown: ['9999-from-the-future'] },
    });
  });

  test('a migration that fails leaves the store as it was, and goes through once the cause is gone', async () => {
    const database = await opened(await newStoreUrl());
    const queries = queriesOf(database);
    await sql`create table citation (x integer)`.execute(queries);
    expect(await migrate(database)).toMatchObject({
      ok: false,
      error: { code: 'MIGRATION_FAILED', step: '0001-foundation' },
    });
    const tables = await queries.introspection.getTables();
    expect(tables.map(({ name }) => name)).toEqual(['citation']);
    await sql`drop table citation`.execute(queries);
    expect(await migrate(database)).toEqual({ ok: true, value: STEPS });
    expect(await migrate(database)).toEqual({ ok: true, value: [] });
  });

  test('a migration whose program is killed leaves the old schema or the new, never between', {
    timeout: 120_000,
  }, async () => {
    const url = await newStoreUrl();
    const store = await recordedStoreAt(url, DEMO);
    const tables = tablesOf(store);
    const whole = await loadDepartment(store, 'demo/sotnmt');
    const old = '0004-number-series';
    const down = new Migrator({ db: tables, provider: { getMigrations: async () => MIGRATIONS } });
    for (const milliseconds of [0, 5, 10, 15, 20, 25, 30, 40, 60, 100, 200]) {
      expect((await down.migrateTo(old)).error).toBeUndefined();
      const program = runProcess(MIGRATOR, { url });
      await program.line();
      program.child.stdin.write('go\n');
      await setTimeout(milliseconds);
      program.child.kill('SIGKILL');
      await program.ended;
      const steps = await vi.waitFor(async () => {
        const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(
          tables,
        );
        return rows.length;
      });
      expect([4, STEPS.length]).toContain(steps);
      const after = await migrate(await opened(url));
      expect(after).toEqual({ ok: true, value: STEPS.slice(steps) });
      expect(await loadDepartment(store, 'demo/sotnmt')).toEqual(whole);
    }
  });
});
