import { carryOver, offerEvaluation, proposePlan } from '@baocao/core/carry-over';
import { checkReport } from '@baocao/core/check';
import { findPreviousReports, findReport } from '@baocao/db';
import { expect, test } from 'vitest';
import { DEMO, recordedStore } from './recorded-store.ts';
import { seedReport } from './seed-report.ts';

const TEN = Array.from({ length: 10 }, (_, index) => String(index + 1));

test('of 258/BC-SKHCN tasks 6 and 10 are not taken up, and III.2 belongs to no task', async () => {
  const report = await seedReport();
  const { gaps, orphans, isComparable } = carryOver(report, null);
  expect(gaps.map(({ code }) => code)).toEqual(['6', '10']);
  expect(orphans.map(({ marker, paragraph }) => [marker, paragraph])).toEqual([['2.', 1]]);
  expect(orphans[0]?.text).toContain('giải ngân vốn đầu tư công');
  expect(isComparable).toBe(true);
  const rules = checkReport(report).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === 'COV-04')).toHaveLength(gaps.length);
  expect(rules.filter((rule) => rule === 'COV-03')).toHaveLength(orphans.length);
});

test('its ten tasks were open and all of them are reported', async () => {
  const { entries } = carryOver(await seedReport(), null);
  expect(entries.map(({ tasks }) => tasks)).toEqual(TEN.map((code) => [code]));
  expect(new Set(entries.map(({ outcome }) => outcome))).toEqual(new Set(['REPORTED']));
});

test('a plan proposed from it has all ten tasks, tasks 6 and 10 too', async () => {
  const items = proposePlan(await seedReport());
  expect(items.map(({ tasks }) => tasks)).toEqual(TEN.map((code) => [code]));
  expect(items[2]?.text).toBe(
    'Tiếp tục tổ chức thành công cuộc thi Khởi nghiệp đổi mới sáng tạo tỉnh Bình Thuận lần II năm 2022 – 2024.',
  );
  expect(items[4]?.text).toMatch(
    /đã đạt 12\/77 tổ chức, cá nhân \(15,6%\), còn 84,4 điểm phần trăm so với mục tiêu 100%\.$/,
  );
});

test('its figures offer two sentences, which leave out what is only claimed', async () => {
  expect(offerEvaluation(await seedReport()).map(({ text }) => text)).toEqual([
    'Trong quý I năm 2023, 10/10 nhiệm vụ được giao có kết quả thực hiện.',
    'Trong 02 chỉ tiêu có mục tiêu và có số liệu, 01 chỉ tiêu đạt hoặc vượt mục tiêu năm 2023.',
  ]);
});

test('the first quarter of 2024 begins with the five tasks that 2023 left open too', async () => {
  const store = await recordedStore(DEMO);
  const report = await findReport(store, { agency: 'demo/sotnmt', period: '2024-Q1' });
  if (!report.ok) throw new Error(report.error.code);
  const [previous = null] = await findPreviousReports(store, 'demo/sotnmt', [report.value]);
  const { entries } = carryOver(report.value, previous);
  const lastYears = entries.filter(({ marker }) => marker?.startsWith('2023/'));
  expect(lastYears.map(({ marker, outcome, tasks }) => [marker, outcome, tasks])).toEqual(
    TEN.slice(0, 5).map((code) => [`2023/${code}.`, 'REPORTED', [code]]),
  );
  expect(lastYears[0]?.text).toBe(
    'Nâng cao hiệu lực, hiệu quả quản lý nhà nước về đất đai → Quản lý đất đai chặt chẽ, hiệu quả',
  );
});
