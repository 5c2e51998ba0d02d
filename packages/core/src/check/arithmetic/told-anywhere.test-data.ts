/** A text that agrees with itself, a number of it, and what makes it disagree. */
export type Case = readonly [text: string, right: string, wrong: string];

/** By what a title says of them. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  '[SUM-01] a list further on, or in a sentence of its own': [
    [
      'Xảy ra 27 vụ, giảm 04 vụ so với cùng kỳ (31 vụ). Phân theo địa điểm: nhà dân 18 vụ, kho bãi 06 vụ, cháy rừng 03 vụ.',
      'rừng 03',
      'rừng 09',
    ],
    [
      'Đánh giá 46 sản phẩm của 31 chủ thể, kết quả: 09 sản phẩm đạt 4 sao, 32 sản phẩm đạt 3 sao, 05 sản phẩm không đạt.',
      '32',
      '29',
    ],
    [
      'Có 216 cơ sở. Chia ra: miền núi 121 cơ sở; ven biển 75 cơ sở; đô thị 20 cơ sở.',
      '216',
      '231',
    ],
    [
      'Nguồn 318,5 tỷ đồng đã phân bổ hết cho: tiền lương 258,5 tỷ đồng; dự phòng 60 tỷ đồng.',
      '258,5',
      '240,5',
    ],
  ],
  '[SUM-02] parts that no word announces': [
    ['Đã xét 47 sáng kiến, công nhận 40 sáng kiến, không công nhận 07 sáng kiến.', '47', '45'],
    [
      'Khám 412.560 lượt. Tuyến tỉnh 98.430 lượt, tuyến huyện 201.115 lượt, tuyến xã 113.015 lượt.',
      '113',
      '102',
    ],
    [
      'Quản lý 17.605 người.\n+ Cán bộ: 1.244 người;\n+ Giáo viên: 14.380 người;\n+ Nhân viên: 1.981 người.',
      '17.605',
      '17.905',
    ],
    ['Hoàn thành 52 trong tổng số 78 nhiệm vụ; còn 26 nhiệm vụ đang thực hiện.', '26', '36'],
    [
      'Kế hoạch 147 căn. Đã bàn giao 84 căn, đang thi công 37 căn, chưa khởi công 26 căn.',
      '147',
      '135',
    ],
    [
      'Cấp phép 212 hồ sơ. Cụ thể, quảng cáo 96 hồ sơ, biểu diễn 38 hồ sơ. Các hồ sơ còn lại gồm 51 hồ sơ lữ hành và 27 hồ sơ thể thao.',
      '51',
      '61',
    ],
  ],
  '[SUM-02] totals behind their parts': [
    [
      'Cấp tỉnh 48,3 tỷ đồng, cấp huyện 61,9 tỷ đồng, cấp xã 17,4 tỷ đồng, tổng cộng toàn tỉnh 127,6 tỷ đồng.',
      '127,6',
      '121,6',
    ],
    [
      'Đàn bò 64.210 con, đàn heo 187.300 con. Như vậy tổng đàn (bò, heo) đến cuối quý là 251.510 con.',
      '251.510',
      '276.510',
    ],
    ['Có 38 trường công lập, 12 trường tư thục, tổng số 50 trường trên địa bàn.', '50', '52'],
  ],
  '[SUB-01] a number within another': [
    [
      'Tặng Bằng khen cho 342 cá nhân; trong số 342 cá nhân có 316 người là lao động trực tiếp.',
      '316',
      '361',
    ],
    ['Thanh tra tại 96 đơn vị phát hiện 31 đơn vị có vi phạm.', '31', '103'],
    [
      'Huấn luyện cho 112 người, nâng số người được huấn luyện 6 tháng lên 387 người.',
      '112',
      '412',
    ],
    ['Lũy kế từ đầu năm có 85 vụ; riêng tháng 9 có 12 vụ.', '12', '92'],
    ['Xảy ra 19 vụ cháy; do sự cố điện 12 vụ trong số các vụ cháy nói trên.', '12', '22'],
    ['Đến nay 30/33 trường đã hoàn thành tự đánh giá.', '30', '36'],
    [
      'Có 38 hồ sơ giải quyết quá hạn trên tổng số 5.214 hồ sơ, trong đó 25 hồ sơ quá hạn về đất đai.',
      '25',
      '45',
    ],
  ],
  '[PCT-01] a share of what is told before': [
    [
      'Tổng số phòng học là 6.924 phòng; phòng kiên cố có 6.102 phòng, chiếm 88,1%.',
      '88,1',
      '84,3',
    ],
    ['Dự toán giao 1.250 tỷ đồng. Thu 9 tháng 1.012 tỷ đồng, bằng 81% dự toán.', '81%', '85%'],
    ['Vốn là 2.450 tỷ đồng. Đến nay đã giải ngân 1.420 tỷ đồng, đạt tỷ lệ 58,0%.', '58,0', '63,2'],
    [
      'Giao Sở 124 nhiệm vụ. Sở đã hoàn thành 97 nhiệm vụ. Tỷ lệ nhiệm vụ đã hoàn thành trên tổng số nhiệm vụ được giao đạt 78,2%.',
      '78,2',
      '84,7',
    ],
    [
      'So với lực lượng lao động (650.000 người), số người tham gia 110.500 người, bằng 17%.',
      '17%',
      '21%',
    ],
    [
      'GRDP đạt 108.500 tỷ đồng; dịch vụ 46.655 tỷ đồng, tương ứng 43% GRDP; công nghiệp 36.890 tỷ đồng, tương ứng 34% GRDP.',
      '34%',
      '38%',
    ],
  ],
  '[GRW-01] a change since what is told elsewhere': [
    [
      'Kim ngạch xuất khẩu đạt 1.846,5 triệu USD, tăng 6,0% so với cùng kỳ. Cùng kỳ năm 2024, xuất khẩu đạt 1.742,0 triệu USD.',
      '6,0',
      '12,6',
    ],
    [
      'Mở 46 lớp với 1.058 học viên, so với năm trước (31 lớp, 730 học viên) tăng 15 lớp và 328 học viên.',
      '328',
      '298',
    ],
    ['Năm 2023 thu 845 tỷ đồng, năm 2024 thu 962 tỷ đồng, tăng 13,8%.', '13,8', '18,4'],
    ['Sản lượng 52.400 tấn, cùng kỳ năm trước 48.900 tấn, tăng 7,2%.', '7,2', '9,4'],
    ['So với năm 2022 (412 vụ), số vụ giảm 46 vụ, còn 366 vụ.', '46', '56'],
    ['Chỉ số tăng 09 bậc, từ hạng 38 lên hạng 29.', '09', '07'],
    ['Dư nợ đạt 84.560 tỷ đồng, tăng 5.320 tỷ đồng (tương ứng 6,7%) so với đầu năm.', '6,7', '7,7'],
  ],
  '[PCT-01] a ratio with more words behind it': [
    ['Có 121/124 trạm y tế xã, phường có bác sĩ (kể cả tăng cường), đạt 97,58%.', '97,58', '95,78'],
    ['Có 112/118 thôn, khu phố đạt danh hiệu văn hóa, tỷ lệ 94,9%.', '94,9', '91,9'],
    ['Đã đưa 126/131 TTHC (96,18%) ra tiếp nhận tại Trung tâm.', '96,18', '93,18'],
    ['Kết quả, 17 trong 20 đơn vị đã nộp báo cáo, đạt 85%.', '85%', '75%'],
    [
      'Có 121/124 trạm y tế có bác sĩ; 109 trạm đạt tiêu chí, bằng 87,90% tổng số trạm.',
      '109',
      '103',
    ],
  ],
  '[GRW-01] an earlier value without its noun': [
    ['Đang quản lý 538 học viên, giảm 46 học viên so với đầu kỳ (584).', '46', '56'],
  ],
  '[SUM-02] what is left, in another sentence': [
    [
      'Dự án ảnh hưởng 287 hộ. Đã chi trả cho 241 hộ, số tiền 96,3 tỷ đồng; 46 hộ còn lại chưa nhận.',
      '241',
      '251',
    ],
    [
      'Tiếp 1.412 lượt công dân, có 14 lượt đoàn. Trong đó: thường xuyên 968 lượt; định kỳ 444 lượt.',
      '444',
      '474',
    ],
  ],
  '[TAB-01] a column that sums up two others': [
    [
      'Tuyến | Quý I | Quý II | 6 tháng | Ghi chú\nTỉnh | 98.410 | 104.225 | 202.635 | cả BV\nHuyện | 121.306 | 118.744 | 240.050 |\nXã | 40.117 | 38.950 | 79.067 | giảm nhẹ',
      '240.050',
      '250.040',
    ],
  ],
  '[IMP-01] a percentage of a count that is told before': [
    [
      'Kiểm tra tại 23 cơ quan, đơn vị. Qua kiểm tra, 82,6% số cơ quan, đơn vị đã có kế hoạch.',
      '82,6',
      '84,5',
    ],
    ['Giải quyết 18 hồ sơ, tỷ lệ trước và đúng hạn đạt 94,4%.', '94,4', '91,3'],
    ['Lấy 45 mẫu nước để xét nghiệm, tỷ lệ mẫu đạt quy chuẩn là 91,1%.', '91,1', '90,2'],
    ['Trong số 42 vụ cháy, nguyên nhân do điện chiếm 64,3%.', '64,3', '63,1'],
    ['Có 26 HTX được hỗ trợ; 69,2% trong số đó đã liên kết tiêu thụ.', '69,2', '68,3'],
  ],
  '[DOC-01] [DOC-03] documents': [
    [
      'UBND huyện đã ban hành Kế hoạch số 58/KH-UBND ngày 15/02/2024. Triển khai Kế hoạch số 58/KH-UBND ngày 15/02/2024 của UBND huyện.',
      '15/02/2024 của',
      '25/02/2024 của',
    ],
    [
      'Số | Ngày | Nội dung\n96/KH-STNMT | 11/01/2024 | Thanh tra\n\nTheo Kế hoạch số 96/KH-STNMT ngày 11/01/2024 của Sở.',
      'ngày 11/01',
      'ngày 21/01',
    ],
    [
      'Thực hiện Công văn số 112/SNV-TCHC ngày 05/4/2024 của Sở Nội vụ.',
      '112/SNV-TCHC',
      '112/QĐ-SNV',
    ],
  ],
  '[SUM-02] kinds behind other numbers of their total': [
    [
      'Thụ lý 486 đơn: đất đai 210 đơn, môi trường 95 đơn, khác 181 đơn. Theo thẩm quyền: thuộc thẩm quyền 301 đơn, không thuộc thẩm quyền 185 đơn.',
      '301',
      '310',
    ],
    [
      'Kiểm định 2.415 thiết bị: cân 1.200, bình chứa 815, loại khác 400; số thiết bị đạt 2.367, không đạt 48 thiết bị.',
      '2.367',
      '2.376',
    ],
    [
      'Phát hiện sai phạm 9.420 triệu đồng; kiến nghị thu hồi 5.120 triệu đồng, kiến nghị khác 4.300 triệu đồng.',
      '5.120',
      '5.210',
    ],
  ],
  '[PCT-01] the share of a part whose total the parts make up': [
    [
      'Dân số 915.200 người, gồm: nam 457.100 người, chiếm 49,9%; nữ 458.100 người, chiếm 50,1%.',
      '49,9%',
      '44,9%',
    ],
    [
      'Xếp loại 1.240 học sinh như sau:\n- Tốt: 310 em (25,0%);\n- Khá: 620 em (50,0%);\n- Đạt: 310 em (25,0%).',
      '(50,0%)',
      '(56,0%)',
    ],
    [
      'Kết quả: loại A 205 người (20,5%), loại B 610 người (61,0%), loại C 185 người (18,5%); tổng số được xếp loại 1.000 người.',
      '61,0%',
      '67,0%',
    ],
  ],
  '[PCT-01] the share of what a sentence points back to': [
    [
      'Dư nợ cho vay 61.240 tỷ đồng, tăng 4,1%. Trong tổng dư nợ: nông nghiệp 30.620 tỷ đồng (50,0%), xuất khẩu 1.531 tỷ đồng (2,5%).',
      '50,0%',
      '55,0%',
    ],
  ],
  '[SUM-02] a list of what its sentence points back to': [
    [
      'Chi tháng 4 là 610 tỷ đồng, lũy kế 2.440 tỷ đồng. Trong lũy kế: chi đầu tư 880 tỷ đồng, chi thường xuyên 1.510 tỷ đồng, chi khác 50 tỷ đồng.',
      '1.510',
      '1.910',
    ],
  ],
  '[PCT-01] one more share of the same part': [
    [
      'Thu 3.930 tỷ đồng, đạt 56,1% dự toán Bộ giao (7.000 tỷ đồng), đạt 52,4% dự toán tỉnh giao (7.500 tỷ đồng).',
      '52,4%',
      '54,2%',
    ],
  ],
  '[PCT-01] the share of what was asked for': [
    [
      'Kiến nghị thu hồi 6,4 tỷ đồng, kiến nghị khác 1,2 tỷ đồng. Đã thu hồi 4.800 triệu đồng, đạt 75%.',
      '4.800',
      '4.300',
    ],
  ],
  '[PCT-01] of those just told, of the population, out of so much': [
    ['Trẻ em khó khăn 4.200 em (1,2%), đã được trợ giúp 3.990 em, đạt 95,0%.', '95,0%', '91,0%'],
    [
      'Dân số toàn tỉnh là 812.400 người. Số người tham gia bảo hiểm y tế là 763.656 người, tỷ lệ bao phủ 94,0%.',
      '94,0%',
      '90,4%',
    ],
    ['Thu gom rác đô thị 540 tấn/ngày trên 600 tấn phát sinh (90,0%).', '90,0%', '95,0%'],
  ],
  '[GRW-01] two values in brackets, or one beside its period': [
    [
      'So với cùng kỳ năm 2022, số vụ cháy giảm 24 vụ (86/110, tương đương 21,82%), tăng 09 người bị thương (34/25).',
      '34/25',
      '36/25',
    ],
    [
      'So với cùng kỳ năm 2022, số vụ cháy giảm 24 vụ (86/110, tương đương 21,82%).',
      '21,82%',
      '28,12%',
    ],
    ['Sản lượng đạt 12.480 tấn, tăng 4,00% so với cùng kỳ 12.000 tấn.', '4,00%', '4,90%'],
  ],
  '[SUM-01] items that a line behind them sums up': [
    [
      'Giải ngân đến 31/8:\na) Vốn tỉnh: 820.300 triệu đồng;\nb) Vốn trung ương: 410.200 triệu đồng;\nc) Vốn ODA: 20.500 triệu đồng.\nCộng (a+b+c): 1.251.000 triệu đồng.',
      '410.200',
      '410.800',
    ],
  ],
  '[SUM-04] grades of which the last denies another, and shares told one by one': [
    ['Xếp loại học lực: Tốt 20,4%; Khá 40,1%; Đạt 35,2%; Chưa đạt 4,3%.', '40,1', '46,1'],
    ['Cơ cấu kinh tế lần lượt là 21,5%; 36,4%; 35,8%; 6,3%.', '36,4', '39,4'],
    [
      'GRDP tăng 6,50%. Trong mức tăng chung 6,50 điểm % có đóng góp của nông nghiệp 0,90 điểm %, công nghiệp 2,60 điểm %, dịch vụ 2,70 điểm %, thuế sản phẩm 0,30 điểm %.',
      '2,60',
      '2,90',
    ],
  ],
  '[AVG-01] of an area, of ten thousand people': [
    ['Xã có 15.600 nhân khẩu, diện tích 52 km², mật độ dân số 300 người/km².', '300', '360'],
    [
      'Dân số toàn tỉnh là 800.000 người; có 2.480 giường bệnh, đạt 31,0 giường/vạn dân.',
      '31,0',
      '37,0',
    ],
    [
      'Toàn huyện có 96 tổ công nghệ số với 768 thành viên, bình quân 08 thành viên/tổ.',
      '768',
      '968',
    ],
  ],
  '[SUM-06] told above, and as the whole of a ratio': [
    [
      'Sở đưa 126/131 thủ tục ra Trung tâm. Trong 126 thủ tục nêu trên có 59 thủ tục được rút ngắn.',
      '126 thủ tục nêu',
      '136 thủ tục nêu',
    ],
    ['Án nghiêm trọng xảy ra 14 vụ, làm rõ 14/14 vụ.', 'ra 14', 'ra 17'],
    ['Phát hiện 96 ổ dịch, đã xử lý 96/96 ổ dịch.', '96 ổ dịch, đã', '98 ổ dịch, đã'],
  ],
  '[TAB-01] rows that are numbered, with rows below them': [
    [
      'Nguồn vốn | Kế hoạch | Giải ngân\n1. Tỉnh | 845.200 | 512.400\n2. Trung ương | 390.000 | 187.900\n- Trong đó: mục tiêu | 121.500 | 48.200\n3. Xổ số | 610.800 | 402.600\nTổng số | 1.846.000 | 1.102.900',
      '390.000',
      '396.000',
    ],
  ],
  '[SUM-02] brackets that hold names and numbers, also below ten': [
    [
      'Tổ chức 58 cuộc họp, hội nghị, làm việc của lãnh đạo huyện (trực tiếp 31, trực tuyến 16, kết hợp 11).',
      '16',
      '18',
    ],
    ['Phát sinh mới 08 hộ (An Phú 03 hộ, Bình Lộc 03 hộ, Suối Đá 02 hộ).', '08', '09'],
  ],
  '[SUM-02] a list behind a share, a comparison, or sorted once more': [
    [
      'Có 1.040 học sinh dự thi; đạt giải 412 em, chiếm 39,62%, trong đó: 12 giải Nhất, 80 giải Nhì, 120 giải Ba, 200 giải Khuyến khích.',
      '120',
      '150',
    ],
    [
      'Toàn tỉnh còn 582 đơn vị, giảm 41 đơn vị (giảm 6,58%) so với năm 2021 là 623 đơn vị; cụ thể: giáo dục 448, y tế 34, văn hóa 31, khác 69.',
      '448',
      '418',
    ],
    [
      'Tinh giản 58 trường hợp: nghỉ hưu 41, thôi việc 17. Phân theo khối: hành chính 12; sự nghiệp 39; cấp xã 07.',
      'sự nghiệp 39',
      'sự nghiệp 33',
    ],
    [
      'Tổng số 25 hồ sơ, trả trước hạn 20 hồ sơ, 03 hồ sơ đúng hạn, 02 hồ sơ người dân xin rút.',
      '20',
      '26',
    ],
  ],
  '[SUM-01] a list behind another number, and a sum that the text writes out': [
    [
      'Toàn tỉnh có 187 sản phẩm OCOP của 108 chủ thể, gồm 142 sản phẩm 3 sao, 43 sản phẩm 4 sao và 02 sản phẩm 5 sao.',
      '142',
      '148',
    ],
    ['Trong kỳ cấp mới 07, gia hạn 11, sửa đổi 02 giấy phép = 20 giấy phép.', '11', '17'],
    ['Tham gia đạt 04 HCV, 06 HCB, 11 HCĐ (tổng 21 huy chương).', '06 HCB', '08 HCB'],
  ],
  '[SUM-02] parts told in turn, two lists at once, and what sums up at last': [
    [
      'Có 3.218 người kê khai lần đầu, hằng năm, bổ sung và phục vụ công tác cán bộ (lần lượt là 162; 1.745; 804; 507 người).',
      '804',
      '814',
    ],
    [
      'Đã mở 18 lớp cho 1.236 lượt người. Trong đó, 06 lớp chính trị với 387 lượt và 12 lớp kỹ năng với 849 lượt.',
      '849',
      '899',
    ],
    [
      'Học kỳ I có 23 học sinh bỏ học, học kỳ II có 18 học sinh bỏ học; tính chung cả năm là 41 em.',
      '23',
      '28',
    ],
    ['Cấp xã: 1.305 người; ở thôn: 2.073 người. Tổng hợp chung 3.378 người.', '3.378', '3.318'],
  ],
  '[SUM-02] what came, was done and is left': [
    ['Tiếp nhận 37 phản ánh, đã xử lý 34, còn 03 đang xử lý.', '34', '31'],
  ],
  '[SUM-05] what was added, left out or saved': [
    ['Xây dựng thêm 17 tổ liên gia, nâng tổng số lên 631 tổ (trước đó 614).', '631', '634'],
    [
      'Thu nội địa 6.912 tỷ đồng. Nếu loại trừ tiền đất (1.205 tỷ đồng) và xổ số (815 tỷ đồng) thì thu nội địa đạt 4.892 tỷ đồng.',
      '4.892',
      '4.992',
    ],
    [
      'Giá gói thầu 18,72 tỷ đồng, giá trúng thầu 17,91 tỷ đồng, tiết kiệm 810 triệu đồng.',
      '810',
      '850',
    ],
  ],
  '[PCT-01] a part further before, or in brackets behind its rate': [
    ['Xảy ra 203 vụ, điều tra làm rõ 176 vụ với 314 đối tượng, đạt tỷ lệ 86,7%.', '86,7', '81,7'],
    [
      'Mở 18 lớp cho 1.236 lượt cán bộ, công chức, viên chức, đạt 75% kế hoạch năm về số lớp (24 lớp).',
      '75%',
      '78%',
    ],
    ['Toàn tỉnh có 132 trạm y tế. Tỷ lệ trạm y tế có bác sĩ đạt 96,2% (127 trạm).', '96,2', '92,2'],
    ['Đã tiêm cho 12.170/15.940 trẻ 18 tháng tuổi, đạt 76,34%.', '76,34', '73,34'],
    ['Kiểm tra 1.906 tổ chức, cá nhân; 322 tổ chức, cá nhân vi phạm, bằng 16,9%.', '16,9', '19,9'],
    ['Trả kết quả 638/642 hồ sơ, đúng hạn 638 hồ sơ đạt 100% số đã trả.', 'hạn 638', 'hạn 608'],
  ],
  '[GRW-01] changes in the turn of the values that they are held against': [
    [
      'Xảy ra 134 vụ, làm chết 71 người, bị thương 98 người; so với cùng kỳ (151 vụ, 77 người chết, 94 người bị thương) giảm 17 vụ, giảm 06 người chết, tăng 04 người bị thương.',
      'giảm 06',
      'giảm 08',
    ],
  ],
  '[SUM-06] the whole of a ratio alone in brackets, or told without its noun': [
    [
      'Tiếp nhận 1.318 lượt phản ánh, tỷ lệ trả lời đúng hạn 98,94% (1.304/1.318).',
      '1.318 lượt',
      '1.518 lượt',
    ],
    ['Xã có hồ sơ tiếp nhận 542. Trả kết quả 538/542 hồ sơ.', 'nhận 542', 'nhận 562'],
  ],
  '[SUM-03] early and on time alone, at the end of a sentence': [
    ['Lĩnh vực Thủy lợi giải quyết 25 hồ sơ, trước hạn 23 hồ sơ, đúng hạn 02 hồ sơ.', '23', '28'],
  ],
  '[SUM-05] trade and half a year': [
    [
      'Xuất khẩu đạt 243,5 triệu USD; nhập khẩu 338,1 triệu USD, nhập siêu 94,6 triệu USD.',
      '94,6',
      '96,4',
    ],
    [
      'Quý II ước 8.127 tỷ đồng. Quý I đạt 6.418 tỷ đồng; như vậy 6 tháng đạt 14.545 tỷ đồng.',
      '6.418',
      '6.818',
    ],
  ],
  '[PCT-01] of what bears the same name without the deed': [
    [
      'Kế hoạch vốn 4.000 tỷ đồng, gồm: vốn ngân sách tỉnh 2.600 tỷ đồng, vốn ngân sách trung ương 1.400 tỷ đồng. Đến nay vốn ngân sách trung ương giải ngân 803,6 tỷ đồng, đạt 57,4%.',
      '57,4',
      '51,4',
    ],
  ],
  '[GRW-01] of a percentage in brackets, of a ratio, as so many times': [
    ['Chưa đạt 151 em (2,3%), giảm 0,4 điểm % so với năm học trước (2,7%).', '2,7', '2,1'],
    [
      'Số trường đạt chuẩn là 291/486 trường, tăng 15 trường so với cuối năm học trước (276 trường).',
      'tăng 15',
      'tăng 19',
    ],
    ['Khách quốc tế 214,9 nghìn lượt (gấp 1,3 lần cùng kỳ 165,3 nghìn lượt).', '1,3', '1,8'],
  ],
  '[SUM-02] brackets of two names and numbers': [
    ['Trong kỳ nghiệm thu 11 nhiệm vụ (xuất sắc 02, đạt 09).', '11', '14'],
    ['Qua kiểm tra 31 đơn vị có 28 đơn vị thực hiện tốt, 03 đơn vị cần khắc phục.', '28', '26'],
  ],
  '[SUM-02] shares of money in a sentence of their own, and a rest in brackets': [
    [
      'Xuất khẩu 4 tháng đạt 243,5 triệu USD, tăng 1,4% so với cùng kỳ (240,2 triệu USD). Nhóm hàng thủy sản 74,6 triệu USD; nông sản 5,9 triệu USD; hàng hóa khác 163,0 triệu USD.',
      '163,0',
      '168,0',
    ],
    [
      'Toàn tỉnh có 1.574 thủ tục, trong đó 812 thủ tục toàn trình, 506 thủ tục một phần, số thủ tục còn lại cung cấp thông tin (256 thủ tục).',
      '812',
      '872',
    ],
  ],
  '[GRW-01] points of a rate by its name': [
    [
      'Khảo sát 1.500 người: rất hài lòng 635 phiếu (42,3%), hài lòng 545 phiếu (36,3%), bình thường 320 phiếu (21,3%). Tỷ lệ rất hài lòng tăng 3,1 điểm % so với đợt trước (39,2%).',
      '3,1',
      '8,1',
    ],
  ],
  '[PCT-01] a share told in words as well': [
    [
      'Trong 1.248 doanh nghiệp được khảo sát có 412 doanh nghiệp có nhu cầu tuyển dụng, chiếm gần một phần ba (33%).',
      '33%',
      '38%',
    ],
  ],
  '[SUM-01] what overlaps and is said to be counted once': [
    [
      'Tiếp nhận 382 đơn, gồm 86 đơn khiếu nại, 31 đơn tố cáo và 265 đơn kiến nghị (13 đơn vừa khiếu nại, vừa tố cáo được tính vào đơn khiếu nại).',
      '31 đơn',
      '39 đơn',
    ],
  ],
  '[SUM-05] those who came and those who went': [
    [
      'Trại đang quản lý 538 học viên, giảm 46 học viên so với đầu kỳ (584). Trong kỳ tiếp nhận 127 học viên, cho về 171 học viên, chuyển cơ sở khác 02 học viên.',
      '171',
      '151',
    ],
  ],
  '[SUM-02] kinds in a later sentence that begins with the total’s noun': [
    [
      'Đang nuôi dưỡng 412 học viên tại 03 cơ sở. Trong kỳ tiếp nhận thêm 27 người. Học viên bắt buộc 389, tự nguyện 23.',
      '389',
      '369',
    ],
  ],
  '[SUM-02] ratios that a last ratio adds up': [
    [
      'Số hóa: cấp tỉnh 11.206/12.045 hồ sơ, cấp huyện 8.470/11.000, cấp xã 20.114/31.428; cộng 3 cấp 39.790/54.473 hồ sơ.',
      '8.470',
      '8.430',
    ],
    [
      'Số hóa: cấp tỉnh 11.206/12.045 hồ sơ, cấp huyện 8.470/11.000, cấp xã 20.114/31.428; cộng 3 cấp 39.790/54.473 hồ sơ.',
      '31.428',
      '31.468',
    ],
  ],
  '[SUM-02] an item that is the list of the one before': [
    [
      '- Dung tích các hồ chứa còn 152,7 triệu m³/238,6 triệu m³.\n- Cụ thể: hồ A 61,3 triệu m³; hồ B 48,9 triệu m³; các hồ còn lại 42,5 triệu m³.',
      '48,9',
      '45,9',
    ],
  ],
  '[GRW-01] doubled': [
    ['Có 118 điểm chữa cháy, tăng gấp đôi cuối năm trước (59 điểm).', '118', '148'],
    ['Có 120 điểm chữa cháy, tăng gấp đôi so với cùng kỳ (60 điểm).', '60', '90'],
  ],
  '[PCT-01] of a plan that the item before tells': [
    [
      '1. Tuyển sinh: chỉ tiêu giao 10.450 học sinh, đăng ký 12.118 học sinh.\n2. Kết quả: trúng tuyển 10.207 học sinh, đạt 97,7% chỉ tiêu; trường chuyên 350 học sinh.',
      '97,7',
      '91,7',
    ],
  ],
  '[TAB-01] what the words below a table tell of it': [
    [
      'Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết\nĐất đai | 1.284 | 1.207 | 77\nHộ tịch | 956 | 956 | 0\nXây dựng | 183 | 171 | 12\nTổng cộng | 2.423 | 2.334 | 89\n\nSố hồ sơ đã giải quyết đạt 96,3% tổng số tiếp nhận.',
      '96,3',
      '36,3',
    ],
    [
      'Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết\nĐất đai | 1.284 | 1.207 | 77\nHộ tịch | 956 | 956 | 0\nXây dựng | 183 | 171 | 12\nTổng cộng | 2.423 | 2.334 | 89\n\nTrong 89 hồ sơ đang giải quyết không có hồ sơ quá hạn.',
      'Trong 89',
      'Trong 84',
    ],
    [
      'Nguồn vốn | Kế hoạch | Giải ngân\nTỉnh | 845.200 | 512.430\nTrung ương | 390.000 | 187.915\nXổ số | 610.800 | 402.655\nTổng số | 1.846.000 | 1.103.000\n\nTỷ lệ giải ngân chung: 59,75%.',
      '59,75',
      '53,75',
    ],
    [
      'Chỉ tiêu | ĐVT | Kế hoạch năm | Thực hiện\nTổng đàn lợn | con | 420.000 | 412.600\nSản lượng thịt hơi | tấn | 68.500 | 51.230\n\nSản lượng thịt hơi còn thiếu 17.270 tấn so với kế hoạch.',
      '17.270',
      '17.370',
    ],
  ],
  '[AVG-01] so many for each, and a yield': [
    [
      'Khảo sát 48 mẫu xăng tại 16 cửa hàng¹; không có mẫu vi phạm.\n\n¹ Mỗi cửa hàng 03 mẫu.',
      '48',
      '45',
    ],
    ['Xây dựng 36 mô hình tại 18 xã, mỗi xã 02 mô hình.', '36', '96'],
    [
      'Thu hoạch xong 38.412 ha lúa. Năng suất bình quân 66,8 tạ/ha; sản lượng ước đạt 256.592 tấn.',
      '256',
      '265',
    ],
  ],
  '[SUM-01] a footnote that lists what a number before the last counts': [
    ['Mở 12 lớp tập huấn với 849 lượt¹.\n\n¹ Gồm 09 lớp trực tiếp, 03 lớp trực tuyến.', '09', '08'],
  ],
  '[SUM-02] kinds in a sentence that begins with “trong đó”': [
    [
      'Xảy ra 87 vụ tai nạn, làm chết 41 người. Trong đó tai nạn từ ít nghiêm trọng trở lên 58 vụ, va chạm 29 vụ.',
      '58',
      '38',
    ],
  ],
  '[PCT-01] one total of two parts, all that a ratio counts, and what was spent': [
    [
      'Có 9.215 hộ nghèo, tỷ lệ 2,84% và 11.048 hộ cận nghèo, tỷ lệ 3,41% trên tổng số 324.190 hộ dân cư.',
      '2,84',
      '2,48',
    ],
    [
      'Có 121/124 trạm y tế có bác sĩ. 118 trạm có nữ hộ sinh; 109 trạm đạt chuẩn, bằng 87,90% tổng số trạm.',
      '87,90',
      '81,90',
    ],
    [
      'Kinh phí là 27,4 tỷ đồng (trung ương 21,5 tỷ đồng). Đã giải ngân 15,34 tỷ đồng, đạt tỷ lệ 55,99%.',
      '55,99',
      '45,99',
    ],
    [
      'Đã giải quyết 6.137 hồ sơ, trong đó trước hạn 4.402, đúng hạn 1.712, quá hạn 23; đang giải quyết 345 hồ sơ, trong đó quá hạn 02. Tỷ lệ giải quyết trước và đúng hạn đạt 99,62%.',
      '99,62',
      '39,62',
    ],
  ],
  '[SUB-01] more than asked, than there are, or than are looked after': [
    [
      'Có 4.906 người nộp hồ sơ hưởng trợ cấp thất nghiệp, 4.873 người đã có quyết định hưởng.',
      '4.873',
      '4.973',
    ],
    ['Đang quản lý 1.427 người, đang điều trị ARV 1.198 người.', '1.198', '1.498'],
    ['Có 121/124 trạm y tế có bác sĩ. 118 trạm có nữ hộ sinh.', '118', '148'],
    ['Án nghiêm trọng xảy ra, làm rõ 24/24 vụ.', '24/', '34/'],
  ],
  '[SUB-01] more of what a task’s title names than it says there are': [
    [
      'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n1. Mở rộng áp dụng hệ thống quản lý tại UBND cấp xã (24 xã, thị trấn):\n- Hướng dẫn 21 UBND cấp xã xây dựng kế hoạch.',
      '21',
      '27',
    ],
  ],
};
