import { folded } from '@baocao/core';
import { formatDocumentNumber } from '@baocao/core/document';
import { walkNarrative } from '@baocao/core/narrative';
import { formatPeriod } from '@baocao/core/period';
import type { PeriodRecord, Report } from '@baocao/core/report';
import { parseSearch, type SearchQuestion } from '@baocao/core/search';
import { walkTasks } from '@baocao/core/task';
import {
  ANYBODY,
  countReports,
  findReport,
  listReports,
  listTasks,
  loadDepartment,
  onBehalfOf,
  type ReportFilter,
  type Store,
  submitReport,
} from '@baocao/db';
import { expect, test } from 'vitest';
import { BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';

// What the store finds by its rows is what reading every report through would find.

const AGENCIES = ['binh-thuan/skhcn', 'demo/sotnmt'] as const;

/** A report and the record that it was made from. */
interface Whole {
  readonly report: Report;
  readonly record: PeriodRecord;
  readonly ledBy: (task: string) => string | null;
  readonly numberOf: (document: string) => string | undefined;
}

async function everyReport(store: Store): Promise<readonly Whole[]> {
  const found: Whole[] = [];
  for (const agency of AGENCIES) {
    const recorded = await loadDepartment(store, agency);
    for (const record of recorded?.department.records ?? []) {
      const report = await findReport(store, { agency, period: formatPeriod(record.period) });
      if (!report.ok) continue;
      const list = recorded?.department.taskLists.find(({ year }) => year === record.period.year);
      const tasks = new Map([...walkTasks(list?.tasks ?? [])].map((task) => [task.code, task]));
      const documents = new Map(
        recorded?.department.documents.map(({ key, number }) => [key as string, number]),
      );
      found.push({
        report: report.value,
        record,
        ledBy: (task) => tasks.get(task as never)?.lead ?? null,
        numberOf: (key) => {
          const number = documents.get(key);
          return number && formatDocumentNumber(number);
        },
      });
    }
  }
  return found;
}

function words(text: string): SearchQuestion {
  const question = parseSearch(text);
  if (!question.ok) throw new Error(question.error.code);
  return question.value;
}

function textsOf({ report }: Whole): readonly {
  readonly text: string;
  readonly task: string;
  readonly theme: string | null;
}[] {
  return report.sections.flatMap(({ tasks }) =>
    tasks.flatMap(({ code, groups }) =>
      groups.flatMap(({ theme, results }) =>
        results.map(({ text }) => ({ text, task: code, theme })),
      ),
    ),
  );
}

function cites(whole: Whole, number: string): boolean {
  const { bases, results, passages, footnotes } = whole.record;
  const narratives = [
    ...bases,
    ...[...results, ...passages, ...footnotes].map((each) => each.narrative),
  ];
  return narratives
    .flatMap((narrative) => [...walkNarrative(narrative)])
    .some((node) => node.type === 'citation' && whole.numberOf(node.document) === number);
}

const CASES: readonly (readonly [ReportFilter, (whole: Whole) => boolean])[] = [
  [{ agency: 'demo/sotnmt', status: ['SUBMITTED'] }, ({ report }) => report.status === 'SUBMITTED'],
  [{ province: 'demo', status: ['ISSUED', 'AMENDED'] }, ({ report }) => report.status === 'ISSUED'],
  [{ province: 'demo', status: ['DRAFT'] }, ({ report }) => report.status === 'DRAFT'],
  [{ province: 'demo', task: '2.1' }, (whole) => textsOf(whole).some(({ task }) => task === '2.1')],
  [{ province: 'demo', task: '2' }, (whole) => textsOf(whole).some(({ task }) => task === '2')],
  [
    { province: 'demo', task: '1.1.1', text: words('“do thi”') },
    (whole) =>
      textsOf(whole).some(({ task, text }) => task === '1.1.1' && folded(text).includes('do thi')),
  ],
  [
    { agency: 'demo/sotnmt', lead: 'dang-ky' },
    (whole) => textsOf(whole).some(({ task }) => whole.ledBy(task) === 'dang-ky'),
  ],
  [
    { agency: 'demo/sotnmt', lead: 'dang-ky', text: words('“ho so”') },
    (whole) =>
      textsOf(whole).some(
        ({ task, text }) => whole.ledBy(task) === 'dang-ky' && folded(text).includes('ho so'),
      ),
  ],
  [{ agency: 'demo/sotnmt', lead: 'khong-co' }, () => false],
  [{ province: 'demo', document: '18/KH-STNMT' }, (whole) => cites(whole, '18/KH-STNMT')],
  [{ province: 'demo', document: '12/KH-UBND' }, (whole) => cites(whole, '12/KH-UBND')],
  [{ province: 'demo', document: '1/QĐ-X' }, () => false],
  [
    {
      agency: 'demo/sotnmt',
      from: { kind: 'year', year: 2023 },
      to: { kind: 'quarter', year: 2023, quarter: 3 },
    },
    ({ report }) => ['2023-Q1', '2023-Q2', '2023-Q3'].includes(report.period),
  ],
];

/** Their ids, in any order. */
function idsOf(filter: ReportFilter, wholes: readonly Whole[], holds: (whole: Whole) => boolean) {
  return wholes
    .filter(({ report: { agency } }) => filter.agency === undefined || agency.key === filter.agency)
    .filter(
      ({ report: { agency } }) =>
        filter.province === undefined || agency.key.startsWith(`${filter.province}/`),
    )
    .filter(holds)
    .map(({ report }) => report.id)
    .sort();
}

test('each filter finds the reports of which it holds, for whoever asks', async () => {
  const holder = await recordedStore(BINH_THUAN, DEMO);
  const order = { agency: 'demo/sotnmt', period: '2024-Q1', at: '2024-04-01T00:00:00.000Z' };
  expect(await submitReport(holder, order)).toMatchObject({ ok: true });
  for (const store of [holder, onBehalfOf(holder, ANYBODY)]) {
    const wholes = await everyReport(store);
    for (const [filter, holds] of CASES) {
      const found = await listReports(store, filter, { limit: 99 });
      const ids = found.map(({ agency, period }) => `Report:${agency}/${formatPeriod(period)}`);
      const name = JSON.stringify(filter);
      expect(ids.sort(), name).toEqual(idsOf(filter, wholes, holds));
      expect(await countReports(store, filter), name).toBe(ids.length);
    }
  }
});

test('a theme leads to the reports that have results under it', async () => {
  const store = await recordedStore(BINH_THUAN);
  const [whole] = await everyReport(store);
  const themes = new Set((whole ? textsOf(whole) : []).flatMap(({ theme }) => theme ?? []));
  expect(themes.size).toBeGreaterThan(1);
  for (const theme of themes) {
    const filter = { agency: 'binh-thuan/skhcn', theme };
    expect(await countReports(store, filter), theme).toBe(1);
    expect(await countReports(store, { ...filter, theme: theme.slice(1) })).toBe(0);
  }
});

test('a unit is not asked for without its agency', async () => {
  const store = await recordedStore(DEMO);
  await expect(countReports(store, { province: 'demo', lead: 'vp' })).rejects.toThrow(TypeError);
});

test('tasks are those of which the filter holds, page by page in the order of the list', async () => {
  const store = await recordedStore(BINH_THUAN, DEMO);
  const scope = { province: 'demo' };
  const all = await listTasks(store, { scope, year: 2023 }, { limit: 99 });
  const codes = all.map(({ task }) => task.code as string);
  const recorded = await loadDepartment(store, 'demo/sotnmt');
  const list = recorded?.department.taskLists.find(({ year }) => year === 2023);
  expect(codes).toEqual([...walkTasks(list?.tasks ?? [])].map(({ code }) => code));
  const paged: string[] = [];
  for (;;) {
    const last = paged.at(-1);
    const from = last ? { after: { agency: 'demo/sotnmt', task: last } } : {};
    const page = await listTasks(store, { scope, year: 2023 }, { limit: 4, ...from });
    paged.push(...page.map(({ task }) => task.code));
    if (page.length < 4) break;
  }
  expect(paged).toEqual(codes);
  const last = await findReport(store, { agency: 'demo/sotnmt', period: '2023-Q4' });
  if (!last.ok) throw new Error(last.error.code);
  const entries = last.value.sections.flatMap(({ tasks }) => tasks);
  for (const progress of ['COMPLETED', 'IN_PROGRESS'] as const) {
    const filter = { scope, year: 2023, progress: [progress] };
    const found = await listTasks(store, filter, { limit: 99 });
    const expected = entries.filter(({ standing }) => standing.progress === progress);
    expect(found.map(({ task }) => task.code)).toEqual(expected.map(({ code }) => code));
    expect(found.map(({ standing }) => standing)).toEqual(expected.map(({ standing }) => standing));
    expect(expected).not.toHaveLength(0);
  }
  const led = await listTasks(store, { scope, year: 2023, lead: 'dang-ky' }, { limit: 99 });
  expect(led.every(({ task }) => task.lead === 'dang-ky')).toBe(true);
  const named = { scope, year: 2023, text: words('ban do dia chinh') };
  expect((await listTasks(store, named, { limit: 99 })).map(({ task }) => task.code)).toEqual([
    '1.1.2',
  ]);
});
