import { expect, test } from 'vitest';
import { sentencesOf } from './sentence.ts';

test.each([
  ['Đạt 7,1 tỷ đồng. Còn 03 hồ sơ.', 2],
  ['Chi 500.000đ. Còn lại chuyển sang quý sau.', 2],
  ['Đã làm việc với TP. Phan Thiết và TX. La Gi.', 1],
  ['Hội đồng do PGS. Trần Văn B. Nguyễn chủ trì.', 1],
  ['Các lĩnh vực đo lường, an toàn, v.v. Kết quả đạt 100%.', 1],
  ['Kết thúc phần nội dung./. Nơi nhận: Lưu VT.', 2],
])('%s', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});
