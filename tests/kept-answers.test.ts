import { formatPeriod } from '@baocao/core/period';
import {
  ANYBODY,
  findReport,
  importDepartments,
  loadDepartment,
  onBehalfOf,
  type Store,
  submitReport,
} from '@baocao/db';
import { QUARTER_QUERY, schema } from '@baocao/gateway';
import { type Format, formatReport } from '@baocao/publish';
import { parse } from 'graphql';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { reportOperation } from '../apps/gateway/src/answer/report-operation.ts';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { as, newStoreUrl, openStore } from '../packages/db/src/store.test-data.ts';
import { COMPLETE_REPORT_QUERY } from './complete-report-query.ts';
import { gatewayOver } from './gateway-over-http.ts';
import {
  alteredCopy,
  BINH_THUAN,
  DEMO,
  departmentIn,
  recordedStore,
  recordedStoreAt,
} from './recorded-store.ts';

const AT = '2024-04-01T01:00:00.000Z';
const OFFICER = { actor: { name: 'chuyên viên', role: 'OFFICER' } } as const;
const ADMIN = { actor: { name: 'quản trị', role: 'ADMIN' } } as const;
const DRAFT = { agency: 'demo/sotnmt', period: '2024-Q1' };
const ISSUED = { agency: 'demo/sotnmt', period: '2023-Q3' };

const report = (selection: string, switches = ''): string =>
  `query Q($agency: String!, $period: Period!${switches}) {
    report(agency: $agency, period: $period) { id ${selection} }
  }`;

/** Queries of one report that nothing else is needed for. */
const WITHIN: readonly string[] = [
  COMPLETE_REPORT_QUERY,
  report('status revision number issuedOn'),
  report('a: status b: number a: status __typename sections { __typename title }'),
  report('sections { tasks { standing { progress } } ...S } ') +
    'fragment S on Section { tasks { code standing { timeliness } } title }',
  report(
    'number @skip(if: $no) status @include(if: $no) lead @include(if: $yes) digest @skip(if: true)',
    ', $yes: Boolean = true, $no: Boolean = false',
  ),
  report(
    '... @include(if: $yes) { header { issuer } } ... on Node { nodeId: id } ... on Report { numbering }',
    ', $yes: Boolean = true',
  ),
  report('legalBases { ... on Prose { text narrative { __typename ... on TextNode { text } } } }'),
  report('indicators { ...V } ') +
    'fragment V on IndicatorValues { state inPeriod indicator { measure } }',
  report('agency { key name } downloads { format url }'),
];

/** Queries that lead out of the report. */
const BEYOND: readonly string[] = [
  QUARTER_QUERY,
  report('findings { rule }'),
  report('agency { code }'),
  report('sections { tasks { task { title } } }'),
  report('carryOver { __typename }'),
  `query Two($agency: String!, $period: Period!) {
    report(agency: $agency, period: $period) { id }
    again: report(agency: $agency, period: $period) { id }
  }`,
  'query Other($agency: String!) { agency(key: $agency) { name } }',
];

async function addressesIn(store: Store): Promise<readonly (typeof DRAFT)[]> {
  const found: (typeof DRAFT)[] = [];
  for (const agency of ['demo/sotnmt', 'binh-thuan/skhcn']) {
    const recorded = await loadDepartment(store, agency);
    for (const { period } of recorded?.department.records ?? []) {
      found.push({ agency, period: formatPeriod(period) });
    }
  }
  return found;
}

/** Asked on behalf of the store's own principal, or of anybody, as `x-who` says. */
function gatewayForBoth(store: Store): ReturnType<typeof gatewayOver> {
  const principals = { own: store.principal, anybody: ANYBODY };
  return gatewayOver(store, {
    identify: ({ headers }) => ({
      ok: true,
      value: principals[headers['x-who'] as keyof typeof principals],
    }),
  });
}

async function asked(
  base: string,
  query: string,
  variables: object,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly type: string | null; readonly text: string }> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { status } = response;
  return { status, type: response.headers.get('content-type'), text: await response.text() };
}

describe('a query of one report', () => {
  test.each(WITHIN)('stays within it: %#', (query) => {
    const operation = reportOperation(schema, parse(query), null);
    expect(operation?.ask({ ...DRAFT })).toMatchObject(DRAFT);
  });

  test.each(BEYOND)('or leads out of it: %#', (query) => {
    const operation = reportOperation(schema, parse(query), null);
    expect(operation?.ask({ ...DRAFT }) ?? null).toBe(null);
  });

  test('is answered from what is kept as GraphQL answers it, byte for byte', async () => {
    const store = await recordedStore(DEMO, BINH_THUAN);
    const kept = await gatewayOver(store);
    const forgetful = await gatewayOver(store, { keptBytes: 0 });
    const addresses = await addressesIn(store);
    expect(addresses.length).toBeGreaterThan(5);
    for (const query of WITHIN) {
      for (const { base } of [kept, forgetful]) await asked(base, query, ISSUED);
      for (const address of addresses) {
        // Under a name that nobody has learnt, GraphQL answers.
        const standard = await asked(
          kept.base,
          `${query} # ${address.agency} ${address.period}`,
          address,
        );
        expect(standard).toMatchObject({ status: 200 });
        expect(standard.text).not.toContain('"errors"');
        for (const { base } of [kept, kept, forgetful]) {
          expect(await asked(base, query, address)).toEqual(standard);
        }
      }
    }
  });

  test('is answered in the type that is taken, like the first time', async () => {
    const { base } = await gatewayOver(await recordedStore(DEMO));
    const query = report('number');
    for (const accept of [
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'application/graphql-response+json, application/json;q=0.9',
      'application/json;q=0.5',
    ]) {
      const first = await asked(base, `${query} # ${accept}`, ISSUED, { accept });
      expect(await asked(base, `${query} # ${accept}`, ISSUED, { accept })).toEqual(first);
    }
  });

  test('with variables that do not fit, or of a report that is not there, is refused as the first time', async () => {
    const { base } = await gatewayOver(await recordedStore(DEMO));
    const query = report('number');
    await asked(base, query, ISSUED);
    for (const variables of [
      {},
      { ...ISSUED, period: '2023-Q9' },
      { ...ISSUED, agency: 'demo/khong-co' },
      { ...ISSUED, period: '1999-Q1' },
      { ...ISSUED, agency: 7 },
    ]) {
      const { text } = await asked(base, query, variables);
      expect(text).toContain('"errors"');
      expect(text).toBe((await asked(base, `${query} # new`, variables)).text);
    }
  });

  test('is still refused where it costs too much', async () => {
    const { ask } = await gatewayOver(await recordedStore(DEMO), { limits: { cost: 1 } });
    for (let nth = 0; nth < 3; nth++) {
      const { errors } = await ask(COMPLETE_REPORT_QUERY, ISSUED);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    }
  });

  test('is answered by GraphQL where what is kept is not as the schema has it', async () => {
    const store = await recordedStore(DEMO);
    const { ask } = await gatewayOver(store);
    const query = report('number');
    expect(await ask(query, ISSUED)).not.toHaveProperty('errors');
    expect(await ask(query, ISSUED)).not.toHaveProperty('errors');
    await sql`delete from kept_report`.execute(tablesOf(store));
    expect(await ask(query, ISSUED)).not.toHaveProperty('errors');
  });
});

describe('what is kept', () => {
  test('is never older than the store, whichever program has written', async () => {
    const url = await newStoreUrl();
    const store = await recordedStoreAt(url, DEMO);
    const other = await openStore(url);
    const [one, another] = [await gatewayOver(store), await gatewayOver(other)];
    const query = report('status revision');
    const statusBy = async ({ ask }: typeof one): Promise<unknown> =>
      (await ask(query, DRAFT)).data.report.status;
    for (const each of [one, another, one, another]) expect(await statusBy(each)).toBe('DRAFT');
    await submitReport(as(OFFICER, store), { ...DRAFT, at: AT });
    for (const each of [another, one]) expect(await statusBy(each)).toBe('SUBMITTED');
    const folder = alteredCopy(DEMO, [['agency.yaml', 'Sở Tài nguyên', 'Sở Tài Nguyên']]);
    const imported = await importDepartments(as(ADMIN, other), [await departmentIn(folder)], {
      at: AT,
    });
    expect(imported.ok).toBe(true);
    for (const each of [one, another]) expect(await statusBy(each)).toBe('DRAFT');
  });

  test('is shown to nobody who does not see the report', async () => {
    const store = await recordedStore(DEMO);
    const { base } = await gatewayForBoth(store);
    const query = report('status revision');
    for (let nth = 0; nth < 20; nth++) {
      const own = await asked(base, query, DRAFT, { 'x-who': 'own' });
      expect(own.text).toContain('"status":"DRAFT"');
      const anybody = await asked(base, query, DRAFT, { 'x-who': 'anybody' });
      expect(anybody.text).toContain('NOT_ISSUED');
      expect(anybody.text).not.toContain('"status"');
      const issued = await asked(base, query, ISSUED, { 'x-who': 'anybody' });
      expect(issued.text).toContain('"status":"ISSUED"');
    }
    expect(onBehalfOf(store, ANYBODY).principal).toBe(ANYBODY);
  });

  test('is told of by its tag, and sent again only where it has changed', async () => {
    const store = await recordedStore(DEMO);
    const { base } = await gatewayOver(store);
    const query = encodeURIComponent(report('status sections { tasks { title } }'));
    const variables = encodeURIComponent(JSON.stringify(DRAFT));
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${base}/graphql?query=${query}&variables=${variables}`, { headers });
    await (await get()).text();
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    const text = await first.text();
    expect(tag).toMatch(/^"[\w.-]+"$/);
    const again = await get({ 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get({ 'if-none-match': '"other"' })).status).toBe(200);
    const packed = await get({ 'accept-encoding': 'gzip' });
    expect(await packed.text()).toBe(text);
    await submitReport(as(OFFICER, store), { ...DRAFT, at: AT });
    const changed = await get({ 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('"status":"SUBMITTED"');
  });
});

describe('a download', () => {
  test.each(['json', 'md', 'txt', 'docx'])(
    'in %s is what is printed of the report',
    async (format) => {
      const store = await recordedStore(DEMO);
      const { base } = await gatewayOver(store);
      for (const { agency, period } of [ISSUED, DRAFT, { ...DRAFT, period: '2023-H1' }]) {
        const found = await findReport(store, { agency, period });
        if (!found.ok) throw new Error(found.error.code);
        const printed = Buffer.from(await formatReport(found.value, format as Format));
        const url = `${base}/reports/${agency}/${period}.${format}`;
        for (const encoding of ['identity', 'br', 'gzip', 'gzip', 'zstd', 'zstd;q=0, gzip']) {
          const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
          const bytes = Buffer.from(await response.arrayBuffer());
          if (format === 'json') expect(JSON.parse(`${bytes}`)).toEqual(JSON.parse(`${printed}`));
          else expect(bytes.equals(printed)).toBe(true);
          const tag = response.headers.get('etag') ?? '';
          const again = await fetch(url, { headers: { 'if-none-match': `"x", W/${tag}` } });
          expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
        }
        const head = await fetch(url, { method: 'HEAD' });
        expect([head.status, await head.text()]).toEqual([200, '']);
      }
    },
  );

  test('as JSON is packed the first time, and is the same as it is unpacked', async () => {
    const { base } = await gatewayOver(await recordedStore(DEMO));
    for (const { agency, period } of [ISSUED, DRAFT, { ...DRAFT, period: '2023-H1' }]) {
      const url = `${base}/reports/${agency}/${period}.json`;
      const packed = await fetch(url, { headers: { 'accept-encoding': 'br, gzip' } });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers.has('content-encoding')).toBe(false);
      expect(await packed.text()).toBe(await plain.text());
    }
  });

  test('is another once the report is, and tells those who have it', async () => {
    const store = await recordedStore(DEMO);
    const { base } = await gatewayOver(store);
    const url = `${base}/reports/${DRAFT.agency}/${DRAFT.period}.json`;
    const first = await fetch(url);
    const tag = first.headers.get('etag') ?? '';
    expect(await first.json()).toMatchObject({ status: 'DRAFT' });
    await submitReport(as(OFFICER, store), { ...DRAFT, at: AT });
    const second = await fetch(url, { headers: { 'if-none-match': tag } });
    expect([second.status, await second.json()]).toEqual([
      200,
      expect.objectContaining({ status: 'SUBMITTED' }),
    ]);
    expect(second.headers.get('etag')).not.toBe(tag);
  });

  test('of a draft is made for its own people and for nobody else', async () => {
    const store = await recordedStore(DEMO);
    const { base } = await gatewayForBoth(store);
    const url = `${base}/reports/${DRAFT.agency}/${DRAFT.period}.json`;
    const own = await fetch(url, { headers: { 'x-who': 'own' } });
    const tag = own.headers.get('etag') ?? '';
    expect([own.status, tag]).toEqual([200, expect.stringMatching(/^"/)]);
    for (const known of [tag, '*', '"x"']) {
      const headers = { 'x-who': 'anybody', 'if-none-match': known };
      expect((await fetch(url, { headers })).status).toBe(404);
    }
  });
});
