import { expect, test } from 'vitest';
import type { ChangedPart } from './change.ts';
import { describeChangeBreak, describeChangedPart, describeOperation } from './describe-change.ts';
import { partDifferences } from './part-differences.ts';

const period = '2024-Q1';

test.each<[Omit<ChangedPart, 'before'>, vi: string, en: string]>([
  [{ table: 'agency', key: {}, after: { name: 'Sở' } }, 'cơ quan', 'agency'],
  [
    { table: 'document', key: { key: '60-qd-ubnd-2023' }, after: { number: '60/QĐ-UBND' } },
    'văn bản 60/QĐ-UBND',
    'document 60/QĐ-UBND',
  ],
  [
    { table: 'task_list', key: { year: 2023 }, after: {} },
    'danh mục nhiệm vụ năm 2023',
    'task list of 2023',
  ],
  [
    { table: 'period_record', key: { period }, after: {} },
    'nội dung ghi nhận kỳ 2024-Q1',
    'record of 2024-Q1',
  ],
  [
    { table: 'report_state', key: { period, edition: 1, step: 3 }, after: {} },
    'bước 3 của báo cáo 2024-Q1',
    'step 3 of the report of 2024-Q1',
  ],
  [
    { table: 'report_state', key: { period, edition: 2, step: 1 }, after: {} },
    'bước 1 của báo cáo 2024-Q1, bản 2',
    'step 1 of the report of 2024-Q1, edition 2',
  ],
  [
    { table: 'issued_report', key: { sequence: 4 }, after: { number: '45/BC-STNMT' } },
    'báo cáo đã phát hành 45/BC-STNMT',
    'issued report 45/BC-STNMT',
  ],
  [{ table: 'waiver', key: { code: 7 }, after: {} }, 'waiver 7', 'waiver 7'],
])('%j is told in the words of the field', (part, vi, en) => {
  expect(describeChangedPart(part, 'vi')).toBe(vi);
  expect(describeChangedPart(part, 'en')).toBe(en);
});

test('an operation is told as what came of it', () => {
  expect(describeOperation('RETURN', 'vi')).toBe('trả lại');
  expect(describeOperation('IMPORT', 'en')).toBe('folder recorded');
});

test('a break names its place, what is wrong and what to do', () => {
  const broken = { code: 'NOT_LINKED', position: 7 } as const;
  expect(describeChangeBreak(broken, 'vi')).toMatch(/^Thay đổi thứ 7.*liền trước.*sao lưu/);
  expect(describeChangeBreak(broken, 'en')).toMatch(/^Change 7 .*entry before.*backup/);
});

test('a part differs where what is kept in it does, however often it was recorded', () => {
  const key = { period };
  const was = { number: null, body: '{"issue":null,"results":[{"task":"1"}]}', revision: 1 };
  const is = { number: null, body: '{"issue":null,"results":[{"task":"2"}]}', revision: 2 };
  const part = { table: 'period_record', key, after: is };
  expect(partDifferences({ ...part, before: was })).toEqual([
    { path: 'results/0/task', before: '1', after: '2' },
  ]);
  expect(partDifferences({ ...part, before: { ...is, revision: 1 } })).toEqual([]);
  expect(partDifferences({ ...part, before: null })).toEqual([]);
  const agency = (name: string) => ({ name, signers: `[{"name":"${name}"}]`, revision: 1 });
  expect(
    partDifferences({ table: 'agency', key: {}, before: agency('A'), after: agency('B') }),
  ).toEqual([
    { path: 'name', before: 'A', after: 'B' },
    { path: 'signers/0/name', before: 'A', after: 'B' },
  ]);
});
