import { isoDate } from '@baocao/core';
import { formatPeriod, type Period } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import {
  importDepartments,
  issueReport,
  listReports,
  loadDepartment,
  type Store,
  verifyAgencyChain,
} from '@baocao/db';
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { tablesOf } from '../../packages/db/src/access/store.ts';
import { recordOf } from '../../packages/db/src/department/department.test-data.ts';
import { engineOf } from '../../packages/db/src/engine/engine.ts';
import { as, breakInserts, contentOf } from '../../packages/db/src/store.test-data.ts';
import { DEMO, departmentIn } from '../recorded-store.ts';
import { runProcess } from '../store-process.ts';
import {
  ADMIN,
  AGENCY,
  APPROVER,
  AT,
  approve,
  DRAFT,
  frozen,
  number,
  ORDER,
  storeOf,
} from './issuing.ts';

describe('a write that does not come to its end leaves nothing', () => {
  test.each(['issued_report', 'report_state'])('in an issue that fails at %s', async (table) => {
    const { store } = await storeOf(await departmentIn(DEMO));
    await approve(store, DRAFT);
    const before = await contentOf(store);
    const { heal } = await breakInserts(store, table);
    await expect(issueReport(as(APPROVER, store), { ...DRAFT, ...ORDER, at: AT })).rejects.toThrow(
      'midway',
    );
    expect(await contentOf(store)).toBe(before);
    await heal();
    expect(await issueReport(as(APPROVER, store), { ...DRAFT, ...ORDER, at: AT })).toMatchObject({
      ok: true,
    });
  });

  test('nor does a process that is killed while it records', { timeout: 60_000 }, async () => {
    const whole = await departmentIn(DEMO);
    for (const milliseconds of [0, 3, 9, 20]) {
      const { url, store } = await storeOf();
      const recorder = runProcess(RECORDER, { url, whole, act: ADMIN });
      await recorder.line();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      recorder.child.kill('SIGKILL');
      await recorder.ended;
      await expectSound(store);
      const recorded = await loadDepartment(store, AGENCY);
      const issued = recorded?.department.records.filter(({ issue }) => issue !== null).length;
      expect(await verifyAgencyChain(store, AGENCY)).toEqual({
        ok: true,
        value: { entries: issued },
      });
      expect(await importDepartments(as(ADMIN, store), [whole], ADMIN)).toMatchObject({ ok: true });
      expect(await verifyAgencyChain(store, AGENCY)).toEqual({
        ok: true,
        value: { entries: 4 },
      });
    }
  });
});

/** The file is whole; a server has noticed that its client is gone. */
async function expectSound(store: Store): Promise<void> {
  if (engineOf(tablesOf(store)) === 'SQLITE') {
    const { rows } = await sql`pragma integrity_check`.execute(tablesOf(store));
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
    return;
  }
  await vi.waitFor(async () => {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`.execute(
      tablesOf(store),
    );
    expect(rows).toEqual([]);
  });
}

test('of sixteen processes that issue one number at once one wins, and fifteen are told why not', {
  timeout: 240_000,
}, async () => {
  const { url, store } = await storeOf(await manyDrafts());
  const listed = await listReports(store, { agency: AGENCY }, { limit: 99 });
  const [first = '', ...others] = listed.map(({ period }) => formatPeriod(period));
  expect(others).toHaveLength(16);
  for (const period of [first, ...others]) await approve(store, { agency: AGENCY, period });
  const contenders = others.map(() =>
    runProcess(CONTENDER, { url, actor: APPROVER.actor, agency: AGENCY, period: first }),
  );
  for (const { line } of contenders) await line();
  const contend = (periodOf: (place: number) => string, running: string) => {
    contenders.forEach(({ child }, place) => {
      const order = {
        issuedOn: isoDate(2025, 12, 22),
        number: number(running),
        signer: 'pho-giam-doc',
      };
      const period = periodOf(place);
      child.stdin.write(`${JSON.stringify({ agency: AGENCY, period, ...order, at: AT })}\n`);
    });
    return Promise.all(contenders.map(({ line }) => line()));
  };

  const ofOneReport = await contend(() => first, '76');
  expect(ofOneReport.sort()).toEqual(['ISSUED', ...Array(15).fill('NOT_ALLOWED_FROM ISSUED')]);

  const ofSixteen = await contend((place) => others[place] ?? '', '77');
  const [, winner] = await frozen(store);
  expect(ofSixteen.sort()).toEqual(['ISSUED', ...Array(15).fill(`NUMBER_TAKEN ${winner?.period}`)]);
  expect(await verifyAgencyChain(store, AGENCY)).toEqual({ ok: true, value: { entries: 2 } });
});

/** Three years of one list, and a draft that says nothing for each of their first seventeen periods. */
async function manyDrafts(): Promise<Department> {
  const whole = await departmentIn(DEMO);
  const list = whole.taskLists.find(({ year }) => year === 2024);
  if (!list) throw new Error('The demo has no list of 2024');
  const years = [2023, 2024, 2025];
  const periods = years.flatMap((year): readonly Period[] => [
    ...([1, 2, 3, 4] as const).map((quarter) => ({ kind: 'quarter' as const, year, quarter })),
    ...(['half', 'year'] as const).map((kind) => ({ kind, year })),
  ]);
  return {
    ...whole,
    taskLists: years.map((year) => ({ ...list, year })),
    records: periods
      .slice(0, 17)
      .map((period) => recordOf(formatPeriod(period), { agency: whole.agency.key })),
  };
}

/** Issues whatever it is told to, and says how each came out. */
const CONTENDER = `
  import { findReport, holderOf, issueReport, openDatabase, storeFor } from '@baocao/db';
  const { url, actor, ...address } = input;
  const store = storeFor((await openDatabase(url)).value, holderOf(actor));
  await findReport(store, address);
  console.log('ready');
  for (;;) {
    const outcome = await issueReport(store, JSON.parse(await nextLine()));
    const { error } = outcome;
    const [obstacle] = error?.obstacles ?? [];
    console.log(outcome.ok ? outcome.value.status
      : obstacle ? [obstacle.code, obstacle.period].join(' ') : [error.code, error.status].join(' '));
  }
`;

/** Records one period more each time, and says so once it is there. */
const RECORDER = `
  import { holderOf, importDepartments, openDatabase, storeFor } from '@baocao/db';
  const { url, whole, act } = input;
  const store = storeFor((await openDatabase(url)).value, holderOf(act.actor));
  for (let count = 1; count <= whole.records.length; count++) {
    await importDepartments(store, [{ ...whole, records: whole.records.slice(0, count) }], act);
    console.log(count);
  }
  process.exit();
`;
