import { describe, expect, test } from 'vitest';
import { checkText } from '../check.ts';

/** What a text says, then a number that is right in it and one that is not. */
type Case = readonly [text: string, right: string, wrong: string];

function alarms(text: string): readonly string[] {
  return checkText(text)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, evidence }) => `${rule} ${severity} ${evidence}`);
}

function expectToldApart([text, right, wrong]: Case, alarm: RegExp): void {
  expect(alarms(text)).toEqual([]);
  expect(alarms(text.replace(right, wrong))).toContainEqual(expect.stringMatching(alarm));
}

describe('[IMP-01] a percentage that no whole number of its count makes', () => {
  test.each<Case>([
    [
      'Thanh tra tại 37 doanh nghiệp, hợp tác xã; tỷ lệ doanh nghiệp được thanh tra có vi phạm: 43,2% số doanh nghiệp được thanh tra.',
      '43,2',
      '43,9',
    ],
    [
      'Đoàn kiểm tra 58 bếp ăn, nhà hàng; 86,2% số bếp ăn được kiểm tra bảo đảm điều kiện vệ sinh.',
      '86,2',
      '85,7',
    ],
    [
      'Hội đồng nhận 23 hồ sơ sáng kiến, trong đó 60,9% số hồ sơ đủ điều kiện xét công nhận.',
      '60,9',
      '62,4',
    ],
    ['Trong tổng số 41 tuyến đường, có 36,6% được thảm nhựa.', '36,6', '37,6'],
    ['Kết quả lấy phiếu cho thấy 70,7% trong số 41 hộ dân đồng tình.', '70,7', '71,7'],
    [
      'Có 27 ý tưởng gửi dự thi năm 2024, trong đó có 48,1% số ý tưởng của học sinh.',
      '48,1',
      '49,1',
    ],
  ])('%s', (...each) => {
    expectToldApart(each, /^IMP-01/);
  });
});

describe('[SUM-02] parts called by their kind, and names that end like a label', () => {
  test.each<Case>([
    [
      'Cơ quan quản lý 1.326 đối tượng bảo trợ, gồm 714 nam và 612 nữ; 402 người sống tại 03 cơ sở.',
      '714',
      '741',
    ],
    [
      'Toàn huyện có 84 trường học, gồm 71 công lập và 13 ngoài công lập; 62 trường đạt chuẩn.',
      '71',
      '77',
    ],
    [
      'Tiếp nhận 642 hồ sơ, gồm 505 trực tuyến và 137 trực tiếp; đã trả 630 kết quả trong 02 tuần.',
      '505',
      '515',
    ],
    ['Trình độ của 96 cán bộ: cao cấp 21, trung cấp 48, sơ cấp 27.', '48', '46'],
    ['Tuyển mới 72 trẻ: đúng tuổi 61, quá tuổi 11.', '61', '67'],
    ['Có 214 cơ sở: đã xếp loại 153, chưa xếp loại 61.', '153', '135'],
  ])('%s', (...each) => {
    expectToldApart(each, /^SUM-0[12]/);
  });
});

describe('[PCT-01] a whole named by what was done to it, or told behind its rate', () => {
  test.each<Case>([
    [
      'Xét nghiệm 4.120 người, điều trị 3.615 người; phát hiện 206 người dương tính, chiếm 5,0% số người được xét nghiệm.',
      '5,0',
      '5,7',
    ],
    [
      'Tư vấn cho 1.480 phụ nữ, khám cho 1.250 phụ nữ; phát hiện 75 ca bất thường, chiếm 6,0% số phụ nữ được khám.',
      '6,0',
      '5,1',
    ],
    [
      'Cụm công nghiệp có diện tích đất quy hoạch 240 ha. Đến nay diện tích đã giao 156 ha. Tỷ lệ sử dụng đạt 65,0% (tính trên diện tích đất quy hoạch).',
      '65,0',
      '63,0',
    ],
    [
      'Tổng công suất thiết kế 1.250 MW; công suất huy động 905 MW. Tỷ lệ huy động bình quân 72,4% (tính trên tổng công suất thiết kế).',
      '72,4',
      '74,4',
    ],
  ])('%s', (...each) => {
    expectToldApart(each, /^PCT-01 warning/);
  });
});

describe('[GRW-01] a percentage of the wrong year, and two values in brackets', () => {
  test.each<Case>([
    ['Trung tâm đón 65 đoàn khách, tăng 15 đoàn (30,0%) so với cùng kỳ.', '30,0', '23,1'],
    ['Cấp mới 84 giấy phép, giảm 28 giấy phép (25,0%) so với quý trước.', '25,0', '33,3'],
    ['Phát hiện 173 vụ vi phạm, tăng 28 vụ so với cùng kỳ năm trước (173 vụ/145 vụ).', '28', '82'],
    ['Xảy ra 64 vụ cháy, giảm 12 vụ so với cùng kỳ (64 vụ/76 vụ); bị thương 09 người.', '12', '21'],
    [
      'Xử phạt 318 trường hợp, tăng 20,0% so với năm 2022 (318 trường hợp/265 trường hợp).',
      '20,0',
      '16,7',
    ],
    ['Làm chết 118 người, giảm 07 người so với cùng kỳ (118/125 người).', '07', '17'],
  ])('%s', (...each) => {
    expectToldApart(each, /^GRW-01/);
  });
});

describe('[SUB-01] a part told as so many people', () => {
  test.each<Case>([
    ['Các cụm có 42.310 công nhân, trong đó công nhân nữ 28.415 người.', '28.415', '82.415'],
    ['Trường có 1.840 học sinh, trong đó học sinh dân tộc thiểu số 612 em.', '612', '2.612'],
  ])('%s', (...each) => {
    expectToldApart(each, /^SUB-01/);
  });
});

describe('[TAB-01] a short table whose first column sums up the others', () => {
  test.each<Case>([
    [
      'Kết quả\nXã | Tổng số | Giỏi | Khá | Đạt\nAn Bình | 120 | 30 | 50 | 40\nBình Minh | 95 | 25 | 41 | 29\nCẩm Sơn | 88 | 20 | 38 | 30',
      '41',
      '47',
    ],
    [
      'Biên chế\nPhòng | Cộng | Chuyên viên | Nhân viên\nTổ chức | 24 | 19 | 5\nKế hoạch | 31 | 22 | 9\nTài chính | 27 | 20 | 7',
      '31',
      '33',
    ],
  ])('%s', (...each) => {
    expectToldApart(each, /^TAB-01/);
  });
});

describe('[SUM-02] a list whose rest is counted', () => {
  test.each<Case>([
    [
      'Tiếp nhận 212 hồ sơ, trong đó 96 hồ sơ đất đai, 38 hồ sơ xây dựng, còn lại là 78 hồ sơ hộ tịch.',
      '78',
      '87',
    ],
    [
      'Tiếp nhận 212 hồ sơ, trong đó 96 hồ sơ đất đai, 38 hồ sơ xây dựng, 78 hồ sơ còn lại về hộ tịch.',
      '96',
      '69',
    ],
    [
      'Tổng vốn 46,2 tỷ đồng, gồm ngân sách tỉnh 21,5 tỷ đồng, ngân sách huyện 12,4 tỷ đồng, còn lại là vốn dân góp 12,3 tỷ đồng.',
      '12,3',
      '13,2',
    ],
  ])('%s', (...each) => {
    expectToldApart(each, /^SUM-0[12]/);
  });
});

describe('[SUM-01] what only looks like a fault', () => {
  test.each([
    'Toàn huyện có 197 sản phẩm của 198 chủ thể, gồm 152 sản phẩm 3 sao, 43 sản phẩm 4 sao và 02 sản phẩm 5 sao.',
    'Trường có 118 xã đạt chuẩn, tăng 12 xã so với năm trước (118/125 xã).',
    'Thí sinh đến từ 18 tỉnh thành; trong đó 20% đến từ miền Bắc, 25% đến từ miền Trung.',
    'Có 7.966 lễ hội; trong đó có 7.039 lễ hội dân gian, 332 lễ hội lịch sử, 544 lễ hội tôn giáo, 41 lễ hội du nhập từ nước ngoài (chiếm 0,12%), còn lại là lễ hội khác (chiếm 0,5%).[1]',
    'Trong số 29 người được cứu có 18 nam giới, 10 phụ nữ và một trẻ em.',
    'Hỗ trợ 13 dự án khởi nghiệp, trong đó 62,5% kinh phí từ ngân sách tỉnh.',
    'Có 118 xã đạt chuẩn (94,4%), tăng 12 xã (9,6%) so với năm trước.',
    'Lấy 46 mẫu xăng dầu¹; 45 mẫu đạt, 01 mẫu xăng RON 95-III không đạt trị số octan.\n\n¹ Gồm: 19 mẫu xăng RON 95-III, 11 mẫu xăng E5 RON92-II và 16 mẫu dầu DO 0,05S-II.',
  ])('%s', (text) => {
    expect(alarms(text)).toEqual([]);
  });
});
