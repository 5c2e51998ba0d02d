import { findReport, type Store } from '@baocao/db';
import { QUARTER_QUERY } from '@baocao/gateway';
import { reportToJson } from '@baocao/publish';
import { describe, expect, test } from 'vitest';
import { COMPLETE_REPORT_QUERY } from './complete-report-query.ts';
import { gatewayOver } from './gateway-over-http.ts';
import { answered } from './graphql-post.ts';
import { alteredCopy, BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';

async function gateway(...folders: readonly string[]) {
  const store = await recordedStore(...folders);
  return { store, ...(await gatewayOver(store)) };
}

async function jsonReport(store: Store, agency: string, period: string): Promise<unknown> {
  const report = await findReport(store, { agency, period });
  if (!report.ok) throw new Error(report.error.code);
  return JSON.parse(reportToJson(report.value));
}

function demoReport(period: string): string {
  return `Report:demo/sotnmt/${period}`;
}

/** What of `whole` an answer of this shape would hold. */
function projected(whole: unknown, shape: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(shape)) {
    return whole.map((each, index) => projected(each, shape[index] ?? shape[0]));
  }
  if (whole === null || shape === null || typeof whole !== 'object' || typeof shape !== 'object') {
    return whole;
  }
  const fields = whole as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(shape).map(([name, value]) => [name, projected(fields[name], value)]),
  );
}

describe('the report over HTTP', () => {
  test('answers the query that GraphiQL opens on with what the JSON form prints', async () => {
    const { ask, store } = await gateway(BINH_THUAN);
    const { data, errors } = await ask(QUARTER_QUERY);
    expect(errors).toBeUndefined();
    const printed = await jsonReport(store, 'binh-thuan/skhcn', '2023-Q1');
    const { findings, ...recorded } = data.report;
    expect(recorded).toEqual(projected(printed, recorded));
    expect(findings).not.toHaveLength(0);
    expect(data.report.number).toBe('258/BC-SKHCN');
  });

  test.each([
    [BINH_THUAN, 'binh-thuan/skhcn', '2023-Q1'],
    [BINH_THUAN, 'binh-thuan/skhcn', '2023-Q2'],
    [DEMO, 'demo/sotnmt', '2023-Q1'],
    [DEMO, 'demo/sotnmt', '2023-Q3'],
    [DEMO, 'demo/sotnmt', '2024-Q1'],
    [DEMO, 'demo/sotnmt', '2023-H1'],
    [DEMO, 'demo/sotnmt', '2023'],
  ])(
    '%s: every field of %s %s is the JSON form’s, and the reverse',
    async (folder, agency, period) => {
      const { ask, store } = await gateway(folder);
      const { data, errors } = await ask(COMPLETE_REPORT_QUERY, { agency, period });
      expect(errors).toBeUndefined();
      expect(data.report).toEqual(await jsonReport(store, agency, period));
    },
  );

  test('holds ten tasks, 1.1 and 1.2 below 1, and footnote 2 under its result', async () => {
    const { ask } = await gateway(BINH_THUAN);
    const { data } = await ask(QUARTER_QUERY);
    const { tasks } = data.report.sections[0];
    const codesAt = (depth: number) =>
      tasks
        .filter((each: { depth: number }) => each.depth === depth)
        .map((each: { code: string }) => each.code);
    expect(codesAt(1)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(codesAt(2)).toEqual(['1.1', '1.2']);
    const results = tasks.flatMap((task: { groups: { results: object[] }[] }) =>
      task.groups.flatMap(({ results }) => results),
    );
    const received = results.find(({ text }: { text: string }) =>
      text.startsWith('Tiếp nhận 09 hồ sơ'),
    );
    expect(received.footnotes).toEqual([
      { marker: '2', text: expect.stringMatching(/^Cấp 03 Giấy phép; Gia hạn 03/) },
    ]);
    const themes = tasks.flatMap((task: { groups: { theme: string | null }[] }) =>
      task.groups.filter(({ theme }) => theme !== null),
    );
    expect(themes).toHaveLength(7);
  });

  test('ties each bound figure to its observation, ratios to both operands', async () => {
    const { ask } = await gateway(BINH_THUAN);
    const { data } = await ask(QUARTER_QUERY);
    const rows = data.report.indicators.filter(
      (row: { percent: string; denominator: string }) => row.denominator !== null,
    );
    expect(
      rows.map((row: Record<string, string>) => [
        row['numerator'],
        row['denominator'],
        row['percent'],
        row['asOf'],
      ]),
    ).toEqual([
      ['340', '7100', '4.8', '2023-03-03'],
      ['12', '77', '15.6', null],
    ]);
  });

  test('is a draft with every task and the plan it follows where nothing is recorded', async () => {
    const { ask } = await gateway(BINH_THUAN);
    const { data } = await ask(`{ report(agency: "binh-thuan/skhcn", period: "2023-Q2") {
      status number signature { name }
      sections { kind tasks { code withoutResults groups { theme } } }
      followedPlan { period paragraphs { marker text } } } }`);
    const { report } = data;
    expect(report).toMatchObject({ status: 'DRAFT', number: null, signature: null });
    const { tasks } = report.sections[0];
    expect(tasks).toHaveLength(12);
    expect(tasks.every((task: { withoutResults: boolean }) => task.withoutResults)).toBe(true);
    expect(report.followedPlan.period).toBe('2023-Q1');
    expect(report.followedPlan.paragraphs.map(({ marker }: { marker: string }) => marker)).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
      '7.',
      '8.',
      '9.',
    ]);
  });

  test.each([
    ['binh-thuan/skhcn', '2022-Q1', 'NO_TASK_LIST', { years: [2023] }],
    [
      'binh-thuan/soyte',
      '2023-Q1',
      'UNKNOWN_AGENCY',
      { agencies: ['binh-thuan/skhcn', 'demo/sotnmt'] },
    ],
  ])('%s %s: fails with %s and what there is', async (agency, period, code, there) => {
    const { ask } = await gateway(BINH_THUAN, DEMO);
    const { data, errors } = await ask(COMPLETE_REPORT_QUERY, { agency, period });
    expect(data.report).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code, ...there });
  });
});

test('what a scalar is specified by is served where it says', async () => {
  const { ask, base } = await gateway(BINH_THUAN);
  const asked = await ask('{ __schema { types { name specifiedByURL } } }');
  const own = asked.data.__schema.types.filter(({ specifiedByURL }: Specified) =>
    specifiedByURL?.startsWith('/'),
  );
  expect(own.map(({ name }: Specified) => name).sort()).toEqual(['Decimal', 'Period']);
  for (const { name, specifiedByURL } of own) {
    const answer = await fetch(`${base}${specifiedByURL}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(new RegExp(`^${name}: `));
  }
});

interface Specified {
  readonly name: string;
  readonly specifiedByURL: string | null;
}

describe('findings', () => {
  test('a report tells what the checks find in it, each by its place and in both languages', async () => {
    const { ask } = await gateway(BINH_THUAN);
    const { data, errors } = await ask(`{ report(agency: "binh-thuan/skhcn", period: "2023-Q1") {
      all: findings { id rule severity place { path text start end line column } evidence }
      errors: findings(severity: ERROR) { rule severity message english: message(language: EN) } } }`);
    expect(errors).toBeUndefined();
    const { all, errors: worst } = data.report;
    expect(worst).toEqual([
      {
        rule: 'DOC-01',
        severity: 'ERROR',
        message: expect.stringContaining('638/KH-UBND'),
        english: expect.stringContaining('638/KH-UBND'),
      },
    ]);
    expect(worst[0].message).not.toBe(worst[0].english);
    expect(new Set(all.map(({ id }: { id: string }) => id)).size).toBe(all.length);
    for (const { place } of all) {
      expect(place).toMatchObject({ line: null, column: null });
      expect(place.text.slice(place.start, place.end)).not.toBe('');
    }
  });

  test('a report is held against the one before, where that is recorded', async () => {
    const heading = '## 1.1.1 Cấp giấy chứng nhận\n\n';
    const told = `${heading}- Đã ban hành quy trình cấp giấy chứng nhận và niêm yết tại 12 xã, phường để nhân dân biết, thực hiện.\n`;
    const folder = alteredCopy(DEMO, [
      ['2023/Q1.md', heading, told],
      ['2023/Q2.md', heading, told],
    ]);
    const { ask } = await gateway(folder);
    const query = `{ reports(filter: { agency: "demo/sotnmt" }, first: 5) {
      edges { node { period findings { rule } } } } }`;
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const toldBefore = data.reports.edges.map(
      ({ node }: { node: { period: string; findings: { rule: string }[] } }) => [
        node.period,
        node.findings.some(({ rule }) => rule === 'CPY-02'),
      ],
    );
    expect(toldBefore).toEqual([
      ['2024-Q1', false],
      ['2023-Q4', false],
      ['2023-Q3', false],
      ['2023-Q2', true],
      ['2023-Q1', false],
    ]);
  });

  test('any text can be checked, and one that is too long is refused', async () => {
    const { ask } = await gateway();
    const query = `query ($text: String!) { checkText(text: $text) {
      rule severity place { path line column start end } evidence computation suggestion(language: EN) } }`;
    const { data } = await ask(query, {
      text: 'Khảo sát 15 mẫu, gồm: 05 mẫu dầu DO, 09 mẫu xăng và 02 mẫu xăng E5.\n',
    });
    expect(data.checkText).toEqual([
      {
        rule: 'SUM-01',
        severity: 'ERROR',
        place: { path: 'L1', line: 1, column: 10, start: 9, end: expect.any(Number) },
        evidence: expect.stringMatching(/^15/),
        computation: '05 + 09 + 02 = 16 ≠ 15',
        suggestion: expect.any(String),
      },
    ]);
    expect((await ask(query, { text: '' })).data.checkText).toEqual([]);
    const tooLong = { text: 'a'.repeat(1_000_001) };
    expect((await ask(query, tooLong)).errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    const generous = await gatewayOver(await recordedStore(), { limits: { cost: 2_000_000 } });
    const { errors } = await generous.ask(query, tooLong);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TEXT_TOO_LONG', longest: 1_000_000 });
  });
});

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

describe('downloads', () => {
  test.each(['json', 'md', 'txt', 'html'])(
    '%s is what the report says it is, and is not sent twice',
    async (format) => {
      const { ask, base } = await gateway(BINH_THUAN);
      const { data } = await ask(QUARTER_QUERY);
      const { url } = data.report.downloads.find(
        (each: { format: string }) => each.format === format,
      );
      const response = await fetch(base + url);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('Nguyễn Hoài Trung');
      const again = await fetch(base + url, {
        headers: { 'if-none-match': response.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    },
  );

  test('a Word document has its type and is called by the report’s number', async () => {
    const { base } = await gateway(BINH_THUAN);
    const { headers, status } = await fetch(`${base}/reports/binh-thuan/skhcn/2023-Q1.docx`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(headers.get('content-disposition')).toBe('inline; filename="258_BC-SKHCN.docx"');
  });

  test('a web page may run no program and ask for nothing', async () => {
    const { base } = await gateway(BINH_THUAN);
    const { headers } = await fetch(`${base}/reports/binh-thuan/skhcn/2023-Q1.html`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('what is not there says what is', async () => {
    const { base } = await gateway(BINH_THUAN);
    const told = async (path: string, init = {}) => {
      const { status, code, text } = await answered(`${base}${path}`, init);
      return [status, code, text];
    };
    expect(await told('/reports/binh-thuan/skhcn/2022-Q1.txt')).toEqual([
      404,
      'NO_TASK_LIST',
      expect.stringMatching(/for: 2023\..*của các năm: 2023\./s),
    ]);
    expect(await told('/reports/binh-thuan/skhcn/2023-Q1.xls')).toEqual([
      404,
      'UNKNOWN_FORMAT',
      expect.stringContaining('json, md, txt, html, docx, pdf'),
    ]);
    expect(await told('/nowhere')).toEqual([404, 'NOTHING_HERE', expect.any(String)]);
    const removal = { method: 'DELETE' };
    expect(await told('/reports/binh-thuan/skhcn/2023-Q1.txt', removal)).toEqual([
      405,
      'NO_SUCH_METHOD',
      expect.stringContaining('GET'),
    ]);
  });
});
