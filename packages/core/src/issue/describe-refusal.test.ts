import { expect, test } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { REPORT_STATUSES } from '../report/index.ts';
import { describeFreezeRefusal } from './describe-freeze-refusal.ts';
import { describeRefusal, describeStatus } from './describe-refusal.ts';
import type { FreezeRefusal } from './frozen-report.ts';
import { eventsFrom, type TransitionRefusal } from './lifecycle.ts';
import { PERMITTED } from './permission.ts';
import { EVENTS } from './report-state.ts';

test('whoever may not is told who may', () => {
  const refusal: TransitionRefusal = {
    code: 'NOT_PERMITTED',
    event: 'RECORD_ISSUED',
    role: 'OFFICER',
    permitted: PERMITTED.RECORD_ISSUED,
  };
  expect(describeRefusal(refusal, 'vi')).toBe(
    'Vai trò chuyên viên không được ghi nhận là đã phát hành báo cáo. Việc này thuộc về: người duyệt, quản trị.',
  );
  expect(describeRefusal(refusal, 'en')).toBe(
    'The role officer may not record as issued a report. This is for: approver, admin.',
  );
});

test('what cannot be done now comes with what can', () => {
  const from = (status: 'SUBMITTED' | 'ISSUED' | 'REPLACED'): TransitionRefusal => ({
    code: 'NOT_ALLOWED_FROM',
    event: 'ISSUE',
    status,
    allowed: eventsFrom(status),
  });
  expect(describeRefusal(from('SUBMITTED'), 'vi')).toBe(
    'Báo cáo đã trình thì không thể phát hành. Lúc này có thể: trả lại, sửa, duyệt, ghi nhận là đã phát hành.',
  );
  expect(describeRefusal(from('ISSUED'), 'en')).toBe(
    'You cannot issue a report that is issued. What is issued never changes: draw up a report that amends or replaces it.',
  );
  expect(describeRefusal(from('REPLACED'), 'en')).toBe(
    'You cannot issue a report that is replaced. Work with the report that replaced it.',
  );
});

test('obstacles follow one a line', () => {
  const place = { path: '', text: '2023-Q1', start: 0, end: 7 };
  const obstacle = { code: 'NOTHING_RECORDED', place, period: '2023-Q1' } as const;
  const refusal: TransitionRefusal = { code: 'OBSTACLES', obstacles: [obstacle, obstacle] };
  const lines = describeRefusal(refusal, 'en').split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(
    'Not ready to be issued: 2 obstacles. Clear each of them, then issue again.',
  );
  expect(lines[1]).toMatch(/^- Nothing is recorded for 2023-Q1\./);
});

const FREEZE_REFUSALS: readonly FreezeRefusal[] = [
  { code: 'NOT_ISSUED', report: 'Report:binh-thuan/skhcn/2023-Q1' },
  { code: 'NOT_OF_ITS_SOURCE', report: 'Report:binh-thuan/skhcn/2023-Q1' },
  ...(['LONE_SURROGATE', 'NOT_FINITE', 'NO_JSON_VALUE', 'TOO_DEEP'] as const).map(
    (reason): FreezeRefusal => ({ code: 'NOT_CANONICAL', pointer: '/report/lead', reason }),
  ),
];

test('every refusal has words of its own in both languages', () => {
  const texts = LANGUAGES.flatMap((language) => [
    ...REPORT_STATUSES.map((status) => describeStatus(status, language)),
    ...REPORT_STATUSES.flatMap((status) =>
      EVENTS.filter((event) => !eventsFrom(status).includes(event)).map((event) =>
        describeRefusal(
          { code: 'NOT_ALLOWED_FROM', event, status, allowed: eventsFrom(status) },
          language,
        ),
      ),
    ),
    describeRefusal({ code: 'REMARKS_NEEDED' }, language),
    ...FREEZE_REFUSALS.map((refusal) => describeFreezeRefusal(refusal, language)),
  ]);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).not.toMatch(/undefined|\[object|: \.$/);
});
