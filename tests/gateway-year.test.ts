import { carryOver, offerEvaluation, proposePlan } from '@baocao/core/carry-over';
import { compareReports } from '@baocao/core/comparison';
import type { Report } from '@baocao/core/report';
import { findPreviousReports, findReport, type Store } from '@baocao/db';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { counting } from '../packages/db/src/store.test-data.ts';
import { type Gateway, gatewayOver } from './gateway-over-http.ts';
import { BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';

async function gateway(...folders: readonly string[]): Promise<Gateway & { store: Store }> {
  const store = await recordedStore(...folders);
  return { store, ...(await gatewayOver(store)) };
}

async function reportOf(store: Store, agency: string, period: string): Promise<Report> {
  const report = await findReport(store, { agency, period });
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

const CARRIED = `
  carryOver {
    period followedPeriod isComparable
    entries { kind outcome closing { reason on to } marker text tasks evidence { results planParagraphs } }
    gaps { code title task { id } } orphans { paragraph marker text }
  }
  proposedPlan { text reason tasks numbers { text value sources { kind id code text } } }
  offeredEvaluation { kind text numbers { text value sources { kind id code text } } }`;

describe('what a period carries over', () => {
  test('of 258/BC-SKHCN tasks 6 and 10 are not taken up, and III.2 belongs to no task', async () => {
    const { ask } = await gateway(BINH_THUAN);
    const { data } = await ask(`{ report(agency: "binh-thuan/skhcn", period: "2023-Q1") {
      carryOver { gaps { code task { code } } orphans { marker paragraph } entries { outcome evidence { results } } } } }`);
    const { gaps, orphans, entries } = data.report.carryOver;
    expect(gaps).toEqual([
      { code: '6', task: { code: '6' } },
      { code: '10', task: { code: '10' } },
    ]);
    expect(orphans).toEqual([{ marker: '2.', paragraph: 1 }]);
    const ids = entries.flatMap(
      ({ evidence }: { evidence: { results: string[] } }) => evidence.results,
    );
    const found = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
    expect(found.data.nodes).toEqual(ids.map((id: string) => ({ id, __typename: 'Result' })));
  });

  test.each([
    [BINH_THUAN, 'binh-thuan/skhcn', '2023-Q1'],
    [DEMO, 'demo/sotnmt', '2023-Q2'],
    [DEMO, 'demo/sotnmt', '2024-Q1'],
  ])(
    '%s: ledger, plan and evaluation of %s %s are the domain’s, field for field',
    async (folder, agency, period) => {
      const { ask, store } = await gateway(folder);
      const { data, errors } = await ask(
        `query ($agency: String!, $period: Period!) { report(agency: $agency, period: $period) {${CARRIED}} }`,
        { agency, period },
      );
      expect(errors).toBeUndefined();
      const report = await reportOf(store, agency, period);
      const [previous = null] = await findPreviousReports(store, agency, [report]);
      expect(data.report).toEqual({
        carryOver: carryOver(report, previous),
        proposedPlan: proposePlan(report),
        offeredEvaluation: offerEvaluation(report),
      });
    },
  );
});

describe('a series', () => {
  const series = (args: string) => `{ node(id: "Indicator:demo/sotnmt/2023/thu-cap-quyen") {
    ... on Indicator { series${args} {
      period state inPeriod cumulative indicator { id unit } estimate { estimated actual miss } trace { number text } } } } }`;

  test('goes on through the years, by what is known now: actual figures, and the miss of each estimate', async () => {
    const { ask } = await gateway(DEMO);
    const { data, errors } = await ask(series(''));
    expect(errors).toBeUndefined();
    expect(data.node.series).toMatchObject([
      { period: '2023-Q1', state: 'ACTUAL', inPeriod: '5400', cumulative: '5400', estimate: null },
      {
        period: '2023-Q2',
        state: 'ACTUAL',
        inPeriod: '5900',
        cumulative: '11300',
        estimate: { estimated: '6200', actual: '5900', miss: '-300' },
      },
      { period: '2023-Q3', state: 'ACTUAL', inPeriod: '7300', estimate: null },
      {
        period: '2023-Q4',
        state: 'ACTUAL',
        inPeriod: '8300',
        estimate: { estimated: '8100', actual: '8300', miss: '200' },
      },
      {
        period: '2024-Q1',
        state: 'ESTIMATE',
        inPeriod: '5800',
        cumulative: '5800',
        estimate: null,
      },
    ]);
    expect(data.node.series[4].indicator.id).toBe('Indicator:demo/sotnmt/2024/thu-cap-quyen');
    expect(data.node.series[1].trace[0].text).toContain('5,9 tỷ đồng');
    const told = await ask(`{ report(agency: "demo/sotnmt", period: "2023-Q2") {
      indicators { indicator { code } state inPeriod } } }`);
    const row = told.data.report.indicators.find(
      ({ indicator }: { indicator: { code: string } }) => indicator.code === 'thu-cap-quyen',
    );
    expect(row).toMatchObject({ state: 'ESTIMATE', inPeriod: '6200' });
  });

  test.each([
    ['(from: "2023-Q2", to: "2023-H1")', ['2023-Q2']],
    ['(from: "2023-Q4")', ['2023-Q4', '2024-Q1']],
    ['(to: "2023-Q2")', ['2023-Q1', '2023-Q2']],
    ['(from: "2024", to: "2030")', ['2024-Q1']],
    ['(from: "2025")', []],
  ])('%s: %j', async (args, periods) => {
    const { ask } = await gateway(DEMO);
    const { data } = await ask(series(args));
    expect(data.node.series.map(({ period }: { period: string }) => period)).toEqual(periods);
  });

  test.each([
    ['(from: "2023-Q9")', 'MALFORMED_PERIOD', undefined],
    ['(to: "quý I")', 'MALFORMED_PERIOD', undefined],
    ['(from: "2024", to: "2023")', 'REVERSED_RANGE', { node: { series: null } }],
  ])('%s: fails with %s, in both languages', async (args, code, found) => {
    const { ask } = await gateway(DEMO);
    const { data, errors } = await ask(series(args));
    expect(data).toEqual(found);
    expect(errors?.[0]?.extensions).toMatchObject({ code, messageVi: expect.any(String) });
  });
});

describe('a comparison', () => {
  const TEXT = `change alsoReworded before after segments { kind text } numbers { ...Number }`;
  const COMPLETE = `query ($report: String!, $with: String!) {
    compare(agency: "demo/sotnmt", report: $report, with: $with) {
      before { ...Compared } after { ...Compared } isSame
      counts {
        facts { ...Parts } tasks { ...Parts } indicators { ...Parts }
        results { ...Texts } paragraphs { ...Texts } footnotes { ...Texts }
        numbers { added removed changed printedOtherwise unchanged }
      }
      facts { fact change before after }
      legalBases { moved ${TEXT} }
      sections {
        kind change title { ${TEXT} }
        tasks {
          code change title { ${TEXT} } facts { fact change before after } themes { ${TEXT} }
          results { moved ${TEXT} placeBefore { id period theme } placeAfter { id period theme } }
        }
        paragraphs { moved markerBefore markerAfter ${TEXT} }
      }
      footnotes { moved markerBefore markerAfter ${TEXT} }
      indicators { code change before { state inPeriod } after { state inPeriod } numbers { ...Number } }
    }
  }
  fragment Compared on ComparedReport { id period edition status revision number issuedOn }
  fragment Parts on PartCounts { added removed changed unchanged }
  fragment Texts on TextCounts { added removed reworded numberChanged unchanged moved }
  fragment Number on NumberChange { fact kind change before after difference unit }`;

  test.each([
    ['2023-Q2', '2023-Q1'],
    ['2024-Q1', '2023-Q4'],
    ['2023-Q2', '2023-Q2@1'],
  ])('of %s with %s is the domain’s, field for field', async (report, other) => {
    const { ask, store } = await gateway(DEMO);
    const { data, errors } = await ask(COMPLETE, { report, with: other });
    expect(errors).toBeUndefined();
    const [before, after] = [
      await reportOf(store, 'demo/sotnmt', other.replace('@1', '')),
      await reportOf(store, 'demo/sotnmt', report),
    ];
    const whole = compareReports(before, after);
    const row = (each: Report['indicators'][number] | null) =>
      each && { state: each.state, inPeriod: each.inPeriod };
    expect(data.compare).toEqual({
      ...whole,
      indicators: whole.indicators.map((each) => ({
        ...each,
        before: row(each.before),
        after: row(each.after),
      })),
    });
    expect(data.compare.isSame).toBe(report === '2023-Q2' && other === '2023-Q2@1');
  });

  test.each([
    ['demo/sotnmt', '2023-Q2', '2023-Q1@2', 'UNKNOWN_EDITION'],
    ['demo/sotnmt', '2023-Q2@x', '2023-Q1', 'MALFORMED_PERIOD'],
    ['demo/sotnmt', '2023-Q2', '@1', 'MALFORMED_PERIOD'],
    ['demo/sotnmt', '2023-Q2', '2021-Q1', 'NO_TASK_LIST'],
    ['no/body', '2023-Q2', '2023-Q1', 'UNKNOWN_AGENCY'],
  ])('%s %s with %s: fails with %s', async (agency, report, other, code) => {
    const { ask } = await gateway(DEMO);
    const { data, errors } = await ask(
      'query ($a: String!, $r: String!, $w: String!) { compare(agency: $a, report: $r, with: $w) { isSame } }',
      { a: agency, r: report, w: other },
    );
    expect(data.compare).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code, messageVi: expect.any(String) });
  });
});

test('a waiver ends with its last day in Vietnam', async () => {
  const store = await recordedStore(DEMO);
  const query =
    '{ report(agency: "demo/sotnmt", period: "2023-Q2") { findings { rule place { path } } } }';
  const isFound = async (now: string) => {
    const { ask } = await gatewayOver(store, { now: () => new Date(now) });
    const { data } = await ask(query);
    return data.report.findings.some(
      ({ rule, place }: { rule: string; place: { path: string } }) =>
        rule === 'COV-02' && place.path === 'sections/0/tasks/9',
    );
  };
  expect(await isFound('2030-12-31T16:59:59.000Z')).toBe(false);
  expect(await isFound('2030-12-31T17:00:00.000Z')).toBe(true);
});

describe('the chain of what an agency has issued', () => {
  const query = `query ($agency: String!) { verifyChain(agency: $agency) {
    __typename ... on WholeChain { entries }
    ... on BrokenChain { code number position period edition message english: message(language: EN) } } }`;

  test('is whole, and an agency that has issued nothing has a whole one too', async () => {
    const { ask } = await gateway(DEMO);
    const { data } = await ask(query, { agency: 'demo/sotnmt' });
    expect(data.verifyChain).toEqual({ __typename: 'WholeChain', entries: 4 });
    const { data: none, errors } = await ask(query, { agency: 'no/body' });
    expect(none.verifyChain).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNKNOWN_AGENCY',
      agencies: ['demo/sotnmt'],
    });
  });

  test('names its first break', async () => {
    const { ask, store } = await gateway(DEMO);
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'trigger' and tbl_name = 'issued_report'`.execute(
      tablesOf(store),
    );
    for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(tablesOf(store));
    await sql`update issued_report set bytes = replace(bytes, '5,4 tỷ', '5,5 tỷ') where sequence = 1`.execute(
      tablesOf(store),
    );
    const { data } = await ask(query, { agency: 'demo/sotnmt' });
    expect(data.verifyChain).toMatchObject({
      __typename: 'BrokenChain',
      code: 'DIGEST_DIFFERS',
      position: 1,
      message: expect.stringContaining('mã băm'),
      english: expect.stringContaining('digest'),
    });
  });
});

describe('statements', () => {
  /** How many a query takes. */
  async function counted(query: string, ...folders: readonly string[]): Promise<number> {
    const { store, count } = counting(await recordedStore(...folders));
    const { ask } = await gatewayOver(store);
    const { errors } = await ask(query);
    expect(errors).toBeUndefined();
    return count();
  }

  const reports = (
    first: number,
  ) => `{ reports(filter: { year: 2023 }, first: ${first}) { edges { node {
    findings { rule } ${CARRIED} indicators { indicator { name } task { code } trace { sources { observation { state } } } } } } } }`;

  test('are as many for four reports as for two, with findings and ledgers', async () => {
    expect(await counted(reports(4), DEMO)).toBe(await counted(reports(2), DEMO));
  });

  test('are as many for the series of every indicator as for that of one', async () => {
    const of = (list: string) =>
      `{ taskList(agency: "demo/sotnmt", year: 2023) { tasks { ${list} } } }`;
    const one = await counted(
      '{ node(id: "Indicator:demo/sotnmt/2023/thu-cap-quyen") { ... on Indicator { series { period task { code } indicator { name } } } } }',
      DEMO,
    );
    const all = await counted(
      of(
        'indicators { series { period task { code } indicator { name } } } parts { indicators { series { period } } }',
      ),
      DEMO,
    );
    expect(all).toBeLessThanOrEqual(one + 4);
    expect(all).toBeLessThan(40);
  });

  test('of a comparison do not grow with the reports', async () => {
    const query = `{ compare(agency: "demo/sotnmt", report: "2023-Q2", with: "2023-Q1") {
      indicators { before { indicator { name } task { code } } after { indicator { name } task { code } } } } }`;
    expect(await counted(query, DEMO)).toBeLessThan(20);
  });
});
