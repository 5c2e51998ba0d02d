import { isoDate } from '@baocao/core';
import {
  findReport,
  importDepartments,
  issueReport,
  proposeImport,
  reportHistory,
  type Store,
  verifyAgencyChain,
} from '@baocao/db';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../packages/db/src/access/store.ts';
import { as, contentOf, withoutGuards } from '../../packages/db/src/store.test-data.ts';
import { BINH_THUAN, DEMO, departmentIn } from '../recorded-store.ts';
import {
  ADMIN,
  AGENCY,
  APPROVER,
  AT,
  AUDITOR,
  approve,
  corrected,
  DRAFT,
  frozen,
  ISSUED_BY_OFFICE,
  number,
  OFFICER,
  ORDER,
  Q3,
  reworded,
  storeOf,
  withRecord,
} from './issuing.ts';

describe('importing what has been issued', () => {
  test('each paper is frozen and chained, in the order of issue', async () => {
    const { store } = await storeOf(await departmentIn(DEMO), await departmentIn(BINH_THUAN));
    const issued = (await frozen(store)).map(({ agency, sequence, number }) => [
      agency,
      sequence,
      number,
    ]);
    expect(issued).toEqual([
      ['binh-thuan/skhcn', 1, '258/BC-SKHCN'],
      [AGENCY, 1, '45/BC-STNMT'],
      [AGENCY, 2, '98/BC-STNMT'],
      [AGENCY, 3, '152/BC-STNMT'],
      [AGENCY, 4, '214/BC-STNMT'],
    ]);
    expect(await verifyAgencyChain(store, AGENCY)).toEqual({ ok: true, value: { entries: 4 } });
    const report = await findReport(store, { agency: 'binh-thuan/skhcn', period: '2023-Q1' });
    expect(report).toMatchObject({
      ok: true,
      value: {
        status: 'ISSUED',
        edition: 1,
        number: '258/BC-SKHCN',
        digest: expect.stringMatching(/^sha256:/),
      },
    });
  });

  test('the same folders again change nothing', async () => {
    const folders = [await departmentIn(DEMO), await departmentIn(BINH_THUAN)];
    const { store } = await storeOf(...folders);
    const before = await contentOf(store);
    const again = await importDepartments(store, folders, ADMIN);
    expect(again.ok && again.value.map(({ unchanged }) => unchanged)).toEqual([true, true]);
    expect(await contentOf(store)).toBe(before);
  });

  test('a proposal says which papers become issued', async () => {
    const { store } = await storeOf();
    const proposed = await proposeImport(store, [await departmentIn(DEMO)]);
    const issues = proposed.ok
      ? proposed.value[0]?.parts.flatMap(({ issues }) => issues ?? [])
      : [];
    expect(issues).toEqual(['45/BC-STNMT', '98/BC-STNMT', '152/BC-STNMT', '214/BC-STNMT']);
  });

  test('a store that recorded the papers before they were frozen has them frozen by the next import', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const before = await frozen(store);
    await forgetPapers(store);
    const again = await importDepartments(as(ADMIN, store), [whole], ADMIN);
    expect(again.ok && again.value.map(({ unchanged }) => unchanged)).toEqual([false]);
    expect(await frozen(store)).toEqual(before);
  });

  test('until they are frozen they are not recorded otherwise, lest the original be lost', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const before = await frozen(store);
    await forgetPapers(store);
    for (const changed of [
      corrected(whole),
      corrected(whole, null),
      withRecord(whole, '2023-Q3', reworded),
    ]) {
      expect(await importDepartments(as(ADMIN, store), [changed], ADMIN)).toEqual({
        ok: false,
        error: [{ code: 'NOT_YET_FROZEN', period: '2023-Q3', number: '152/BC-STNMT' }],
      });
    }
    expect(await importDepartments(as(ADMIN, store), [whole], ADMIN)).toMatchObject({ ok: true });
    expect(await frozen(store)).toEqual(before);
    expect(await importDepartments(as(ADMIN, store), [corrected(whole)], ADMIN)).toMatchObject({
      ok: true,
    });
    expect(await reportHistory(store, Q3)).toMatchObject([
      { state: { status: 'AMENDED' } },
      { state: { status: 'ISSUED' } },
    ]);
  });

  test('what has been issued is not changed: the folder is refused whole, and told the way', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const before = await contentOf(store);
    const changed = withRecord(whole, '2023-Q3', reworded);
    expect(await importDepartments(as(ADMIN, store), [changed], ADMIN)).toEqual({
      ok: false,
      error: [{ code: 'ISSUED', period: '2023-Q3', number: '152/BC-STNMT' }],
    });
    expect(await contentOf(store)).toBe(before);
  });

  test('no two papers of a year bear one number', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf();
    const twice = withRecord(whole, '2023-Q4', (record) => ({
      ...record,
      issue: record.issue && { ...record.issue, number: number('98') },
    }));
    expect(await importDepartments(as(ADMIN, store), [twice], ADMIN)).toEqual({
      ok: false,
      error: [{ code: 'NUMBER_USED', period: '2023-Q4', number: '98/BC-STNMT', usedBy: '2023-Q2' }],
    });
    expect(await frozen(store)).toEqual([]);
  });

  test('nor one number with and without the drafting part behind the agency’s code', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const twice = withRecord(whole, '2024-Q1', (record) => ({
      ...record,
      issue: { ...ISSUED_BY_OFFICE, issuedOn: isoDate(2023, 12, 29) },
    }));
    expect(await importDepartments(as(ADMIN, store), [twice], ADMIN)).toEqual({
      ok: false,
      error: [
        { code: 'NUMBER_USED', period: '2024-Q1', number: '98/BC-STNMT-VP', usedBy: '2023-Q2' },
      ],
    });
    await approve(store, DRAFT);
    const { number: borne, signer } = ISSUED_BY_OFFICE;
    const order = { number: borne, issuedOn: isoDate(2023, 12, 29), signer };
    expect(await issueReport(as(APPROVER, store), { ...DRAFT, ...order, at: AT })).toMatchObject({
      error: {
        obstacles: expect.arrayContaining([
          expect.objectContaining({ code: 'NUMBER_TAKEN', period: '2023-Q2' }),
        ]),
      },
    });
    const nextYear = { ...ORDER, number: borne };
    expect(await issueReport(as(APPROVER, store), { ...DRAFT, ...nextYear, at: AT })).toMatchObject(
      {
        ok: true,
      },
    );
  });

  test('an officer may record drafts but no issued paper, an auditor nothing', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf();
    const before = await contentOf(store);
    const refused = await importDepartments(as(OFFICER, store), [whole], OFFICER);
    expect(refused).toMatchObject({
      ok: false,
      error: [
        { code: 'NOT_ISSUABLE', number: '45/BC-STNMT', reason: { code: 'NOT_PERMITTED' } },
        {},
        {},
        {},
      ],
    });
    const drafts = {
      ...whole,
      records: whole.records.map((record) => ({ ...record, issue: null })),
    };
    expect(await importDepartments(as(AUDITOR, store), [drafts], AUDITOR)).toMatchObject({
      ok: false,
      error: [{ code: 'NOT_PERMITTED', role: 'AUDITOR' }],
    });
    expect(await contentOf(store)).toBe(before);
    expect(await importDepartments(as(OFFICER, store), [drafts], OFFICER)).toMatchObject({
      ok: true,
    });
  });
});

/** As a store is that recorded them before papers were frozen. */
async function forgetPapers(store: Store): Promise<void> {
  await withoutGuards(store);
  await sql`delete from issued_report`.execute(tablesOf(store));
  await sql`delete from report_state`.execute(tablesOf(store));
}
