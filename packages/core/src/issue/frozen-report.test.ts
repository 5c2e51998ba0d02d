import { expect, test } from 'vitest';
import { period, words } from '../report/department.test-data.ts';
import { assembleReport, type ReportSource } from '../report/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { FROZEN_FORMAT, freeze, thaw } from './frozen-report.ts';
import { ISSUES, recordOfQuarter, sourceOf } from './issue.test-data.ts';
import { withIssue } from './obstacles.ts';

const [[LABEL, ISSUE]] = ISSUES as [(typeof ISSUES)[number]];
const SOURCE = withIssue(sourceOf(LABEL, [recordOfQuarter(LABEL)]), ISSUE);

function frozen(source: ReportSource = SOURCE) {
  const report = assembleReport(source);
  const outcome = freeze({ source, report, rules: ['SUM-01', 'DOC-01'], previous: null });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

test('the same report gives the same bytes, in whatever order its keys come', () => {
  expect(frozen(reversed(SOURCE))).toEqual(frozen());
});

test('a thawed report is what was frozen, and its source gives it again', () => {
  const thawed = thaw(frozen().bytes);
  expect(thawed).toMatchObject({ ok: true, value: { format: 1, previous: null, source: SOURCE } });
  if (!thawed.ok) return;
  const { source, report } = thawed.value;
  expect(canonicalJson(assembleReport(source))).toEqual(canonicalJson(report));
  expect(report.number).toBe('258/BC-SKHCN');
});

test('an agency that is renamed, a new template and a new definition leave what is frozen alone', () => {
  const { bytes, digest } = frozen();
  const later = structuredClone<unknown>(SOURCE) as {
    department: { agency: { name: string }; template: { lead: string } };
    taskList: { tasks: { indicators: { name: string }[] }[] };
  };
  later.department.agency.name = 'Sở mới';
  later.department.template.lead = 'Lời mở đầu mới.';
  for (const task of later.taskList.tasks) {
    for (const indicator of task.indicators) indicator.name = 'Tên mới';
  }
  expect(frozen(later as unknown as ReportSource).digest).not.toBe(digest);
  const thawed = thaw(bytes);
  expect(thawed.ok && assembleReport(thawed.value.source)).toEqual(
    thawed.ok && thawed.value.report,
  );
  expect(thawed.ok && thawed.value.report.agency.name).toBe('Sở Khoa học và Công nghệ');
});

test('half a character is refused, with its place', () => {
  const passage = { section: 'Đánh giá', marker: null, narrative: words('đạt \ud83d') };
  const source = withIssue(
    sourceOf(LABEL, [recordOfQuarter(LABEL, { passages: [passage] })]),
    ISSUE,
  );
  expect(
    freeze({ source, report: assembleReport(source), rules: [], previous: null }),
  ).toMatchObject({
    ok: false,
    error: { code: 'NOT_CANONICAL', reason: 'LONE_SURROGATE' },
  });
});

test('a draft is not frozen', () => {
  const source = sourceOf(LABEL, [recordOfQuarter(LABEL)]);
  const report = assembleReport(source);
  expect(freeze({ source, report, rules: [], previous: null })).toEqual({
    ok: false,
    error: { code: 'NOT_ISSUED', report: report.id },
  });
});

test('a report is not frozen with another source than its own', () => {
  const report = assembleReport(SOURCE);
  const source = { ...SOURCE, period: period('2023-Q2') };
  expect(freeze({ source, report, rules: [], previous: null })).toEqual({
    ok: false,
    error: { code: 'NOT_OF_ITS_SOURCE', report: report.id },
  });
});

test.each([
  ['', { code: 'NOT_JSON' }],
  ['{', { code: 'NOT_JSON' }],
  ['{ }', { code: 'NOT_CANONICAL_FORM' }],
  ['{"a":1,"a":2}', { code: 'NOT_CANONICAL_FORM' }],
  ['{"a":"\\ud800"}', { code: 'NOT_CANONICAL_FORM' }],
  ['{}', { code: 'NOT_A_FROZEN_REPORT', missing: 'format' }],
  ['null', { code: 'NOT_A_FROZEN_REPORT', missing: 'format' }],
  [
    '{"format":1,"previous":null,"report":{},"rules":[],"source":{}}',
    { code: 'NOT_A_FROZEN_REPORT', missing: 'report' },
  ],
  [
    '{"format":2,"previous":null,"report":{"agency":{}},"rules":[],"source":{}}',
    { code: 'UNKNOWN_FORMAT', format: 2 },
  ],
  [
    '{"format":0,"previous":null,"report":{"agency":{}},"rules":[],"source":{}}',
    { code: 'UNKNOWN_FORMAT', format: 0 },
  ],
])('%s is no frozen report', (bytes, error) => {
  expect(thaw(bytes)).toEqual({ ok: false, error });
});

test('what an earlier format froze is read by a later one', () => {
  const { bytes } = frozen();
  expect(thaw(bytes, FROZEN_FORMAT + 1)).toEqual(thaw(bytes));
  const newer = { code: 'UNKNOWN_FORMAT', format: FROZEN_FORMAT };
  expect(thaw(bytes, FROZEN_FORMAT - 1)).toEqual({ ok: false, error: newer });
});

/** The same value with the keys of every object the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, reversed(each)]);
  return Object.fromEntries(entries.toReversed()) as T;
}
