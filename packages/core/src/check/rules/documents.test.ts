import { describe, expect, test } from 'vitest';
import { checkText } from '../check.ts';

function found(rule: string, text: string): readonly string[] {
  return checkText(text)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, evidence }) => `${severity} ${evidence}`);
}

describe('[DOC-01] two dates', () => {
  test.each([
    [
      'of two districts',
      'Quyết định số 12/QĐ-UBND ngày 03/02/2023 của UBND huyện Đức Huệ; Quyết định số 12/QĐ-UBND ngày 09/02/2023 của UBND huyện Bến Lức.',
    ],
    [
      'of two years, since numbers start again',
      'Kế hoạch số 15/KH-UBND ngày 10/01/2022 của UBND tỉnh; Kế hoạch số 15/KH-UBND ngày 12/01/2023 của UBND tỉnh.',
    ],
    [
      'written in two ways',
      'Nghị quyết số 10-NQ/TU, ngày 18/3/2022 và Nghị quyết số 10-NQ/TU ngày 18/03/2022.',
    ],
    [
      'of a district and of nobody named',
      'Quyết định số 12/QĐ-UBND ngày 03/02/2023 của UBND huyện Đức Huệ; Quyết định số 12/QĐ-UBND ngày 09/02/2023.',
    ],
  ])('are no fault: %s', (_, text) => {
    expect(found('DOC-01', text)).toEqual([]);
  });

  test('that differ in the year alone are a warning', () => {
    expect(
      found(
        'DOC-01',
        'Kế hoạch số 15/KH-UBND ngày 10/01/2022; Kế hoạch số 15/KH-UBND ngày 10/01/2023.',
      ),
    ).toEqual([expect.stringMatching(/^warning /)]);
  });

  test('that come back are told once', () => {
    const text = 'Kế hoạch số 15/KH-SYT ngày 10/01/2023. Kế hoạch số 15/KH-SYT ngày 11/01/2023. ';
    expect(found('DOC-01', text + text)).toHaveLength(1);
  });
});

test.each([
  'Công văn số 12/SNN-KH ngày 03/02/2023; Công văn số 13/SNV-VP ngày 03/02/2023; Công văn số 14/SNV-VP ngày 03/02/2023.',
  'Công văn số 12/BTNMT-KH ngày 03/02/2023; Công văn số 13/STNMT-VP ngày 03/02/2023; Công văn số 14/STNMT-VP ngày 03/02/2023.',
  'Công văn số 4567/CT-TTHT ngày 03/02/2023; Công văn số 13/SGDĐT-VP ngày 03/02/2023; Kế hoạch số 1/KH-SGDĐT ngày 03/02/2023; Công văn số 3/BGDĐT-VP ngày 03/02/2023.',
])('[DOC-02] codes that are near by right are no fault: %s', (text) => {
  expect(found('DOC-02', text)).toEqual([]);
});

test.each([
  'Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.',
  'Nghị quyết số 43/2022/QH15 ngày 11/01/2022 của Quốc hội.',
  'Công văn số 4567/CT-TTHT ngày 03/02/2023 của Cục Thuế.',
  'Thông báo kết luận số 198/TB-VPCP ngày 03/02/2023.',
  'văn bản số 261/UBND-NCKSTTHC ngày 02/02/2023.',
])('[DOC-03] the type agrees, or nothing is certain: %s', (text) => {
  expect(found('DOC-03', text)).toEqual([]);
});

test('[DOC-04] where most are later, the report’s own day is what is wrong', () => {
  const text = `Huế, ngày 05 tháng 01 năm 2022

BÁO CÁO

Kế hoạch số 1/KH-UBND ngày 10/3/2022; Kế hoạch số 2/KH-UBND ngày 10/4/2022; Kế hoạch số 3/KH-UBND ngày 10/5/2022.`;
  expect(found('DOC-04', text)).toEqual(['error Huế, ngày 05 tháng 01 năm 2022']);
});

test('[DOC-05] a day that the calendar lacks', () => {
  expect(found('DOC-05', 'Kế hoạch số 15/KH-UBND ngày 31/02/2023 của UBND tỉnh.')).toHaveLength(1);
});
