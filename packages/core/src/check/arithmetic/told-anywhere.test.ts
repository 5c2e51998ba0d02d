import { describe, expect, test } from 'vitest';
import { checkText } from '../check.ts';
import { CASES } from './told-anywhere.test-data.ts';

function alarms(text: string): readonly string[] {
  return checkText(text)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);
}

describe.each(Object.entries(CASES))('%s', (title, cases) => {
  const family = new RegExp(`^${/\[([A-Z]+)-/u.exec(title)?.[1]}-`, 'u');

  test.each(cases)('%s', (text, right, wrong) => {
    expect(alarms(text)).toEqual([]);
    expect(text).toContain(right);
    expect(alarms(text.replace(right, wrong))).toContainEqual(expect.stringMatching(family));
  });
});

/** What looks alike and contradicts nothing. */
test.each([
  'Đã kiểm tra 156 cơ sở, phát hiện 24 cơ sở vi phạm; xử phạt 18 cơ sở, nhắc nhở 06 cơ sở, thu hồi 02 giấy phép.',
  'Có 45 dự án đang triển khai, 12 dự án hoàn thành trong kỳ, 05 dự án khởi công mới.',
  'Đầu năm có 1.125 hộ nghèo, trong năm thoát nghèo 312 hộ, tái nghèo 18 hộ, cuối năm còn 831 hộ.',
  'Có 412 doanh nghiệp thành lập mới, 156 doanh nghiệp quay lại hoạt động, 98 doanh nghiệp tạm ngừng, 45 doanh nghiệp giải thể.',
  'Nguyên nhân cháy: chập điện 15 vụ, sơ suất 08 vụ, đang điều tra 05 vụ.',
  'Cụ thể: hồ A 61,3 triệu m³; hồ B 48,9 triệu m³; các hồ còn lại 42,5 triệu m³.',
  'So với cùng kỳ, tai nạn giảm 24 vụ (286/310, tương đương 7,74%), giảm 15 người chết (118/133).',
  'Doanh thu đạt 1.420 tỷ đồng, tăng 12,3% so với cùng kỳ; cùng kỳ năm trước nộp ngân sách 62 tỷ đồng.',
  'Trong số doanh nghiệp tạm ngừng, có 4.691 công ty TNHH (chiếm 40,8%); có 3.734 công ty 2 thành viên (chiếm 32,5%).',
  'Trong 89 hồ sơ đang giải quyết không có hồ sơ quá hạn. Số hồ sơ đã giải quyết đạt 96,3% tổng số tiếp nhận.',
  'Khảo sát 8 huyện; tỷ lệ che phủ rừng đạt 41,85%.',
  'Có 138 loài thú, có 449 loài chim.',
  'Ngày 27/4 trường tổ chức họp; lớp 11/8 trường THPT đạt giải.',
  'Trong 40 phút thi đấu chính thức hai đội hòa nên phải đá 2 hiệp phụ (mỗi hiệp 5 phút).',
  'Tinh giản 58 trường hợp: nghỉ hưu 41, thôi việc 17. Phân theo khối: hành chính 12; sự nghiệp 39; cấp xã 07.',
])('says nothing of: %s', (text) => {
  expect(alarms(text)).toEqual([]);
});
