import { type Database, holderOf } from '@baocao/db';
import { schema } from '@baocao/gateway';
import { beforeEach, expect, test } from 'vitest';
import { newStoreUrl, opened } from '../packages/db/src/store.test-data.ts';
import { gatewayOver } from './gateway-over-http.ts';
import { DEMO, recordedStoreAt } from './recorded-store.ts';
import { fillStore } from './scale/fill-store.ts';
import { agencyKey } from './scale/synthetic-country.ts';
import { watchedStore } from './scale/watched-store.ts';

// How many statements each query takes, and that a longer list takes no more.

const AGENCY = agencyKey(2);
const PROVINCE = AGENCY.split('/')[0] ?? '';
const ACTOR = { name: 'quản trị', role: 'ADMIN' } as const;
const REPORT =
  'agency { name } sections { tasks { task { id lead list { year } } groups { results { id } } } } indicators { indicator { name } task { code } }';

/** By field of `Query`: what is asked, with `$first` where it is a list, and the statements that it takes. */
const QUERIES: Readonly<Record<string, readonly [query: string, statements: number]>> = {
  agencies: ['agencies(first: $first) { totalCount edges { node { key } } }', 3],
  agency: [`agency(key: "${AGENCY}") { name }`, 1],
  changes: [
    `changes(agency: "${AGENCY}", first: $first) { totalCount edges { node { parts { name } } } }`,
    2,
  ],
  checkText: ['checkText(text: "Tổng số 15 = 8 + 6.") { rule }', 0],
  compare: [`compare(agency: "${AGENCY}", report: "2025-Q3", with: "2025-Q2") { isSame }`, 2],
  document: [
    `document(agency: "demo/sotnmt", number: "846/QĐ-UBND") { citedBy(first: $first) { totalCount edges { node { text agency { key } task { title } report { period } } } } }`,
    6,
  ],
  node: [
    `node(id: "Task:${AGENCY}/2025/1") { ... on Task { parts { results { period results { text } } history { period withoutResults } progress indicators { series { inPeriod } } } } }`,
    8,
  ],
  nodes: [
    `nodes(ids: ["Task:${AGENCY}/2025/1", "Task:${AGENCY}/2025/2", "TaskList:${AGENCY}/2025"]) { ... on Task { results { period } progress } ... on TaskList { tasks { history { period } results { period } } } }`,
    5,
  ],
  overview: [
    `overview(province: "${PROVINCE}", period: "2025-Q3") { agencies(first: $first) { edges { node { agency { name } status dueOn { day } isLate } } } }`,
    5,
  ],
  report: [`report(agency: "${AGENCY}", period: "2025-Q4") { ${REPORT} }`, 3],
  reports: [
    `reports(filter: { agency: "${AGENCY}" }, first: $first) { totalCount edges { node { ${REPORT} carryOver { period } } } }`,
    7,
  ],
  search: [
    `search(text: "an toan", agency: "${AGENCY}") { results(first: $first) { edges { node { agency { name } text } } } documents(first: $first) { edges { node { document { subject } agency { name } } } } }`,
    3,
  ],
  task: [
    `task(id: "Task:${AGENCY}/2025/1.1") { history { period report { status } } results { period task { title } } }`,
    4,
  ],
  taskList: [
    `taskList(agency: "${AGENCY}", year: 2025) { agency { name } approvedBy { number } tasks { progress timeliness parts { progress results { period } history { period } } } }`,
    6,
  ],
  tasks: [
    `tasks(filter: { agency: "${AGENCY}", year: 2025 }, first: $first) { edges { node { code progress list { year agency { name } } results { period } } } }`,
    6,
  ],
  verifyChain: [`verifyChain(agency: "${AGENCY}") { ... on WholeChain { entries } }`, 3],
  viewer: ['viewer { actor { name } agency { name } sees may }', 0],
};

let database: Database;

beforeEach(async () => {
  const url = await newStoreUrl();
  await recordedStoreAt(url, DEMO);
  database = await opened(url);
  await fillStore(database, { agencies: 5, years: 2, resultsPerTask: 2 }, () => {});
});

async function statementsOf(field: string, first: number): Promise<number> {
  const [query = ''] = QUERIES[field] ?? [];
  const { store, statements } = watchedStore(database, holderOf(ACTOR));
  const { ask } = await gatewayOver(store);
  const isList = query.includes('$first');
  const { data, errors } = await ask(
    `query Q${isList ? '($first: Int)' : ''} { ${query} }`,
    isList ? { first } : {},
  );
  expect.soft(errors, field).toBeUndefined();
  expect.soft(data?.[field], field).not.toBeNull();
  return statements.length;
}

test('every query is asked here', () => {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(Object.keys(QUERIES).sort()).toEqual(fields.sort());
});

test('each query takes so many statements, and a longer list none more', {
  timeout: 60_000,
}, async () => {
  const taken: Record<string, number> = {};
  for (const field of Object.keys(QUERIES)) {
    taken[field] = await statementsOf(field, 4);
    const fewer = await statementsOf(field, 2);
    expect.soft(fewer, `${field}, first: 2`).toBeLessThanOrEqual(taken[field] ?? 0);
    expect.soft((taken[field] ?? 0) - fewer, `${field} grows`).toBe(0);
  }
  const counted = Object.fromEntries(
    Object.entries(QUERIES).map(([field, [, count]]) => [field, count]),
  );
  expect(taken).toEqual(counted);
});
