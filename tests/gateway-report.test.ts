import { QUARTER_QUERY } from '@baocao/gateway';
import { describe, expect, test } from 'vitest';
import { COMPLETE_REPORT_QUERY } from './complete-report-query.ts';
import { gateway, jsonReport } from './gateway-of.ts';
import { BINH_THUAN, DEMO } from './recorded-store.ts';

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
