import { isoDate } from '@baocao/core';
import { formatPeriod } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import {
  ANYBODY,
  amendReport,
  approveReport,
  findReports,
  importDepartments,
  issueReport,
  loadDepartment,
  onBehalfOf,
  returnReport,
  reviseReport,
  type Store,
  submitReport,
  verifyKeptReports,
} from '@baocao/db';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readAgency, tablesOf } from '../packages/db/src/access/store.ts';
import { madeReportsOf } from '../packages/db/src/report/find-report.ts';
import { packText } from '../packages/db/src/report/packed-text.ts';
import { as, breakInserts, contentOf } from '../packages/db/src/store.test-data.ts';
import { BINH_THUAN, DEMO, departmentIn, recordedStore } from './recorded-store.ts';
import { type Drawer, drawer, oneOf } from './scale/drawer.ts';

const AT = '2024-04-01T01:00:00.000Z';
const ADMIN = { actor: { name: 'quản trị', role: 'ADMIN' } } as const;
const AGENCY = 'demo/sotnmt';
const Q3 = { agency: AGENCY, period: '2023-Q3' };
const DRAFT = { agency: AGENCY, period: '2024-Q1' };

/** Every period for which something is recorded. */
async function recordedIn(store: Store, agency: string) {
  const recorded = await loadDepartment(store, agency);
  return recorded?.department.records.map(({ period }) => period) ?? [];
}

/** What is answered is what is made of the records, for those who see all of them and for anybody. */
async function expectKeptAsMade(store: Store, agency: string): Promise<void> {
  const periods = await recordedIn(store, agency);
  for (const each of [store, onBehalfOf(store, ANYBODY)]) {
    const answered = await findReports(each, agency, periods);
    const made = await readAgency(each, agency, (rows) => madeReportsOf(rows, periods));
    expect(answered).toEqual(made);
  }
  expect(await verifyKeptReports(store, agency)).toEqual({
    ok: true,
    value: { reports: periods.length },
  });
}

/** The department with one word of it changed, wherever chance has it, or with a record left out. */
function altered(whole: Department, draw: Drawer): Department {
  const words = `Sửa lần ${draw(1_000_000)}.`;
  const nth = draw(whole.records.length);
  switch (draw(5)) {
    case 0:
      return { ...whole, agency: { ...whole.agency, name: words } };
    case 1: {
      const documents = whole.documents.map((each, at) =>
        at === nth ? { ...each, subject: words } : each,
      );
      return { ...whole, documents };
    }
    case 2: {
      const year = draw(whole.taskLists.length);
      const taskLists = whole.taskLists.map((list, at) => {
        const [first, ...others] = list.tasks;
        if (at !== year || !first) return list;
        return {
          ...list,
          tasks: [{ ...first, title: [{ type: 'text', text: words }] }, ...others],
        };
      });
      return { ...whole, taskLists: taskLists as Department['taskLists'] };
    }
    case 3:
      return { ...whole, records: whole.records.filter((_, at) => at !== nth) };
    default: {
      const records = whole.records.map((record, at) => {
        const [first, ...others] = record.results;
        if (at !== nth || !first) return record;
        return {
          ...record,
          results: [{ ...first, narrative: [{ type: 'text', text: words }] }, ...others],
        };
      });
      return { ...whole, records: records as Department['records'] };
    }
  }
}

/** Some command, refused or not. */
async function anyCommand(store: Store, draw: Drawer): Promise<string> {
  const holder = as(ADMIN, store);
  const periods = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1'] as const;
  const report = { agency: AGENCY, period: oneOf(periods, draw), at: AT };
  const number = { family: 'typed', number: `${40 + draw(900)}`, type: 'BC', issuer: 'STNMT' };
  const done = await oneOf<() => Promise<{ readonly ok: boolean }>>(
    [
      async () => importDepartments(holder, [altered(await departmentIn(DEMO), draw)], { at: AT }),
      async () => {
        const recorded = await loadDepartment(store, AGENCY);
        if (!recorded) throw new Error('Nothing is recorded');
        return importDepartments(holder, [altered(recorded.department, draw)], { at: AT });
      },
      () => submitReport(holder, report),
      () => returnReport(holder, { ...report, remarks: 'Bổ sung.' }),
      () => reviseReport(holder, report),
      () => approveReport(holder, report),
      () => amendReport(holder, { ...report, kind: oneOf(['AMENDS', 'REPLACES'], draw) }),
      () =>
        issueReport(holder, {
          ...report,
          number: number as Parameters<typeof issueReport>[1]['number'],
          issuedOn: isoDate(2024, 3, 18),
          signer: 'giam-doc',
        }),
    ],
    draw,
  )();
  return done.ok ? 'done' : 'refused';
}

test.each([1, 2, 3])(
  'after any commands, what is kept is what is made (%i)',
  {
    timeout: 120_000,
  },
  async (seed) => {
    const store = await recordedStore(DEMO, BINH_THUAN);
    await expectKeptAsMade(store, AGENCY);
    const draw = drawer(seed);
    const outcomes = new Set<string>();
    for (let nth = 0; nth < 40; nth++) {
      outcomes.add(await anyCommand(store, draw));
      await expectKeptAsMade(store, AGENCY);
    }
    expect([...outcomes].sort()).toEqual(['done', 'refused']);
    await expectKeptAsMade(store, 'binh-thuan/skhcn');
  },
);

test('a report that is corrected stays the one answered until the correction is issued, and so in later reports', async () => {
  const store = await recordedStore(DEMO);
  const before = await findReports(store, AGENCY, await recordedIn(store, AGENCY));
  expect(await amendReport(as(ADMIN, store), { ...Q3, at: AT, kind: 'AMENDS' })).toMatchObject({
    ok: true,
  });
  await expectKeptAsMade(store, AGENCY);
  const after = await findReports(store, AGENCY, await recordedIn(store, AGENCY));
  expect(after.map((report) => report?.sections)).toEqual(before.map((each) => each?.sections));
});

test('a command that is undone leaves what was kept', async () => {
  const store = await recordedStore(DEMO);
  const before = await contentOf(store);
  const broken = await breakInserts(store, 'change');
  await expect(submitReport(as(ADMIN, store), { ...DRAFT, at: AT })).rejects.toThrow();
  await broken.heal();
  expect(await contentOf(store)).toBe(before);
});

test('a kept report that was changed round the program is found', async () => {
  const store = await recordedStore(DEMO);
  const period = '2023-Q2';
  const others = {
    head: '{}',
    sections: packText('[]'),
    indicators: packText('[{}]'),
    digest: 'khác',
    issued: 0,
  };
  for (const [column, other] of Object.entries(others)) {
    const [row] = await rowsOf(store, period);
    await setColumn(store, column, other, period);
    expect(await verifyKeptReports(store, AGENCY), column).toEqual({
      ok: false,
      error: { code: 'KEPT_DIFFERS', agency: AGENCY, period },
    });
    await setColumn(store, column, row?.[column], period);
  }
  expect(await verifyKeptReports(store, AGENCY)).toMatchObject({ ok: true });
});

async function rowsOf(store: Store, period: string): Promise<readonly Record<string, unknown>[]> {
  const rows = await sql<Record<string, unknown>>`select * from kept_report
    where period = ${period}`.execute(tablesOf(store));
  return rows.rows;
}

async function setColumn(
  store: Store,
  column: string,
  value: unknown,
  period: string,
): Promise<void> {
  await sql`update kept_report set ${sql.ref(column)} = ${value}
    where period = ${period}`.execute(tablesOf(store));
}

test('a draft of another assembly is made anew, and so is one that is not kept', async () => {
  const store = await recordedStore(DEMO);
  const periods = await recordedIn(store, AGENCY);
  const expected = await findReports(store, AGENCY, periods);
  const change = sql`update kept_report set assembly = 0, head = '{}'
    where issued = 0`;
  await change.execute(tablesOf(store));
  expect(await findReports(store, AGENCY, periods)).toEqual(expected);
  await sql`delete from kept_report`.execute(tablesOf(store));
  expect(await findReports(store, AGENCY, periods)).toEqual(expected);
  expect(periods.map(formatPeriod)).toContain(DRAFT.period);
});
