import { isoDate } from '@baocao/core';
import { documentIdentity } from '@baocao/core/document';
import { formatPeriod, parsePeriod } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import { parseSearch } from '@baocao/core/search';
import * as db from '@baocao/db';
import { expect, test } from 'vitest';

import { contentOf, newStoreUrl, opened } from '../packages/db/src/store.test-data.ts';
import {
  BINH_THUAN,
  DEMO,
  departmentIn,
  recordedStore,
  recordedStoreAt,
} from './recorded-store.ts';

// Every function that asks the store, tried by somebody of another agency.

const AT = '2024-04-01T01:00:00.000Z';
const OWN = 'demo/sotnmt';
const MISSING = 'demo/khong-co';
/** A draft of the demo department, and a period of which nothing is recorded. */
const DRAFT = '2024-Q1';
const NEVER = '2031-Q1';

const STRANGER = db.memberOf('binh-thuan/skhcn', { name: 'người ngoài', role: 'APPROVER' });
const MEMBER = db.memberOf(OWN, { name: 'chuyên viên', role: 'OFFICER' });
const STEP = { at: AT };
const ISSUE = {
  ...STEP,
  number: { family: 'typed', number: '31', type: 'BC', issuer: 'STNMT' },
  issuedOn: isoDate(2024, 3, 18),
  signer: 'giam-doc',
} as const;

/** Asks one function of the store about a period of an agency. */
type Question = (store: db.Store, agency: string, period: string) => Promise<unknown>;

/** Every function that takes a store, asked; a new one that is not here fails the first test. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  amendReport: (store, agency, period) =>
    db.amendReport(store, { agency, period, ...STEP, kind: 'AMENDS' }),
  approveReport: (store, agency, period) => db.approveReport(store, { agency, period, ...STEP }),
  changesOf: (store, agency) => db.changesOf(store, agency, { limit: 99 }),
  createKey: (store, agency) =>
    db.createKey(store, { agency, holder: { name: 'máy', role: 'OFFICER' }, at: AT }),
  countChanges: (store, agency) => db.countChanges(store, agency),
  countAgencies: async (store, agency) => db.countAgencies(store, { text: words(agency) }),
  countCitations: async (store, agency) => {
    const { documents } = await departmentIn(DEMO);
    const other = agency === OWN ? '' : ', another';
    return db.countCitations(
      store,
      documents.map((document) => `${documentIdentity(document)}${other}`),
    );
  },
  countReports: (store, agency) => db.countReports(store, { agency, issued: false }),
  findAgencies: (store, agency) => db.findAgencies(store, [agency]),
  findCitations: async (store, agency, period) => {
    const { documents } = await departmentIn(DEMO);
    const found = await db.findCitations(store, documents.map(documentIdentity), { limit: 99 });
    return found.filter((each) => each.agency === agency && each.period === period);
  },
  findDocuments: (store, agency) => db.findDocuments(store, [{ agency, key: '60/QĐ-UBND' }]),
  findDocumentsByNumber: (store, agency) => db.findDocumentsByNumber(store, '60/QĐ-UBND', agency),
  findEdition: (store, agency, period) => db.findEdition(store, { agency, period, edition: 1 }),
  findKeptDigest: (store, agency, period) => db.findKeptDigest(store, { agency, period }),
  findKeptReport: (store, agency, period) => db.findKeptReport(store, { agency, period }),
  findPreviousReports: (store, agency) =>
    db.findPreviousReports(store, agency, [{ period: '2024-Q2' }]),
  findReport: (store, agency, period) => db.findReport(store, { agency, period }),
  findReports: (store, agency, period) => {
    const parsed = parsePeriod(period);
    return db.findReports(store, agency, parsed.ok ? [parsed.value] : []);
  },
  importDepartments: async (store, agency) =>
    db.importDepartments(store, [await departmentOf(agency)], STEP),
  issueReport: (store, agency, period) => db.issueReport(store, { agency, period, ...ISSUE }),
  listAgencies: async (store, agency) =>
    (await db.listAgencies(store)).filter((each) => each.agency.key === agency),
  listKeys: (store, agency) => db.listKeys(store, agency),
  listReports: (store, agency) => db.listReports(store, { agency, issued: false }, { limit: 99 }),
  loadDepartment: (store, agency) => db.loadDepartment(store, agency),
  principalOfKey: (store) =>
    db.principalOfKey(store, { secret: `baocao_${'0'.repeat(64)}`, at: AT }),
  listTasks: (store, agency) =>
    db.listTasks(
      store,
      { scope: { agency }, year: 2024, progress: ['IN_PROGRESS', 'COMPLETED'] },
      { limit: 99 },
    ),
  pageOfAgencies: async (store, agency) =>
    db.pageOfAgencies(store, { text: words(agency) }, { limit: 99 }),
  proposeImport: async (store, agency) => db.proposeImport(store, [await departmentOf(agency)]),
  recordPeriod: async (store, agency) => {
    const { agency: own, ...whole } = await departmentIn(DEMO);
    const department = { ...whole, agency: { ...own, key: agency } } as unknown as Department;
    const period = { kind: 'quarter', year: 2024, quarter: 1 } as const;
    return db.recordPeriod(store, { ...STEP, department, period, asked: '', basis: 1 });
  },
  reportingIn: async (store, agency, period) => {
    const parsed = parsePeriod(period);
    if (!parsed.ok) throw new Error(period);
    const [province = ''] = agency.split('/');
    const found = await db.reportingIn(store, { province, period: parsed.value });
    return found.filter((each) => each.agency === agency);
  },
  reportHistory: (store, agency, period) => db.reportHistory(store, { agency, period }),
  returnReport: (store, agency, period) =>
    db.returnReport(store, { agency, period, ...STEP, remarks: 'Bổ sung.' }),
  reviseReport: (store, agency, period) => db.reviseReport(store, { agency, period, ...STEP }),
  revokeKey: (store, agency) => db.revokeKey(store, { agency, id: '0'.repeat(16), at: AT }),
  searchDocuments: (store, agency) =>
    db.searchDocuments(store, asked('ubnd', agency), { limit: 99 }),
  searchResults: async (store, agency, period) => {
    const found = await db.searchResults(store, asked('ho so', agency), { limit: 99 });
    return found.filter((each) => each.period === period);
  },
  submitReport: (store, agency, period) => db.submitReport(store, { agency, period, ...STEP }),
  taskHistories: async (store, agency, period) => {
    const [found] = await db.taskHistories(store, agency, [{ task: '1.1.1', year: null }]);
    return found?.filter((each) => formatPeriod(each.period) === period);
  },
  taskListsOf: (store, agency) => db.taskListsOf(store, agency),
  verifyAgencyChain: (store, agency) => db.verifyAgencyChain(store, agency),
  verifyChanges: (store, agency) => db.verifyChanges(store, agency),
  verifyKeptReports: (store, agency) => db.verifyKeptReports(store, agency),
};

/** Exported, and nothing that asks a store. */
const OTHERS = [
  'auditedProvince',
  'auditorOf',
  'asIfKept',
  'asksWithin',
  'backupStore',
  'describeAgencyChainBreak',
  'describeBackupProblem',
  'describeChangeBreak',
  'describeChangedPart',
  'describeImportRefusal',
  'describeIssueRefusal',
  'describeKeptReportBreak',
  'describeKeyRefusal',
  'describeOpenProblem',
  'describeOperation',
  'describeReportProblem',
  'describeRestoreProblem',
  'holderOf',
  'isCommandKey',
  'isReady',
  'memberOf',
  'onBehalfOf',
  'migrate',
  'openDatabase',
  'partDifferences',
  'restoreStore',
  'storeFailureOf',
  'storeFor',
  'watchChanges',
  'withoutPassword',
];

/** A search for what many of the demo department's texts have. */
function asked(text: string, agency: string) {
  return { question: words(text), scope: { agency } };
}

function words(text: string) {
  const question = parseSearch(text);
  if (!question.ok) throw new Error(question.error.code);
  return question.value;
}

/** The demo department under another key. */
async function departmentOf(key: string): Promise<Department> {
  const { agency, ...whole } = await departmentIn(DEMO);
  const renamed = { ...whole, agency: { ...agency, key }, records: [], taskLists: [] };
  return renamed as unknown as Department;
}

/** The answer, or the failure, without the names that were asked for. */
async function answer(question: Question, store: db.Store, agency: string, period: string) {
  const said = await question(store, agency, period).catch((error: Error) => error.message);
  return JSON.parse(
    JSON.stringify(said ?? null)
      .replaceAll(agency, '…')
      .replaceAll(period, '…'),
  );
}

/** A store of two departments, shut: only an agency's own people see anything of it. */
async function shutStore() {
  const url = await newStoreUrl();
  const holder = await recordedStoreAt(url, DEMO, BINH_THUAN);
  const database = await opened(url);
  return { holder, as: (principal: db.Principal) => db.storeFor(database, principal, 'CLOSED') };
}

test('every exported function that asks a store is asked here', () => {
  const functions = Object.entries(db).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  );
  expect(functions.sort()).toEqual([...Object.keys(QUESTIONS), ...OTHERS].sort());
});

test('where reading is closed, another’s agency is answered like one that is not there', async () => {
  const { holder, as } = await shutStore();
  const before = await contentOf(holder);
  for (const principal of [STRANGER, db.ANYBODY]) {
    for (const [name, question] of Object.entries(QUESTIONS)) {
      const store = as(principal);
      const real = await answer(question, store, OWN, DRAFT);
      expect(real, name).toEqual(await answer(question, store, MISSING, DRAFT));
    }
  }
  expect(await contentOf(holder)).toBe(before);
});

test('where reading is public, a draft is answered like one that is not there', async () => {
  const holder = await recordedStore(DEMO, BINH_THUAN);
  const before = await contentOf(holder);
  for (const principal of [STRANGER, db.ANYBODY]) {
    const store = db.onBehalfOf(holder, principal);
    for (const [name, question] of Object.entries(QUESTIONS)) {
      const real = await answer(question, store, OWN, DRAFT);
      expect(real, name).toEqual(await answer(question, store, OWN, NEVER));
    }
  }
  expect(await contentOf(holder)).toBe(before);
});

test('the same questions are answered to the agency’s own people, and what is issued to anybody', async () => {
  const holder = await recordedStore(DEMO, BINH_THUAN);
  const own = db.onBehalfOf(holder, MEMBER);
  expect(await db.findReport(own, { agency: OWN, period: DRAFT })).toMatchObject({ ok: true });
  expect(await db.countReports(own, { agency: OWN, issued: false })).toBe(1);
  expect(await db.submitReport(own, { agency: OWN, period: DRAFT, ...STEP })).toMatchObject({
    ok: true,
  });
  expect(await db.changesOf(own, OWN, { limit: 99 })).toHaveLength(2);
  const anybody = db.onBehalfOf(holder, db.ANYBODY);
  const periods = async (store: db.Store) =>
    (await db.loadDepartment(store, OWN))?.department.records.map(({ period }) =>
      formatPeriod(period),
    );
  expect(await periods(own)).toContain(DRAFT);
  expect(await periods(anybody)).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']);
  const found = async (store: db.Store) =>
    (await db.searchResults(store, asked('ho so', OWN), { limit: 99 })).map(({ period }) => period);
  expect(await found(own)).toContain(DRAFT);
  expect(await found(anybody)).not.toContain(DRAFT);
  expect(await found(anybody)).toContain('2023-Q1');
  const previous = async (store: db.Store) =>
    (await db.findPreviousReports(store, OWN, [{ period: '2024-Q2' }]))[0]?.period;
  expect(await previous(own)).toBe(DRAFT);
  expect(await previous(anybody)).not.toBe(DRAFT);
  expect(await db.findReport(anybody, { agency: OWN, period: '2023-Q3' })).toMatchObject({
    ok: true,
  });
  expect(await db.findReport(anybody, { agency: OWN, period: DRAFT })).toMatchObject({
    error: { code: 'NOT_ISSUED', issued: ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'] },
  });
  expect(await db.submitReport(anybody, { agency: OWN, period: DRAFT, ...STEP })).toEqual({
    ok: false,
    error: { code: 'NOT_SIGNED_IN' },
  });
  for (const [store, listed] of [
    [holder, 6],
    [own, 6],
    [anybody, 5],
  ] as const) {
    expect(await db.listReports(store, {}, { limit: 99 })).toHaveLength(listed);
    expect(await db.countReports(store, {})).toBe(listed);
  }
});

test('while a correction is a draft, anybody reads, and lists, what was issued before it', async () => {
  const holder = await recordedStore(DEMO);
  const anybody = db.onBehalfOf(holder, db.ANYBODY);
  const issued = await db.findReport(anybody, { agency: OWN, period: '2023-Q3' });
  const listed = await db.listReports(anybody, {}, { limit: 99 });
  const order = { agency: OWN, period: '2023-Q3', ...STEP, kind: 'AMENDS' } as const;
  expect(await db.amendReport(holder, order)).toMatchObject({ ok: true });
  expect(await db.findReport(anybody, { agency: OWN, period: '2023-Q3' })).toEqual(issued);
  expect(await db.listReports(anybody, {}, { limit: 99 })).toEqual(listed);
  const draft = { agency: OWN, period: '2023-Q3', edition: 2 };
  expect(await db.findEdition(anybody, draft)).toBeUndefined();
  expect(await db.findEdition(db.onBehalfOf(holder, MEMBER), draft)).toBeDefined();
});
