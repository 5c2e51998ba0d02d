import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  AGENCY,
  answered,
  type Posted,
  posted,
  underAttack,
  withstood,
} from './gateway-under-attack.ts';

const gateway = underAttack({ limits: { deadlineMs: 600 } });

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{ __typename }';
const FIND = 'query ($id: ID!) { node(id: $id) { id } }';

const post =
  (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE) =>
  (base: string): Promise<Posted> =>
    answered(`${base}/graphql`, { method: 'POST', headers, body });
const get =
  (search: string, init: RequestInit = {}) =>
  (base: string): Promise<Posted> =>
    answered(`${base}/graphql${search}`, init);
const variables = (given: Record<string, unknown>) =>
  post(JSON.stringify({ query: FIND, variables: given }));

/** A list within a list within a list. */
const brackets = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const ATTACKS: readonly (readonly [
  name: string,
  attack: (base: string) => Promise<Posted>,
  status: number,
  code: string | undefined,
])[] = [
  // Bodies.
  ['no body', post(''), 400, 'MALFORMED_JSON'],
  ['half a body', post('{"query": "{ __type'), 400, 'MALFORMED_JSON'],
  ['a body of zeros', post('\u0000'.repeat(1000)), 400, 'MALFORMED_JSON'],
  ['2 MB', post(JSON.stringify({ query: 'x'.repeat(2_000_000) })), 413, 'BODY_TOO_LARGE'],
  ['2 MB of variables', variables({ id: 'x'.repeat(2_000_000) }), 413, 'BODY_TOO_LARGE'],
  ['500,000 brackets', post(brackets(250_000)), 400, 'BATCH_REFUSED'],
  [
    'a number of 100,000 digits',
    post(`{"query": ${'9'.repeat(100_000)}}`),
    400,
    'MALFORMED_REQUEST',
  ],
  ['not UTF-8', post(Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d])), 400, 'NOT_UTF8'],
  [
    'UTF-16',
    post(new Uint8Array(Buffer.from('{"query":"{ __typename }"}', 'utf16le'))),
    400,
    'MALFORMED_JSON',
  ],
  [
    'said to be UTF-7',
    post('{}', { 'content-type': 'application/json; charset=utf-7' }),
    415,
    'NOT_JSON',
  ],
  [
    'said to be compressed',
    post('{}', { ...JSON_TYPE, 'content-encoding': 'gzip' }),
    415,
    'ENCODED_BODY',
  ],
  [
    'a bomb',
    post(new Uint8Array(1000), { ...JSON_TYPE, 'content-encoding': 'br' }),
    415,
    'ENCODED_BODY',
  ],
  // Forms.
  ['null', post('null'), 400, 'MALFORMED_REQUEST'],
  ['a text', post('"query"'), 400, 'MALFORMED_REQUEST'],
  ['a query that is a number', post('{"query": 1}'), 400, 'MALFORMED_REQUEST'],
  ['a query that is a list', post('{"query": ["{ __typename }"]}'), 400, 'MALFORMED_REQUEST'],
  ['no query', post('{"variables": {}}'), 400, 'MALFORMED_REQUEST'],
  [
    'variables that are a text',
    post(JSON.stringify({ query: QUERY, variables: '{}' })),
    400,
    'MALFORMED_REQUEST',
  ],
  [
    'variables that are a list',
    post(JSON.stringify({ query: QUERY, variables: [] })),
    400,
    'MALFORMED_REQUEST',
  ],
  [
    'extensions that are a number',
    post(JSON.stringify({ query: QUERY, extensions: 1 })),
    400,
    'MALFORMED_REQUEST',
  ],
  [
    'an operation name that is an object',
    post(JSON.stringify({ query: QUERY, operationName: {} })),
    400,
    'MALFORMED_REQUEST',
  ],
  [
    'an operation that is not there',
    post(JSON.stringify({ query: QUERY, operationName: 'X' })),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a prototype',
    post('{"query": "{ __typename }", "__proto__": {"x": 1}, "constructor": {"prototype": {}}}'),
    200,
    undefined,
  ],
  // Batches.
  [
    'a batch of two',
    post(JSON.stringify([{ query: QUERY }, { query: QUERY }])),
    400,
    'BATCH_REFUSED',
  ],
  ['a batch of none', post('[]'), 400, 'BATCH_REFUSED'],
  [
    'a batch of 10,000',
    post(JSON.stringify(Array(10_000).fill({ query: QUERY }))),
    400,
    'BATCH_REFUSED',
  ],
  // Variables.
  [
    '10,000 variables',
    variables(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`v${at}`, at]))),
    400,
    'TOO_MANY_VARIABLES',
  ],
  [
    'a variable of 100,000 values',
    variables({ id: Array(100_000).fill(1) }),
    400,
    'TOO_MANY_VALUES',
  ],
  [
    'a variable 100,000 lists deep',
    post(`{"query": "${QUERY}", "variables": {"id": ${brackets(100_000)}}}`),
    400,
    'VARIABLES_TOO_DEEP',
  ],
  ['a null byte in a variable', variables({ id: 'a\u0000b' }), 400, 'UNFIT_TEXT'],
  ['a null byte in a name', variables({ 'a\u0000b': 'x' }), 400, 'UNFIT_TEXT'],
  [
    'half a letter in a variable',
    post(`{"query": "${QUERY}", "variables": {"id": "\\ud800"}}`),
    400,
    'UNFIT_TEXT',
  ],
  ['a control deep in a variable', variables({ id: [{ x: ['\u001b[2J'] }] }), 400, 'UNFIT_TEXT'],
  ['a number for an id', variables({ id: 12.5 }), 200, 'UNFIT_VARIABLE'],
  ['an object for an id', variables({ id: { $ne: null } }), 200, 'UNFIT_VARIABLE'],
  ['a list for an id', variables({ id: ['Report:x'] }), 200, 'UNFIT_VARIABLE'],
  ['null for an id', variables({ id: null }), 200, 'UNFIT_VARIABLE'],
  ['no id', variables({}), 200, 'UNFIT_VARIABLE'],
  [
    '1,000 ids',
    post(
      JSON.stringify({
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: Array(1000).fill('Report:x') },
      }),
    ),
    400,
    'TOO_MANY_ITEMS',
  ],
  [
    'a period of 10,000 letters',
    post(
      JSON.stringify({
        query: 'query ($p: Period!) { report(agency: "a/b", period: $p) { id } }',
        variables: { p: '2'.repeat(10_000) },
      }),
    ),
    200,
    'MALFORMED_PERIOD',
  ],
  [
    'a cursor of rubbish',
    post(JSON.stringify({ query: '{ reports(after: "%00../..") { totalCount } }' })),
    200,
    'BAD_CURSOR',
  ],
  [
    'a text of 500,000 letters to check',
    post(
      JSON.stringify({
        query: 'query ($t: String!) { checkText(text: $t) { id } }',
        variables: { t: 'Đạt 50% kế hoạch. '.repeat(30_000) },
      }),
    ),
    400,
    'QUERY_TOO_COSTLY',
  ],
  // Other sites.
  [
    'a form',
    post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'NOT_JSON',
  ],
  [
    'a form with files',
    post('--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    415,
    'NOT_JSON',
  ],
  [
    'plain text',
    post(JSON.stringify({ query: QUERY }), { 'content-type': 'text/plain' }),
    415,
    'NOT_JSON',
  ],
  ['no type', post(JSON.stringify({ query: QUERY }), { 'content-type': '' }), 415, 'NOT_JSON'],
  [
    'two types',
    post(JSON.stringify({ query: QUERY }), { 'content-type': 'text/plain, application/json' }),
    415,
    'NOT_JSON',
  ],
  ['a raw query', post(QUERY, { 'content-type': 'application/graphql' }), 415, 'NOT_JSON'],
  [
    'another site’s preflight',
    get('', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.test', 'access-control-request-method': 'POST' },
    }),
    403,
    'ORIGIN_NOT_LISTED',
  ],
  // Methods.
  [
    'a mutation by GET',
    get(
      `?query=${encodeURIComponent(`mutation { submitReport(agency: "${AGENCY}", period: "2024-Q1") { __typename } }`)}`,
    ),
    405,
    'BAD_REQUEST',
  ],
  ['PUT', get('', { method: 'PUT', headers: JSON_TYPE, body: '{}' }), 405, 'NO_SUCH_METHOD'],
  ['DELETE', get('', { method: 'DELETE' }), 405, 'NO_SUCH_METHOD'],
  ['PATCH', get('', { method: 'PATCH', headers: JSON_TYPE, body: '{}' }), 405, 'NO_SUCH_METHOD'],
  ['HEAD', get('?query={__typename}', { method: 'HEAD' }), 405, undefined],
  ['GET without a query', get(''), 400, 'MALFORMED_REQUEST'],
  [
    'GET of two queries',
    get('?query={__typename}&query={__schema{types{name}}}'),
    400,
    'MALFORMED_REQUEST',
  ],
  ['GET with malformed variables', get('?query={__typename}&variables={'), 400, 'MALFORMED_JSON'],
  ['GET with a malformed escape', get('?query=%E0%A4%A'), 200, 'GRAPHQL_PARSE_FAILED'],
  ['GET with a null byte', get('?query=%7Bnode(id:%22%00%22)%7Bid%7D%7D'), 400, 'UNFIT_TEXT'],
  // Headers.
  [
    'nothing that is accepted',
    post(JSON.stringify({ query: QUERY }), { ...JSON_TYPE, accept: 'image/png' }),
    406,
    undefined,
  ],
  [
    'an id of the request that is rubbish',
    post(JSON.stringify({ query: QUERY }), { ...JSON_TYPE, 'x-request-id': 'x'.repeat(5000) }),
    200,
    undefined,
  ],
  [
    'another host',
    post(JSON.stringify({ query: QUERY }), { ...JSON_TYPE, 'x-forwarded-host': 'evil.test' }),
    200,
    undefined,
  ],
];

test.each(ATTACKS)('%s', async (_, attack, status, code) => {
  const outcome = await withstood(gateway, attack);
  expect([outcome.status, outcome.code]).toEqual([status, code]);
  expect(outcome.headers.get('access-control-allow-origin')).toBeNull();
});

/** What is answered to bytes written as they are, up to the end of the connection or of patience. */
async function raw(base: string, bytes: string, { forMs = 900 } = {}): Promise<string> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  socket.write(bytes);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await Promise.race([closed, setTimeout(forMs)]);
  socket.destroy();
  return answer;
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

test('a body that comes letter by letter is given up in time, and others are answered meanwhile', async () => {
  const begun = performance.now();
  const slow = raw(gateway.base, `${HEAD}Content-Length: 1000\r\n\r\n{"query`, { forMs: 5000 });
  for (let asked = 0; asked < 5; asked++) {
    expect((await posted(gateway.base, { query: QUERY })).status).toBe(200);
  }
  expect(await slow).toMatch(/^HTTP\/1\.1 408 .*BODY_TOO_SLOW/s);
  expect(performance.now() - begun).toBeLessThan(2500);
});

test('two hundred bodies that never come take nobody else’s place', async () => {
  const slow = Array.from({ length: 200 }, () =>
    raw(gateway.base, `${HEAD}Content-Length: 1000\r\n\r\n{`, { forMs: 500 }),
  );
  const begun = performance.now();
  expect((await posted(gateway.base, { query: QUERY })).status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(1000);
  await Promise.all(slow);
});

test.each([
  ['two lengths', `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
  [
    'a length and chunks',
    `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  ['a null byte in a header', `${HEAD}X: a\0b\r\n\r\n`],
  ['a null byte in the path', 'GET /graphql\0 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a folded header', `${HEAD}X: a\r\n b\r\n\r\n`],
  ['rubbish', '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03'],
])('%s ends the connection with 400', async (_, bytes) => {
  expect(await raw(gateway.base, bytes)).toMatch(/^HTTP\/1\.1 400 /);
  expect((await posted(gateway.base, { query: QUERY })).status).toBe(200);
});

test('a head of 100,000 bytes is refused', async () => {
  expect(await raw(gateway.base, `${HEAD}X: ${'x'.repeat(100_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  );
  expect((await posted(gateway.base, { query: QUERY })).status).toBe(200);
});
