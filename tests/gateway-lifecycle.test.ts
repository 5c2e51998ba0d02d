import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@baocao/core/issue';
import { findReport, holderOf, importDepartments, onBehalfOf, type Store } from '@baocao/db';
import { readDepartment } from '@baocao/intake';
import { reportToJson } from '@baocao/publish';
import { describe, expect, test } from 'vitest';

import { COMPLETE_REPORT_QUERY } from './complete-report-query.ts';
import { type Gateway, gatewayOver } from './gateway-over-http.ts';
import { alteredCopy, DEMO, recordedStore } from './recorded-store.ts';

const OFFICER: Actor = { name: 'Nguyễn Thị An', role: 'OFFICER' };
const APPROVER: Actor = { name: 'Nguyễn Văn Mẫu', role: 'APPROVER' };
const AUDITOR: Actor = { name: 'Lê Văn Kiểm', role: 'AUDITOR' };
const NOW = new Date('2024-03-18T02:00:00.000Z');

const DRAFT = 'agency: "demo/sotnmt", period: "2024-Q1"';
const ORDER = 'number: "31/BC-STNMT", issuedOn: "2024-03-18", signer: "giam-doc"';

/** Everything that an outcome may tell. */
const OUTCOME = `__typename
  ... on StepTaken { report { id status edition number issuedOn digest signature { name } } }
  ... on Refusal { code field message english: message(language: EN) }
  ... on InvalidInput { faults { code field given forms message } }
  ... on NothingRecorded { agency period }
  ... on NotPermitted { event role permitted }
  ... on NotAllowedFrom { event status allowed }`;

const OBSTACLES = `... on Obstacles { obstacles {
  code field message english: message(language: EN) place { path text start end } finding { rule } } }`;

interface Desk extends Gateway {
  /** Asks for one step and answers what came of it. */
  // biome-ignore lint/suspicious/noExplicitAny: read field by field, as every answer
  readonly step: (mutation: string, more?: string) => Promise<any>;
}

/** The store over HTTP, as somebody sees it. */
async function desk(store: Store, actor: Actor | null = null): Promise<Desk> {
  const gateway = await gatewayOver(onBehalfOf(store, holderOf(actor)), { now: () => NOW });
  return {
    ...gateway,
    step: async (mutation, more = '') => {
      const { data, errors } = await gateway.ask(`mutation { ${mutation} { ${OUTCOME} ${more} } }`);
      expect(errors).toBeUndefined();
      return Object.values(data)[0];
    },
  };
}

/** The draft, approved. */
async function approvedStore() {
  const store = await recordedStore(DEMO);
  const [officer, approver] = [await desk(store, OFFICER), await desk(store, APPROVER)];
  await officer.step(`submitReport(${DRAFT})`);
  expect((await approver.step(`approveReport(${DRAFT})`)).report.status).toBe('APPROVED');
  return { store, officer, approver };
}

async function jsonReport(store: Store, period: string): Promise<unknown> {
  const report = await findReport(store, { agency: 'demo/sotnmt', period });
  if (!report.ok) throw new Error(report.error.code);
  return JSON.parse(reportToJson(report.value));
}

describe('a draft on its way', () => {
  test('is submitted, sent back, submitted again, approved and issued; each step is kept', async () => {
    const store = await recordedStore(DEMO);
    const [officer, approver] = [await desk(store, OFFICER), await desk(store, APPROVER)];
    const ways = [
      [officer, `submitReport(${DRAFT})`, 'SUBMITTED'],
      [approver, `returnReport(${DRAFT}, remarks: "Bổ sung mục 2.")`, 'RETURNED'],
      [officer, `reviseReport(${DRAFT})`, 'DRAFT'],
      [officer, `submitReport(${DRAFT})`, 'SUBMITTED'],
      [approver, `approveReport(${DRAFT})`, 'APPROVED'],
      [approver, `issueReport(${DRAFT}, ${ORDER})`, 'ISSUED'],
    ] as const;
    let last: unknown;
    for (const [who, mutation, status] of ways) {
      last = await who.step(mutation);
      expect(last).toMatchObject({ __typename: 'StepTaken', report: { status } });
    }
    expect(last).toMatchObject({
      report: {
        number: '31/BC-STNMT',
        issuedOn: '2024-03-18',
        digest: expect.stringMatching(/^sha256:/),
        signature: { name: 'Nguyễn Văn Mẫu' },
      },
    });

    const { data } = await approver.ask(`{
      report(${DRAFT}) { editions {
        edition status report { number } steps { event status remarks at actor { name role } } } }
      verifyChain(agency: "demo/sotnmt") { ... on WholeChain { entries } } }`);
    const [edition] = data.report.editions;
    expect(data.report.editions).toHaveLength(1);
    expect(edition).toMatchObject({
      edition: 1,
      status: 'ISSUED',
      report: { number: '31/BC-STNMT' },
    });
    expect(edition.steps.map(({ event }: { event: string }) => event)).toEqual([
      'SUBMIT',
      'RETURN',
      'REVISE',
      'SUBMIT',
      'APPROVE',
      'ISSUE',
    ]);
    expect(edition.steps[1]).toEqual({
      event: 'RETURN',
      status: 'RETURNED',
      remarks: 'Bổ sung mục 2.',
      at: NOW.toISOString(),
      actor: APPROVER,
    });
    expect(data.verifyChain).toEqual({ entries: 5 });
  });

  test('may take two steps in one request, each answered as it then stands', async () => {
    const approver = await desk(await recordedStore(DEMO), APPROVER);
    const stands = `... on StepTaken { report {
      status editions { steps { event } }
      sections { tasks { code task { history { report { status } } } } } } }`;
    const { data, errors } = await approver.ask(`mutation {
      first: submitReport(${DRAFT}) { ${stands} } second: approveReport(${DRAFT}) { ${stands} } }`);
    expect(errors).toBeUndefined();
    for (const [step, status, events] of [
      ['first', 'SUBMITTED', ['SUBMIT']],
      ['second', 'APPROVED', ['SUBMIT', 'APPROVE']],
    ] as const) {
      const { report } = data[step];
      expect(report.status).toBe(status);
      expect(report.editions).toEqual([{ steps: events.map((event) => ({ event })) }]);
      expect(report.sections[0].tasks[0].task.history).toEqual([{ report: { status } }]);
    }
  });
});

describe('refusals', () => {
  test('whoever has not signed in changes nothing, by any mutation', async () => {
    const store = await recordedStore(DEMO);
    const nobody = await desk(store);
    for (const mutation of [
      `submitReport(${DRAFT})`,
      `returnReport(${DRAFT}, remarks: "x")`,
      `reviseReport(${DRAFT})`,
      `approveReport(${DRAFT})`,
      `issueReport(${DRAFT}, ${ORDER})`,
      'amendReport(agency: "demo/sotnmt", period: "2023-Q3", kind: AMENDS)',
      'submitReport(agency: "no/body", period: "2031-Q1")',
    ]) {
      expect(await nobody.step(mutation)).toMatchObject({
        __typename: 'NotSignedIn',
        code: 'NOT_SIGNED_IN',
        message: expect.stringContaining('đăng nhập'),
        english: expect.stringContaining('Sign in'),
      });
    }
    const { data } = await nobody.ask(
      `{ report(${DRAFT}) { status editions { steps { event } } } }`,
    );
    expect(data.report).toEqual({ status: 'DRAFT', editions: [{ steps: [] }] });
  });

  test('a wrong role is told which ones may', async () => {
    const { officer, store } = await approvedStore();
    for (const [mutation, event] of [
      [`issueReport(${DRAFT}, ${ORDER})`, 'ISSUE'],
      [`approveReport(${DRAFT})`, 'APPROVE'],
      [`returnReport(${DRAFT}, remarks: "x")`, 'RETURN'],
    ] as const) {
      expect(await officer.step(mutation)).toMatchObject({
        __typename: 'NotPermitted',
        event,
        role: 'OFFICER',
        permitted: ['APPROVER'],
      });
    }
    const auditor = await desk(store, AUDITOR);
    expect(await auditor.step(`reviseReport(${DRAFT})`)).toMatchObject({
      __typename: 'NotPermitted',
      permitted: ['OFFICER', 'APPROVER', 'ADMIN'],
    });
  });

  test('a wrong order is told what can be done instead', async () => {
    const store = await recordedStore(DEMO);
    const approver = await desk(store, APPROVER);
    expect(await approver.step(`issueReport(${DRAFT}, ${ORDER})`)).toMatchObject({
      __typename: 'NotAllowedFrom',
      code: 'NOT_ALLOWED_FROM',
      event: 'ISSUE',
      status: 'DRAFT',
      allowed: expect.arrayContaining(['SUBMIT']),
    });
    const issued = 'agency: "demo/sotnmt", period: "2023-Q3"';
    expect(await approver.step(`submitReport(${issued})`)).toMatchObject({
      __typename: 'NotAllowedFrom',
      status: 'ISSUED',
      allowed: ['AMEND', 'REPLACE'],
      message: expect.stringContaining('đính chính'),
    });
  });

  test('a report is not sent back without remarks', async () => {
    const { approver } = await approvedStore();
    expect(await approver.step(`returnReport(${DRAFT}, remarks: " ")`)).toMatchObject({
      __typename: 'RemarksNeeded',
      field: 'remarks',
    });
  });

  test('nothing recorded is told, of an agency that is not there too', async () => {
    const approver = await desk(await recordedStore(DEMO), APPROVER);
    for (const [agency, period] of [
      ['demo/sotnmt', '2024-Q2'],
      ['no/body', '2024-Q1'],
    ]) {
      expect(
        await approver.step(`submitReport(agency: "${agency}", period: "${period}")`),
      ).toMatchObject({ __typename: 'NothingRecorded', field: 'period', agency, period });
    }
  });

  test('every argument that cannot be read is named at once', async () => {
    const approver = await desk(await recordedStore(DEMO), APPROVER);
    const outcome = await approver.step(
      'issueReport(agency: "demo/sotnmt", period: "2024-Q1", number: "31", issuedOn: "2024-02-29", signer: "giam-doc", key: " ")',
    );
    expect(outcome).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      faults: [
        { code: 'MALFORMED_NUMBER', field: 'number', given: '31', forms: ['45/BC-STNMT'] },
        { code: 'MALFORMED_KEY', field: 'key', given: ' ' },
      ],
    });
    for (const { forms, message } of outcome.faults) expect(message).toContain(forms[0]);
  });

  test('all obstacles are told at once, each with its place and the argument to mend', async () => {
    const { approver } = await approvedStore();
    const outcome = await approver.step(
      `issueReport(${DRAFT}, number: "31/BC-SYT", issuedOn: "2024-01-05", signer: "ai-do")`,
      OBSTACLES,
    );
    expect(outcome).toMatchObject({ __typename: 'Obstacles', code: 'OBSTACLES' });
    const fields = outcome.obstacles.map(({ code, field }: { code: string; field: string }) => [
      code,
      field,
    ]);
    expect(fields).toEqual(
      expect.arrayContaining([
        ['NUMBER_UNFIT', 'number'],
        ['DAY_BEFORE_DATA', 'issuedOn'],
        ['UNKNOWN_SIGNER', 'signer'],
      ]),
    );
    for (const { message, english } of outcome.obstacles) expect(message).not.toBe(english);
    const { data } = await approver.ask(`{ report(${DRAFT}) { status number } }`);
    expect(data.report).toEqual({ status: 'APPROVED', number: null });
  });

  test.each([
    [
      'application/x-www-form-urlencoded',
      (query: string) => new URLSearchParams({ query }).toString(),
    ],
    ['text/plain', (query: string) => JSON.stringify({ query })],
    ['multipart/form-data; boundary=x', (query: string) => `--x\r\n\r\n${query}\r\n--x--`],
    ['application/graphql', (query: string) => query],
  ])('another site’s page cannot act for the actor: %s is refused', async (type, body) => {
    const store = await recordedStore(DEMO);
    const { base, ask } = await desk(store, APPROVER);
    const query = `mutation { submitReport(${DRAFT}) { __typename } }`;
    const posted = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: body(query),
    });
    expect(posted.status).toBe(415);
    const got = await fetch(`${base}/graphql?${new URLSearchParams({ query })}`);
    expect(got.status).toBe(405);
    const { data } = await ask(`{ report(${DRAFT}) { status } }`);
    expect(data.report.status).toBe('DRAFT');
  });
});

describe('what is issued', () => {
  test('is answered unchanged after agency, documents, tasks and indicators are recorded anew', async () => {
    const task = `
  - code: 7
    title: Rà soát quy hoạch tài nguyên nước
    lead: khoang-san
    indicators:
      - { code: quy-hoach-nuoc, name: Quy hoạch được rà soát, unit: quy hoạch, measure: flow, target: 02 quy hoạch }
`;
    const end = '        target: 80%\n';
    const folder = alteredCopy(DEMO, [['2024/tasks.yaml', end, `${end}${task}`]]);
    const store = await recordedStore(folder);
    const approver = await desk(store, APPROVER);
    await approver.step(`submitReport(${DRAFT})`);
    await approver.step(`approveReport(${DRAFT})`);
    const issued = await approver.step(`issueReport(${DRAFT}, ${ORDER})`, OBSTACLES);
    expect(issued).toMatchObject({ __typename: 'StepTaken' });
    const place = { agency: 'demo/sotnmt', period: '2024-Q1' };
    const before = await approver.ask(COMPLETE_REPORT_QUERY, place);
    expect(before.errors).toBeUndefined();
    expect(JSON.stringify(before.data)).toContain('quy-hoach-nuoc');

    const renamed = alteredCopy(DEMO, [
      ['agency.yaml', 'name: Sở Tài nguyên và Môi trường (dữ', 'name: Sở Nông nghiệp (dữ'],
      ['2024/tasks.yaml', 'name: Hồ sơ lưu trữ được số hóa', 'name: Hồ sơ đã số hóa'],
      ['2024/tasks.yaml', 'issuer: UBND tỉnh Minh Họa', 'issuer: UBND tỉnh Minh Họa (cũ)'],
    ]);
    rmSync(join(renamed, '2024/Q1.md'));
    const read = await readDepartment(renamed);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const act = { actor: { name: 'test', role: 'ADMIN' }, at: NOW.toISOString() } as const;
    const imported = await importDepartments(store, [read.value], act);
    if (!imported.ok) throw new Error(JSON.stringify(imported.error));

    const after = await approver.ask(COMPLETE_REPORT_QUERY, place);
    expect(after).toEqual(before);
    expect(after.data.report).toEqual(await jsonReport(store, '2024-Q1'));
    const lost = ['Task:demo/sotnmt/2024/7', 'Indicator:demo/sotnmt/2024/quy-hoach-nuoc'];
    const { data, errors } = await approver.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Task { title } ... on Indicator { name target } } }`,
      { ids: lost },
    );
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual([
      { id: lost[0], title: 'Rà soát quy hoạch tài nguyên nước' },
      { id: lost[1], name: 'Quy hoạch được rà soát', target: '02 quy hoạch' },
    ]);
    const agency = await approver.ask('{ agency(key: "demo/sotnmt") { name } }');
    expect(agency.data.agency.name).toContain('Nông nghiệp');
  });

  test('is corrected by a report of its own; both can be read and compared', async () => {
    const store = await recordedStore(DEMO);
    const approver = await desk(store, APPROVER);
    const q3 = 'agency: "demo/sotnmt", period: "2023-Q3"';
    const before = (await approver.ask(`{ report(${q3}) { number digest } }`)).data.report;
    expect(await approver.step(`amendReport(${q3}, kind: AMENDS)`)).toMatchObject({
      __typename: 'StepTaken',
      report: { status: 'DRAFT', edition: 2, number: null },
    });
    const { data } = await approver.ask(`{
      report(${q3}) { number digest editions { edition status steps { event } report { edition status number amends { kind number } } } }
      compare(agency: "demo/sotnmt", report: "2023-Q3@2", with: "2023-Q3@1") {
        before { edition status } after { edition status } counts { results { unchanged added removed } } } }`);
    expect(data.report).toMatchObject(before);
    expect(data.report.editions).toMatchObject([
      { edition: 1, status: 'ISSUED', report: { edition: 1, number: before.number } },
      {
        edition: 2,
        status: 'DRAFT',
        steps: [{ event: null }],
        report: { edition: 2, number: null, amends: { kind: 'AMENDS', number: before.number } },
      },
    ]);
    expect(data.compare).toMatchObject({
      before: { edition: 1, status: 'ISSUED' },
      after: { edition: 2, status: 'DRAFT' },
      counts: { results: { added: 0, removed: 0 } },
    });
  });
});
