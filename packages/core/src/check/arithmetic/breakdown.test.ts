import { expect, test } from 'vitest';
import { checkText } from '../check.ts';

/** Sentences that contradict themselves in a sum, each with the rule that is to say so. */
const CONTRADICTIONS: readonly (readonly [rule: string, text: string])[] = [
  // The list is the next sentence.
  [
    'SUM-02',
    'Toàn tỉnh có 48.215 hội viên, tăng 2,1% so với năm trước. Trong đó, hội viên nông thôn 31.420 người, hội viên đô thị 16.759 người.',
  ],
  [
    'SUM-02',
    'Doanh thu quý II đạt 18.640 tỷ đồng, tăng 5,2% so với cùng kỳ (17.719 tỷ đồng). Phân theo ngành: bán lẻ 12.305 tỷ đồng, chiếm 66,0%; ăn uống 4.112 tỷ đồng, chiếm 22,1%; dịch vụ khác 2.323 tỷ đồng, chiếm 12,5%.',
  ],
  // Other numbers stand between a total and its list.
  [
    'SUM-02',
    'Diện tích trồng mới 61.240 ha, đạt 97% kế hoạch; trong đó cây ăn quả 42.315 ha, cây công nghiệp 14.830 ha, cây khác 4.195 ha.',
  ],
  // The total is a part itself.
  [
    'SUM-02',
    'Đã xử lý 2.415/2.600 kiến nghị, trong đó đúng hạn 2.390 kiến nghị, quá hạn 35 kiến nghị.',
  ],
  // A ratio and the rest of its whole.
  ['SUM-02', 'Đến nay hoàn thành 41/56 chỉ tiêu (73,2%), 16 chỉ tiêu đang thực hiện.'],
  // The names of the parts say that they are all.
  ['SUM-02', 'Chi hội có 58 hội viên, trong đó: nam 26 đồng chí, nữ 42 đồng chí.'],
  [
    'SUM-02',
    'Lớp bồi dưỡng có 86 học viên (52 học viên nam, 43 học viên nữ), khai giảng ngày 05/6.',
  ],
  [
    'SUM-02',
    'Dân số của huyện là 104.382 người, trong đó nam 51.905 người, nữ 52.577 người; thành thị 20.114 người, nông thôn 84.268 người.',
  ],
  ['SUM-02', 'Kiểm tra 1.240 cơ sở: 1.105 cơ sở đạt yêu cầu (89,1%), 153 cơ sở không đạt yêu cầu.'],
  [
    'SUM-02',
    'Trong 14 mặt hàng có 09 mặt hàng tăng giá, 04 mặt hàng giảm giá và 02 mặt hàng ổn định.',
  ],
  [
    'SUM-02',
    'Số người phải kê khai là 2.317 người, đã kê khai 2.305 người, đạt 99,5%; 13 người chưa kê khai.',
  ],
  // One list takes two totals apart.
  [
    'SUM-01',
    'Đã trao 12.450 suất quà với tổng trị giá 6.225 triệu đồng, gồm: quà của tỉnh 8.150 suất, trị giá 4.075 triệu đồng; quà của huyện 4.030 suất, trị giá 2.150 triệu đồng.',
  ],
  // The same total is sorted twice.
  [
    'SUM-02',
    'Hiện có 42 đề tài cấp tỉnh, gồm 25 đề tài chuyển tiếp và 17 đề tài mở mới; phân theo lĩnh vực: nông nghiệp 18, y dược 11, kỹ thuật và công nghệ 15.',
  ],
  // What is left.
  ['SUM-02', 'Có 1.632 tàu cá, đã lắp thiết bị 1.624 tàu, đạt 99,5%; 18 tàu còn lại nằm bờ.'],
  // Words without a number belong to the name behind them.
  [
    'SUM-02',
    'Nhận 63 bài dự thi (nhóm học sinh, sinh viên 24, nhóm giáo viên và giảng viên 21, nhóm khác 28).',
  ],
  // Days and document numbers between a total and its list.
  [
    'SUM-01',
    'Tinh giản biên chế cho 38 người theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023, gồm 21 người nghỉ hưu trước tuổi và 19 người thôi việc ngay.',
  ],
  [
    'SUM-01',
    'Giải quyết chế độ cho 27 người theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023, gồm nghỉ hưu trước tuổi 21, thôi việc ngay 08.',
  ],
  // Behind a bare colon every part is told like the others.
  ['SUM-02', 'Kiểm tra thực tế tại 15 xã: 09 xã thực hiện đúng quy định, 07 xã còn nợ báo cáo.'],
  ['SUM-02', 'Đã xét 14 sáng kiến: xếp loại Xuất sắc 03, Khá 13.'],
  [
    'SUM-02',
    'Hiện có 53 đề tài, gồm 31 đề tài chuyển tiếp và 22 đề tài mới; phân theo lĩnh vực: nông nghiệp 29, văn hóa và xã hội 13, y dược 09, công nghệ 04.',
  ],
  // No thing both rises and falls.
  ['SUM-02', 'Trong 32 mặt hàng có 21 mặt hàng tăng giá, 14 mặt hàng giảm giá.'],
  // Kinds of conduct, and of accidents.
  ['SUM-02', 'Kết quả: 21/26 doanh nghiệp chấp hành tốt, 04 doanh nghiệp bị nhắc nhở.'],
  ['SUM-02', 'Xảy ra 64 vụ tai nạn: từ ít nghiêm trọng trở lên 41 vụ, va chạm 33 vụ.'],
  // Causes in a sentence of their own.
  [
    'SUM-02',
    'Trong quý xảy ra 27 vụ cháy, thiệt hại 1.840 triệu đồng. Nguyên nhân: chập điện 16 vụ, sơ suất khi đun nấu 08 vụ, đang điều tra 05 vụ.',
  ],
  // The sentence before counts the parts, each out of its own whole.
  [
    'SUM-02',
    'Tiêm chủng: thành thị 6.214/6.530 trẻ (95,2%), nông thôn 11.342/12.105 trẻ (93,7%), riêng vùng cao 1.208/1.410 trẻ (85,7%). Tổng số trẻ được tiêm là 17.656 trẻ.',
  ],
  // A whole list told to its end takes no part away.
  [
    'SUM-01',
    'Tổ công tác có 16 người, gồm 06 người của Sở, 10 người của huyện và 03 người của xã.',
  ],
  // A plain footnote.
  [
    'SUM-02',
    'Đã cấp 11 giấy phép¹.\n\n¹ Cấp mới 05 giấy phép; gia hạn 02 giấy phép; cấp lại 03 giấy phép.',
  ],
  // Sentences summed up by the one behind them.
  [
    'SUM-02',
    'Lĩnh vực đất đai tiếp nhận 412 hồ sơ, đã giải quyết 398 hồ sơ. Lĩnh vực môi trường tiếp nhận 57 hồ sơ, đã giải quyết 51 hồ sơ. Tính chung cả hai lĩnh vực tiếp nhận 479 hồ sơ, đã giải quyết 449 hồ sơ.',
  ],
  [
    'SUM-02',
    'Cấp huyện tiếp nhận 1.326 hồ sơ, cấp xã tiếp nhận 3.417 hồ sơ, tổng cộng toàn huyện tiếp nhận 4.843 hồ sơ.',
  ],
  // Received, with what was carried over, is completed and pending.
  [
    'SUM-03',
    'Tổng số hồ sơ tiếp nhận là 6.312 hồ sơ (tiếp nhận mới 6.014 hồ sơ, kỳ trước chuyển sang 298 hồ sơ). Đã giải quyết 5.946 hồ sơ, đúng hạn 5.940 hồ sơ. Đang giải quyết 386 hồ sơ.',
  ],
  // Shares of a make-up, and contributions to a growth.
  ['SUM-04', 'Mức độ rất hài lòng 58,2%, hài lòng 31,6%, bình thường 2,9%, không hài lòng 0,3%.'],
  [
    'SUM-04',
    'GRDP 9 tháng tăng 6,41%, trong đó: nông nghiệp tăng 3,05%, đóng góp 0,81 điểm %; công nghiệp - xây dựng tăng 8,12%, đóng góp 2,53 điểm %; dịch vụ tăng 6,90%, đóng góp 2,98 điểm %; thuế sản phẩm tăng 3,10%, đóng góp 0,19 điểm %.',
  ],
  [
    'SUM-05',
    'Giá dầu loại A là 21.340 đồng/lít, loại B là 20.160 đồng/lít, chênh lệch 1.280 đồng/lít.',
  ],
  ['SUB-01', 'Khảo sát hài lòng: phát ra 400 phiếu, thu về 462 phiếu hợp lệ.'],
  // The footnote called right before counts the same thing.
  [
    'SUM-06',
    '- Lấy 12 mẫu nước sinh hoạt¹, trong đó chuyển 07 mẫu nước giếng khoan đến Viện để phân tích.\n\n¹ Gồm: 04 mẫu nước giếng khoan, 08 mẫu nước máy.',
  ],
  // A footnote that quotes titles.
  [
    'SUM-06',
    '- Đang đánh giá, nghiệm thu 03 nhiệm vụ¹.\n\n¹ Bao gồm: “Nghiên cứu giống lúa chịu mặn” và “Ứng dụng cảm biến trong nuôi tôm”.',
  ],
  // Sub-rows of a table, the rows above them counted by Roman numbers.
  [
    'TAB-01',
    'Nội dung | Dự toán | Thực hiện\nTổng chi | 8.400 | 5.120\nI. Chi đầu tư | 3.100 | 1.940\n- Trong đó: vốn nước ngoài | 400 | 150\nII. Chi thường xuyên | 5.300 | 3.810',
  ],
];

/** What is concluded from little, or from the form of a text alone, is no more than a warning. */
const LIKELY: readonly string[] = [
  'Khảo sát hài lòng: phát ra 400 phiếu, thu về 462 phiếu hợp lệ.',
  'Nội dung | Dự toán | Thực hiện\nTổng chi | 8.400 | 5.120\nI. Chi đầu tư | 3.100 | 1.940\n- Trong đó: vốn nước ngoài | 400 | 150\nII. Chi thường xuyên | 5.300 | 3.810',
  'Kiểm tra thực tế tại 15 xã: 09 xã thực hiện đúng quy định, 07 xã còn nợ báo cáo.',
  'Đã xét 14 sáng kiến: xếp loại Xuất sắc 03, Khá 13.',
];

test.each(LIKELY)('[SUB-01] [TAB-01] [SUM-02] only warns of: %s', (text) => {
  const found = checkText(text).filter(({ severity }) => severity !== 'info');
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});

test.each(CONTRADICTIONS)('[%s] finds the fault of: %s', (rule, text) => {
  const found = checkText(text).filter(({ severity }) => severity !== 'info');
  expect(found.map((each) => each.rule)).toContain(rule);
});

/** The same ways of telling, where nothing can be concluded. */
const OPEN: readonly string[] = [
  'Toàn tỉnh có 48.215 hội viên, tăng 2,1% so với năm trước. Trong đó, phần lớn là hội viên nông thôn 31.420 người, hội viên đô thị 16.759 người.',
  'Đoàn có 111 hành khách, trong đó 82 hành khách nam, 28 hành khách nữ và 1 trẻ nhỏ.',
  'Tuyển 162 chỉ tiêu nam, 126 chỉ tiêu nam hệ cao đẳng, 32 chỉ tiêu nữ.',
  'Có 467 đại biểu dự họp, trong đó 465 đại biểu tán thành, 01 đại biểu không tán thành.',
  'Trong 107 trường có 49 trường tăng số lớp, 54 trường giảm số lớp.',
  'Tổng vốn 1.500 tỷ đồng, vốn trung ương 900 tỷ đồng, vốn địa phương 500 tỷ đồng.',
  'Tỷ lệ hài lòng của 03 lĩnh vực lần lượt là 61,4%, 35,2% và 12,9%.',
  'Cơ cấu kinh tế: nông nghiệp 20,8%, công nghiệp 41,9%, dịch vụ 34,3%.',
  'Sản lượng đạt 40,52 nghìn tấn, tăng 4,13 nghìn tấn so với kế hoạch, trong đó vùng hạ lưu 28,80 nghìn tấn, vùng núi 11,62 nghìn tấn.',
  'Cấp huyện tiếp nhận 1.326 hồ sơ, cấp xã giải quyết 3.417 hồ sơ, tổng cộng toàn huyện tiếp nhận 4.843 hồ sơ.',
  'Phải trả cho đối tác 152,84 tỷ đồng; 02 cá nhân (do mượn tiền), bao gồm: 18,22 tỷ đồng cho ông A, 9,15 tỷ đồng cho bà B.',
  'Có 472/484 đại biểu có mặt đồng ý và 09 đại biểu không đồng ý.',
  'Có 19/27 xã đã xuất hiện dịch bệnh, 04 xã đang chờ kết quả xét nghiệm.',
  'Có 08/19 doanh nghiệp chưa báo cáo tuyển dụng, 12 doanh nghiệp chưa báo cáo tai nạn.',
  'Giải quyết chế độ cho 29 người theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023, gồm nghỉ hưu trước tuổi 21, thôi việc ngay 08.',
  'Kiểm tra thực tế tại 16 xã: 09 xã thực hiện đúng quy định, 07 xã còn nợ báo cáo.',
  'Trong 32 mặt hàng có 21 mặt hàng tăng giá, 08 mặt hàng giảm giá.',
  'Tuyên truyền tại 16 xã: phát 25 đĩa, treo 12 băng rôn.',
  'Tuyên truyền tại 16 xã, trong đó 09 xã miền núi, 08 xã biên giới.',
  'Đã xét 16 sáng kiến: xếp loại Xuất sắc 03, Khá 13.',
  'Trong quý xảy ra 28 vụ cháy, thiệt hại 1.840 triệu đồng. Nguyên nhân: chập điện 15 vụ, sơ suất khi đun nấu 08 vụ, đang điều tra 05 vụ.',
  'Trong quý xảy ra 28 vụ cháy, thiệt hại 1.840 triệu đồng. Nguyên nhân: chủ yếu do chập điện 14 vụ, sơ suất khi đun nấu 08 vụ, đốt rác 03 vụ.',
  'Dự thảo có 39 điều, giảm 29 điều so với bản trước, trong đó bỏ 19 điều, ghép thành 09 điều và bổ sung 02 điều.',
  'Có 13 đơn vị phải bầu lại. Cụ thể, huyện A có 4 đơn vị; huyện B và C mỗi nơi một đơn vị; huyện D có 4 đơn vị và huyện E có 3 đơn vị.',
  'Tiêm chủng: thành thị 6.214/6.530 trẻ, nông thôn 11.342/12.105 trẻ, riêng vùng cao 1.208/1.410 trẻ. Tổng số trẻ được tiêm là 17.556 trẻ.',
  '- Lấy 12 mẫu nước sinh hoạt¹, trong đó chuyển 04 mẫu nước giếng khoan đến Viện.\n\n¹ Gồm: 04 mẫu nước giếng khoan, 08 mẫu nước máy.',
  '- Lấy 12 mẫu nước sinh hoạt¹, trong đó chuyển 03 mẫu nước giếng đến Viện.\n\n¹ Gồm: 04 mẫu nước giếng khoan, 08 mẫu nước máy.',
  'Kiểm tra 66 dự án, 42 dự án bị chấm dứt, hiện còn 14 dự án.',
];

test.each(OPEN)('says nothing of: %s', (text) => {
  expect(checkText(text).filter(({ severity }) => severity !== 'info')).toEqual([]);
});
