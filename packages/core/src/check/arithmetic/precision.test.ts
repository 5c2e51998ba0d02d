import { expect, test } from 'vitest';
import { checkText } from '../check.ts';

/** Sentences that tempt a checker: overlapping parts, other bases, other plans, other periods. None contradicts itself. */
const CONSISTENT = [
  'Tổng số 1.200 người tham dự, trong đó nữ 700 người, đảng viên 400 người.',
  'Đã giải quyết 500 hồ sơ, đúng hạn 490 hồ sơ (trong đó trước hạn 300 hồ sơ), quá hạn 10 hồ sơ.',
  'Hoàn thành 27/34 nhiệm vụ, đạt 110% kế hoạch quý.',
  'Thu 500 triệu đồng, đạt 80% kế hoạch, tăng so với cùng kỳ (450 triệu đồng).',
  'Có 1.500 hồ sơ, hồ sơ trực tuyến chiếm 30% tổng số (450 hồ sơ).',
  'Trong quý xảy ra 500 vụ, trong đó 300 vụ nghiêm trọng, tỷ lệ điều tra khám phá đạt 85%.',
  'Đã cấp 120 giấy phép trên tổng số 150 hồ sơ tiếp nhận, đạt 95% kế hoạch năm.',
  'Thu ngân sách đạt khoảng 500 tỷ đồng, trong đó thu nội địa 450 tỷ đồng, tăng 10% so với cùng kỳ (480 tỷ đồng).',
  'Giao 12 chỉ tiêu, trong đó số lượt khám 15.000, số trẻ tiêm chủng 8.200.',
  'Toàn tỉnh có 300 hợp tác xã, trong đó 200 hợp tác xã hoạt động hiệu quả, đạt 80% kế hoạch.',
  'Kiểm tra 30 cơ sở, gồm 10 cơ sở sản xuất, 15 cơ sở kinh doanh và các cơ sở dịch vụ khác.',
  'Thành lập 03 tổ công tác, gồm 15 cán bộ, 05 lãnh đạo.',
  'Toàn tỉnh có 124 đơn vị cấp xã, gồm 93 xã, 19 phường, 12 thị trấn; trong đó 45 xã miền núi.',
  'Số người tham gia BHYT đạt 92,1% dân số; số người tham gia BHXH 85.000 người, đạt 25,3% lực lượng lao động.',
  'Trồng mới 250 ha, đạt 125% kế hoạch (200 ha), tăng 20% so với cùng kỳ.',
  'Doanh thu du lịch đạt 1.250 tỷ đồng, tăng 15% so với cùng kỳ năm 2022, đón 1,5 triệu lượt khách, tăng 20%, trong đó khách quốc tế 50.000 lượt.',
  'Tiếp nhận 320 đơn (khiếu nại 40 đơn, tố cáo 15 đơn, kiến nghị 265 đơn); giải quyết 300 đơn, đạt 93,75%.',
  'Đã chi trả cho 2.345 đối tượng với số tiền 4,69 tỷ đồng, bình quân 2 triệu đồng/đối tượng.',
  'Tổng vốn đầu tư 1.500 tỷ đồng, trong đó vốn trung ương 900 tỷ đồng, vốn địa phương 500 tỷ đồng; đến nay giải ngân 675 tỷ đồng, đạt 45% kế hoạch.',
  'Có 25 cán bộ nghỉ hưu, tinh giản 12 người, tuyển mới 30 người, tổng biên chế hiện có 1.245 người.',
  'Chỉ số PAPI đạt 42,5 điểm, tăng 1,2 điểm, xếp hạng 15/63, tăng 5 bậc so với năm 2022.',
  'Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 4,1%, tương ứng giảm 1,1 điểm %, vượt 10% kế hoạch.',
  'Trong tổng số 45 dự án, có 12 dự án hoàn thành, 20 dự án đang thi công, đạt 65% khối lượng.',
  'Huy động 1.250 lượt người, 45 lượt phương tiện; khắc phục 12 km đường, đạt 80% khối lượng.',
  'Giải ngân 45,2 tỷ đồng/120,5 tỷ đồng, đạt 37,5% kế hoạch vốn.',
  'Kết quả: loại giỏi 12 em, khá 35 em, trung bình 20 em trong tổng số 70 em dự thi, 03 em không đạt.',
  'Toàn huyện có 12 xã, thị trấn với 85 thôn, 45.000 nhân khẩu, trong đó 12.000 trẻ em, 8.500 người cao tuổi, 1.200 người khuyết tật.',
  'Năm 2023 đạt 250 tỷ đồng, năm 2022 đạt 230 tỷ đồng, tăng 8,7%.',
  'Tăng 15 vụ so với cùng kỳ (45/30 vụ), số người chết giảm 02 người (10/12 người).',
  'Số hồ sơ tiếp nhận trực tuyến 450/600 hồ sơ, chiếm 75%, tăng 5% so với quý trước (70%).',
  'Kiểm tra 120 cơ sở, phát hiện 15 cơ sở vi phạm (chiếm 12,5%), xử phạt 10 cơ sở với tổng số tiền 85 triệu đồng, nhắc nhở 05 cơ sở.',
  'Tổng đàn trâu, bò 45.600 con, đạt 98% kế hoạch, tăng 1,2% so với cùng kỳ; trong đó đàn bò 40.200 con.',
  'Đào tạo nghề cho 3.500 người, đạt 70% kế hoạch năm, trong đó cao đẳng 300 người, trung cấp 700 người, sơ cấp và dưới 3 tháng 2.500 người.',
  'Chi ngân sách 9 tháng 3.450 tỷ đồng, bằng 68% dự toán, tăng 5% cùng kỳ, gồm chi thường xuyên 2.300 tỷ đồng, chi đầu tư 1.100 tỷ đồng và các khoản chi khác.',
  'Có 15/20 xã đạt chuẩn, chiếm 75% số xã; bình quân 17,5 tiêu chí/xã, tăng 0,5 tiêu chí so với cùng kỳ.',
  'Năm 2024 có 12 đề tài, trong đó 15 cán bộ làm chủ nhiệm, phối hợp 20 đơn vị.',
];

test.each(CONSISTENT)('says nothing worse than a note of: %s', (text) => {
  expect(checkText(text).filter(({ severity }) => severity !== 'info')).toEqual([]);
});
