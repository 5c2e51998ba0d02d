import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { AGENCY, posted, underAttack, withstood } from './gateway-under-attack.ts';

const gateway = underAttack();

const times = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');
const nested = (depth: number, open: string, inner: string, close = ' }'): string =>
  open.repeat(depth) + inner + close.repeat(depth);

const REPORT = `report(agency: "${AGENCY}", period: "2023-Q1")`;
const REPORTS = 'reports(first: 100) { edges { node { ';

const doubling = (levels: number, on: string, inner: string): string =>
  `${times(levels, (at) => `fragment F${at} on ${on} { ...F${at + 1} ...F${at + 1} }`)}
   fragment F${levels} on ${on} { ${inner} }`;

/** Each attack by name, with the code that it is refused with; `null` where it is cheap, and answered. */
const ATTACKS: readonly (readonly [name: string, query: string, code: string | null])[] = [
  // Depth and cycles.
  [
    'tasks within tasks',
    `{ node(id: "Task:x") { ... on Task { ${nested(30, 'parts { ', 'code')} } } }`,
    'QUERY_TOO_DEEP',
  ],
  [
    'reports within reports',
    `{ ${nested(12, 'report(agency: "a/b", period: "2023-Q1") { sections { tasks { task { list { ', 'year', ' } } } } }')} }`,
    'QUERY_TOO_DEEP',
  ],
  ['300 braces', `{ ${nested(300, 'a { ', 'b')} }`, 'QUERY_TOO_DEEP'],
  ['100,000 braces', '{'.repeat(100_000), 'QUERY_TOO_LONG'],
  [
    '100,000 brackets in an argument',
    `{ nodes(ids: ${'['.repeat(100_000)}) { id } }`,
    'QUERY_TOO_LONG',
  ],
  [
    '490 brackets in an argument',
    `{ nodes(ids: ${'['.repeat(490)}"x"${']'.repeat(490)}) { id } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    '200 objects in an argument',
    `{ reports(filter: ${nested(200, '{ agency: ', '"x"', ' }')}) { totalCount } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['inline fragments 150 deep', `{ ${nested(150, '... on Query { ', '__typename')} }`, null],
  [
    'inline fragments and fields 40 deep',
    `{ ${nested(40, '... { node(id: "x") { ... on Query { ', '__typename', ' } } }')} }`,
    'QUERY_TOO_DEEP',
  ],
  [
    'documents cited by tasks of documents',
    `{ node(id: "Document:x") { ... on Document { ${nested(12, 'citedBy { document { ', 'id', ' } }')} } } }`,
    'QUERY_TOO_DEEP',
  ],
  [
    'lists within lists',
    `{ ${REPORTS} ${nested(4, 'sections { tasks { task { parts { ', 'code', ' } } } }')} } } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  // Breadth and aliases.
  ['a thousand times one field', `{ ${times(998, () => '__typename')} }`, 'TOO_MANY_ROOT_FIELDS'],
  [
    '60 aliases of __typename',
    `{ ${REPORT} { ${times(60, (at) => `a${at}: __typename`)} } }`,
    'TOO_MANY_ALIASES',
  ],
  [
    '300 aliases of a report',
    `{ ${times(300, (at) => `a${at}: ${REPORT} { id }`)} }`,
    'QUERY_TOO_LONG',
  ],
  [
    '30 aliases of a report',
    `{ ${times(30, (at) => `a${at}: ${REPORT} { id }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
  [
    '60 aliases of the checks',
    `{ ${REPORT} { ${times(60, (at) => `a${at}: findings { id }`)} } }`,
    'TOO_MANY_ALIASES',
  ],
  [
    '60 aliases through a fragment',
    `{ ${REPORT} { ...A ...B } } fragment A on Report { ${times(30, (at) => `a${at}: id`)} } fragment B on Report { ${times(30, (at) => `b${at}: id`)} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    '200 times __typename',
    `{ ${REPORT} { ${times(200, () => '__typename')} } }`,
    'QUERY_TOO_BROAD',
  ],
  [
    '60 fields that differ by their argument',
    `{ ${times(60, (at) => `a${at}: node(id: "${at}") { id }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
  [
    '20 mutations at once',
    `mutation { ${times(25, (at) => `a${at}: submitReport(agency: "${AGENCY}", period: "2023-Q1") { __typename }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
  // Fragments.
  ['a fragment that spreads itself', '{ ...A } fragment A on Query { ...A }', 'QUERY_TOO_DEEP'],
  [
    'fragments that spread each other',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'QUERY_TOO_DEEP',
  ],
  [
    'a cycle within fields',
    `{ ${REPORT} { ...A } } fragment A on Report { sections { tasks { task { ...B } } } } fragment B on Task { parts { ...B } }`,
    'QUERY_TOO_DEEP',
  ],
  [
    'a cycle that nothing spreads',
    '{ __typename } fragment A on Query { ...B } fragment B on Query { ...A }',
    'QUERY_TOO_DEEP',
  ],
  [
    '40 fragments that double one another',
    `{ ...F0 } ${doubling(40, 'Query', '__typename')}`,
    'TOO_MANY_FIELDS',
  ],
  [
    '20 fragments that double a report',
    `{ ${REPORT} { ...F0 } } ${doubling(20, 'Report', 'id')}`,
    'TOO_MANY_FIELDS',
  ],
  [
    '120 fragments',
    `{ __typename } ${times(120, (at) => `fragment F${at} on Query { __typename }`)}`,
    'TOO_MANY_FRAGMENTS',
  ],
  [
    'fragments in conflict, field against field',
    `{ ${REPORT} { ${times(40, (at) => `...F${at}`)} } } ${times(40, (at) => `fragment F${at} on Report { ${times(4, (n) => `f${n}: ${at % 2 ? 'id' : 'status'}`)} }`)}`,
    'TOO_MANY_ALIASES',
  ],
  // Directives.
  ['500 directives on one field', `{ __typename ${'@a '.repeat(498)} }`, 'TOO_MANY_DIRECTIVES'],
  [
    '30 true includes',
    `{ ${REPORT} { ${times(30, () => 'id @include(if: true)')} } }`,
    'TOO_MANY_DIRECTIVES',
  ],
  [
    '30 directives through fragments',
    `{ ${times(15, () => '...A @skip(if: false)')} } fragment A on Query { __typename @skip(if: false) }`,
    'TOO_MANY_DIRECTIVES',
  ],
  ['an unknown directive', '{ __typename @evil }', 'GRAPHQL_VALIDATION_FAILED'],
  ['defer', `{ ${REPORT} { ... @defer { id } } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['stream', '{ agencies @stream(initialCount: 0) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  // Length.
  ['a query of 3,000 tokens', `{ ${times(3000, () => 'a')} }`, 'QUERY_TOO_LONG'],
  ['a name of 200,000 letters', `{ ${'a'.repeat(200_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['900,000 blanks', `{ __typename ${' '.repeat(900_000)} }`, null],
  ['900,000 letters of comment', `{ __typename } #${'x'.repeat(900_000)}`, null],
  ['an id of 500,000 letters', `{ node(id: "${'x'.repeat(500_000)}") { id } }`, 'QUERY_TOO_COSTLY'],
  [
    '30 operations',
    times(30, (at) => `query Q${at} { __typename }`),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'several operations, none named',
    'query A { __typename } query B { __typename }',
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    '300 variable definitions',
    `query (${times(240, (at) => `$a${at}: Int`)}) { __typename }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  // Cost.
  [
    'whole reports by the hundred',
    `{ ${REPORTS} sections { tasks { groups { results { text figures { text value unit } citations { text } footnotes { marker text } } } } } } } } }`,
    'QUERY_TOO_COSTLY',
  ],
  ['the checks of a hundred reports', `{ ${REPORTS} findings { id } } } } }`, 'QUERY_TOO_COSTLY'],
  [
    'the histories of all tasks of a hundred reports',
    `{ ${REPORTS} sections { tasks { task { history { groups { results { text } } } } } } } } } }`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'a page of a million',
    `{ reports(first: 1000000) { edges { node { sections { tasks { groups { results { text figures { text value unit } citations { text } footnotes { marker text } } } } } } } } }`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'two lists of pages',
    `{ ${times(15, (at) => `a${at}: reports(first: 100) { edges { node { sections { tasks { task { title lead } } } } } }`)} }`,
    'QUERY_TOO_COSTLY',
  ],
  ['a negative page', '{ reports(first: -1) { edges { node { id } } } }', 'NEGATIVE_PAGE'],
  [
    'the dearest that is let through: the checks of seven reports',
    `{ ${times(7, (at) => `a${at}: ${REPORT} { findings { id } }`)} }`,
    null,
  ],
  // Introspection.
  ['the introspection of tools', getIntrospectionQuery(), null],
  [
    'introspection that goes round',
    `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'introspection that goes round by fragments',
    `{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { ...C } } } fragment C on __Type { fields { type { fields { name } } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'introspection by aliases',
    `{ ${times(60, (at) => `a${at}: __schema { types { name } }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
  // Text.
  ['a null byte', '{ node(id: "a\u0000b") { id } }', 'UNFIT_TEXT'],
  ['an escaped null byte', '{ node(id: "a\\u0000b") { id } }', 'UNFIT_TEXT'],
  ['half a letter', '{ node(id: "\\ud800") { id } }', 'GRAPHQL_PARSE_FAILED'],
  ['a bell in a block string', '{ node(id: """\u0007""") { id } }', 'UNFIT_TEXT'],
  ['a letter put together by escapes', '{ node(id: "e\\u0301") { id } }', 'UNFIT_TEXT'],
  ['an unfinished string', '{ node(id: "', 'GRAPHQL_PARSE_FAILED'],
  ['nothing', '', 'GRAPHQL_PARSE_FAILED'],
  [
    'a quote of SQL',
    `{ report(agency: "'; drop table agency; --", period: "2023-Q1") { id } }`,
    'UNKNOWN_AGENCY',
  ],
  ['a quote of SQL as an id', `{ node(id: "Report:x' or '1'='1") { id } }`, 'NOT_FOUND'],
  ['names of a prototype', '{ node(id: "__proto__:constructor") { id } }', 'NOT_FOUND'],
  [
    'a field of a prototype',
    '{ constructor hasOwnProperty __proto__ }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
];

/** What turns out only when it is asked for; and what GraphQL over HTTP answers with 200 where JSON is accepted. */
const OF_EXECUTION = [
  'NOT_FOUND',
  'UNKNOWN_AGENCY',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
];

test.each(ATTACKS)('%s', async (_, query, code) => {
  const { code: found, status, json } = await withstood(gateway, (base) => posted(base, { query }));
  if (code !== null) {
    expect(found).toBe(code);
    expect(status).toBe(OF_EXECUTION.includes(code) ? 200 : 400);
  } else expect([status, json.errors]).toEqual([200, undefined]);
});

test('a name that is nearly right is not told', async () => {
  const { text } = await withstood(gateway, (base) => posted(base, { query: '{ reprot { id } }' }));
  expect(text).not.toMatch(/did you mean|"report"/i);
});

test('no GraphiQL is there for those who look', async () => {
  const { status, text } = await withstood(gateway, async (base) => {
    const response = await fetch(`${base}/graphql`, { headers: { accept: 'text/html' } });
    return {
      ...(await posted(base, { query: '{ __typename }' })),
      status: response.status,
      text: await response.text(),
    };
  });
  expect(status).toBe(400);
  expect(text).not.toContain('<html');
});
