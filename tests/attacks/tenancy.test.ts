import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_TYPES } from '@baocao/core';
import { schema } from '@baocao/gateway';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentOf } from '../../packages/db/src/store.test-data.ts';
import { COMPLETE_REPORT_QUERY } from '../complete-report-query.ts';
import { DEMO } from '../recorded-store.ts';
import { AGENCY, answered, posted, underAttack } from './gateway-under-attack.ts';

// Two agencies: everything of the one, tried by a member of the other, through every door.

const OTHER = 'binh-thuan/skhcn';
const PERIODS = ['2023-Q1', '2023-Q3', '2024-Q1'] as const;

/** What may be asked about; of the one agency, or of one that is not there. */
interface Place {
  readonly agency: string;
  readonly period: string;
}

const MISSING: Place = { agency: 'khong-co/sotnmt', period: '2023-Q1' };

const args = ({ agency, period }: Place): string => `agency: "${agency}", period: "${period}"`;
const provinceOf = ({ agency }: Place): string => agency.split('/')[0] ?? '';
const OUTCOME = '{ __typename ... on Refusal { code message field } }';

/** A folder that is the agency's, as far as it says. */
function folderOf({ agency }: Place): string {
  const text = readFileSync(join(DEMO, 'agency.yaml'), 'utf8').replace(AGENCY, agency);
  return `[{ path: "agency.yaml", content: ${JSON.stringify(text)} }]`;
}

/** Every door of the schema; the first test fails where one is missing here. */
const DOORS: Readonly<Record<string, (place: Place) => string>> = {
  'Query.agencies': (place) =>
    `{ agencies(filter: { province: "${provinceOf(place)}" }) { totalCount edges { node { key name } } } }`,
  'Query.agency': ({ agency }) => `{ agency(key: "${agency}") { key name units { key name } } }`,
  'Query.changes': ({ agency }) =>
    `{ changes(agency: "${agency}") { totalCount edges { node { at operation actor { name } parts { name after } } } } }`,
  'Query.checkText': () => '{ checkText(text: "Đạt 50% kế hoạch") { id } }',
  'Query.compare': ({ agency, period }) =>
    `{ compare(agency: "${agency}", report: "${period}", with: "2023-Q2") { isSame } }`,
  'Query.document': ({ agency }) =>
    `{ document(number: "05/QĐ-UBND", agency: "${agency}") { id subject citedBy { edges { cursor } } } }`,
  'Query.node': ({ agency, period }) =>
    `{ node(id: "Report:${agency}/${period}") { id ... on Report { status number } } }`,
  'Query.nodes': ({ agency, period }) =>
    `{ nodes(ids: ["Report:${agency}/${period}", "Agency:${agency}"]) { id } }`,
  'Query.overview': (place) =>
    `{ overview(province: "${provinceOf(place)}", period: "${place.period}") { agencyCount issued agencies { edges { node { agency { name } } } } } }`,
  'Query.report': (place) =>
    `{ report(${args(place)}) { id status sections { tasks { title } } findings { id } } }`,
  'Query.reports': ({ agency }) =>
    `{ reports(filter: { agency: "${agency}" }) { totalCount edges { cursor node { id } } } }`,
  'Query.search': ({ agency }) =>
    `{ search(text: "ho so", agency: "${agency}") { results { edges { node { text } } } documents { edges { node { text } } } } }`,
  'Query.task': ({ agency }) =>
    `{ task(id: "Task:${agency}/2023/1.1.1") { id title history { period } } }`,
  'Query.taskList': ({ agency }) =>
    `{ taskList(agency: "${agency}", year: 2023) { tasks { title } } }`,
  'Query.tasks': ({ agency }) =>
    `{ tasks(filter: { agency: "${agency}", year: 2023 }) { edges { cursor node { id title } } } }`,
  'Query.verifyChain': ({ agency }) =>
    `{ verifyChain(agency: "${agency}") { __typename ... on WholeChain { entries } } }`,
  'Query.viewer': () => '{ viewer { sees agency { key } } }',
  'Mutation.amendReport': (place) =>
    `mutation { amendReport(${args(place)}, kind: AMENDS) ${OUTCOME} }`,
  'Mutation.applyImport': (place) =>
    `mutation { applyImport(files: ${folderOf(place)}) ${OUTCOME} }`,
  'Mutation.proposeImport': (place) =>
    `mutation { proposeImport(files: ${folderOf(place)}) ${OUTCOME} }`,
  'Mutation.recordPeriod': (place) =>
    `mutation { recordPeriod(${args(place)}, text: "# Đánh giá chung\\n\\nTốt.\\n") ${OUTCOME} }`,
  'Mutation.approveReport': (place) => `mutation { approveReport(${args(place)}) ${OUTCOME} }`,
  'Mutation.issueReport': (place) =>
    `mutation { issueReport(${args(place)}, number: "31/BC-STNMT", issuedOn: "2024-03-18", signer: "giam-doc") ${OUTCOME} }`,
  'Mutation.returnReport': (place) =>
    `mutation { returnReport(${args(place)}, remarks: "x") ${OUTCOME} }`,
  'Mutation.reviseReport': (place) => `mutation { reviseReport(${args(place)}) ${OUTCOME} }`,
  'Mutation.submitReport': (place) => `mutation { submitReport(${args(place)}) ${OUTCOME} }`,
  'Subscription.reportChanged': (place) =>
    `subscription { reportChanged(${args(place)}) { id status } }`,
};

/** Doors through which nothing of an agency is asked. */
const OF_NOBODY = ['Query.checkText', 'Query.viewer'];
const doors = Object.entries(DOORS).filter(([door]) => !OF_NOBODY.includes(door));
const reading = doors.filter(([door]) => door.startsWith('Query.'));
const FILTERS = [
  'status: [DRAFT]',
  'issued: false',
  'text: "ho so"',
  'task: "1.1.1"',
  'year: 2024',
  'from: "2024-Q1"',
  'province: "demo"',
  'document: "05/QĐ-UBND"',
];

test.each(Object.entries(DOORS))('%s is asked for as the schema has it', (_, door) => {
  expect(validate(schema, parse(door(MISSING)))).toEqual([]);
});

test('every root field of the schema is tried here', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  );
  expect(Object.keys(DOORS).sort()).toEqual(fields.sort());
});

const shut = underAttack({ reading: 'CLOSED' });
const open = underAttack();

interface Bearers {
  readonly member: string;
  readonly strangers: readonly (string | undefined)[];
}

/** A member of the one agency; a stranger of each role, and nobody known. */
async function bearersOf(gateway: typeof shut): Promise<Bearers> {
  const stranger = (role: 'OFFICER' | 'APPROVER' | 'ADMIN' | 'AUDITOR') =>
    gateway.keyOf({ agency: OTHER, holder: { name: 'người ngoài', role } });
  return {
    member: await gateway.keyOf({ holder: { name: 'máy', role: 'AUDITOR' } }),
    strangers: [
      await stranger('APPROVER'),
      await stranger('ADMIN'),
      await gateway.keyOf({
        agency: OTHER,
        holder: { name: 'kiểm tra', role: 'AUDITOR' },
        reads: 'PROVINCE',
      }),
      undefined,
    ],
  };
}

/** What is answered, without the names that were asked for. */
async function answer(
  gateway: typeof shut,
  query: string,
  { place, bearer }: { place: Place; bearer: string | undefined },
) {
  const isSubscription = query.startsWith('subscription');
  const headers = isSubscription ? { accept: 'text/event-stream' } : {};
  const { status, text } = isSubscription
    ? await firstOf(gateway.base, query, bearer)
    : await posted(gateway.base, { query, bearer, headers });
  const told = text.replace(/^:.*$/gm, '');
  return [status, nameless(told, place)];
}

/** Without the id of the request, which is another each time. */
function ofAnyRequest(text: string): string {
  return text.replace(/"requestId":"[^"]*"/g, '');
}

function nameless(text: string, { agency, period }: Place): string {
  return ofAnyRequest(text)
    .replaceAll(agency, '…')
    .replaceAll(`"${provinceOf({ agency, period })}"`, '"…"')
    .replaceAll(period, '…');
}

/** What a subscription tells within a moment. */
async function firstOf(base: string, query: string, bearer: string | undefined) {
  const leaving = new AbortController();
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  let text = '';
  setTimeout(() => leaving.abort(), 150);
  try {
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? [])
      text += part;
  } catch {
    // Left: it goes on for as long as one listens.
  }
  return { status: response.status, text };
}

/** All ids that a member is told. */
async function idsOf(gateway: typeof shut, bearer: string): Promise<readonly string[]> {
  const found = new Set<string>();
  const pattern = new RegExp(`"((?:${NODE_TYPES.join('|')}):${AGENCY}[^"]*)"`, 'g');
  for (const period of PERIODS) {
    const query = COMPLETE_REPORT_QUERY.replaceAll(/agency: "[^"]*"/g, `agency: "${AGENCY}"`);
    const { text } = await posted(gateway.base, {
      query,
      bearer,
      variables: { agency: AGENCY, period },
    });
    for (const [, id = ''] of text.matchAll(pattern)) found.add(id);
  }
  const lists = `{ agency(key: "${AGENCY}") { id } taskList(agency: "${AGENCY}", year: 2023) { id tasks { id } } }`;
  const { text } = await posted(gateway.base, { query: lists, bearer });
  for (const [, id = ''] of text.matchAll(pattern)) found.add(id);
  return [...found];
}

describe('where reading is closed', () => {
  let bearers: Bearers;
  beforeAll(async () => {
    bearers = await bearersOf(shut);
  });

  test.each(doors)(
    '%s answers the foreign like the missing, and changes nothing',
    async (_, door) => {
      const before = await contentOf(shut.store);
      for (const bearer of bearers.strangers) {
        for (const period of PERIODS) {
          const [own, missing] = [
            { agency: AGENCY, period },
            { ...MISSING, period },
          ];
          const foreign = await answer(shut, door(own), { place: own, bearer });
          expect(foreign).toEqual(await answer(shut, door(missing), { place: missing, bearer }));
        }
      }
      expect(await contentOf(shut.store)).toBe(before);
    },
  );

  test.each(reading)('%s answers its own people otherwise', async (_, door) => {
    const own = { agency: AGENCY, period: '2023-Q3' };
    const bearer = bearers.member;
    const told = await answer(shut, door(own), { place: own, bearer });
    const missing = { ...MISSING, period: '2023-Q3' };
    expect(told).not.toEqual(await answer(shut, door(missing), { place: missing, bearer }));
  });

  test('no id of another’s is one, through node and nodes alike', async () => {
    const ids = await idsOf(shut, bearers.member);
    expect(new Set(ids.map((id) => id.split(':')[0])).size).toBeGreaterThan(6);
    expect(ids.length).toBeGreaterThan(200);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }';
    const told = async (bearer: string | undefined, from: number) =>
      (await posted(shut.base, { query, bearer, variables: { ids: ids.slice(from, from + 50) } }))
        .json;
    for (let from = 0; from < ids.length; from += 50) {
      const own = await told(bearers.member, from);
      expect(own.data.nodes).not.toContain(null);
      for (const bearer of bearers.strangers) {
        const { data, errors } = await told(bearer, from);
        expect(data.nodes.filter((node: unknown) => node !== null)).toEqual([]);
        for (const { extensions } of errors) expect(extensions.code).toBe('NOT_FOUND');
      }
    }
    for (const id of ids.filter((_, at) => at % 10 === 0)) {
      const one = (of: string) => `{ node(id: "${of}") { __typename } }`;
      const [bearer] = bearers.strangers;
      const missing = id.replace(AGENCY, MISSING.agency);
      expect(
        await answer(shut, one(id), { place: { ...MISSING, agency: AGENCY }, bearer }),
      ).toEqual(await answer(shut, one(missing), { place: MISSING, bearer }));
    }
  });

  test('no filter, and no cursor of another’s, shows a row of theirs', async () => {
    const listed = (more: string) =>
      `{ reports(${more}) { totalCount edges { cursor node { id } } } }`;
    const own = (await posted(shut.base, { query: listed('first: 100'), bearer: bearers.member }))
      .json;
    const cursors: string[] = own.data.reports.edges.map(
      ({ cursor }: { cursor: string }) => cursor,
    );
    expect(cursors.length).toBe(5);
    for (const bearer of bearers.strangers) {
      for (const filter of FILTERS) {
        const { text } = await posted(shut.base, {
          query: listed(`filter: { ${filter} }`),
          bearer,
        });
        expect(text, filter).not.toContain(AGENCY);
      }
      for (const cursor of cursors) {
        for (const side of ['after', 'before']) {
          const { json } = await posted(shut.base, {
            query: listed(`${side}: "${cursor}"`),
            bearer,
          });
          expect(JSON.stringify(json.data ?? null)).not.toContain('Report:demo');
        }
      }
    }
  });

  test('no download of another’s is there', async () => {
    const file = (bearer: string | undefined, { agency, period }: Place, format: string) =>
      answered(`${shut.base}/reports/${agency}/${period}.${format}`, {
        headers: bearer ? { authorization: `Bearer ${bearer}` } : {},
      });
    for (const format of ['json', 'md', 'txt']) {
      for (const period of PERIODS) {
        const own = { agency: AGENCY, period };
        const missing = { ...MISSING, period };
        expect((await file(bearers.member, own, format)).status).toBe(200);
        for (const bearer of bearers.strangers) {
          const foreign = await file(bearer, own, format);
          const absent = await file(bearer, missing, format);
          expect([foreign.status, nameless(foreign.text, own)]).toEqual([
            absent.status,
            nameless(absent.text, missing),
          ]);
          expect(foreign.headers.get('etag')).toBeNull();
        }
      }
    }
  });
});

describe('where reading is public', () => {
  let bearers: Bearers;
  beforeAll(async () => {
    bearers = await bearersOf(open);
  });

  const ofReports = doors.filter(([, door]) => door(MISSING).includes('2023-Q1'));

  test.each(ofReports)(
    '%s answers a draft like one that is not there, and changes nothing',
    async (_, door) => {
      const before = await contentOf(open.store);
      const [draft, never] = [
        { agency: AGENCY, period: '2024-Q1' },
        { agency: AGENCY, period: '2031-Q1' },
      ];
      for (const bearer of bearers.strangers) {
        const foreign = await answer(open, door(draft), { place: draft, bearer });
        expect(foreign).toEqual(await answer(open, door(never), { place: never, bearer }));
      }
      expect(await contentOf(open.store)).toBe(before);
    },
  );
});

test('ten thousand requests of several, one between another: each is answered their own', async () => {
  const { member, strangers } = await bearersOf(open);
  const asking = [member, ...strangers];
  const questions = [
    `{ report(agency: "${AGENCY}", period: "2024-Q1") { status } }`,
    `{ report(agency: "${AGENCY}", period: "2023-Q3") { number } }`,
    `{ changes(agency: "${AGENCY}") { totalCount } }`,
    `{ changes(agency: "${OTHER}") { totalCount } }`,
    '{ reports { totalCount } }',
    '{ viewer { sees agency { key } actor { name role } } }',
  ];
  const files = [`${AGENCY}/2024-Q1.json`, `${AGENCY}/2023-Q3.md`];
  const requests = asking.flatMap((bearer) => [
    ...questions.map((query) => async () => {
      const { status, text } = await posted(open.base, { query, bearer });
      return `${status} ${ofAnyRequest(text)}`;
    }),
    ...files.map((file) => async () => {
      const headers: Record<string, string> = bearer ? { authorization: `Bearer ${bearer}` } : {};
      const { status, text } = await answered(`${open.base}/reports/${file}`, { headers });
      return `${status} ${ofAnyRequest(text)}`;
    }),
  ]);
  const expected: string[] = [];
  for (const request of requests) expected.push(await request());
  expect(new Set(expected).size).toBeGreaterThan(12);
  const ROUNDS = 10_000;
  let next = 0;
  let crossed = 0;
  const ask = async (): Promise<void> => {
    while (next < ROUNDS) {
      // Neighbours differ in who asks and in what.
      const which = (next++ * 17) % requests.length;
      if ((await requests[which]?.()) !== expected[which]) crossed++;
    }
  };
  await Promise.all(Array.from({ length: 16 }, ask));
  expect({ asked: next, crossed }).toEqual({ asked: ROUNDS, crossed: 0 });
}, 300_000);
