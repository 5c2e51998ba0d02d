import { describe, expect, test } from 'vitest';
import { numbersOf } from './number-mention.test-data.ts';

describe('counts', () => {
  test.each([
    [
      'Tiếp nhận 15 hồ sơ, giải quyết trước hạn 13 hồ sơ, 01 hồ sơ trong hạn',
      ['COUNT 15 = 15 «hồ sơ»', 'COUNT 13 = 13 «hồ sơ»', 'COUNT 01 = 1 «hồ sơ»'],
    ],
    ['trước hạn 13, đúng hạn 01', ['COUNT 13 = 13', 'COUNT 01 = 1']],
    ['4,52 ngàn người', ['COUNT 4,52 ngàn = 4520 «người»']],
    ['1,2 triệu lượt khách', ['COUNT 1,2 triệu = 1200000 «lượt khách»']],
    ['1.234 hồ sơ', ['COUNT 1.234 = 1234 «hồ sơ»']],
    ['1.234', ['COUNT 1.234 = 1234|1.234']],
    ['1,234,567 hồ sơ', ['COUNT 1,234,567 = 1234567 «hồ sơ»']],
    ['12,345 hồ sơ', ['COUNT 12,345 = 12.345|12345 «hồ sơ»']],
    ['2\u00A0000\u00A0000 người', ['COUNT 2\u00A0000\u00A0000 = 2000000 «người»']],
    ['１２ hồ sơ', ['COUNT １２ = 12 «hồ sơ»']],
    ['15 đồng chí', ['COUNT 15 = 15 «đồng chí»']],
    ['03 đồng hồ', ['COUNT 03 = 3 «đồng hồ»']],
    ['3 ca/ngày', ['COUNT 3 = 3 «ca/ngày»']],
    ['**15** hồ sơ', ['COUNT 15 = 15 «hồ sơ»']],
    ['giảm -5 hồ sơ', ['COUNT -5 = -5 «hồ sơ»']],
    ['- 5 hồ sơ', ['COUNT 5 = 5 «hồ sơ»']],
    ['hồ sơ trễ hạn (02)', ['COUNT 02 = 2']],
    ['15 hồ sơ/20 hồ sơ', ['COUNT 15 = 15 «hồ sơ»', 'COUNT 20 = 20 «hồ sơ»']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('money', () => {
  test.each([
    ['57.720.000 đồng', ['MONEY 57.720.000 đồng = 57720000 đồng']],
    ['7,1 tỷ đồng', ['MONEY 7,1 tỷ đồng = 7.1 tỷ đồng']],
    ['7.1 tỉ đồng', ['MONEY 7.1 tỉ đồng = 7.1 tỷ đồng']],
    [
      'thu 340 triệu, chi 7,1 tỷ',
      ['MONEY 340 triệu = 340 triệu đồng', 'MONEY 7,1 tỷ = 7.1 tỷ đồng'],
    ],
    ['50.000đ', ['MONEY 50.000đ = 50000 đồng']],
    ['20 tr.đồng', ['MONEY 20 tr.đồng = 20 triệu đồng']],
    ['3.000 VNĐ', ['MONEY 3.000 VNĐ = 3000 đồng']],
    ['2,5 triệu USD', ['MONEY 2,5 triệu USD = 2.5 triệu USD']],
    ['1.234 tỷ đồng', ['MONEY 1.234 tỷ đồng = 1234|1.234 tỷ đồng']],
    ['1,5 nghìn tỷ đồng', ['MONEY 1,5 nghìn tỷ đồng = 1.5 nghìn tỷ đồng']],
    ['500.000 đồng/hộ', ['MONEY 500.000 đồng/hộ = 500000 đồng/hộ']],
    [
      '340 triệu đồng/7,1 tỷ đồng',
      ['MONEY 340 triệu đồng = 340 triệu đồng', 'MONEY 7,1 tỷ đồng = 7.1 tỷ đồng'],
    ],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('percentages and measures', () => {
  test.each([
    ['15,6%', ['PERCENTAGE 15,6% = 15.6 %']],
    ['15,6 %', ['PERCENTAGE 15,6 % = 15.6 %']],
    ['15.6%', ['PERCENTAGE 15.6% = 15.6 %']],
    ['15,6 phần trăm', ['PERCENTAGE 15,6 phần trăm = 15.6 %']],
    ['tăng trưởng -3,2%', ['PERCENTAGE -3,2% = -3.2 %']],
    ['2,1 điểm %', ['PERCENTAGE_POINT 2,1 điểm % = 2.1 điểm %']],
    ['0,5 điểm phần trăm', ['PERCENTAGE_POINT 0,5 điểm phần trăm = 0.5 điểm %']],
    ['120 ha', ['MEASURE 120 ha = 120 ha']],
    ['15m2', ['MEASURE 15m2 = 15 m²']],
    ['5.000 m3/ngày đêm', ['MEASURE 5.000 m3/ngày đêm = 5000|5.000 m3/ngày đêm']],
    ['1,2 triệu tấn', ['MEASURE 1,2 triệu tấn = 1200000 tấn']],
    ['56,7 tạ/ha', ['MEASURE 56,7 tạ/ha = 56.7 tạ/ha']],
    ['35 độ C', ['MEASURE 35 độ C = 35 độ C']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('ratios and days with a slash', () => {
  test.each([
    ['kiểm tra 12/77 tổ chức, cá nhân', ['RATIO 12/77 = 12 / 77 «tổ chức, cá nhân»']],
    ['1.336/1.990 hồ sơ', ['RATIO 1.336/1.990 = 1336 / 1990 «hồ sơ»']],
    ['đạt 1.336/1.990', ['RATIO 1.336/1.990 = 1336 / 1990']],
    ['12/15', ['RATIO 12/15 = 12 / 15']],
    ['8/10 chỉ tiêu', ['RATIO 8/10 = 8 / 10 «chỉ tiêu»']],
    ['05/08 đơn vị', ['RATIO 05/08 = 5 / 8 «đơn vị»']],
    ['7,1/10 tỷ đồng', ['RATIO 7,1/10 tỷ đồng = 7.1 / 10 tỷ đồng']],
    ['2/3 số hộ', ['RATIO 2/3 = 2 / 3']],
    ['hơn một nửa', ['RATIO một nửa = 1 / 2 ≈']],
    ['hai phần ba', ['RATIO hai phần ba = 2 / 3']],
    ['5/9', ['UNKNOWN 5/9']],
    ['hoàn thành 05/08', ['UNKNOWN 05/08']],
    ['Ngày Đo lường Việt Nam (20/01)', ['DATE 20/01']],
    ['dịp lễ 30/4', ['DATE 30/4']],
    ['sáng 19/5 Đoàn thanh niên', ['DATE 19/5']],
    ['khai giảng 5/9 Sở tổ chức', ['UNKNOWN 5/9']],
    ['15/ 20 nhiệm vụ', ['RATIO 15/ 20 = 15 / 20 «nhiệm vụ»']],
    ['98,6/100 nghìn dân', ['UNKNOWN 98,6/100']],
    ['từ 5/9 đến 12/9', ['DATE 5/9', 'DATE 12/9']],
    ['3/2023', ['DATE 3/2023']],
    ['trực 24/24 giờ', ['UNKNOWN 24/24']],
    ['bản đồ tỷ lệ 1/500', ['UNKNOWN 1/500']],
    ['xếp thứ 15/63 tỉnh, thành phố', ['ORDINAL xếp thứ 15/63']],
    ['đường 30/4', ['ADMINISTRATIVE đường 30/4']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('ranges', () => {
  test.each([
    ['giai đoạn 2020-2025', ['RANGE 2020-2025 = 2020 / 2025']],
    ['năm 2022 – 2024', ['RANGE 2022 – 2024 = 2022 / 2024']],
    ['từ 3 đến 5 ngày', ['RANGE từ 3 đến 5 = 3 / 5 «ngày»']],
    ['10-15%', ['RANGE 10-15% = 10 / 15 %']],
    ['10 đến 15 triệu đồng', ['RANGE 10 đến 15 triệu đồng = 10 / 15 triệu đồng']],
    ['khoảng 2.000 - 3.000 hộ', ['RANGE 2.000 - 3.000 = 2000 / 3000 «hộ» ≈']],
    ['tổng 15 - 13 hồ sơ', ['COUNT 15 = 15', 'COUNT 13 = 13 «hồ sơ»']],
    ['Tổng số: 15 – Đúng hạn: 13', ['COUNT 15 = 15', 'COUNT 13 = 13']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('days, hours and periods', () => {
  test.each([
    ['ngày 09 tháng 01 năm 2023', ['DATE ngày 09 tháng 01 năm 2023']],
    ['ngày 14 tháng 3', ['DATE ngày 14 tháng 3']],
    ['14/3/2023', ['DATE 14/3/2023']],
    ['2023-03-09', ['DATE 2023-03-09']],
    ['ngày 12-14/3/2023', ['DATE ngày 12-14/3/2023']],
    ['01/01/2023-31/3/2023', ['DATE 01/01/2023', 'DATE 31/3/2023']],
    ['từ 05 đến 10/3/2023', ['DATE 05', 'DATE 10/3/2023']],
    ['tháng 3/2023', ['DATE tháng 3/2023']],
    ['trong tháng 5 vụ', ['UNKNOWN tháng 5']],
    ['trong tháng 15 vụ', ['COUNT 15 = 15 «vụ»']],
    ['lúc 7 giờ 30, 10h30, 10:30, 17h', ['DATE 7 giờ 30', 'DATE 10h30', 'DATE 10:30', 'DATE 17h']],
    ['quý I/2023', ['PERIOD quý I/2023']],
    ['QUÝ II NĂM 2023', ['PERIOD QUÝ II NĂM 2023']],
    ['Quý 2', ['PERIOD Quý 2']],
    ['6 tháng đầu năm', ['PERIOD 6 tháng đầu năm']],
    ['9 tháng', ['PERIOD 9 tháng']],
    ['năm 2022, 2023 và 2024', ['PERIOD năm 2022, 2023 và 2024']],
    ['Kế hoạch 2023', ['PERIOD 2023']],
    ['05 ngày làm việc', ['COUNT 05 = 5 «ngày làm việc»']],
    ['kế hoạch 5 năm 2021-2025', ['COUNT 5 = 5 «năm»', 'RANGE 2021-2025 = 2021 / 2025']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

test('words before a number make it approximate, comparatives do not', () => {
  expect(numbersOf('khoảng 200 người, gần 15%, ước đạt 85,5%, cao hơn 15%, đạt 15%')).toEqual([
    'COUNT 200 = 200 «người» ≈',
    'PERCENTAGE 15% = 15 % ≈',
    'PERCENTAGE 85,5% = 85.5 %',
    'PERCENTAGE 15% = 15 %',
    'PERCENTAGE 15% = 15 %',
  ]);
});

test('a table row begins with its running number; decimals without a unit are left open', () => {
  expect(numbersOf('| 1 | Phan Thiết | 18 | 1.234 | 83,33 |')).toEqual([
    'ORDINAL 1',
    'COUNT 18 = 18',
    'COUNT 1.234 = 1234|1.234',
    'UNKNOWN 83,33 = 83.33',
  ]);
});

test.each(['', '\ud800', '\udc00 \ud800', '²³', '(((', 'một hai ba'])(
  '%j has no number',
  (text) => {
    expect(numbersOf(text)).toEqual([]);
  },
);
