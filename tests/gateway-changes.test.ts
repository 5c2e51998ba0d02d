import type { Actor } from '@baocao/core/issue';
import { ANYBODY, holderOf, memberOf, type Principal, type Store } from '@baocao/db';
import { expect, test } from 'vitest';
import { onBehalfOf } from '../packages/db/src/access/store.ts';
import { type Gateway, gatewayOver } from './gateway-over-http.ts';
import { DEMO, recordedStore } from './recorded-store.ts';

const AGENCY = 'demo/sotnmt';
const OFFICER: Actor = { name: 'Nguyễn Thị An', role: 'OFFICER' };
const APPROVER: Actor = { name: 'Nguyễn Văn Mẫu', role: 'APPROVER' };
const AUDITOR: Actor = { name: 'Lê Văn Kiểm', role: 'AUDITOR' };
const NOW = new Date('2024-03-18T02:00:00.000Z');

const DRAFT = `agency: "${AGENCY}", period: "2024-Q1"`;
const ORDER = 'number: "31/BC-STNMT", issuedOn: "2024-03-18", signer: "giam-doc"';

const OUTCOME = `__typename
  ... on StepTaken { report { id status number digest revision } }
  ... on Refusal { code field message english: message(language: EN) }
  ... on InvalidInput { faults { code field given forms message english: message(language: EN) } }
  ... on KeyReused { key }
  ... on Conflict { expected current }`;

interface Desk extends Gateway {
  /** Asks for one step and answers what came of it. */
  // biome-ignore lint/suspicious/noExplicitAny: read field by field, as every answer
  readonly step: (mutation: string) => Promise<any>;
}

async function desk(store: Store, principal: Principal): Promise<Desk> {
  const gateway = await gatewayOver(onBehalfOf(store, principal), { now: () => NOW });
  return {
    ...gateway,
    step: async (mutation) => {
      const { data, errors } = await gateway.ask(`mutation { ${mutation} { ${OUTCOME} } }`);
      expect(errors).toBeUndefined();
      return Object.values(data)[0];
    },
  };
}

async function issuedStore() {
  const store = await recordedStore(DEMO);
  const officer = await desk(store, holderOf(OFFICER));
  const approver = await desk(store, holderOf(APPROVER));
  await officer.step(`submitReport(${DRAFT}, key: "t1")`);
  await approver.step(`approveReport(${DRAFT})`);
  const issued = await approver.step(`issueReport(${DRAFT}, ${ORDER}, key: "t1")`);
  expect(issued).toMatchObject({ report: { status: 'ISSUED', number: '31/BC-STNMT' } });
  return { store, officer, approver, issued };
}

test('the same again under a key is done once and answered alike; something else is refused', async () => {
  const { store, approver, issued } = await issuedStore();
  const again = `issueReport(${DRAFT}, ${ORDER}, key: "t1")`;
  expect(await approver.step(again)).toEqual(issued);
  expect(await (await desk(store, holderOf(APPROVER))).step(again)).toEqual(issued);
  expect(await approver.step(again.replace('31/BC', '32/BC'))).toMatchObject({
    __typename: 'KeyReused',
    code: 'KEY_REUSED',
    field: 'key',
    key: 't1',
    message: expect.stringContaining('khóa mới'),
    english: expect.stringContaining('a new key'),
  });
  const { data } = await approver.ask(`{ changes(agency: "${AGENCY}") { totalCount } }`);
  expect(data.changes.totalCount).toBe(4);
});

test('a step of a report that is no longer what was seen is refused with what it is now', async () => {
  const store = await recordedStore(DEMO);
  const officer = await desk(store, holderOf(OFFICER));
  const { data } = await officer.ask(`{ report(${DRAFT}) { revision } }`);
  const { revision } = data.report;
  const submit = `submitReport(${DRAFT}, expectedRevision: ${revision})`;
  expect((await officer.step(submit)).report.revision).toBe(revision + 1);
  expect(await officer.step(submit)).toMatchObject({
    __typename: 'Conflict',
    field: 'expectedRevision',
    expected: revision,
    current: revision + 1,
  });
});

test('what cannot be a key is named, and how to write one', async () => {
  const officer = await desk(await recordedStore(DEMO), holderOf(OFFICER));
  for (const key of ['', '\\n', 'k'.repeat(201)]) {
    const asked = `agency: "${AGENCY}", period: "2024-Q1", key: "${key}"`;
    expect(await officer.step(`submitReport(${asked})`)).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [
        {
          code: 'MALFORMED_KEY',
          field: 'key',
          given: key === '\\n' ? '\n' : key,
          forms: ['submit-2024-Q1'],
          message: 'Khóa gồm 1 đến 200 ký tự in được. Viết như submit-2024-Q1.',
          english: 'A key is 1 to 200 printable characters. Write it as submit-2024-Q1.',
        },
      ],
    });
  }
});

test('the log tells of each change with its parts, before and after', async () => {
  const { approver } = await issuedStore();
  const { data, errors } = await approver.ask(`{ changes(agency: "${AGENCY}") {
    totalCount edges { cursor node {
      sequence at actor { name role } operation key digest
      parts { name english: name(language: EN) table before after } } } } }`);
  expect(errors).toBeUndefined();
  const { totalCount, edges } = data.changes;
  expect(totalCount).toBe(4);
  expect(edges.map(({ cursor }: { cursor: string }) => cursor)).toEqual(['4', '3', '2', '1']);
  const [issue, , submit, recorded] = edges.map(({ node }: { node: unknown }) => node);
  expect(submit).toMatchObject({
    sequence: 2,
    at: NOW.toISOString(),
    actor: OFFICER,
    operation: 'SUBMIT',
    key: 't1',
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    parts: [
      {
        name: 'bước 1 của báo cáo 2024-Q1',
        english: 'step 1 of the report of 2024-Q1',
        table: 'report_state',
        before: null,
      },
    ],
  });
  expect(JSON.parse(submit.parts[0].after)).toMatchObject({ event: 'SUBMIT', actor: OFFICER.name });
  expect(recorded).toMatchObject({ operation: 'IMPORT', key: null, actor: { role: 'ADMIN' } });
  const record = issue.parts.find(({ table }: { table: string }) => table === 'period_record');
  expect(record.english).toBe('record of 2024-Q1');
  expect(JSON.parse(record.before).number).toBe(null);
  expect(JSON.parse(record.after).number).toBe('31/BC-STNMT');
  const paper = issue.parts.find(({ table }: { table: string }) => table === 'issued_report');
  expect(Object.keys(JSON.parse(paper.after))).not.toContain('bytes');
});

test('the log is paged both ways, and no cursor but its own is taken', async () => {
  const { approver } = await issuedStore();
  const page = async (args: string) => {
    const { data, errors } = await approver.ask(`{ changes(agency: "${AGENCY}", ${args}) {
      edges { node { sequence } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`);
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.changes;
    return {
      ...pageInfo,
      found: edges.map(({ node }: { node: { sequence: number } }) => node.sequence),
    };
  };
  const first = await page('first: 3');
  expect(first).toMatchObject({ found: [4, 3, 2], hasNextPage: true, endCursor: '2' });
  expect(await page('first: 3, after: "2"')).toMatchObject({ found: [1], hasNextPage: false });
  expect(await page('last: 2')).toMatchObject({ found: [2, 1], hasPreviousPage: true });
  expect(await page('last: 2, before: "2"')).toMatchObject({ found: [4, 3] });
  for (const cursor of ['x', '0', '99999999999']) {
    const { errors } = await approver.ask(
      `{ changes(agency: "${AGENCY}", after: "${cursor}") { totalCount } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR', cursor } }]);
  }
});

test('the log is for those who see all of the agency', async () => {
  const { store } = await issuedStore();
  const query = `{ changes(agency: "${AGENCY}") { totalCount edges { node { sequence } } } }`;
  for (const principal of [
    ANYBODY,
    memberOf('demo/soyt', APPROVER),
    memberOf('no/body', AUDITOR),
  ]) {
    const { data, errors } = await (await desk(store, principal)).ask(query);
    expect(errors).toBeUndefined();
    expect(data.changes).toEqual({ totalCount: 0, edges: [] });
  }
  const auditor = await desk(store, memberOf(AGENCY, AUDITOR));
  expect((await auditor.ask(query)).data.changes.totalCount).toBe(4);
  const unknown = await auditor.ask('{ changes(agency: "no/body") { totalCount } }');
  expect(unknown.data.changes.totalCount).toBe(0);
});
