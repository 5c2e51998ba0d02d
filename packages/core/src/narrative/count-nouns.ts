import { wordList } from './word-list.ts';

/** What comes in whole numbers only, by its first words: no half files, no half people. */
export const WHOLE_THINGS: readonly string[] = wordList(`
  người | nam | nữ | cán bộ | công chức | viên chức | đồng chí | đồng bào | học sinh | học viên | sinh viên | giáo viên |
  giảng viên | bác sĩ | bác sỹ | điều dưỡng | bệnh nhân | trẻ | em | cháu | hộ | nhân khẩu | khẩu | lao động |
  đảng viên | hội viên | đoàn viên | đại biểu | thành viên | thí sinh | đối tượng | chiến sĩ | chiến sỹ | công dân |
  khách | du khách | luật sư | hòa giải viên | ứng viên | gia đình | bị can | bị cáo | biên chế | chức danh |
  vị trí việc làm | phụ nữ | thanh niên | cựu chiến binh | nhà giáo | tác giả | chuyên gia | vận động viên |
  hồ sơ | bộ hồ sơ | vụ | lượt | đơn | văn bản | nhiệm vụ | trường hợp | ca | cuộc | đoàn | lớp | đợt | buổi | mẫu |
  mô hình | dự án | đề tài | đề án | sáng kiến | kế hoạch | quyết định | báo cáo | công văn | tờ trình | nghị quyết |
  chỉ thị | thông báo | kết luận | hợp đồng | biên bản | thủ tục | TTHC | dịch vụ | chỉ tiêu | tiêu chí | đề xuất |
  nội dung | ý kiến | kiến nghị | phản ánh | khiếu nại | tố cáo | câu hỏi | phiếu | giải pháp | chuyên đề |
  doanh nghiệp | DN | công ty | hợp tác xã | HTX | tổ hợp tác | tổ chức | cá nhân | tập thể | cơ sở | hội nghị |
  hội thảo | phiên | giấy | chứng chỉ | chứng nhận | bằng khen | quyển | cuốn | tin | bài | chuyên mục | phóng sự |
  chương trình | tác phẩm | bản tin | tài khoản | thẻ | xe | phương tiện | tàu | con | cây | căn | ngôi | công trình |
  tuyến | chiếc | cái | sản phẩm | nhãn hiệu | suất | phần quà | liều | mũi | hạng mục | gói thầu | giải | huy chương |
  giao dịch | cuộc gọi | chuyến | nhóm | câu lạc bộ | CLB | chi hội | chi bộ | đồng hồ | cột mốc | điểm cầu |
  điểm trường | thiết bị | máy | phòng học | giường | đầu mối | sự cố | đám cháy | lượng khách | gương | việc | tờ | băng rôn | pa nô |
  pano | khẩu hiệu | đĩa | bộ phận | mặt hàng | nguồn
`);

/** Places and bodies: whole too, yet often the rest of a name (`Đề án 06 tỉnh`, `thôn 5 xã Hàm Liêm`). */
export const WHOLE_PLACES: readonly string[] = wordList(`
  tỉnh | huyện | xã | phường | thị trấn | thôn | khu phố | ấp | sở | ban | ngành | cơ quan | đơn vị | địa phương |
  trường | bệnh viện | trạm | trung tâm | phòng | chi cục | UBND | cấp | bộ | đội | tổ | hội | khu | cụm
`);

/** Spans of time that are counted. */
export const WHOLE_TIMES: readonly string[] = wordList(
  'ngày | tháng | năm | tuần | lần | giờ | phút',
);

/** Two nouns that a comma does not part: `tổ chức, cá nhân`. */
export const NOUN_PAIRS: readonly (readonly string[])[] = wordList(`
  tổ chức, cá nhân | cá nhân, tổ chức | sở, ngành | sở, ban | xã, thị trấn | xã, phường | phường, thị trấn |
  cơ quan, đơn vị | tập thể, cá nhân | cán bộ, công chức | công chức, viên chức | thôn, khu phố | tin, bài |
  khiếu nại, tố cáo | hộ, cá nhân | huyện, thị xã | tỉnh, thành phố | tỉnh, thành
`).map((pair) => pair.split(', '));
