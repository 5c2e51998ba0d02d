import { wordList } from './word-list.ts';

/** Words that end a count's noun, or keep it from beginning: what follows says something about it. */
export const STOP_WORDS: readonly string[] = wordList(`
  đã | đang | sẽ | vẫn | cũng | đều | được | bị | là | và | hoặc | hay | nhưng | trong | ngoài | tại | của | cho |
  với | theo | từ | đến | tới | vào | trên | dưới | so | tăng | giảm | đạt | chiếm | bằng | gồm | do | để | nhằm |
  khi | nếu | mà | có | không | chưa | còn | thì | nên | cùng | trước | sau | về | qua | ở | bởi | vì | như | thuộc |
  ước | lên | xuống | hơn | kém | này | đó | kia | nêu | vượt | phải | cần | rồi | nhờ | trừ | cả | mỗi | các |
  những | nữa | nay | xong | lại | tính | kể | gần | khoảng | giữa | sang | gửi | nộp | trở | tức | riêng | hiện |
  song | vừa | tiếp | bao | đủ | lần lượt | đi | ra
`);

/** Pairs of words that do the same. */
export const STOP_PAIRS: readonly string[] = wordList(`
  đúng hạn | quá hạn | trễ hạn | chậm hạn | sớm hạn | tới hạn | đúng tiến | chậm tiến | đúng thời | quá thời |
  triển khai | thực hiện | hoàn thành | tiếp nhận | ban hành | xảy ra | phát sinh | chuyển sang | chuyển đến |
  tồn đọng | phục vụ | đảm bảo | bảo đảm | liên quan | cụ thể | đề nghị | yêu cầu | kịp thời | góp phần |
  nâng tổng | hưởng ứng | tham dự | tham gia | số tiền | tổng số | tổng kinh | tổng diện | tổng vốn | trị giá |
  tỷ lệ | tỉ lệ | tương đương | tương ứng | thông qua | chỉ có | chỉ còn | chỉ đạt | trễ hẹn | đúng hẹn | lũy kế |
  luỹ kế | cao nhất | thấp nhất | nhiều nhất | ít nhất
`);

/** Where a word that would end a noun belongs to the word before or after it. */
export const NO_STOP_PAIRS: readonly string[] = wordList(`
  thiết bị | trang bị | bị can | bị cáo | bị hại | bị đơn | chuẩn bị | so sánh | tự do | tồn tại | hiện tại | máy tính | giới tính | hàng không |
  văn bằng | đồng bằng | bằng khen | bằng sáng | bằng cấp | bằng độc | bằng tốt | bằng lái | nhà ở | đất ở |
  có công | có hại | cần thiết | theo dõi | ngoài trời | ngoài công | giảm nghèo | giảm thiểu | từ thiện |
  không gian | không khí | không phép | hiện vật | hiện đại | hiện trường | riêng lẻ | tiếp công | tiếp xúc |
  tiếp dân | gia tăng | vừa học | vừa và | nên văn | lên lớp | qua mạng | sau đại | trước bạ | cùng loại |
  phải thu | phải trả | tiếp thị | tiếp sóng | cần cẩu | tính toán | khoảng cách | đi lại | xe đi | ra đa | bao bì |
  sơ bộ | hòa giải | đại hội | người cao | bao thanh
`);

/** Words that end a noun but may be its first: `05 năm`, `03 tháng`. */
export const LATER_STOP_WORDS: readonly string[] = wordList(
  'năm | tháng | quý | ngày | số | thứ | lần | kỳ | điều | khoản',
);
