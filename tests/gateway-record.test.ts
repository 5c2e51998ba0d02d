import { ANYBODY, changesOf, memberOf, onBehalfOf, type Principal, submitReport } from '@baocao/db';
import { expect, test } from 'vitest';
import { contentOf } from '../packages/db/src/store.test-data.ts';
import { gatewayOver } from './gateway-over-http.ts';
import { BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';

const OFFICER = memberOf('demo/sotnmt', { name: 'chuyên viên', role: 'OFFICER' });
const DRAFT = { agency: 'demo/sotnmt', period: '2024-Q1' };
const READ = `query ($agency: String!, $period: Period!) { report(agency: $agency, period: $period) {
  revision status recordedText counts { results } } }`;
const RECORD = `mutation ($agency: String!, $period: Period!, $text: String!, $expectedRevision: Int, $key: String) {
  outcome: recordPeriod(agency: $agency, period: $period, text: $text, expectedRevision: $expectedRevision, key: $key) {
    __typename ... on Refusal { code message(language: EN) } ... on Conflict { expected current }
    ... on FolderFaulty { problems { code file line column } } ... on ImportRefused { refusals { code } }
    ... on ImportProposal { parts { name status differences { path } } } } }`;

async function desk(principal: Principal = OFFICER) {
  const store = await recordedStore(DEMO, BINH_THUAN);
  const { ask } = await gatewayOver(onBehalfOf(store, principal));
  return {
    store,
    ask,
    read: async (place = DRAFT) => (await ask(READ, place)).data.report,
    record: async (given: object) => {
      const { data, errors } = await ask(RECORD, { ...DRAFT, ...given });
      expect(errors).toBeUndefined();
      return data.outcome;
    },
  };
}

const RESULT = '\n- Kiểm tra 02 cơ sở.\n';

test('a result is recorded, revised and withdrawn, each upon what was seen', async () => {
  const { store, read, record } = await desk();
  const first = await read();
  const heading = /^## 1\.1\.1[^\n]*\n/m.exec(first.recordedText)?.[0] ?? 'missing';
  const added = first.recordedText.replace(heading, `${heading}${RESULT}`);
  const outcome = await record({ text: added, expectedRevision: first.revision });
  expect(outcome).toMatchObject({ __typename: 'ImportProposal' });
  expect(
    outcome.parts.filter(({ status }: { status: string }) => status === 'CHANGED'),
  ).toMatchObject([{ name: '2024-Q1' }]);
  const second = await read();
  expect(second.counts.results).toBe(first.counts.results + 1);
  expect(second.recordedText).toContain('Kiểm tra 02 cơ sở.');
  expect(await record({ text: added, expectedRevision: first.revision })).toMatchObject({
    __typename: 'Conflict',
    expected: first.revision,
    current: second.revision,
  });
  const revised = second.recordedText.replace('02 cơ sở', '03 cơ sở');
  await record({ text: revised, expectedRevision: second.revision });
  await record({ text: first.recordedText });
  expect((await read()).recordedText).toBe(first.recordedText);
  const changes = await changesOf(store, DRAFT.agency, { limit: 9 });
  expect(changes.map(({ operation }) => operation)).toEqual([
    'RECORD',
    'RECORD',
    'RECORD',
    'IMPORT',
  ]);
  expect(changes[0]?.actor).toEqual(OFFICER.actor);
});

test('what one step of a request has read is no answer to the next', async () => {
  const { ask, read } = await desk();
  const { recordedText } = await read();
  const steps = `mutation ($agency: String!, $period: Period!, $text: String!) {
    before: submitReport(agency: $agency, period: $period) { ...told }
    recordPeriod(agency: $agency, period: $period, text: $text) { __typename }
    after: submitReport(agency: $agency, period: $period) { ...told }
  }
  fragment told on StepTaken { report { sections { tasks { task { results { results { text } } } } } } }`;
  const text = recordedText.replace(/^## 1\.1\.1[^\n]*\n/m, `$&${RESULT}`);
  const { before, after } = (await ask(steps, { ...DRAFT, text })).data;
  expect(JSON.stringify(before)).not.toContain('Kiểm tra 02 cơ sở.');
  expect(JSON.stringify(after)).toContain('Kiểm tra 02 cơ sở.');
});

test('the same under its key is done once, and another thing under it refused', async () => {
  const { store, read, record } = await desk();
  const { recordedText, revision } = await read();
  const asked = {
    text: `${recordedText}\n`.replace('230 giấy', '231 giấy'),
    expectedRevision: revision,
    key: 'ghi-1',
  };
  const done = await record(asked);
  const before = await contentOf(store);
  expect(await record(asked)).toEqual(done);
  expect(await record({ ...asked, text: recordedText })).toMatchObject({ code: 'KEY_REUSED' });
  expect(await contentOf(store)).toBe(before);
});

test('a whole period is withdrawn and recorded anew; what was handed in is a draft again', async () => {
  const { store, read, record } = await desk();
  const { recordedText } = await read();
  await submitReport(store, { ...DRAFT, at: '2024-04-01T00:00:00.000Z' });
  expect(await record({ text: '' })).toMatchObject({ __typename: 'ImportProposal' });
  expect(await read()).toMatchObject({ status: 'DRAFT', counts: { results: 0 } });
  await record({ text: recordedText });
  expect((await read()).recordedText).toBe(recordedText);
  expect(await record({ period: '2024-Q2', text: '# Kết quả thực hiện\n' })).toMatchObject({
    parts: expect.any(Array),
  });
});

test.each([
  [
    'an indicator that is not listed',
    (text: string) => text.replace('gcn-lan-dau: ', 'gcn-lan-dua: '),
    'FolderFaulty',
  ],
  ['a task that is not', (text: string) => text.replace('## 1.1.1', '## 9.9.9'), 'FolderFaulty'],
  ['html', (text: string) => `${text}\n<script>alert(1)</script>\n`, 'FolderFaulty'],
])('%s is refused with its place, and nothing changes', async (_, alter, type) => {
  const { store, read, record } = await desk();
  const before = await contentOf(store);
  const outcome = await record({ text: alter((await read()).recordedText) });
  expect(outcome).toMatchObject({
    __typename: type,
    problems: expect.arrayContaining([expect.objectContaining({ file: '2024/Q1.md' })]),
  });
  expect(await contentOf(store)).toBe(before);
});

test('what was issued stays', async () => {
  const { store, read, record } = await desk();
  const issued = { agency: 'demo/sotnmt', period: '2023-Q3' };
  const before = await contentOf(store);
  const { recordedText } = await read(issued);
  const outcome = await record({ ...issued, text: recordedText.replace('251 giấy', '252 giấy') });
  expect(outcome).toMatchObject({ __typename: 'ImportRefused', refusals: [{ code: 'ISSUED' }] });
  expect(await contentOf(store)).toBe(before);
});

test('another’s period is like one that is not there, and nobody’s word is taken', async () => {
  const stranger = await desk(memberOf('binh-thuan/skhcn', { name: 'ngoài', role: 'ADMIN' }));
  const before = await contentOf(stranger.store);
  const foreign = await stranger.record({ text: '' });
  const missing = await stranger.record({ agency: 'demo/khong-co', text: '' });
  expect(foreign).toMatchObject({ __typename: 'NothingRecorded' });
  expect({ ...missing, message: '' }).toEqual({ ...foreign, message: '' });
  expect(
    (await stranger.read({ agency: 'demo/sotnmt', period: '2023-Q3' })).recordedText,
  ).toBeNull();
  expect(await (await desk(ANYBODY)).record({ text: '' })).toMatchObject({ code: 'NOT_SIGNED_IN' });
  expect(await contentOf(stranger.store)).toBe(before);
});
