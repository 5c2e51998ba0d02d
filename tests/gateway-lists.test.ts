import { ANYBODY, auditorOf, holderOf, memberOf, type Principal, submitReport } from '@baocao/db';
import { describe, expect, test } from 'vitest';
import { gatewayOver } from './gateway-over-http.ts';
import { BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';

const OFFICER = { name: 'chuyên viên', role: 'OFFICER' } as const;

async function gateway(principal: Principal = holderOf(null)) {
  const store = await recordedStore(BINH_THUAN, DEMO);
  const now = () => new Date('2024-04-01T00:00:00Z');
  return {
    store,
    ...(await gatewayOver(store, { identify: () => ({ ok: true, value: principal }), now })),
  };
}

interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

function nodesOf<T>({ edges }: { readonly edges: readonly Edge<T>[] }): readonly T[] {
  return edges.map(({ node }) => node);
}

describe('agencies', () => {
  const AGENCIES = `query ($filter: AgencyFilter, $first: Int, $after: String) {
    agencies(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { key } } } }`;

  test.each([
    [{}, ['binh-thuan/skhcn', 'demo/sotnmt']],
    [{ province: 'demo' }, ['demo/sotnmt']],
    [{ text: 'khoa hoc' }, ['binh-thuan/skhcn']],
    [{ text: 'STNMT' }, ['demo/sotnmt']],
    [{ province: 'binh-thuan', text: 'moi truong' }, []],
  ])('%j: %j', async (filter, keys) => {
    const { ask } = await gateway();
    const { data } = await ask(AGENCIES, { filter });
    expect(nodesOf<{ key: string }>(data.agencies).map(({ key }) => key)).toEqual(keys);
    expect(data.agencies.totalCount).toBe(keys.length);
  });

  test('are paged by key', async () => {
    const { ask } = await gateway();
    const first = (await ask(AGENCIES, { first: 1 })).data.agencies;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await ask(AGENCIES, { first: 1, after: first.pageInfo.endCursor });
    expect(nodesOf(rest.data.agencies)).toEqual([{ key: 'demo/sotnmt' }]);
    expect(rest.data.agencies.pageInfo.hasNextPage).toBe(false);
  });
});

describe('reports', () => {
  const REPORTS = `query ($filter: ReportFilter, $orderBy: ReportOrder! = LATEST_FIRST, $first: Int, $after: String) {
    reports(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount pageInfo { endCursor } edges { node { period } } } }`;

  test.each([
    [{ agency: 'demo/sotnmt', from: '2023-Q2', to: '2023-Q4' }, ['2023-Q4', '2023-Q3', '2023-Q2']],
    [{ agency: 'demo/sotnmt', status: ['DRAFT'] }, ['2024-Q1']],
    [{ agency: 'demo/sotnmt', leadUnit: 'khong-co' }, []],
    [{ province: 'demo', document: '2187/UBND-KTN', year: 2023 }, ['2023-Q3']],
    [{ province: 'binh-thuan', text: 'tiep nhan ho so' }, ['2023-Q1']],
  ])('%j: %j', async (filter, periods) => {
    const { ask } = await gateway();
    const { data, errors } = await ask(REPORTS, { filter });
    expect(errors).toBeUndefined();
    expect(nodesOf<{ period: string }>(data.reports).map(({ period }) => period)).toEqual(periods);
    expect(data.reports.totalCount).toBe(periods.length);
  });

  test('the earliest first, page by page, are the latest first turned about', async () => {
    const { ask } = await gateway();
    const latest = nodesOf((await ask(REPORTS)).data.reports);
    const found: unknown[] = [];
    let after: string | null = null;
    while (found.length < latest.length) {
      const answer = await ask(REPORTS, { orderBy: 'EARLIEST_FIRST', first: 2, after });
      found.push(...nodesOf(answer.data.reports));
      after = answer.data.reports.pageInfo.endCursor as string;
    }
    expect(found).toEqual(latest.toReversed());
  });

  test.each([
    [{ task: '1.1' }, 'FILTER_WHERE', 'province'],
    [{ status: ['SUBMITTED'] }, 'FILTER_WHERE', 'province'],
    [{ province: 'demo', leadUnit: 'vp' }, 'FILTER_WHERE', 'agency'],
  ])('%j is refused: nothing bounds it', async (filter, code, needed) => {
    const { ask } = await gateway();
    const { data, errors } = await ask(REPORTS, { filter });
    expect(data).toMatchObject({ reports: null });
    expect(errors?.[0]?.extensions).toEqual({ code, needed, messageVi: expect.any(String) });
  });
});

describe('tasks', () => {
  const TASKS = `query ($filter: TaskFilter!, $first: Int, $after: String) {
    tasks(filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { code progress timeliness } } } }`;

  test('of a province are found by how they stand to their deadline', async () => {
    const { ask } = await gateway();
    const filter = { province: 'demo', year: 2023, timeliness: ['EARLY', 'ON_TIME'] };
    const { data, errors } = await ask(TASKS, { filter });
    expect(errors).toBeUndefined();
    const found = nodesOf<{ code: string; timeliness: string }>(data.tasks);
    expect(found.length).toBeGreaterThan(0);
    for (const { timeliness } of found) expect(filter.timeliness).toContain(timeliness);
  });

  test('are paged through', async () => {
    const { ask } = await gateway();
    const filter = { agency: 'binh-thuan/skhcn', year: 2023 };
    const whole = nodesOf((await ask(TASKS, { filter, first: 100 })).data.tasks);
    expect(whole).toHaveLength(12);
    const { tasks } = (await ask(TASKS, { filter, first: 5 })).data;
    const rest = await ask(TASKS, { filter, first: 100, after: tasks.pageInfo.endCursor });
    expect([...nodesOf(tasks), ...nodesOf(rest.data.tasks)]).toEqual(whole);
  });

  test.each([{ year: 2023 }, { year: 2023, agency: 'a/b', province: 'a' }])(
    '%j is refused: neither or both say where',
    async (filter) => {
      const { ask } = await gateway();
      const { data, errors } = await ask(TASKS, { filter });
      expect(data).toEqual({ tasks: null });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'SEARCH_WHERE' });
    },
  );
});

describe('the overview of a province', () => {
  const OVERVIEW = `query ($period: Period!) { overview(province: "demo", period: $period) {
    period agencyCount recorded issued
    agencies { edges { node { agency { key } status number issuedOn isLate dueOn { day }
      report { id } counts { tasks completed overdue withoutResults results } } } } } }`;

  test('tells of what was issued', async () => {
    const { ask } = await gateway(ANYBODY);
    const { data, errors } = await ask(OVERVIEW, { period: '2023-Q3' });
    expect(errors).toBeUndefined();
    expect(data.overview).toMatchObject({ agencyCount: 1, recorded: 1, issued: 1 });
    const [own] = nodesOf<Record<string, unknown>>(data.overview.agencies);
    expect(own).toMatchObject({
      agency: { key: 'demo/sotnmt' },
      status: 'ISSUED',
      report: { id: 'Report:demo/sotnmt/2023-Q3' },
      isLate: false,
    });
    const { report } = (
      await ask(`{ report(agency: "demo/sotnmt", period: "2023-Q3") { number issuedOn dueOn { day }
        counts { tasks completed overdue withoutResults results } } }`)
    ).data;
    expect(own).toMatchObject(report);
    expect(report.counts.tasks).toBeGreaterThan(report.counts.completed);
  });

  test('tells an agency’s own people how far their draft has come, and others nothing of it', async () => {
    const own = await gateway(memberOf('demo/sotnmt', OFFICER));
    const order = { agency: 'demo/sotnmt', period: '2024-Q1', at: '2024-03-20T00:00:00.000Z' };
    expect(await submitReport(own.store, order)).toMatchObject({ ok: true });
    const seen = (await own.ask(OVERVIEW, { period: '2024-Q1' })).data.overview;
    expect(seen).toMatchObject({ recorded: 1, issued: 0 });
    expect(nodesOf(seen.agencies)).toMatchObject([
      { status: 'SUBMITTED', number: null, isLate: true },
    ]);
    const stranger = await gatewayOver(own.store, {
      identify: () => ({ ok: true, value: memberOf('binh-thuan/skhcn', OFFICER) }),
    });
    const hidden = (await stranger.ask(OVERVIEW, { period: '2024-Q1' })).data.overview;
    expect(hidden).toMatchObject({ recorded: 0, issued: 0 });
    expect(nodesOf(hidden.agencies)).toMatchObject([{ status: null, report: null, counts: null }]);
  });
});

describe('the viewer', () => {
  const VIEWER = '{ viewer { actor { name role } agency { key } province sees may } }';

  test.each([
    [ANYBODY, { actor: null, agency: null, province: null, sees: 'ISSUED', may: [] }],
    [
      memberOf('demo/sotnmt', OFFICER),
      {
        actor: OFFICER,
        agency: { key: 'demo/sotnmt' },
        province: null,
        sees: 'OWN_AGENCY',
        may: ['IMPORT', 'RECORD', 'SUBMIT', 'REVISE', 'AMEND'],
      },
    ],
    [
      auditorOf('demo', 'kiểm tra'),
      {
        actor: { name: 'kiểm tra', role: 'AUDITOR' },
        agency: null,
        province: 'demo',
        sees: 'PROVINCE',
        may: [],
      },
    ],
    [
      holderOf({ name: 'ai đó', role: 'AUDITOR' }),
      {
        actor: { name: 'ai đó', role: 'AUDITOR' },
        agency: null,
        province: null,
        sees: 'EVERYTHING',
        may: [],
      },
    ],
  ])('%j', async (principal, viewer) => {
    const { ask } = await gateway(principal);
    expect(await ask(VIEWER)).toEqual({ data: { viewer } });
  });
});
