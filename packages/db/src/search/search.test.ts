import { isoDate } from '@baocao/core';
import type { AgencyKey } from '@baocao/core/agency';
import { type Document, documentKey } from '@baocao/core/document';
import { findMatch, parseSearch, type SearchQuestion } from '@baocao/core/search';
import type { TaskCode } from '@baocao/core/task';
import { CompiledQuery, createQueryId, type QueryId, type RootOperationNode, sql } from 'kysely';
import { expect, test } from 'vitest';
import { ANYBODY, memberOf } from '../access/principal.ts';
import { onBehalfOf, type Store, storeFor, tablesOf } from '../access/store.ts';
import { ADMIN, DEPARTMENT, FULL_RECORD, recordOf } from '../department/department.test-data.ts';
import { importDepartments } from '../department/import-department.ts';
import { actFor } from '../engine/act-for.ts';
import { engineOf } from '../engine/engine.ts';
import { databaseOver } from '../open-database.ts';
import { writeRecord } from '../report/write-record.ts';
import { as, counting, HOLDER, migratedStore, writeRound } from '../store.test-data.ts';
import type { SearchScope } from './search-conditions.ts';
import { type DocumentPlace, searchDocuments } from './search-documents.ts';
import { type ResultPlace, searchResults } from './search-results.ts';

const OWN = 'lam-dong/sotn';
const OTHER = 'lam-dong/soxd';
/** Its province begins as the other does, and sorts beside it. */
const ELSEWHERE = 'lam-dong-cu/sotn';

const PROVINCE: SearchScope = { province: 'lam-dong' };

/** Agency, period, and each result's task with its words. */
type Recorded = readonly [agency: string, period: string, results: readonly [string, string][]];

const RECORDED: readonly Recorded[] = [
  [
    OWN,
    '2023-Q1',
    [
      ['1', 'Sửa đường bộ tại Đắk Lắk'],
      ['1', 'Nuôi dưỡng bò sữa'],
      ['2', 'Bộ phận phụ trách đường thủy'],
    ],
  ],
  [
    OWN,
    '2023-H1',
    [
      ['1', 'SỬA \u00D0ƯỜNG BỘ qua Hoà Bình'],
      ['2', 'Đạt 100% kế hoạch, tệp a_b'],
    ],
  ],
  [
    OTHER,
    '2023-Q1',
    [
      ['2', 'Duong bo cao toc'],
      ['1', 'Sửa đường bộ'.normalize('NFD')],
      ['1', 'Họp tại Hòa Bình; đạt 1000 kế hoạch, tệp acb'],
    ],
  ],
  [ELSEWHERE, '2023-Q1', [['1', 'Sửa đường bộ']]],
];

const LISTED = [
  ['5', 'Ủy ban nhân dân tỉnh', 'phát triển đường bộ', isoDate(2023, 1, 9)],
  ['6', 'Ủy ban nhân dân tỉnh', 'phát triển duong bo', isoDate(2023, 2, 9)],
  ['7', 'Sở Giao thông', null, isoDate(2023, 3, 9)],
] as const;

const DOCUMENTS: readonly Document[] = LISTED.map(([number, issuer, subject, issuedOn]) => ({
  key: documentKey(`${number}/KH-UBND`),
  number: { family: 'typed', number, type: 'KH', issuer: 'UBND' },
  issuedOn,
  issuer,
  subject,
}));

/** Drafts of three agencies, but where one is issued. */
async function recordedStore(
  recorded: readonly Recorded[] = RECORDED,
  issued: readonly string[] = [],
): Promise<Store> {
  const store = await migratedStore();
  const departments = [...new Set(recorded.map(([agency]) => agency))].map((agency) => ({
    ...DEPARTMENT,
    agency: { ...DEPARTMENT.agency, key: agency as AgencyKey },
    documents: [...DEPARTMENT.documents, ...DOCUMENTS],
    taskLists: DEPARTMENT.taskLists.map((list) => ({ ...list, agency: agency as AgencyKey })),
  }));
  const imported = await importDepartments(as(ADMIN, store), departments, ADMIN);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  for (const [agency, period, results] of recorded) {
    const record = recordOf(period, {
      agency: agency as AgencyKey,
      issue: issued.includes(`${agency} ${period}`) ? FULL_RECORD.issue : null,
      results: results.map(([task, text]) => ({
        task: task as TaskCode,
        theme: null,
        narrative: [{ type: 'text', text }],
      })),
    });
    await writeRound(store, agency, (rows) => writeRecord(rows, { record, revision: 1 }));
  }
  return store;
}

function questionOf(text: string): SearchQuestion {
  const parsed = parseSearch(text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

const ALL = { limit: 100 };

async function results(
  store: Store,
  text: string,
  scope: SearchScope = PROVINCE,
): Promise<readonly string[]> {
  const found = await searchResults(store, { question: questionOf(text), scope }, ALL);
  return found.map(addressOf);
}

async function documents(
  store: Store,
  text: string,
  scope: SearchScope = { agency: OWN },
): Promise<readonly string[]> {
  const found = await searchDocuments(store, { question: questionOf(text), scope }, ALL);
  return found.map(
    ({ match, recorded: { agency, document } }) => `${match} ${agency} ${document.key}`,
  );
}

function addressOf({ match, agency, period, task, ordinal }: ResultPlace): string {
  return `${match} ${agency} ${period} ${task} ${ordinal}`;
}

test('verbatim comes before other accents, and these before scattered words; then the latest period', async () => {
  const store = await recordedStore();
  expect(await results(store, 'đường bộ')).toEqual([
    `VERBATIM ${OWN} 2023-H1 1 1`,
    `VERBATIM ${OWN} 2023-Q1 1 1`,
    `VERBATIM ${OTHER} 2023-Q1 1 1`,
    `PHRASE ${OWN} 2023-Q1 1 2`,
    `PHRASE ${OTHER} 2023-Q1 2 1`,
    `WORDS ${OWN} 2023-Q1 2 1`,
  ]);
  expect(await results(store, 'duong bo')).toEqual([
    `VERBATIM ${OTHER} 2023-Q1 2 1`,
    `PHRASE ${OWN} 2023-H1 1 1`,
    `PHRASE ${OWN} 2023-Q1 1 1`,
    `PHRASE ${OWN} 2023-Q1 1 2`,
    `PHRASE ${OTHER} 2023-Q1 1 1`,
    `WORDS ${OWN} 2023-Q1 2 1`,
  ]);
  expect(await documents(store, 'đường bộ ubnd')).toEqual([
    `WORDS ${OWN} 6/KH-UBND`,
    `WORDS ${OWN} 5/KH-UBND`,
  ]);
  expect(await documents(store, 'phát triển đường bộ')).toEqual([
    `VERBATIM ${OWN} 5/KH-UBND`,
    `PHRASE ${OWN} 6/KH-UBND`,
  ]);
});

test.each([
  ['dak lak', `PHRASE ${OWN} 2023-Q1 1 1`],
  ['ĐẮK LẮK', `VERBATIM ${OWN} 2023-Q1 1 1`],
  ['Đắk Lắk'.normalize('NFD'), `VERBATIM ${OWN} 2023-Q1 1 1`],
  ['\u0189ắk', `VERBATIM ${OWN} 2023-Q1 1 1`],
  ['“bộ phận” đường', `WORDS ${OWN} 2023-Q1 2 1`],
  ['thuỷ', `VERBATIM ${OWN} 2023-Q1 2 1`],
  ['100%', `VERBATIM ${OWN} 2023-H1 2 1`],
  ['a_b', `VERBATIM ${OWN} 2023-H1 2 1`],
])('%s finds one result', async (text, address) => {
  expect(await results(await recordedStore(), text)).toEqual([address]);
});

test.each(['“bộ đường”', 'đường sắt', '%%', '__', "' or 1=1 --", '\\%', 'ab\u0000cd', '\uD800x'])(
  '%j finds nothing and breaks nothing',
  async (text) => {
    expect(await results(await recordedStore(), text)).toEqual([]);
  },
);

test('hoà and hòa are found alike', async () => {
  const store = await recordedStore();
  const both = [`VERBATIM ${OWN} 2023-H1 1 1`, `VERBATIM ${OTHER} 2023-Q1 1 2`];
  expect(await results(store, 'hoà bình')).toEqual(both);
  expect(await results(store, 'hòa bình')).toEqual(both);
});

test('a search stays within its agency, or its province', async () => {
  const store = await recordedStore();
  expect(await results(store, 'sửa', { agency: ELSEWHERE })).toEqual([
    `VERBATIM ${ELSEWHERE} 2023-Q1 1 1`,
  ]);
  expect(await results(store, 'sửa', { province: 'lam-dong-cu' })).toHaveLength(1);
  expect(await results(store, 'sửa', { province: 'lam' })).toEqual([]);
  expect(await documents(store, 'giao thông', PROVINCE)).toEqual([
    `VERBATIM ${OWN} 7/KH-UBND`,
    `VERBATIM ${OTHER} 7/KH-UBND`,
  ]);
});

test('drafts are found by the agency’s own people alone, what was issued by anybody', async () => {
  const store = await recordedStore(RECORDED, [`${OTHER} 2023-Q1`]);
  const issued = [`VERBATIM ${OTHER} 2023-Q1 1 1`];
  const officer = { name: 'cán bộ', role: 'OFFICER' } as const;
  const own = onBehalfOf(store, memberOf(OWN, officer));
  const other = onBehalfOf(store, memberOf(OTHER, officer));
  const anybody = onBehalfOf(store, ANYBODY);
  expect(await results(other, '“sửa đường”')).toEqual(issued);
  expect(await results(other, '“sửa đường”', { agency: OWN })).toEqual([]);
  expect(await results(anybody, '“sửa đường”')).toEqual(issued);
  expect(await results(own, '“sửa đường”')).toEqual([
    `VERBATIM ${OWN} 2023-H1 1 1`,
    `VERBATIM ${OWN} 2023-Q1 1 1`,
    ...issued,
  ]);
  expect(await documents(anybody, 'giao thông')).toHaveLength(1);

  const database = databaseOver(tablesOf(store));
  for (const [principal, found] of [
    [ANYBODY, 0],
    [memberOf(OTHER, officer), 1],
  ] as const) {
    const closed = storeFor(database, principal, 'CLOSED');
    expect(await results(closed, '“sửa đường”')).toHaveLength(found);
    expect(await documents(closed, 'giao thông', PROVINCE)).toHaveLength(found);
  }
});

test('page by page everything is found once, in the same order', async () => {
  const store = await recordedStore();
  const asked = { question: questionOf('duong bo'), scope: PROVINCE };
  const whole = await searchResults(store, asked, ALL);
  let after: ResultPlace | undefined;
  for (const hit of whole) {
    const page = await searchResults(store, asked, { limit: 1, ...(after && { after }) });
    expect(page).toEqual([hit]);
    after = hit;
  }
  expect(await searchResults(store, asked, { limit: 1, ...(after && { after }) })).toEqual([]);

  const asks = { question: questionOf('kh ubnd'), scope: PROVINCE };
  const listed = await searchDocuments(store, asks, ALL);
  expect(listed).toHaveLength(6);
  let place: DocumentPlace | undefined;
  for (const hit of listed) {
    const page = await searchDocuments(store, asks, { limit: 1, ...(place && { after: place }) });
    expect(page).toEqual([hit]);
    const { agency, document } = hit.recorded;
    place = { match: hit.match, issuedOn: document.issuedOn, agency, key: document.key };
  }
});

test('the engine and core agree on every match, and the spans hold the words', async () => {
  const store = await recordedStore();
  const texts = RECORDED.filter(([agency]) => agency !== ELSEWHERE).flatMap(([, , own]) =>
    own.map(([, text]) => text),
  );
  for (const text of ['duong', 'đường bộ', 'bộ đường', 'hoa', '1000', 'ke hoach tep', 'sữa']) {
    const question = questionOf(text);
    const hits = await searchResults(store, { question, scope: PROVINCE }, ALL);
    const found = hits.map((hit) => [hit.text, { match: hit.match, spans: hit.spans }]);
    const expected = texts.map((each) => [each, findMatch(each, question)] as const);
    expect(new Set(found.map((each) => JSON.stringify(each)))).toEqual(
      new Set(expected.filter(([, match]) => match).map((each) => JSON.stringify(each))),
    );
  }
});

test('what is recorded anew is found by its new words alone, and the log does not say them twice', async () => {
  const store = await recordedStore();
  const record = recordOf('2023-Q1', {
    agency: OWN as AgencyKey,
    results: [
      { task: '1' as TaskCode, theme: null, narrative: [{ type: 'text', text: 'Sửa cầu' }] },
    ],
  });
  await writeRound(store, OWN, (rows) => writeRecord(rows, { record, revision: 2 }));
  expect(await results(store, 'dak lak')).toEqual([]);
  expect(await results(store, 'sua cau')).toEqual([`PHRASE ${OWN} 2023-Q1 1 1`]);
  const { rows } = await sql<{ content: string }>`select content from change`.execute(
    tablesOf(store),
  );
  expect(rows.some(({ content }) => content.includes('"folded"'))).toBe(false);
});

test('a search is one statement, and goes by the agency’s key', async () => {
  const store = await recordedStore();
  const { store: counted, count } = counting(store);
  await results(counted, 'đường bộ');
  // PostgreSQL is told besides on whose behalf it is asked.
  const each = engineOf(tablesOf(store)) === 'POSTGRES' ? 2 : 1;
  expect(count()).toBe(each);
  await documents(counted, 'đường bộ');
  expect(count()).toBe(2 * each);

  for (const principal of [HOLDER, ANYBODY, memberOf(OTHER, { name: 'a', role: 'OFFICER' })]) {
    for (const scope of [PROVINCE, { agency: OWN }]) {
      const found = await plansOf(onBehalfOf(store, principal), async (watched) => {
        await results(watched, 'đường bộ', scope);
        await documents(watched, 'đường bộ', scope);
      });
      expect(found).toHaveLength(2);
      for (const plan of found) {
        expect(plan).not.toMatch(/^SCAN|Seq Scan on (?:result|document)/m);
        expect(plan).toMatch(/\(agency=\?|\(agency>\? AND agency<\?|Index Cond: .*agency/);
      }
    }
  }
});

/** How the engine goes about what is asked of the store, one plan a statement. */
async function plansOf(
  store: Store,
  ask: (watched: Store) => Promise<void>,
): Promise<readonly string[]> {
  const database = tablesOf(store);
  const built = new WeakMap<QueryId, RootOperationNode>();
  const asked: RootOperationNode[] = [];
  const watching = database.withPlugin({
    transformQuery: ({ node, queryId }) => {
      built.set(queryId, node);
      return node;
    },
    transformResult: async ({ result, queryId }) => {
      const node = built.get(queryId);
      if (node) asked.push(node);
      return result;
    },
  });
  await ask(storeFor(databaseOver(watching), store.principal));
  const isSqlite = engineOf(database) === 'SQLITE';
  return database.transaction().execute(async (transaction) => {
    await actFor(transaction, { principal: store.principal, reading: 'PUBLIC' });
    // So few rows would be read one after the other, whatever indexes there are.
    if (!isSqlite) await sql`set local enable_seqscan = off`.execute(transaction);
    const plans: string[] = [];
    for (const node of asked.filter(({ kind }) => kind === 'SelectQueryNode')) {
      const compiled = transaction.getExecutor().compileQuery(node, createQueryId());
      const explain = `explain ${isSqlite ? 'query plan ' : ''}${compiled.sql}`;
      const { rows } = await transaction.executeQuery<Record<string, unknown>>(
        CompiledQuery.raw(explain, [...compiled.parameters]),
      );
      plans.push(rows.map((row) => row['detail'] ?? row['QUERY PLAN']).join('\n'));
    }
    return plans;
  });
}
