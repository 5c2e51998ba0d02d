import { isoDate } from '@baocao/core';
import type { DocumentNumber } from '@baocao/core/document';
import { formatPeriod, type Period } from '@baocao/core/period';
import { decimal } from '@baocao/core/quantity';
import type { Department, PeriodRecord } from '@baocao/core/report';
import {
  type Act,
  amendReport,
  approveReport,
  findEdition,
  findReport,
  importDepartments,
  issueReport,
  listReports,
  loadDepartment,
  proposeImport,
  reportHistory,
  returnReport,
  reviseReport,
  type Store,
  submitReport,
  verifyAgencyChain,
} from '@baocao/db';
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { engineOf } from '../packages/db/src/engine/engine.ts';
import {
  as,
  breakInserts,
  contentOf,
  counting,
  migratedStore,
  newStoreUrl,
  withoutGuards,
} from '../packages/db/src/store.test-data.ts';
import { BINH_THUAN, DEMO, departmentIn } from './recorded-store.ts';
import { runProcess } from './store-process.ts';

const AT = '2024-04-01T01:00:00.000Z';
const ADMIN: Act = { actor: { name: 'quản trị', role: 'ADMIN' }, at: AT };
const OFFICER: Act = { actor: { name: 'chuyên viên', role: 'OFFICER' }, at: AT };
const APPROVER: Act = { actor: { name: 'giám đốc', role: 'APPROVER' }, at: AT };
const AUDITOR: Act = { actor: { name: 'kiểm tra', role: 'AUDITOR' }, at: AT };

const AGENCY = 'demo/sotnmt';
/** Issued in the demo's folder, and its draft. */
const Q3 = { agency: AGENCY, period: '2023-Q3' };
const DRAFT = { agency: AGENCY, period: '2024-Q1' };
const ORDER = { number: number('31'), issuedOn: isoDate(2024, 3, 18), signer: 'giam-doc' };

function number(running: string): DocumentNumber {
  return { family: 'typed', number: running, type: 'BC', issuer: 'STNMT' };
}

/** A store that holds these departments. */
async function storeOf(
  ...departments: readonly Department[]
): Promise<{ readonly url: string; readonly store: Store }> {
  const url = await newStoreUrl();
  const store = await migratedStore(url);
  const imported = await importDepartments(as(ADMIN, store), departments, ADMIN);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return { url, store };
}

/** The department with one period's record changed. */
function withRecord(
  whole: Department,
  label: string,
  change: (record: PeriodRecord) => PeriodRecord,
): Department {
  const records = whole.records.map((record) =>
    formatPeriod(record.period) === label ? change(record) : record,
  );
  return { ...whole, records };
}

function reworded(record: PeriodRecord, words = 'Đã sửa lại câu này.'): PeriodRecord {
  const [first, ...others] = record.results;
  if (!first) throw new Error('There is no result to reword');
  return {
    ...record,
    results: [{ ...first, narrative: [{ type: 'text', text: words }] }, ...others],
  };
}

/** The third quarter as `amends: 152/BC-STNMT` would have it, under a number of its own. */
function corrected(
  whole: Department,
  issue: PeriodRecord['issue'] = correction('153'),
): Department {
  return withRecord(whole, '2023-Q3', (record) => ({
    ...reworded(record),
    issue,
    amends: { kind: 'AMENDS', number: number('152') },
  }));
}

function correction(running: string): PeriodRecord['issue'] {
  return {
    number: number(running),
    numberAsWritten: `${running}/BC-STNMT`,
    issuedOn: isoDate(2023, 9, 29),
    signer: 'giam-doc',
  };
}

/** A number with the drafting part behind the agency's code. */
const ISSUED_BY_OFFICE = {
  number: { family: 'typed', number: '98', type: 'BC', issuer: 'STNMT-VP' },
  numberAsWritten: '98/BC-STNMT-VP',
  issuedOn: isoDate(2024, 3, 18),
  signer: 'giam-doc',
} as const;

async function approve(store: Store, address: { agency: string; period: string }) {
  const submitted = await submitReport(as(OFFICER, store), { ...address, at: AT });
  const approved = await approveReport(as(APPROVER, store), { ...address, at: AT });
  if (!submitted.ok || !approved.ok) throw new Error(JSON.stringify([submitted, approved]));
}

async function frozen(store: Store) {
  return tablesOf(store)
    .selectFrom('issued_report')
    .selectAll()
    .orderBy('agency')
    .orderBy('sequence')
    .execute();
}

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
    await withoutGuards(store);
    await sql`delete from issued_report`.execute(tablesOf(store));
    await sql`delete from report_state`.execute(tablesOf(store));
    const again = await importDepartments(as(ADMIN, store), [whole], ADMIN);
    expect(again.ok && again.value.map(({ unchanged }) => unchanged)).toEqual([false]);
    expect(await frozen(store)).toEqual(before);
  });

  test('until they are frozen they are not recorded otherwise, lest the original be lost', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const before = await frozen(store);
    await withoutGuards(store);
    await sql`delete from issued_report`.execute(tablesOf(store));
    await sql`delete from report_state`.execute(tablesOf(store));
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

describe('what is frozen', () => {
  test('stays, byte for byte, when agency, template, tasks and indicators are recorded anew', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const before = await frozen(store);
    const report = await findReport(store, Q3);
    const renewed: Department = {
      ...whole,
      agency: { ...whole.agency, name: 'Sở Nông nghiệp và Môi trường' },
      template: { ...whole.template, subject: 'Tên khác {period}', lead: 'Lời dẫn khác:' },
      taskLists: whole.taskLists.map((list) => ({
        ...list,
        tasks: list.tasks.map((task) => ({
          ...task,
          title: [{ type: 'text', text: 'Nhiệm vụ gọi tên khác' }],
          indicators: task.indicators.map((indicator) => ({
            ...indicator,
            name: 'Chỉ tiêu định nghĩa lại',
            targets: [],
          })),
        })),
      })),
    };
    expect(await importDepartments(as(ADMIN, store), [renewed], ADMIN)).toMatchObject({ ok: true });
    expect(await frozen(store)).toEqual(before);
    expect(await findReport(store, Q3)).toEqual(report);
    expect(await verifyAgencyChain(store, AGENCY)).toMatchObject({ ok: true });
    const draft = await findReport(store, DRAFT);
    expect(draft.ok && draft.value.header.issuer).toBe('Sở Nông nghiệp và Môi trường');
  });

  test('cannot be changed or taken away by a statement', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    for (const table of ['issued_report', 'report_state']) {
      for (const change of [
        sql`update ${sql.table(table)} set edition = 9`,
        sql`delete from ${sql.table(table)}`,
      ]) {
        await expect(change.execute(tablesOf(store))).rejects.toThrow('rows are only added');
      }
    }
  });
});

describe('a chain that was tampered with names its first break', () => {
  test.each([
    [
      'bytes',
      `update issued_report set bytes = replace(bytes, 'Sở', 'Cục') where sequence in (2, 3)`,
      2,
      'DIGEST_DIFFERS',
    ],
    [
      'one digit',
      `update issued_report set bytes = replace(bytes, '"251"', '"252"') where sequence >= 3`,
      3,
      'DIGEST_DIFFERS',
    ],
    [
      'digest',
      `update issued_report set digest = 'sha256:0' where sequence = 3`,
      3,
      'DIGEST_DIFFERS',
    ],
    [
      'number',
      `update issued_report set number = '99/BC-STNMT' where sequence = 2`,
      2,
      'COLUMN_DIFFERS',
    ],
    [
      'day',
      `update issued_report set issued_on = '2023-01-01' where sequence = 4`,
      4,
      'COLUMN_DIFFERS',
    ],
    ['link', `update issued_report set previous = null where sequence = 3`, 3, 'NOT_LINKED'],
    ['middle taken out', `delete from issued_report where sequence = 2`, 3, 'OUT_OF_SEQUENCE'],
  ])('%s', async (_, statement, sequence, code) => {
    const { store } = await storeOf(await departmentIn(DEMO));
    await withoutGuards(store);
    await sql.raw(statement).execute(tablesOf(store));
    expect(await verifyAgencyChain(store, AGENCY)).toMatchObject({
      ok: false,
      error: { code, sequence },
    });
  });

  test.each([
    ['end cut off', 'delete from issued_report where sequence = 4'],
    ['state spoilt', `update report_state set state = 'x' where period = '2023-Q4'`],
    ['state taken away', `delete from report_state where period = '2023-Q4'`],
    [
      'state of another digest',
      `update report_state set state = replace(state, 'sha256:', 'sha256:0') where period = '2023-Q4'`,
    ],
  ])('%s', async (_, statement) => {
    const { store } = await storeOf(await departmentIn(DEMO));
    await withoutGuards(store);
    await sql.raw(statement).execute(tablesOf(store));
    expect(await verifyAgencyChain(store, AGENCY)).toEqual({
      ok: false,
      error: { code: 'STATE_DIFFERS', period: '2023-Q4', edition: 1, number: '214/BC-STNMT' },
    });
  });
});

describe('from draft to issue', () => {
  test('submitted, returned, revised, approved and issued, each step is kept', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    await submitReport(as(OFFICER, store), { ...DRAFT, at: AT });
    expect(
      await returnReport(as(APPROVER, store), { ...DRAFT, at: AT, remarks: ' ' }),
    ).toMatchObject({
      error: { code: 'REMARKS_NEEDED' },
    });
    await returnReport(as(APPROVER, store), { ...DRAFT, at: AT, remarks: 'Thiếu số liệu quý I' });
    expect(await findReport(store, DRAFT)).toMatchObject({ value: { status: 'RETURNED' } });
    await reviseReport(as(OFFICER, store), { ...DRAFT, at: AT });
    await approve(store, DRAFT);
    const issued = await issueReport(as(APPROVER, store), { ...DRAFT, ...ORDER, at: AT });
    expect(issued).toMatchObject({
      ok: true,
      value: { status: 'ISSUED', number: '31/BC-STNMT', issuedOn: '2024-03-18', edition: 1 },
    });
    expect(await findReport(store, DRAFT)).toEqual(issued);
    const [history] = await reportHistory(store, DRAFT);
    expect(history?.steps.map(({ event, actor, at }) => [event, actor.role, at])).toEqual([
      ['SUBMIT', 'OFFICER', AT],
      ['RETURN', 'APPROVER', AT],
      ['REVISE', 'OFFICER', AT],
      ['SUBMIT', 'OFFICER', AT],
      ['APPROVE', 'APPROVER', AT],
      ['ISSUE', 'APPROVER', AT],
    ]);
    expect(history?.steps[1]?.state).toMatchObject({ remarks: 'Thiếu số liệu quý I' });
    expect(await verifyAgencyChain(store, AGENCY)).toEqual({ ok: true, value: { entries: 5 } });
    expect(
      await importDepartments(as(ADMIN, store), [await departmentIn(DEMO)], ADMIN),
    ).toMatchObject({
      error: [{ code: 'UNISSUES', period: '2024-Q1', number: '31/BC-STNMT' }],
    });
  });

  test('what is not there, whose turn it is not, who may not: refused, and nothing is left', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    const before = await contentOf(store);
    const nobody = { agency: 'demo/nobody', period: '2024-Q1' };
    expect(await submitReport(as(OFFICER, store), { ...nobody, at: AT })).toEqual({
      ok: false,
      error: { code: 'NOTHING_RECORDED', ...nobody },
    });
    expect(await approveReport(as(APPROVER, store), { ...DRAFT, at: AT })).toMatchObject({
      error: { code: 'NOT_ALLOWED_FROM', status: 'DRAFT' },
    });
    expect(await submitReport(as(AUDITOR, store), { ...DRAFT, at: AT })).toMatchObject({
      error: { code: 'NOT_PERMITTED', role: 'AUDITOR' },
    });
    expect(await issueReport(as(APPROVER, store), { ...DRAFT, ...ORDER, at: AT })).toMatchObject({
      error: { code: 'NOT_ALLOWED_FROM', status: 'DRAFT' },
    });
    expect(
      await amendReport(as(OFFICER, store), { ...DRAFT, at: AT, kind: 'AMENDS' }),
    ).toMatchObject({
      error: { code: 'NOT_ALLOWED_FROM', status: 'DRAFT' },
    });
    expect(await contentOf(store)).toBe(before);
  });

  test('obstacles are told all at once, and nothing is left', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    await approve(store, DRAFT);
    const before = await contentOf(store);
    const refused = await issueReport(as(APPROVER, store), {
      ...DRAFT,
      at: AT,
      number: number('214'),
      issuedOn: isoDate(2023, 12, 29),
      signer: 'nobody',
    });
    expect(!refused.ok && refused.error).toMatchObject({
      code: 'OBSTACLES',
      obstacles: expect.arrayContaining([
        expect.objectContaining({ code: 'NUMBER_TAKEN', period: '2023-Q4' }),
        expect.objectContaining({ code: 'UNKNOWN_SIGNER' }),
        expect.objectContaining({ code: 'DAY_BEFORE_DATA' }),
      ]),
    });
    expect(await contentOf(store)).toBe(before);
  });

  test('what was handed in is a draft again once anything of it is recorded anew, and not before', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const status = async () => {
      const report = await findReport(store, DRAFT);
      return report.ok && report.value.status;
    };
    await approve(store, DRAFT);
    await importDepartments(as(OFFICER, store), [whole], OFFICER);
    expect(await status()).toBe('APPROVED');
    const onlyDocument = { ...whole.documents[0], key: 'khac' } as Department['documents'][number];
    await importDepartments(
      store,
      [{ ...whole, documents: [...whole.documents, onlyDocument] }],
      OFFICER,
    );
    expect(await status()).toBe('APPROVED');

    await importDepartments(as(OFFICER, store), [withRecord(whole, '2024-Q1', reworded)], OFFICER);
    expect(await status()).toBe('DRAFT');
    await approve(store, DRAFT);
    const template = { ...whole.template, lead: 'Lời dẫn khác:' };
    await importDepartments(
      store,
      [{ ...withRecord(whole, '2024-Q1', reworded), template }],
      OFFICER,
    );
    expect(await status()).toBe('DRAFT');
  });
});

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
    records: periods.slice(0, 17).map((period) => ({
      agency: whole.agency.key,
      period,
      issue: null,
      amends: null,
      bases: [],
      observations: [],
      revisions: [],
      progress: [],
      results: [],
      passages: [],
      footnotes: [],
      waivers: [],
    })),
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
