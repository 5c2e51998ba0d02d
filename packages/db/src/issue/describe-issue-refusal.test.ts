import { expect, test } from 'vitest';
import { describeAgencyChainBreak, describeIssueRefusal } from './describe-issue-refusal.ts';

test('a refusal of the store, of the lifecycle and of freezing is each worded', () => {
  const nothing = { code: 'NOTHING_RECORDED', agency: 'demo/so', period: '2024-Q1' } as const;
  expect(describeIssueRefusal(nothing, 'vi')).toMatch(/Chưa ghi nhận gì.*2024-Q1.*baocao import/);
  expect(describeIssueRefusal(nothing, 'en')).toMatch(
    /Nothing is recorded.*2024-Q1.*baocao import/,
  );
  expect(describeIssueRefusal({ code: 'REMARKS_NEEDED' }, 'en')).toMatch(/remarks/);
  const stale = { code: 'NOT_OF_ITS_SOURCE', report: 'Report:demo/so/2024-Q1' } as const;
  expect(describeIssueRefusal(stale, 'en')).toMatch(/Report:demo\/so\/2024-Q1/);
});

test('a break in the chain, and a state that does not agree with it, are each worded', () => {
  const differs = {
    code: 'STATE_DIFFERS',
    period: '2023-Q4',
    edition: 1,
    number: '214/BC',
  } as const;
  expect(describeAgencyChainBreak(differs, 'vi')).toMatch(/214\/BC.*2023-Q4.*sao lưu/);
  expect(describeAgencyChainBreak(differs, 'en')).toMatch(/214\/BC.*2023-Q4.*backup/);
  const moved = {
    code: 'OUT_OF_SEQUENCE',
    position: 2,
    sequence: 3,
    number: '98/BC',
    expected: 2,
  } as const;
  expect(describeAgencyChainBreak(moved, 'en')).toMatch(/Issue 2 \(98\/BC\)/);
});
