import type { IndicatorCode } from '@baocao/core/indicator';
import type { Narrative } from '@baocao/core/narrative';
import type { PeriodRecord } from '@baocao/core/report';
import type { TaskCode } from '@baocao/core/task';
import { expect, test } from 'vitest';
import { writeRecord } from '../report/write-record.ts';
import { as, migratedStore, writeRound } from '../store.test-data.ts';
import { ADMIN, DEPARTMENT, FULL_RECORD, KEY, recordOf } from './department.test-data.ts';
import { importDepartments } from './import-department.ts';
import { loadDepartment } from './load-department.ts';

const WHOLE = { ...DEPARTMENT, records: [recordOf('2022-Q4'), recordOf('2023-Q1')] };

test('targets, operands, extensions and hand-overs, due days and mandates are read back as written', async () => {
  const store = await migratedStore();
  expect(await importDepartments(as(ADMIN, store), [WHOLE], ADMIN)).toMatchObject({ ok: true });
  expect((await loadDepartment(store, KEY))?.department).toEqual(WHOLE);
});

test('amendment, revisions of earlier periods, progress and waivers are read back as written', async () => {
  const store = await migratedStore();
  await importDepartments(as(ADMIN, store), [WHOLE], ADMIN);
  for (const revision of [1, 2]) {
    await writeRound(store, KEY, (rows) => writeRecord(rows, { record: FULL_RECORD, revision }));
  }
  const recorded = await loadDepartment(store, KEY);
  expect(recorded?.department.records.at(-1)).toEqual(FULL_RECORD);
  expect(recorded?.revisions.records.get('2023-Q2')).toBe(2);
});

test('a list that lacks a task whose progress, or an indicator whose revision is kept, is refused', async () => {
  const store = await migratedStore();
  await importDepartments(as(ADMIN, store), [WHOLE], ADMIN);
  const record = { ...FULL_RECORD, results: [], observations: [] };
  await writeRound(store, KEY, (rows) => writeRecord(rows, { record, revision: 1 }));
  const taskLists = DEPARTMENT.taskLists.map((list) => ({
    ...list,
    tasks: list.tasks.slice(0, 1).map((task) => ({ ...task, indicators: [] })),
  }));
  const refused = await importDepartments(as(ADMIN, store), [{ ...WHOLE, taskLists }], ADMIN);
  expect(!refused.ok && refused.error).toEqual([
    { code: 'STILL_IN_USE', what: 'task', name: '2', period: '2023-Q2' },
    { code: 'STILL_IN_USE', what: 'indicator', name: 'mau', period: '2023-Q2' },
  ]);
});

const BOUND: Narrative = [
  {
    type: 'strong',
    children: [
      {
        type: 'figure',
        fact: { indicator: 'mau' as IndicatorCode, part: 'target' },
        text: '60 mẫu',
      },
    ],
  },
];

test.each<[string, Partial<PeriodRecord>]>([
  ['base', { bases: [BOUND] }],
  ['result', { results: [{ task: '1' as TaskCode, theme: null, narrative: BOUND }] }],
  ['passage', { passages: [{ section: 'Nhiệm vụ', marker: '-', narrative: BOUND }] }],
  ['footnote', { footnotes: [{ marker: '1', narrative: BOUND }] }],
])('a list that lacks an indicator that a kept %s shows is refused', async (_, words) => {
  const store = await migratedStore();
  const record = recordOf('2023-Q1', { observations: [], ...words });
  await importDepartments(as(ADMIN, store), [{ ...DEPARTMENT, records: [record] }], ADMIN);
  const taskLists = DEPARTMENT.taskLists.map((list) => ({
    ...list,
    tasks: list.tasks.map((task) => ({ ...task, indicators: task.indicators.slice(1) })),
  }));
  const less = { ...DEPARTMENT, taskLists };
  expect(await importDepartments(as(ADMIN, store), [less], ADMIN)).toEqual({
    ok: false,
    error: [{ code: 'STILL_IN_USE', what: 'indicator', name: 'mau', period: '2023-Q1' }],
  });
});

test('a list that lacks what an issued report needs is refused while its correction is a draft', async () => {
  const store = await migratedStore();
  const first = recordOf('2023-Q1', { issue: FULL_RECORD.issue });
  const draft = recordOf('2023-Q1', {
    amends: { kind: 'AMENDS', number: FULL_RECORD.issue?.number as never },
    results: first.results.slice(0, 1),
  });
  const taskLists = DEPARTMENT.taskLists.map((list) => ({
    ...list,
    tasks: list.tasks.slice(0, 1),
  }));
  const less = { ...DEPARTMENT, taskLists, records: [draft] };
  const refused = {
    ok: false,
    error: [{ code: 'STILL_IN_USE', what: 'task', name: '2', period: '2023-Q1' }],
  };
  await importDepartments(as(ADMIN, store), [{ ...DEPARTMENT, records: [first] }], ADMIN);
  expect(await importDepartments(as(ADMIN, store), [less], ADMIN)).toEqual(refused);
  expect(
    await importDepartments(as(ADMIN, store), [{ ...DEPARTMENT, records: [draft] }], ADMIN),
  ).toMatchObject({ ok: true });
  expect(await importDepartments(as(ADMIN, store), [less], ADMIN)).toEqual(refused);
});

test('a figure stated anew for an indicator that the year before did not have is refused', async () => {
  const store = await migratedStore();
  await importDepartments(as(ADMIN, store), [WHOLE], ADMIN);
  const { records, taskLists } = WHOLE;
  const revised = (code: string) => ({
    ...WHOLE,
    taskLists: taskLists.slice(1),
    records: records.slice(1).map((record) => ({
      ...record,
      revisions: FULL_RECORD.revisions.slice(1).map(({ period, observation }) => ({
        period,
        observation: { ...observation, indicator: code as IndicatorCode },
      })),
    })),
  });
  expect(await importDepartments(as(ADMIN, store), [revised('khac')], ADMIN)).toEqual({
    ok: false,
    error: [{ code: 'NOT_LISTED', indicator: 'khac', year: 2022, period: '2023-Q1' }],
  });
  expect(await importDepartments(as(ADMIN, store), [revised('mau')], ADMIN)).toMatchObject({
    ok: true,
  });
});
