import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrustedDocuments } from '@baocao/gateway';
import { expect, test } from 'vitest';
import { documentId } from '../apps/gateway/src/answer/trusted-documents.ts';
import { gatewayOver } from './gateway-over-http.ts';
import { BINH_THUAN, recordedStore, temporaryFolder } from './recorded-store.ts';

const QUERY =
  'query Head($agency: String!, $period: Period!) { report(agency: $agency, period: $period) { number } }\n';
const STEP =
  'mutation { submitReport(agency: "binh-thuan/skhcn", period: "2023-Q1") { __typename } }\n';
const VARIABLES = { agency: 'binh-thuan/skhcn', period: '2023-Q1' };

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'queries');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function gatewayWith(isOnly: boolean) {
  const read = readTrustedDocuments(
    folderOf({
      'head.graphql': QUERY,
      'more.json': JSON.stringify({ [documentId(STEP).slice(7)]: STEP }),
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const documents = { textById: read.value, isOnly };
  return gatewayOver(await recordedStore(BINH_THUAN), { documents });
}

test('a trusted document is asked by its digest, by GET with a tag and by POST', async () => {
  const { base } = await gatewayWith(false);
  const search = new URLSearchParams({
    documentId: documentId(QUERY),
    variables: JSON.stringify(VARIABLES),
  });
  const expected = { data: { report: { number: '258/BC-SKHCN' } } };
  expect(await (await fetch(`${base}/graphql?${search}`)).json()).toEqual(expected);
  const second = await fetch(`${base}/graphql?${search}`);
  expect(await second.json()).toEqual(expected);
  const headers = { 'if-none-match': second.headers.get('etag') ?? '' };
  expect((await fetch(`${base}/graphql?${search}`, { headers })).status).toBe(304);
  const posted = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: documentId(QUERY), variables: VARIABLES }),
  });
  expect(await posted.json()).toEqual(expected);
});

test.each([
  ['one that is not known', { documentId: documentId('{ __typename }') }, 404, 'UNKNOWN_DOCUMENT'],
  ['both ways', { documentId: documentId(QUERY), query: QUERY }, 400, 'MALFORMED_REQUEST'],
  ['no text', { documentId: 7 }, 400, 'MALFORMED_REQUEST'],
])('%s is refused', async (_, body, status, code) => {
  const { base } = await gatewayWith(false);
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([response.status, await response.json()]).toEqual([
    status,
    { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] },
  ]);
});

test('a mutation is not taken by GET, trusted or not', async () => {
  const { base } = await gatewayWith(false);
  const search = new URLSearchParams({ documentId: documentId(STEP) });
  expect((await fetch(`${base}/graphql?${search}`)).status).toBe(405);
});

test('where only trusted documents are answered, others are not', async () => {
  const { ask } = await gatewayWith(true);
  const { errors } = await ask(QUERY, VARIABLES);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'ONLY_TRUSTED_DOCUMENTS' });
});

test('all that is wrong with the documents is told at once, each with its file', () => {
  const folder = folderOf({
    'a.graphql': '{ nothing }',
    'b.json': JSON.stringify({ abc: QUERY }),
    'c.json': '{',
    'd.graphql': '{',
  });
  const read = readTrustedDocuments(folder);
  expect(read.ok ? [] : read.error.map(({ file, code }) => [file.slice(-9), code])).toEqual([
    ['a.graphql', 'NOT_VALID'],
    ['es/b.json', 'OTHER_DIGEST'],
    ['es/c.json', 'UNREADABLE'],
    ['d.graphql', 'NOT_VALID'],
  ]);
});
