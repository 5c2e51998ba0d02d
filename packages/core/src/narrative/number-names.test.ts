import { describe, expect, test } from 'vitest';
import { numbersOf } from './number-mention.test-data.ts';

describe('documents', () => {
  test.each([
    '258/BC-SKHCN',
    '28/CTr-UBND',
    '261/UBND-NCKSTTHC',
    '2231/SNV-CCHC&PC',
    '104/2022/NĐ-CP',
    '72/2025/QH15',
    '1671/NQ-UBTVQH15',
    '10-NQ/TU',
    '36-HD/VPTW',
    '254/QĐ-UBND-HC',
    '118/TTr- STTTT',
    '258 /BC-SKHCN',
    '05/2015/TTLT-BNV-BTC',
    'Nghị quyết 19',
    'quyết định số 60',
  ])('%s', (text) => {
    expect(numbersOf(`theo ${text}, ngày`)).toEqual([`DOCUMENT_NUMBER ${text}`]);
  });

  test('a dash of a list does not carry a number on', () => {
    expect(numbersOf('258/BC-SKHCN - Phòng')).toEqual(['DOCUMENT_NUMBER 258/BC-SKHCN']);
  });

  test('what was issued is counted, by a verb that may begin a sentence too', () => {
    expect(
      numbersOf('Hướng dẫn 18 UBND cấp xã; Kết luận 12 vụ việc; 05 Kết luận thanh tra'),
    ).toEqual([
      'COUNT 18 = 18 «UBND cấp xã»',
      'COUNT 12 = 12 «vụ việc»',
      'COUNT 05 = 5 «Kết luận thanh tra»',
    ]);
  });
});

describe('names', () => {
  test.each([
    ['LEGAL_ARTICLE', ['khoản 2', 'Điều 12', 'Chương III', 'Mục 2', 'Điều 5, 6 và 7', 'Phụ lục I']],
    [
      'ORDINAL',
      [
        'thứ 2',
        'lần II',
        'lần thứ 3',
        'khóa XIV',
        'Trung tâm 3',
        'mức độ 3, 4',
        'mức độ 3,4',
        'hạng 12/63',
      ],
    ],
    ['ORDINAL', ['Mẫu số 02', 'giai đoạn II', 'lớp 5', 'Kỳ họp thứ 5', 'tiêu chí số 17', 'cấp 2']],
    ['GRADE', ['RON 95-III', 'E5 RON92-II', 'DO 0,05S-II', '0,05S-II', 'H5N1', 'PM2.5', '5G']],
    [
      'GRADE',
      [
        'ISO 9001:2015',
        'TCVN ISO 9001:2015',
        'TCVN 5603:2008',
        'QCVN 01-1:2018/BYT',
        'ISO/IEC 17025:2017',
      ],
    ],
    ['VERSION', ['version 9', 'phiên bản 2.0', 'v1.2']],
    ['PROJECT', ['Đề án 06', 'Đề án số 06', 'Chương trình 135', 'Dự án 1']],
    [
      'ADMINISTRATIVE',
      [
        'thôn 5',
        'tổ 3',
        'khu phố 2',
        'Quốc lộ 28',
        'ĐT.714',
        'QL1A',
        'phường 5',
        'Km12+300',
        'số nhà 12/5',
      ],
    ],
    [
      'PHONE',
      [
        '0252 3822 456',
        '0912345678',
        'hotline: 1900 1234',
        'ĐT: 0252.3.822.456',
        'đường dây nóng 113',
      ],
    ],
    [
      'UNKNOWN',
      [
        'COVID-19',
        '079123456789',
        '1.2.3.4',
        '1/2/3/4',
        '12:34:56:78',
        '24/7',
        'Covid 19',
        '2 000 000',
      ],
    ],
  ])('%s: %j', (kind, names) => {
    for (const name of names) expect(numbersOf(`ghi ${name};`)).toEqual([`${kind} ${name}`]);
  });

  test('a name gives way to what can be counted, or leaves it open', () => {
    expect(
      numbersOf('đợt 05 hồ sơ; danh mục 25 dự án; cấp 03 Giấy phép; nhóm 5 hộ; Đề án 06 tỉnh'),
    ).toEqual([
      'COUNT 05 = 5 «hồ sơ»',
      'COUNT 25 = 25 «dự án»',
      'COUNT 03 = 3 «Giấy phép»',
      'UNKNOWN nhóm 5',
      'PROJECT Đề án 06',
    ]);
  });

  test('a unit after it makes an amount of any number', () => {
    expect(numbersOf('khoản 15 triệu đồng; tổ 15%; điểm 2,5 km')).toEqual([
      'MONEY 15 triệu đồng = 15 triệu đồng',
      'PERCENTAGE 15% = 15 %',
      'MEASURE 2,5 km = 2.5 km',
    ]);
  });

  test('the names of campaigns count nothing', () => {
    expect(numbersOf('phương châm “4 tại chỗ”, 3 tại chỗ, 6 rõ, công nghiệp 4.0')).toEqual([
      'UNKNOWN 4 = 4',
      'UNKNOWN 3 = 3',
      'UNKNOWN 6 = 6 «rõ»',
      'UNKNOWN 4.0 = 4.0',
    ]);
  });
});

describe('marks of lists', () => {
  test.each([
    ['1. Tổ chức', ['ORDINAL 1.']],
    ['1.1 Kiểm tra', ['ORDINAL 1.1']],
    ['1.1. Kiểm tra', ['ORDINAL 1.1.']],
    ['II. ĐÁNH GIÁ', ['ORDINAL II.']],
    ['a) Về công tác', ['ORDINAL a)']],
    ['**2.** Rà soát', ['ORDINAL 2.']],
    ['gồm: (1) Rà soát; (2) Đánh giá', ['ORDINAL 1', 'ORDINAL 2']],
    ['gồm: 1) Rà soát; 2) Đánh giá', ['ORDINAL 1', 'ORDINAL 2']],
    ['(nữ: 5)', ['COUNT 5 = 5']],
    ['quá hạn (3)', ['UNKNOWN 3 = 3']],
    ['như đã nêu [1]', ['ORDINAL 1']],
    ['Tổng số 15.\n01 hồ sơ', ['COUNT 15 = 15', 'COUNT 01 = 1 «hồ sơ»']],
  ])('%j', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});
