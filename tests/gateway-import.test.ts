import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { holderOf, memberOf, onBehalfOf, type Principal } from '@baocao/db';
import { expect, test } from 'vitest';
import { contentOf, migratedStore } from '../packages/db/src/store.test-data.ts';
import { gatewayOver } from './gateway-over-http.ts';
import { DEMO, recordedStore } from './recorded-store.ts';

const ADMIN = holderOf({ name: 'quản trị', role: 'ADMIN' });

const REFUSED = `__typename ... on Refusal { code message english: message(language: EN) }
  ... on Conflict { expected current }
  ... on FolderFaulty { problems { code file line column message expected(language: EN) } }
  ... on ImportRefused { refusals { code message } }
  ... on ImportProposal { agency basis unchanged recordedAt
    parts { name status issues differences { path before after } } }`;
const PROPOSE = `mutation ($files: [ImportFile!]!) { outcome: proposeImport(files: $files) { ${REFUSED} } }`;
const APPLY = `mutation ($files: [ImportFile!]!, $basis: Int, $key: String) {
  outcome: applyImport(files: $files, basis: $basis, key: $key) { ${REFUSED} } }`;

interface File {
  readonly path: string;
  readonly content: string;
}

/** The department's files as a client would send them, some words others. */
function filesOf(folder: string, path = '', from = '', to = ''): readonly File[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const name = relative(folder, file);
      const content = readFileSync(file, 'utf8');
      if (name === path && !content.includes(from)) throw new Error(`${path} lacks “${from}”`);
      return { path: name, content: name === path ? content.replace(from, () => to) : content };
    });
}

async function desk(principal: Principal, store = recordedStore(DEMO)) {
  const recorded = await store;
  const { ask } = await gatewayOver(onBehalfOf(recorded, principal));
  return {
    store: recorded,
    ask,
    outcome: async (query: string, variables: object) => {
      const { data, errors } = await ask(query, { ...variables });
      expect(errors).toBeUndefined();
      return data.outcome;
    },
  };
}

const REWORDED = ['2024/Q1.md', '- Quý I', '- Nay quý I'] as const;

test('a folder is proposed, looked at and applied upon what was looked at', async () => {
  const { outcome, ask } = await desk(ADMIN, migratedStore());
  const files = filesOf(DEMO);
  const proposed = await outcome(PROPOSE, { files });
  expect(proposed).toMatchObject({
    __typename: 'ImportProposal',
    agency: 'demo/sotnmt',
    basis: 0,
    recordedAt: null,
  });
  expect(proposed.parts).toContainEqual({
    name: '2023-Q1',
    status: 'NEW',
    issues: '45/BC-STNMT',
    differences: [],
  });
  expect((await ask('{ agencies { totalCount } }')).data.agencies.totalCount).toBe(0);
  const applied = await outcome(APPLY, { files, basis: proposed.basis, key: 'lần đầu' });
  expect(applied).toMatchObject({ __typename: 'ImportProposal', parts: proposed.parts });
  expect(applied.recordedAt).toMatch(/^\d{4}-.*Z$/);
  expect(await outcome(APPLY, { files, basis: proposed.basis, key: 'lần đầu' })).toEqual(applied);
  expect(await outcome(PROPOSE, { files })).toMatchObject({ unchanged: true, basis: 1 });
});

test('the difference is shown by its place, and a change since is a conflict', async () => {
  const { outcome, store } = await desk(ADMIN);
  const files = filesOf(DEMO, ...REWORDED);
  const proposed = await outcome(PROPOSE, { files });
  const changed = proposed.parts.filter(({ status }: { status: string }) => status === 'CHANGED');
  expect(changed).toMatchObject([
    { name: '2024-Q1', differences: [{ path: expect.stringContaining('/') }] },
  ]);
  const before = await contentOf(store);
  expect(await outcome(APPLY, { files, basis: proposed.basis - 1 })).toMatchObject({
    __typename: 'Conflict',
    expected: proposed.basis - 1,
    current: proposed.basis,
    message: expect.stringContaining('xem lại'),
  });
  expect(await contentOf(store)).toBe(before);
  expect(await outcome(APPLY, { files, basis: proposed.basis })).toMatchObject({
    basis: proposed.basis,
  });
});

test('everything that is wrong in the files is told at once, each with its place', async () => {
  const { outcome, store } = await desk(ADMIN);
  const before = await contentOf(store);
  const files = filesOf(
    DEMO,
    '2023/Q1.md',
    'gcn-lan-dau: 218 giấy chứng nhận',
    'gcn-lan-dua: 218 giấy chứng nhận',
  );
  for (const query of [PROPOSE, APPLY]) {
    const refused = await outcome(query, { files });
    expect(refused).toMatchObject({ __typename: 'FolderFaulty', code: 'FOLDER_FAULTY' });
    expect(refused.problems[0]).toMatchObject({
      code: 'NOT_LISTED',
      file: '2023/Q1.md',
      message: expect.stringContaining('gcn-lan-dua'),
    });
    expect(refused.message.split('\n')).toHaveLength(refused.problems.length);
  }
  expect(await contentOf(store)).toBe(before);
});

test('what was issued is not imported otherwise', async () => {
  const { outcome } = await desk(ADMIN);
  const files = filesOf(DEMO, '2023/Q1.md', 'number: 45/BC-STNMT', 'number: 46/BC-STNMT');
  expect(await outcome(PROPOSE, { files })).toMatchObject({
    __typename: 'ImportRefused',
    refusals: [{ code: 'ISSUED', message: expect.stringContaining('45/BC-STNMT') }],
  });
});

test.each(['../2023/Q1.md', '/etc/passwd', '2023/../2023/Q1.md', 'C:\\Q1.md', '', 'x/y/z'])(
  'a path like %j leads nowhere',
  async (path) => {
    const { outcome, store } = await desk(ADMIN);
    const before = await contentOf(store);
    const files = [{ path, content: 'root:x:0:0' }];
    expect(await outcome(APPLY, { files })).toMatchObject({ __typename: 'FolderFaulty' });
    expect(await contentOf(store)).toBe(before);
  },
);

test('another’s department, or nobody’s, is not written to', async () => {
  const stranger = memberOf('binh-thuan/skhcn', { name: 'người ngoài', role: 'ADMIN' });
  const strange = await desk(stranger);
  const files = filesOf(DEMO, ...REWORDED);
  const before = await contentOf(strange.store);
  for (const query of [PROPOSE, APPLY]) {
    expect(await strange.outcome(query, { files })).toMatchObject({
      __typename: 'ImportRefused',
      refusals: [{ code: 'FOREIGN_AGENCY' }],
    });
    const unknown = await desk(holderOf(null), Promise.resolve(strange.store));
    expect(await unknown.outcome(query, { files })).toMatchObject({ __typename: 'NotSignedIn' });
  }
  expect(await contentOf(strange.store)).toBe(before);
});
