import { describe, expect, test } from 'vitest';
import { formatDocumentNumber } from '../document/index.ts';
import { findCitations } from './find-citations.ts';

/** A citation as the tables below write it: type | number | day or words of an impossible one | issuer. */
function citationsOf(text: string): readonly string[] {
  return findCitations(text).map(({ type, number, date, issuer }) =>
    [
      type ?? '',
      formatDocumentNumber(number),
      date === null ? '' : date.kind === 'day' ? date.day : `? ${date.text}`,
      issuer ?? '',
    ].join(' | '),
  );
}

describe('a citation has its type, number, date and issuer', () => {
  test.each([
    [
      'Căn cứ Quyết định số 60/QĐ-UBND ngày 09/01/2023 về việc phê duyệt',
      ['Quyết định | 60/QĐ-UBND | 2023-01-09 | '],
    ],
    [
      'Nghị quyết số 10-NQ/TU, ngày 18/3/2022 của Ban Chấp hành Đảng bộ tỉnh (khóa XIV)',
      ['Nghị quyết | 10-NQ/TU | 2022-03-18 | Ban Chấp hành Đảng bộ tỉnh'],
    ],
    [
      'Tờ trình số 45/TTr-SNV ngày 01 tháng 3 năm 2023 của Sở Nội vụ về việc',
      ['Tờ trình | 45/TTr-SNV | 2023-03-01 | Sở Nội vụ'],
    ],
    [
      'theo Quyết định số 210/QĐ-SKHHCN ngày 13/12/2022 của Giám đốc Sở Khoa học và Công nghệ, hiện nay',
      ['Quyết định | 210/QĐ-SKHHCN | 2022-12-13 | Giám đốc Sở Khoa học và Công nghệ'],
    ],
    ['Kế hoạch 1282/KH-UBND ngày 04/5/2022', ['Kế hoạch | 1282/KH-UBND | 2022-05-04 | ']],
    [
      'Quyết định số 60/QĐ-UBND của UBND tỉnh ngày 09/01/2023 và',
      ['Quyết định | 60/QĐ-UBND | 2023-01-09 | UBND tỉnh'],
    ],
    ['Công văn số 261/UBND-NC (ngày 02/02/2023)', ['Công văn | 261/UBND-NC | 2023-02-02 | ']],
    ['Thông báo số 15/TB-VP ngày 30/02/2023', ['Thông báo | 15/TB-VP | ? 30/02/2023 | ']],
    ['Nghị quyết số 43/2022/QH15', ['Nghị quyết | 43/2022/QH15 |  | ']],
    ['theo 36-HD/VPTW', [' | 36-HD/VPTW |  | ']],
  ])('%s', (text, expected) => {
    expect(citationsOf(text)).toEqual(expected);
  });
});

test('two in a row keep their own words', () => {
  const text =
    'Kế hoạch số 638/KH-UBND ngày 07/3/2022 và Công văn số 261/UBND-NCKSTTHC ngày 02/02/2023 của Ủy ban nhân dân tỉnh, Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ, các phương thức';
  expect(citationsOf(text)).toEqual([
    'Kế hoạch | 638/KH-UBND | 2022-03-07 | ',
    'Công văn | 261/UBND-NCKSTTHC | 2023-02-02 | Ủy ban nhân dân tỉnh',
    'Nghị định | 104/2022/NĐ-CP | 2022-12-21 | Chính phủ',
  ]);
});

test('an issuer ends where the next citation begins', () => {
  const text = 'Công văn số 5/UBND-NC của Chính phủ và Nghị quyết số 12/NQ-HĐND của HĐND tỉnh về';
  expect(citationsOf(text)).toEqual([
    'Công văn | 05/UBND-NC |  | Chính phủ',
    'Nghị quyết | 12/NQ-HĐND |  | HĐND tỉnh',
  ]);
});

test('the span runs from the type word to the last word of the issuer, over a line end too', () => {
  const text = 'theo Kế hoạch số 81/KH-SKHCN\nngày 31/01/2023 của UBND tỉnh về';
  expect(findCitations(text)[0]?.text).toBe(
    'Kế hoạch số 81/KH-SKHCN\nngày 31/01/2023 của UBND tỉnh',
  );
});

test('stray spaces stay in what was written', () => {
  expect(findCitations('Số: 258 /BC-SKHCN')).toMatchObject([
    { numberAsWritten: '258 /BC-SKHCN', type: null, number: { family: 'typed', number: '258' } },
  ]);
});

test('a law by its name, a number without a symbol, and a ratio cite nothing', () => {
  expect(
    citationsOf('Luật Cư trú; Quyết định số 60; Quyết định 60/QĐ; kiểm tra 12/77 tổ chức'),
  ).toEqual([]);
});
