import { describe, expect, test } from 'vitest';
import { checkText } from '../check.ts';

function alarms(text: string): readonly string[] {
  return checkText(text)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, evidence }) => `${rule} ${severity} ${evidence}`);
}

describe('[PCT-01] a share of the total told before', () => {
  test.each([
    ['Tiếp nhận 462 hồ sơ, đã giải quyết 431 hồ sơ, đạt 93,3%.', '93,3%', '92,3%'],
    [
      'Tiếp nhận 462 hồ sơ (qua mạng 431 hồ sơ, đạt 93,3%), không trả lại hồ sơ nào.',
      '93,3%',
      '98,3%',
    ],
    ['Kiến nghị thu hồi 5.240 triệu đồng, đã thu 4.716 triệu đồng (90,0%).', '4.716', '4.176'],
    [
      'Chi ngân sách 1.864 tỷ đồng: chi đầu tư 615 tỷ đồng (33,0%), chi thường xuyên 1.201 tỷ đồng (64,4%), chi khác 48 tỷ đồng (2,6%).',
      '1.201 tỷ đồng (64,4%)',
      '1.201 tỷ đồng (61,4%)',
    ],
    [
      'Dân số 842.615 người. Trong đó, nam 421.300 người, nữ 421.315 người; thành thị 303.341 người (36,00%), nông thôn 539.274 người (64,00%).',
      '(36,00%)',
      '(39,00%)',
    ],
    ['Trong 8.420 giáo viên có 7.612 người đạt chuẩn (90,4%).', '7.612', '7.012'],
    ['Được giao 1.284 biên chế, còn 96 biên chế chưa sử dụng (7,5%).', '7,5%', '2,5%'],
  ])('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(alarms(text.replace(right, wrong))).toContainEqual(expect.stringMatching(/^PCT-01/));
  });

  test('is told once, though the other shares of its list tell it too', () => {
    const list =
      'Chi 1.864 tỷ đồng: đầu tư 615 tỷ đồng (33,0%), thường xuyên 1.201 tỷ đồng (61,4%), khác 48 tỷ đồng (2,58%).';
    expect(alarms(list)).toEqual(['PCT-01 error 61,4%']);
  });

  test('of few digits is a warning', () => {
    expect(alarms('Được giao 1.284 biên chế, còn 96 biên chế chưa sử dụng (2,5%).')).toEqual([
      'PCT-01 warning 2,5%',
    ]);
  });
});

describe('[PCT-01] a share of these, told in brackets', () => {
  const text =
    'Có 60 đơn của doanh nghiệp, 85% số này nộp qua mạng (51 đơn), còn lại nộp trực tiếp.';

  test('agrees', () => {
    expect(alarms(text)).toEqual([]);
  });

  test('is a warning where it does not', () => {
    expect(alarms(text.replace('51 đơn', '57 đơn'))).toEqual(['PCT-01 warning 85%']);
  });
});

describe('[PCT-01] a share of what its words name', () => {
  test.each([
    [
      'Chi đầu tư 615 tỷ đồng, chi thường xuyên 1.201 tỷ đồng. Riêng giáo dục 522 tỷ đồng, chiếm 43,5% chi thường xuyên.',
      '43,5%',
      '48,5%',
    ],
    [
      'Số người phải kê khai năm 2023 là 1.250 người, chưa kê khai 03 người; đã xác minh 128 người, bằng 10,2% số người phải kê khai.',
      '128 người',
      '198 người',
    ],
    [
      'Toàn tỉnh có 64/90 xã đạt chuẩn nông thôn mới (71,1%), trong đó 21 xã nâng cao (32,8% số xã đạt chuẩn).',
      '32,8%',
      '38,8%',
    ],
    ['Tiếp nhận 1.842 hồ sơ, ban hành 1.779 quyết định (đạt 96,58% số hồ sơ).', '96,58%', '95,58%'],
    ['Cấp 842.318 thẻ, đạt 98,7% số công dân đủ điều kiện (853.412 người).', '98,7%', '93,7%'],
    ['Dư nợ là 512,4 tỷ đồng, bằng 20,1% mức dư nợ tối đa (2.549 tỷ đồng).', '20,1%', '26,1%'],
  ])('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(alarms(text.replace(right, wrong))).toContainEqual(expect.stringMatching(/^PCT-01/));
  });
});

describe('[PCT-01] a share of a total that is called so', () => {
  test.each([
    ['Hồ sơ trực tuyến là 3.416 hồ sơ, chiếm 62,1% trong tổng số 5.502 hồ sơ.', '62,1%', '61,2%'],
    ['Có 962 đảng viên trên tổng số 1.784 công chức, viên chức (chiếm 53,9%).', '53,9%', '59,3%'],
  ])('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(alarms(text.replace(right, wrong))).toEqual([`PCT-01 error ${wrong}`]);
  });
});

describe('[PCT-01] a ratio whose counted thing is a list, or whose plan it is', () => {
  test.each([
    ['Có 912/1.440 cơ sở đã lập hồ sơ, sổ sách (63,3%).', '63,3%', '68,3%'],
    ['Lũy kế thực hiện 27/36 cuộc, đạt 75% kế hoạch năm.', '75%', '78%'],
  ])('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(alarms(text.replace(right, wrong))).toContainEqual(expect.stringMatching(/^PCT-01/));
  });
});

describe('[PCT-01] a rate that is named by what it is of', () => {
  test.each([
    [
      'Tiếp nhận 4.820 hồ sơ, trong đó nộp trực tuyến 3.314 hồ sơ; đã giải quyết 4.510 hồ sơ. Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận đạt 68,8%.',
      '68,8%',
      '73,5%',
    ],
    [
      'Tỷ lệ hộ nghèo còn 3,12%. Số hộ nghèo là 4.742 hộ trên tổng số 151.980 hộ dân.',
      '3,12%',
      '3,72%',
    ],
    [
      'Đã giải quyết 5.240 hồ sơ, trong đó: trước hạn 4.105, đúng hạn 1.117, quá hạn 18 hồ sơ. Tỷ lệ giải quyết trước và đúng hạn đạt 99,66%.',
      '99,66%',
      '96,66%',
    ],
  ])('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(alarms(text.replace(right, wrong))).toContainEqual(expect.stringMatching(/^PCT-01/));
  });
});

describe('[AVG-01] an average beside its total and its number', () => {
  test.each([
    [
      'Quỹ quyên góp được 18,9 triệu đồng của 63 người, bình quân 300 nghìn đồng/người.',
      '300',
      '320',
    ],
    ['Huyện có 41.250 hộ với 152.625 nhân khẩu (bình quân 3,7 người/hộ).', '3,7', '3,1'],
  ])('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(alarms(text.replace(right, wrong))).toEqual([expect.stringMatching(/^AVG-01/)]);
  });

  test.each([
    'Chi trả 48,7 tỷ đồng cho 2.387 người, bình quân khoảng 25 triệu đồng/người.',
    'Chi trả 48,7 tỷ đồng cho 2.387 người, bình quân 3,4 triệu đồng/tháng.',
    'Tổ chức 12 lớp tại 05 xã cho 480 học viên và 60 cán bộ, bình quân 46 người/lớp.',
  ])('says nothing of: %s', (text) => {
    expect(alarms(text)).toEqual([]);
  });
});

describe('[IMP-01] answers to one question', () => {
  const answers =
    'Khảo sát thu về 412 phiếu: rất hài lòng 61,4%, hài lòng 35,2%, bình thường 3,4%; chung 96,6%.';

  test('are each made by a whole number of those asked', () => {
    expect(alarms(answers)).toEqual([]);
    expect(alarms(answers.replace('412', '203'))).toContain('IMP-01 warning 61,4%');
  });

  test.each([
    'Công ty có 3 cổ đông, gồm ông A nắm 45%, ông B nắm 36% và bà C nắm 19%.',
    'Xét tuyển theo 3 phương thức: điểm thi 70%, học bạ 15%, năng lực 15%.',
    '98% số hộ được sử dụng điện; xã có 7 thôn, 83% số hộ được sử dụng nước sạch.',
  ])('are not: %s', (text) => {
    expect(alarms(text)).toEqual([]);
  });
});

/** Sentences whose percentage is of something else than the number before it. */
test.each([
  'Khu vực A thu hút 84 triệu USD, chiếm 32,4% tổng vốn; khu vực B thu hút 51 triệu USD, chiếm 19,7% tổng vốn.',
  'Tổng vốn của khu vực A là 84 triệu USD; khu vực B đứng thứ hai với tổng vốn 51 triệu USD, chiếm 19,7% tổng vốn.',
  'Khảo sát 8 dịch vụ, có 2 dịch vụ đạt 95%, 3 dịch vụ đạt 85%.',
  'Số vụ giảm từ 19.455 vụ xuống 12.419 vụ, tương đương 36%.',
  'Đàn lợn 90.800 con, nay giảm còn 78.000 con, bằng 14%.',
  'Khối A có 79 trường, 02 trường tư thục, 52 trường đạt chuẩn, đạt 67,53%.',
  'Khách sạn có 350 phòng, trong đó khoảng 200 phòng cao cấp, 120 phòng còn trống, chiếm 60,5%.',
  'Đất canh tác 34.014 ha (tăng 1.471 ha so với năm trước), gieo trồng 43.253 ha (đạt 100% kế hoạch).',
  'Có 120 hồ sơ. Vòng sau chọn 20 hồ sơ khác (35,1%).',
])('says nothing worse than a note of: %s', (text) => {
  expect(alarms(text)).toEqual([]);
});
