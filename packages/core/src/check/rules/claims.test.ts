import { describe, expect, test } from 'vitest';
import { checkText } from '../check.ts';

function found(rule: string, text: string): readonly string[] {
  return checkText(text)
    .filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);
}

describe('[CLM-01]', () => {
  test.each([
    'Tổ chức 12 cuộc kiểm tra. Đạt 50% kế hoạch.',
    'Giải ngân 120,5 tỷ đồng, đạt 45,2% kế hoạch vốn.',
    'Phấn đấu đạt 50% kế hoạch trong quý II.',
    'Đạt 15,6% kế hoạch (kiểm tra 12/77 tổ chức).',
    'Đào tạo nghề | 50% kế hoạch | 12',
  ])('is silent on %j', (text) => {
    expect(found('CLM-01', text)).toEqual([]);
  });

  test('takes “100% kế hoạch” for a way of speaking', () => {
    expect(found('CLM-01', 'Công tác tuyên truyền hoàn thành 100% kế hoạch.')).toEqual(['info']);
  });
});

test('a paragraph alone is not held to what a whole report has', () => {
  const text =
    'Trong quý I/2023, Sở thực hiện đầy đủ 100%, đúng thời hạn các nội dung chỉ đạo của UBND tỉnh.';
  expect(checkText(text)).toEqual([]);
});
