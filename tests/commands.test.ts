import {
  approveReport,
  changesOf,
  countChanges,
  findReport,
  importDepartments,
  loadDepartment,
  proposeImport,
  type Store,
  submitReport,
  verifyChanges,
} from '@baocao/db';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { tablesOf, writeAgencies } from '../packages/db/src/access/store.ts';
import { writeRecord } from '../packages/db/src/report/write-record.ts';
import {
  as,
  breakInserts,
  contentOf,
  migratedStore,
  newStoreUrl,
  openStore,
  withoutGuards,
} from '../packages/db/src/store.test-data.ts';
import { DEMO, departmentIn, recordedStore, recordedStoreAt } from './recorded-store.ts';

const AT = '2024-04-01T01:00:00.000Z';
const OFFICER = { actor: { name: 'chuyên viên', role: 'OFFICER' } } as const;
const APPROVER = { actor: { name: 'giám đốc', role: 'APPROVER' } } as const;
const DRAFT = { agency: 'demo/sotnmt', period: '2024-Q1' };

async function revision(store: Store): Promise<number> {
  const report = await findReport(store, DRAFT);
  return report.ok ? report.value.revision : 0;
}

test('the same command under the same key is done once and answered as it was, in another program too', async () => {
  const url = await newStoreUrl();
  const store = await recordedStoreAt(url, DEMO);
  const order = { ...DRAFT, at: AT, key: 'trình-1' };
  const first = await submitReport(as(OFFICER, store), order);
  expect(first).toMatchObject({ ok: true, value: { state: { status: 'SUBMITTED' }, step: 1 } });
  await approveReport(as(APPROVER, store), { ...DRAFT, at: AT });
  const before = await contentOf(store);
  const again = { ...order, at: '2024-04-02T01:00:00.000Z' };
  expect(await submitReport(as(OFFICER, await openStore(url)), again)).toEqual(first);
  expect(await contentOf(store)).toBe(before);
});

test('something else under a key that was used is refused; a key is one person’s, for one operation', async () => {
  const store = await recordedStore(DEMO);
  const order = { ...DRAFT, at: AT, key: 'k' };
  await submitReport(as(OFFICER, store), order);
  const before = await contentOf(store);
  expect(await submitReport(as(OFFICER, store), { ...order, period: '2023-Q4' })).toEqual({
    ok: false,
    error: { code: 'KEY_REUSED', key: 'k' },
  });
  expect(await contentOf(store)).toBe(before);
  const another = { actor: { ...OFFICER.actor, name: 'người khác' } };
  expect(await submitReport(as(another, store), order)).toMatchObject({
    error: { code: 'NOT_ALLOWED_FROM' },
  });
  expect(await approveReport(as(APPROVER, store), order)).toMatchObject({ ok: true });
});

test('an import under a key is answered as it was, whatever was recorded since', async () => {
  const store = await migratedStore();
  const whole = await departmentIn(DEMO);
  const order = { at: AT, key: 'nhập' };
  const first = await importDepartments(store, [whole], order);
  expect(first).toMatchObject({ ok: true, value: [{ basis: 0, unchanged: false }] });
  await submitReport(as(OFFICER, store), { ...DRAFT, at: AT });
  expect(await importDepartments(store, [whole], order)).toEqual(first);
  const less = { ...whole, records: whole.records.slice(1) };
  expect(await importDepartments(store, [less], order)).toEqual({
    ok: false,
    error: [{ code: 'KEY_REUSED', key: 'nhập' }],
  });
});

test('what could not be kept as a key is let in by no command', async () => {
  const store = await recordedStore(DEMO);
  const before = await contentOf(store);
  const order = { ...DRAFT, at: AT, key: 'a\u0000' };
  await expect(submitReport(as(OFFICER, store), order)).rejects.toThrow('Not a key');
  expect(await contentOf(store)).toBe(before);
});

test('a refused command leaves its key free', async () => {
  const store = await recordedStore(DEMO);
  const order = { ...DRAFT, at: AT, key: 'k' };
  expect((await approveReport(as(APPROVER, store), order)).ok).toBe(false);
  await submitReport(as(OFFICER, store), { ...DRAFT, at: AT });
  expect(await approveReport(as(APPROVER, store), order)).toMatchObject({ ok: true });
});

test('a step on a report that is no longer what was seen is refused, with its revision', async () => {
  const store = await recordedStore(DEMO);
  const expectedRevision = await revision(store);
  const order = { ...DRAFT, at: AT, expectedRevision };
  expect(await submitReport(as(OFFICER, store), order)).toMatchObject({ ok: true });
  const current = await revision(store);
  expect(current).toBe(expectedRevision + 1);
  const before = await contentOf(store);
  expect(await approveReport(as(APPROVER, store), order)).toEqual({
    ok: false,
    error: { code: 'CONFLICT', agency: DRAFT.agency, expected: expectedRevision, current },
  });
  expect(await contentOf(store)).toBe(before);
  const seen = { ...order, expectedRevision: current };
  expect(await approveReport(as(APPROVER, store), seen)).toMatchObject({ ok: true });
});

test('an import upon a proposal is refused once anything else was recorded', async () => {
  const store = await recordedStore(DEMO);
  const whole = await departmentIn(DEMO);
  const less = { ...whole, records: whole.records.slice(-1) };
  const proposed = await proposeImport(store, [less]);
  const basis = proposed.ok ? (proposed.value[0]?.basis ?? -1) : -1;
  const expected = { [DRAFT.agency]: basis };
  expect(await importDepartments(store, [less], { at: AT, expected })).toMatchObject({ ok: true });
  await submitReport(as(OFFICER, store), { ...DRAFT, at: AT });
  expect(await importDepartments(store, [less], { at: AT, expected })).toEqual({
    ok: false,
    error: [{ code: 'CONFLICT', agency: DRAFT.agency, expected: basis, current: basis + 1 }],
  });
});

test('the log tells who did what when, what was there and what is there now, in one chain', async () => {
  const store = await recordedStore(DEMO);
  await submitReport(as(OFFICER, store), { ...DRAFT, at: AT, key: 'k' });
  const whole = await departmentIn(DEMO);
  const renamed = { ...whole, agency: { ...whole.agency, name: 'Sở Tên Mới' } };
  await importDepartments(store, [renamed], { at: AT });
  const [renaming, submitting, recording] = await changesOf(store, DRAFT.agency, { limit: 99 });
  expect(recording).toMatchObject({ sequence: 1, operation: 'IMPORT', previous: null });
  expect(recording?.parts.filter(({ table }) => table === 'period_record')).toHaveLength(5);
  expect(recording?.parts.every(({ before }) => before === null)).toBe(true);
  expect(submitting).toMatchObject({
    sequence: 2,
    actor: OFFICER.actor,
    at: AT,
    operation: 'SUBMIT',
    key: 'k',
    previous: recording?.digest,
    parts: [{ table: 'report_state', before: null, after: { status: 'SUBMITTED' } }],
  });
  expect(renaming?.previous).toBe(submitting?.digest);
  const name = whole.agency.name;
  expect(renaming?.parts[0]).toMatchObject({
    table: 'agency',
    before: { name },
    after: { name: 'Sở Tên Mới' },
  });
  const older = await changesOf(store, DRAFT.agency, { limit: 1, before: 3 });
  expect(older.map(({ sequence }) => sequence)).toEqual([2]);
  const later = await changesOf(store, DRAFT.agency, { limit: 2, after: 1, inverted: true });
  expect(later.map(({ sequence }) => sequence)).toEqual([2, 3]);
  expect(await countChanges(store, DRAFT.agency)).toBe(3);
  expect(await verifyChanges(store, DRAFT.agency)).toEqual({ ok: true, value: { entries: 3 } });
});

test('what changes nothing leaves no word, but under a key', async () => {
  const store = await recordedStore(DEMO);
  const whole = await departmentIn(DEMO);
  await importDepartments(store, [whole], { at: AT });
  expect(await verifyChanges(store, DRAFT.agency)).toMatchObject({ value: { entries: 1 } });
  await importDepartments(store, [whole], { at: AT, key: 'k' });
  const [last] = await changesOf(store, DRAFT.agency, { limit: 1 });
  expect(last).toMatchObject({ sequence: 2, key: 'k', parts: [] });
});

test('nothing is written without its word, nor a word without what it tells of', async () => {
  const store = await recordedStore(DEMO);
  const before = await contentOf(store);
  const recorded = await loadDepartment(store, DRAFT.agency);
  const [record] = recorded?.department.records ?? [];
  if (!record) throw new Error('The demo has no record');
  const unlogged = writeAgencies(store, [DRAFT.agency], async (shared) => {
    await writeRecord(shared.of(DRAFT.agency), { record, revision: 9 });
    return { ok: true, value: null };
  });
  await expect(unlogged).rejects.toThrow('without a word in its log');
  expect(await contentOf(store)).toBe(before);
  const { heal } = await breakInserts(store, 'change');
  await expect(submitReport(as(OFFICER, store), { ...DRAFT, at: AT })).rejects.toThrow('midway');
  expect(await contentOf(store)).toBe(before);
  await heal();
});

test.each([
  [
    'DIGEST_DIFFERS',
    `update change set content = replace(content, 'SUBMITTED', 'APPROVED') where sequence = 2`,
  ],
  ['OUT_OF_SEQUENCE', 'delete from change where sequence = 1'],
  ['COLUMN_DIFFERS', `update change set actor = 'khác' where sequence = 2`],
  ['NOT_LINKED', `update change set previous = null where sequence = 2`],
])('a log that was altered is found out: %s', async (code, statement) => {
  const store = await recordedStore(DEMO);
  await submitReport(as(OFFICER, store), { ...DRAFT, at: AT });
  const altering = () => sql.raw(statement).execute(tablesOf(store));
  await expect(altering()).rejects.toThrow('rows are only added');
  await withoutGuards(store);
  await altering();
  const position = code === 'OUT_OF_SEQUENCE' ? 1 : 2;
  expect(await verifyChanges(store, DRAFT.agency)).toEqual({
    ok: false,
    error: { code, position },
  });
});
