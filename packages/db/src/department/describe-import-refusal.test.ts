import { isoDate } from '@baocao/core';
import { expect, test } from 'vitest';
import { describeImportRefusal } from './describe-import-refusal.ts';
import type { ImportRefusal } from './import-refusal.ts';

const period = '2023-Q3';
const number = '152/BC-STNMT';

test.each<[ImportRefusal, vi: RegExp, en: RegExp]>([
  [
    { code: 'STILL_IN_USE', what: 'task', name: '2', period },
    /cần nhiệm vụ “2”.*Giữ lại/,
    /needs the task “2”.*Keep it/,
  ],
  [
    { code: 'NOT_LISTED', indicator: 'mau', year: 2022, period },
    /chỉ tiêu “mau”.*danh mục năm 2022.*Sửa mã/,
    /indicator “mau”.*list of 2022.*Mend the code/,
  ],
  [
    { code: 'MEASURED_OTHERWISE', indicator: 'mau', year: 2023, period },
    /2023-Q3.*“mau”.*danh mục năm 2023.*mã mới/,
    /2023-Q3.*“mau”.*list of 2023.*code of its own/,
  ],
  [
    { code: 'NOT_YET_FROZEN', number, period },
    /152\/BC-STNMT.*2023-Q3.*đúng như đã ghi nhận/,
    /152\/BC-STNMT of 2023-Q3.*as it was recorded/,
  ],
  [
    { code: 'AMENDS_ITSELF', number, period },
    /2023-Q3.*152\/BC-STNMT không thể sửa chính nó/,
    /2023-Q3.*152\/BC-STNMT cannot correct itself/,
  ],
  [
    { code: 'AMENDS_ANOTHER_PERIOD', number: '98/BC-STNMT', of: '2023-Q2', period },
    /2023-Q3.*98\/BC-STNMT là của kỳ 2023-Q2.*amends/,
    /2023-Q3.*98\/BC-STNMT is that of 2023-Q2.*amends/,
  ],
  [
    {
      code: 'DAY_BEFORE_AMENDED',
      number,
      period,
      issuedOn: isoDate(2023, 9, 14),
      amendedOn: isoDate(2023, 9, 15),
    },
    /2023-Q3.*14\/9\/2023.*15\/9\/2023.*xem lại ngày/,
    /2023-Q3.*2023-09-14.*2023-09-15.*day of issue again/,
  ],
  [{ code: 'UNISSUES', number, period }, /Ghi lại number/, /Put number/],
  [{ code: 'ISSUED', number, period }, /amends: 152\/BC-STNMT/, /amends: 152\/BC-STNMT/],
  [
    { code: 'NUMBER_USED', number, period, usedBy: '2023-Q1' },
    /kỳ 2023-Q1 cùng năm/,
    /report of 2023-Q1 in the same year/,
  ],
  [
    {
      code: 'NOT_ISSUABLE',
      number,
      period,
      reason: { code: 'NOT_CANONICAL', pointer: '/report/lead', reason: 'LONE_SURROGATE' },
    },
    /152\/BC-STNMT.*\/report\/lead/,
    /152\/BC-STNMT.*\/report\/lead/,
  ],
  [
    { code: 'NOT_PERMITTED', event: 'REVISE', role: 'AUDITOR', permitted: ['OFFICER'] },
    /kiểm tra.*chuyên viên/,
    /auditor.*officer/,
  ],
])('%o says what is wrong, where, and what to do', (refusal, vi, en) => {
  expect(describeImportRefusal(refusal, 'vi')).toMatch(vi);
  expect(describeImportRefusal(refusal, 'en')).toMatch(en);
});
