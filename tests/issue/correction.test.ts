import { isoDate } from '@baocao/core';
import { formatPeriod } from '@baocao/core/period';
import { decimal } from '@baocao/core/quantity';
import type { Department, PeriodRecord } from '@baocao/core/report';
import {
  amendReport,
  findEdition,
  findReport,
  importDepartments,
  issueReport,
  listReports,
  proposeImport,
  reportHistory,
  verifyAgencyChain,
} from '@baocao/db';
import { describe, expect, test } from 'vitest';
import { as, contentOf, counting } from '../../packages/db/src/store.test-data.ts';
import { DEMO, departmentIn } from '../recorded-store.ts';
import {
  ADMIN,
  AGENCY,
  APPROVER,
  AT,
  AUDITOR,
  approve,
  corrected,
  correction,
  frozen,
  number,
  OFFICER,
  Q3,
  reworded,
  storeOf,
  withRecord,
} from './issuing.ts';

describe('a correction', () => {
  test('from a folder is a report of its own; both are kept, and both can be read', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const first = await findReport(store, Q3);
    expect(await importDepartments(as(ADMIN, store), [corrected(whole)], ADMIN)).toMatchObject({
      ok: true,
    });

    const latest = await findReport(store, Q3);
    expect(latest).toMatchObject({
      value: {
        status: 'ISSUED',
        edition: 2,
        number: '153/BC-STNMT',
        amends: { kind: 'AMENDS', number: '152/BC-STNMT' },
      },
    });
    expect(JSON.stringify(latest)).toContain('Đã sửa lại câu này.');
    expect(await findEdition(store, { ...Q3, edition: 1 })).toEqual(
      first.ok && { ...first.value, status: 'AMENDED', revision: first.value.revision + 1 },
    );
    expect(await findEdition(store, { ...Q3, edition: 2 })).toEqual(latest.ok && latest.value);
    expect(await findEdition(store, { ...Q3, edition: 3 })).toBeUndefined();
    const history = await reportHistory(store, Q3);
    expect(history.map(({ edition, state }) => [edition, state])).toMatchObject([
      [1, { status: 'AMENDED', amendedBy: [number('153')] }],
      [2, { status: 'ISSUED', number: number('153') }],
    ]);
    expect(await verifyAgencyChain(store, AGENCY)).toEqual({ ok: true, value: { entries: 5 } });

    const before = await contentOf(store);
    const again = await importDepartments(as(ADMIN, store), [corrected(whole)], ADMIN);
    expect(again.ok && again.value.map(({ unchanged }) => unchanged)).toEqual([true]);
    expect(
      await importDepartments(as(ADMIN, store), [corrected(whole, null)], ADMIN),
    ).toMatchObject({
      error: [{ code: 'UNISSUES', period: '2023-Q3', number: '153/BC-STNMT' }],
    });
    expect(
      await importDepartments(as(ADMIN, store), [withRecord(whole, '2023-Q3', reworded)], ADMIN),
    ).toMatchObject({
      error: [{ code: 'ISSUED', period: '2023-Q3', number: '153/BC-STNMT' }],
    });
    expect(await contentOf(store)).toBe(before);
  });

  test('is left alone by a folder that does not know of it', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    await importDepartments(as(OFFICER, store), [corrected(whole, null)], OFFICER);
    for (const step of ['under way', 'issued']) {
      if (step === 'issued') await importDepartments(as(ADMIN, store), [corrected(whole)], ADMIN);
      const before = await contentOf(store);
      const again = await importDepartments(as(ADMIN, store), [whole], ADMIN);
      expect(again.ok && again.value[0]).toMatchObject({
        unchanged: true,
        parts: expect.arrayContaining([
          expect.objectContaining({ name: '2023-Q3', status: 'KEPT' }),
        ]),
      });
      expect(await contentOf(store)).toBe(before);
    }
  });

  test('whose first report this store never held is its first edition', async () => {
    const whole = corrected(await departmentIn(DEMO));
    const { store } = await storeOf(whole);
    expect(await findReport(store, Q3)).toMatchObject({
      value: { edition: 1, status: 'ISSUED', amends: { number: '152/BC-STNMT' } },
    });
    const again = await importDepartments(as(ADMIN, store), [whole], ADMIN);
    expect(again.ok && again.value.map(({ unchanged }) => unchanged)).toEqual([true]);
  });

  test('from a folder may be a draft first; until it is issued the report is what was issued', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const first = await findReport(store, Q3);
    expect(
      await importDepartments(as(OFFICER, store), [corrected(whole, null)], OFFICER),
    ).toMatchObject({
      ok: true,
    });
    expect(await findReport(store, Q3)).toEqual(first);
    expect(await findEdition(store, { ...Q3, edition: 2 })).toMatchObject({
      status: 'DRAFT',
      edition: 2,
      number: null,
    });
    const issued = await listReports(store, { agency: AGENCY, issued: true }, { limit: 9 });
    expect(issued.map(({ period }) => formatPeriod(period))).toContain('2023-Q3');
    expect(await importDepartments(as(ADMIN, store), [corrected(whole)], ADMIN)).toMatchObject({
      ok: true,
    });
    expect(await findReport(store, Q3)).toMatchObject({
      value: { edition: 2, status: 'ISSUED' },
    });
  });

  test('begun in the store goes the whole way, and may replace', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    expect(
      await amendReport(as(AUDITOR, store), { ...Q3, at: AT, kind: 'REPLACES' }),
    ).toMatchObject({
      error: { code: 'NOT_PERMITTED' },
    });
    expect(
      await amendReport(as(OFFICER, store), { ...Q3, at: AT, kind: 'REPLACES' }),
    ).toMatchObject({
      value: { edition: 2, state: { status: 'DRAFT' } },
    });
    const unaware = withRecord(await departmentIn(DEMO), '2023-Q3', reworded);
    expect(await importDepartments(as(ADMIN, store), [unaware], ADMIN)).toMatchObject({
      error: [{ code: 'ISSUED', period: '2023-Q3', number: '152/BC-STNMT' }],
    });
    const replacing = withRecord(await departmentIn(DEMO), '2023-Q3', (record) => ({
      ...record,
      issue: null,
      amends: { kind: 'REPLACES', number: number('152') },
      results: [],
    }));
    expect(await importDepartments(as(OFFICER, store), [replacing], OFFICER)).toMatchObject({
      ok: true,
    });
    await approve(store, Q3);
    const order = { number: number('160'), issuedOn: isoDate(2023, 9, 29), signer: 'giam-doc' };
    const taken = await issueReport(as(APPROVER, store), {
      ...Q3,
      ...order,
      at: AT,
      number: number('152'),
    });
    expect(taken).toMatchObject({
      error: { code: 'OBSTACLES', obstacles: [{ code: 'NUMBER_TAKEN' }] },
    });
    expect(await issueReport(as(APPROVER, store), { ...Q3, ...order, at: AT })).toMatchObject({
      value: { edition: 2, amends: { kind: 'REPLACES', number: '152/BC-STNMT' } },
    });
    expect(await findEdition(store, { ...Q3, edition: 1 })).toMatchObject({
      status: 'REPLACED',
    });
    expect(await verifyAgencyChain(store, AGENCY)).toEqual({ ok: true, value: { entries: 5 } });
  });

  test('of a correction is the third edition', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    await importDepartments(as(ADMIN, store), [corrected(whole)], ADMIN);
    const third = withRecord(corrected(whole), '2023-Q3', (record) => ({
      ...reworded(record, 'Đã sửa lại lần nữa.'),
      issue: correction('155'),
      amends: { kind: 'REPLACES', number: number('153') },
    }));
    expect(await importDepartments(as(ADMIN, store), [third], ADMIN)).toMatchObject({ ok: true });
    const history = await reportHistory(store, Q3);
    expect(history.map(({ state }) => state.status)).toEqual(['AMENDED', 'REPLACED', 'ISSUED']);
  });

  test('that names no issued report of the period is refused', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const naming = (running: string) =>
      withRecord(corrected(whole), '2023-Q3', (record) => ({
        ...record,
        amends: { kind: 'AMENDS', number: number(running) },
      }));
    expect(await importDepartments(as(ADMIN, store), [naming('97')], ADMIN)).toMatchObject({
      error: [{ code: 'ISSUED', period: '2023-Q3', number: '152/BC-STNMT' }],
    });
    expect(await importDepartments(as(ADMIN, store), [naming('214')], ADMIN)).toMatchObject({
      error: [{ code: 'ISSUED', period: '2023-Q3', number: '152/BC-STNMT' }],
    });
    // 214 was issued on a later day than this correction: it may be another year's.
    const later = withRecord(naming('214'), '2023-Q3', (record) => ({
      ...record,
      issue: record.issue && { ...record.issue, issuedOn: isoDate(2023, 12, 29) },
    }));
    expect(await importDepartments(as(ADMIN, store), [later], ADMIN)).toEqual({
      ok: false,
      error: [
        {
          code: 'AMENDS_ANOTHER_PERIOD',
          period: '2023-Q3',
          number: '214/BC-STNMT',
          of: '2023-Q4',
        },
      ],
    });
  });

  test('names neither itself nor a paper of another period, in a store that held neither', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf();
    const naming = (running: string) =>
      withRecord(whole, '2023-Q3', (record) => ({
        ...record,
        amends: { kind: 'AMENDS', number: number(running) },
      }));
    const itself = { code: 'AMENDS_ITSELF', period: '2023-Q3', number: '152/BC-STNMT' };
    expect(await importDepartments(as(ADMIN, store), [naming('152')], ADMIN)).toEqual({
      ok: false,
      error: [itself],
    });
    const twin = withRecord(whole, '2023-Q4', (record) => ({
      ...record,
      amends: { kind: 'REPLACES', number: number('152') },
    }));
    // The third quarter's paper came out before the fourth began.
    expect(await proposeImport(store, [twin])).toMatchObject({ ok: true });
    const half = withRecord(whole, '2023-Q3', (record) => ({
      ...record,
      period: { kind: 'half', year: 2023 },
      amends: { kind: 'AMENDS', number: number('98') },
    }));
    expect(await importDepartments(as(ADMIN, store), [half], ADMIN)).toEqual({
      ok: false,
      error: [
        {
          code: 'AMENDS_ANOTHER_PERIOD',
          period: '2023-H1',
          number: '98/BC-STNMT',
          of: '2023-Q2',
        },
      ],
    });
    expect(await frozen(store)).toEqual([]);
  });

  test('is not issued before what it corrects, neither from a folder nor in the store', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const days = { issuedOn: isoDate(2023, 9, 14), amendedOn: isoDate(2023, 9, 15) };
    const fault = { code: 'DAY_BEFORE_AMENDED', number: '152/BC-STNMT', ...days };
    const early = { ...correction('153'), issuedOn: days.issuedOn } as PeriodRecord['issue'];
    expect(await importDepartments(as(ADMIN, store), [corrected(whole, early)], ADMIN)).toEqual({
      ok: false,
      error: [{ period: '2023-Q3', ...fault }],
    });
    await amendReport(as(OFFICER, store), { ...Q3, at: AT, kind: 'AMENDS' });
    await approve(store, Q3);
    const order = { ...Q3, at: AT, number: number('153'), signer: 'giam-doc' };
    // The demo's papers are older than the gate, and have a number that nothing stands behind.
    const unbound = { code: 'UNBOUND_NUMBER', number: '1,2%' };
    expect(
      await issueReport(as(APPROVER, store), { ...order, issuedOn: days.issuedOn }),
    ).toMatchObject({
      error: {
        code: 'OBSTACLES',
        obstacles: [{ ...fault, place: { path: 'date', text: '14/9/2023' } }, unbound],
      },
    });
    expect(
      await issueReport(as(APPROVER, store), { ...order, issuedOn: days.amendedOn }),
    ).toMatchObject({
      error: { obstacles: [unbound] },
    });
  });

  test('speaks in the reports of other periods from its issue on, and not before', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const year = { agency: AGENCY, period: '2023' };
    const before = await findReport(store, year);
    expect(granted(before)).toBe('926');
    expect(
      await importDepartments(as(OFFICER, store), [withMore(corrected(whole, null))], OFFICER),
    ).toMatchObject({ ok: true });
    const meanwhile = await findReport(store, year);
    expect({ ...(meanwhile.ok && meanwhile.value), revision: 0 }).toEqual({
      ...(before.ok && before.value),
      revision: 0,
    });
    const third = await findEdition(store, { ...Q3, edition: 2 });
    expect(JSON.stringify(third)).toContain('"inPeriod":"1000"');

    const ofTheYear = withRecord(withMore(corrected(whole, null)), '2023-Q4', (record) => ({
      ...record,
      period: { kind: 'year', year: 2023 },
      issue: correction('240'),
    }));
    await importDepartments(as(ADMIN, store), [ofTheYear], ADMIN);
    const issued = await findReport(store, year);
    expect(issued).toMatchObject({ value: { number: '240/BC-STNMT' } });
    expect(JSON.stringify(issued)).not.toContain('"inPeriod":"1000"');
    expect(await verifyAgencyChain(store, AGENCY)).toMatchObject({ ok: true });
  });

  test('costs other periods as many statements as two corrections do', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    const taken: number[] = [];
    for (const period of ['2023-Q3', '2023-Q2']) {
      await amendReport(as(OFFICER, store), { agency: AGENCY, period, at: AT, kind: 'AMENDS' });
      const counted = counting(store);
      await findReport(counted.store, { agency: AGENCY, period: '2023' });
      taken.push(counted.count());
    }
    expect(taken[1]).toBe(taken[0]);
    expect(taken[0]).toBeGreaterThan(0);
  });

  test('once issued is what other periods know, also within one import', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    expect(
      await importDepartments(as(ADMIN, store), [withMore(corrected(whole))], ADMIN),
    ).toMatchObject({
      ok: true,
    });
    const year = await findReport(store, { agency: AGENCY, period: '2023' });
    expect(granted(year)).toBe('1675');
  });
});

/** The third quarter's certificates as a correction has them. */
function withMore(whole: Department): Department {
  return withRecord(whole, '2023-Q3', (record) => ({
    ...record,
    observations: record.observations.map((each) =>
      each.indicator === 'gcn-lan-dau' && 'value' in each && each.value.type === 'amount'
        ? { ...each, value: { type: 'amount', amount: { ...each.value.amount, value: THOUSAND } } }
        : each,
    ),
  }));
}

const THOUSAND = decimal(1000);

/** How many certificates a report says the period had. */
function granted(report: Awaited<ReturnType<typeof findReport>>): string | null | undefined {
  const rows = report.ok ? report.value.indicators : [];
  return rows.find(({ indicator }) => indicator.code === 'gcn-lan-dau')?.inPeriod;
}
