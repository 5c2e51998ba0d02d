import { describe, expect, test } from 'vitest';
import { gateway, jsonReport } from './gateway-of.ts';
import { BINH_THUAN, DEMO } from './recorded-store.ts';

function demoReport(period: string): string {
  return `Report:demo/sotnmt/${period}`;
}

describe('the rest of the graph', () => {
  test('a document is cited by every place that cites it, each with the day it states', async () => {
    const { ask } = await gateway(BINH_THUAN);
    const { data } = await ask(`{ document(number: "638/KH-UBND") { id number kind issuedOn
      citedBy { totalCount edges { node {
        text place task { code } report { number } agency { key } } } } } }`);
    expect(data.document).toMatchObject({
      number: '638/KH-UBND',
      kind: 'Kế hoạch',
      issuedOn: '2022-03-27',
    });
    expect(data.document.citedBy.totalCount).toBe(2);
    expect(data.document.citedBy.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        text: 'Kế hoạch số 638/KH-UBND ngày 27/3/2022',
        place: 'TASK',
        task: { code: '10' },
        report: null,
        agency: { key: 'binh-thuan/skhcn' },
      },
      {
        text: 'Kế hoạch số 638/KH-UBND ngày 07/3/2022',
        place: 'RESULT',
        task: { code: '10' },
        report: { number: '258/BC-SKHCN' },
        agency: { key: 'binh-thuan/skhcn' },
      },
    ]);
  });

  test('a task tells what each recorded period says of it', async () => {
    const { ask } = await gateway(DEMO);
    const { data } = await ask(`{ agency(key: "demo/sotnmt") { name }
      task(id: "Task:demo/sotnmt/2023/1") { code title parts { code parts { code } }
        history { period withoutResults report { status } groups { results { text } } } } }`);
    expect(data.task.parts[0].parts[0].code).toBe('1.1.1');
    expect(
      data.task.history.map(
        ({ period, report }: { period: string; report: { status: string } }) => [
          period,
          report.status,
        ],
      ),
    ).toEqual([
      ['2023-Q1', 'ISSUED'],
      ['2023-Q2', 'ISSUED'],
      ['2023-Q3', 'ISSUED'],
      ['2023-Q4', 'ISSUED'],
    ]);
  });

  test('a task tells its recorded words quarter by quarter, in other years too where that is asked', async () => {
    const { ask } = await gateway(DEMO);
    const results = async (args: string) => {
      const { data, errors } = await ask(`{ task(id: "Task:demo/sotnmt/2023/1.1.1") {
        results${args} { period task { id } results { theme text } } } }`);
      expect(errors).toBeUndefined();
      return data.task.results.map(
        (each: { period: string; task: { id: string }; results: readonly { text: string }[] }) => [
          each.period,
          each.task.id,
          each.results.length,
        ],
      );
    };
    const own = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => [
      `2023-${quarter}`,
      'Task:demo/sotnmt/2023/1.1.1',
      expect.any(Number),
    ]);
    expect(await results('')).toEqual(own);
    expect(await results('(otherYears: true)')).toEqual([
      ...own,
      ['2024-Q1', 'Task:demo/sotnmt/2024/1.1.1', expect.any(Number)],
    ]);
  });

  test('reports page forwards and backwards through every recorded period', async () => {
    const { ask } = await gateway(BINH_THUAN, DEMO);
    const page = async (args: string) => {
      const { data, errors } = await ask(`{ reports(${args}) { totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`);
      expect(errors).toBeUndefined();
      return data.reports;
    };
    const all = [
      'Report:demo/sotnmt/2024-Q1',
      'Report:demo/sotnmt/2023-Q4',
      'Report:demo/sotnmt/2023-Q3',
      'Report:demo/sotnmt/2023-Q2',
      'Report:binh-thuan/skhcn/2023-Q1',
      'Report:demo/sotnmt/2023-Q1',
    ];
    const ids = (connection: { edges: { node: { id: string } }[] }) =>
      connection.edges.map(({ node }) => node.id);
    const first = await page('first: 4');
    expect(ids(first)).toEqual(all.slice(0, 4));
    expect(first).toMatchObject({
      totalCount: 6,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const second = await page(`first: 4, after: "${first.pageInfo.endCursor}"`);
    expect(ids(second)).toEqual(all.slice(4));
    expect(second.pageInfo).toMatchObject({ hasNextPage: false });
    const back = await page(`last: 3, before: "${second.pageInfo.startCursor}"`);
    expect(ids(back)).toEqual(all.slice(1, 4));
    const issued = ids(await page('filter: { province: "demo", issued: true }'));
    expect(issued).toEqual(['2023-Q4', '2023-Q3', '2023-Q2', '2023-Q1'].map(demoReport));
    expect(ids(await page('filter: { issued: false }'))).toEqual([demoReport('2024-Q1')]);
    expect((await page('first: 1000')).edges).toHaveLength(6);
    const { errors } = await ask('{ reports(after: "rubbish") { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR' });
  });

  test.each(['2023-Q1', '2024-Q1'])(
    'every id that %s names is found again by node',
    async (period) => {
      const { ask, store } = await gateway(DEMO);
      const whole = JSON.stringify(await jsonReport(store, 'demo/sotnmt', period));
      const ids = [...new Set([...whole.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))];
      const types = new Set(ids.map((id) => id?.split(':')[0]));
      expect([...types].sort()).toEqual([
        'Agency',
        'Document',
        'Indicator',
        'Observation',
        'Report',
        'Result',
        'Task',
      ]);
      const { data, errors } = await ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
        { ids },
      );
      expect(errors).toBeUndefined();
      expect(data.nodes).toEqual(ids.map((id) => ({ id, __typename: id?.split(':')[0] })));
      const list = await ask(
        '{ node(id: "TaskList:demo/sotnmt/2023") { ... on TaskList { year tasks { code } } } }',
      );
      expect(list.data.node.year).toBe(2023);
    },
  );

  test('an id that nobody bears is null with an error that names it', async () => {
    const { ask } = await gateway(DEMO);
    for (const id of [
      'Task:demo/sotnmt/2023/99',
      'Report:demo/nobody/2023-Q1',
      'Report:x',
      'abc',
      '',
      'Nothing:demo/sotnmt',
      'Task:demo/sotnmt',
    ]) {
      const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data.node).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
