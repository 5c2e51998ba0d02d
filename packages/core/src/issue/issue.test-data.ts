import { type DocumentNumber, documentKey, parseDocumentNumber } from '../document/index.ts';
import type { IndicatorCode } from '../indicator/index.ts';
import { type IsoDate, parseIsoDate } from '../iso-date.ts';
import type { NarrativeNode } from '../narrative/index.ts';
import { formatPeriod } from '../period/index.ts';
import {
  counted,
  DEPARTMENT,
  indicator,
  period,
  recordOf,
  result,
  task,
  taskList,
  words,
} from '../report/department.test-data.ts';
import {
  assembleReport,
  type Issue,
  nationalParameters,
  type PeriodRecord,
  type ReportSource,
} from '../report/index.ts';
import type { ChainEntry } from './chain.ts';
import type { Digest } from './digest.ts';
import { freeze } from './frozen-report.ts';
import { withIssue } from './obstacles.ts';

export function number(text: string): DocumentNumber {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new Error(`No number: ${text}`);
  return parsed.value;
}

export function day(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (!parsed.ok) throw new Error(`No day: ${text}`);
  return parsed.value;
}

export function issueOf(text: string, issuedOn: string, more: Partial<Issue> = {}): Issue {
  const issue = { number: number(text), numberAsWritten: text, issuedOn: day(issuedOn) };
  return { ...issue, signer: 'pgd', ...more };
}

export const figure: Extract<NarrativeNode, { readonly type: 'figure' }> = {
  type: 'figure',
  fact: { indicator: 'mau-xang-dau' as IndicatorCode, part: 'value' },
  text: '15 mẫu',
};

const LIST = taskList([
  task('1', { indicators: [indicator('mau-xang-dau')], themes: [{ title: words('Về đo lường') }] }),
  task('2'),
]);

/** A quarter's record in which every number is bound, literal, or a citation's. */
export function recordOfQuarter(label: string, more: Partial<PeriodRecord> = {}): PeriodRecord {
  return recordOf(label, {
    observations: [counted('mau-xang-dau', 15)],
    results: [
      result('1', [
        { type: 'text', text: 'Ngày 20/01 khảo sát ' },
        figure,
        { type: 'text', text: ' xăng RON 95-III theo ' },
        { type: 'citation', document: documentKey('10-NQ/TU'), text: 'Nghị quyết số 10-NQ/TU' },
        { type: 'footnote', marker: 'a' },
        { type: 'text', text: '.' },
      ]),
      result('2', words('Triển khai Đề án 06, giai đoạn 2021-2025.')),
    ],
    passages: [
      { section: 'Đánh giá', marker: null, narrative: words('Các nhiệm vụ đúng tiến độ.') },
    ],
    footnotes: [{ marker: 'a', narrative: words('Kỳ họp thứ 5, khóa XIV.') }],
    ...more,
  });
}

/** What a quarter's report is made of, with these records. */
export function sourceOf(label: string, records: readonly PeriodRecord[]): ReportSource {
  const department = { ...DEPARTMENT, taskLists: [LIST], records };
  return {
    department,
    taskList: LIST,
    parameters: nationalParameters(period(label)),
    period: period(label),
    revision: 3,
  };
}

export const ISSUES: readonly (readonly [label: string, issue: Issue])[] = [
  ['2023-Q1', issueOf('258/BC-SKHCN', '2023-03-16')],
  ['2023-Q2', issueOf('612/BC-SKHCN', '2023-06-15')],
  ['2023-Q3', issueOf('903/BC-SKHCN', '2023-09-18', { signer: 'gd' })],
  ['2023-Q4', issueOf('1204/BC-SKHCN', '2023-12-15')],
];

/** The issues of a year as a store keeps them: each frozen with all that had been recorded by then. */
export function chainOfAYear(): readonly ChainEntry[] {
  const entries: ChainEntry[] = [];
  const records: PeriodRecord[] = [];
  for (const [label, issue] of ISSUES) {
    records.push(recordOfQuarter(label));
    const source = withIssue(sourceOf(label, [...records]), issue);
    records.splice(0, records.length, ...source.department.records);
    entries.push(entryOf(source, entries.at(-1)));
  }
  return entries;
}

function entryOf(source: ReportSource, before: ChainEntry | undefined): ChainEntry {
  const report = assembleReport(source);
  const previous = (before?.digest ?? null) as Digest | null;
  const frozen = freeze({ source, report, rules: ['SUM-01'], previous });
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.error));
  return {
    sequence: (before?.sequence ?? 0) + 1,
    agency: report.agency.key,
    period: formatPeriod(source.period),
    edition: report.edition,
    number: String(report.number),
    issuedOn: String(report.issuedOn),
    ...frozen.value,
    previous,
  };
}
