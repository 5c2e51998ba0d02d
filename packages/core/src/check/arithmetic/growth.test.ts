import { describe, expect, test } from 'vitest';
import { checkText } from '../check.ts';

function alarms(text: string): readonly string[] {
  return checkText(text)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, evidence }) => `${rule} ${severity} ${evidence}`);
}

describe('[GRW-01] a change whose comparison has a sentence of its own', () => {
  test.each([
    [
      'Xảy ra 94 vụ, làm chết 38 người. So với cùng kỳ, số vụ giảm 13 vụ (12,1%).',
      '12,1%',
      '17,1%',
    ],
    [
      'Xảy ra 94 vụ, làm chết 38 người. So với cùng kỳ, số vụ giảm 13 vụ (12,1%).',
      '94 vụ',
      '64 vụ',
    ],
    [
      'Có 286 đơn, gồm 250 đơn nhãn hiệu, 36 đơn khác. So với năm trước tăng 38 đơn (15,3%).',
      '38 đơn',
      '58 đơn',
    ],
    [
      'Tiền lương bình quân tháng là 8,14 triệu đồng/người, tăng 4,5% so với năm 2022 (7,79 triệu đồng).',
      '4,5%',
      '8,5%',
    ],
  ])('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(alarms(text.replace(right, wrong))).toContainEqual(expect.stringMatching(/^GRW-01/));
  });

  test.each([
    'Riêng ngày 01/5 xảy ra 37 vụ. So với kỳ nghỉ năm trước, tai nạn giảm 12 vụ (giảm 9,6%).',
    'Đường bộ 15 người chết; đường sắt 01 người chết. So với năm trước giảm 08 người chết (33,33%).',
    'Xảy ra 01 vụ, không có người chết. So với cùng kỳ giảm 01 vụ (-100%).',
  ])('says nothing worse than a note of: %s', (text) => {
    expect(alarms(text)).toEqual([]);
  });
});

describe('[GRW-01] a rank, and a value of a named period', () => {
  test.each([
    [
      'Chỉ số PAPI xếp hạng 19/63 tỉnh, thành phố, tăng 07 bậc so với năm 2022 (hạng 26).',
      '07',
      '09',
    ],
    ['Chỉ số PCI xếp thứ 41/63, giảm 12 bậc so với năm 2021 (năm 2021 xếp thứ 29).', '41', '51'],
    ['Tháng 7 cấp 840 giấy phép, tháng 8 cấp 1.176 giấy phép, gấp 1,4 lần tháng 7.', '1,4', '1,7'],
  ])('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(alarms(text.replace(right, wrong))).toEqual([expect.stringMatching(/^GRW-01 warning/)]);
  });

  test.each([
    'Chỉ số PCI xếp hạng 19/63, tăng 07 bậc so với năm 2022 và 10 bậc so với năm 2021 (hạng 29).',
    'Chỉ số PCI đạt 65,2 điểm, xếp hạng 19/63, tăng 1,5 điểm so với năm 2022 (hạng 26).',
    'Tháng 7 cấp 840 giấy phép, tháng 8 cấp 1.176 giấy phép, gấp 1,7 lần tháng 6.',
    'Tháng 7 cấp 840 giấy phép, tháng 8 cấp 1.176 giấy phép, giá trị gấp 1,7 lần cùng kỳ.',
  ])('says nothing of: %s', (text) => {
    expect(alarms(text)).toEqual([]);
  });
});

describe('[GRW-01] a change told with the values that it leads from and to', () => {
  test.each([
    ['Số vụ tăng từ 480 vụ lên 516 vụ (tăng 7,5%).', '7,5%', '9,5%'],
    ['Số đầu mối giảm từ 312 đơn vị xuống còn 271 đơn vị, giảm 41 đơn vị.', '41', '51'],
    ['Thu nhập tăng 12,5%, từ 48 triệu đồng lên 54 triệu đồng.', '12,5%', '15,2%'],
    ['Tỷ lệ hộ nghèo giảm 1,1 điểm %, từ 5,2% xuống 4,1%.', '1,1', '1,8'],
    ['Tỷ lệ bao phủ đạt 93,25%, vượt 1,25 điểm % so với chỉ tiêu giao (92%).', '1,25', '2,25'],
    ['Tỷ lệ giải ngân đạt 46,5%, thấp hơn 3,5 điểm % so với chỉ tiêu 50%.', '3,5', '5,5'],
    [
      'Luân chuyển 95,2 triệu lượt khách.km, tăng 6,1 triệu lượt khách.km so với cùng kỳ (89,1 triệu lượt khách.km).',
      '6,1',
      '1,6',
    ],
  ])('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(alarms(text.replace(right, wrong))).toEqual([expect.stringMatching(/^GRW-01 error/)]);
  });

  test.each([
    'Sản lượng tăng 8 lần, từ 25 tấn lên 200 tấn.',
    'Chỉ số giảm 20 bậc, từ 43 xuống 64.',
    'Sản lượng tăng 250%, từ 40 tấn lên 100 tấn.',
    'Vốn giảm một nửa, từ 450 tỷ đồng xuống 225 tỷ đồng.',
    'Giảm từ 125 đơn vị xuống còn 60 đơn vị, giảm 20 phòng.',
    'Giá tăng từ khoảng 480 đồng lên 520 đồng, tăng 15%.',
  ])('says nothing worse than a note of: %s', (text) => {
    expect(alarms(text)).toEqual([]);
  });
});
