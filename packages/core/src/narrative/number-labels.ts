import type { NumberKind } from './number-mention.ts';
import { wordList } from './word-list.ts';

/** Words that make a name of the number after them. */
export interface NumberLabels {
  readonly kind: NumberKind;
  /**
   * How it holds where things that can be counted follow (`đợt 15 hồ sơ`): `firm` does; `loose` gives way;
   * `faint` gives way to any noun, being a verb as often.
   */
  readonly hold: 'firm' | 'loose' | 'faint';
  /** What it takes beside the words: a capital letter or `số` (`Quyết định 60`, `quyết định số 60`), or `số`. */
  readonly needs: 'nothing' | 'capital' | 'số';
  readonly words: readonly string[];
}

export const NUMBER_LABELS: readonly NumberLabels[] = [
  {
    kind: 'LEGAL_ARTICLE',
    hold: 'firm',
    needs: 'nothing',
    words: wordList('khoản | tiểu mục | phụ lục'),
  },
  {
    kind: 'LEGAL_ARTICLE',
    hold: 'firm',
    needs: 'capital',
    words: wordList('điều | chương | mục | phần'),
  },
  {
    kind: 'LEGAL_ARTICLE',
    hold: 'loose',
    needs: 'nothing',
    words: wordList('điều | chương | mục | tiết | điểm'),
  },
  {
    kind: 'DOCUMENT_NUMBER',
    hold: 'loose',
    needs: 'capital',
    words: wordList(`
      nghị quyết | nghị định | quyết định | chỉ thị | thông tư | thông tư liên tịch | kế hoạch | công văn
      | tờ trình | kết luận | công điện | luật | pháp lệnh | quy chế | thông tri
    `),
  },
  {
    kind: 'DOCUMENT_NUMBER',
    hold: 'loose',
    needs: 'số',
    words: wordList(`
      thông báo | báo cáo | hướng dẫn | quy định | lệnh | giấy mời | biên bản | văn bản | hợp đồng |
      phương án | giấy phép | giấy chứng nhận | phiếu chuyển | giấy ủy quyền
    `),
  },
  {
    kind: 'PROJECT',
    hold: 'firm',
    needs: 'nothing',
    words: wordList('đề án | tiểu dự án'),
  },
  {
    kind: 'PROJECT',
    hold: 'loose',
    needs: 'capital',
    words: wordList(`
      chương trình | chương trình mục tiêu quốc gia | chương trình mtqg | ctmtqg | dự án | chương trình
      hành động | chiến dịch
    `),
  },
  {
    kind: 'ORDINAL',
    hold: 'firm',
    needs: 'nothing',
    words: wordList(`
      thứ | lần thứ | lần | kỳ họp thứ | hạng | xếp hạng | xếp thứ | đứng thứ | vị trí thứ | vị thứ | mức
      độ | cấp độ | học kỳ | biểu | biểu mẫu | bảng | hình | biểu đồ | trang | giai đoạn | tập | bậc | stt
    `),
  },
  {
    kind: 'ORDINAL',
    hold: 'firm',
    needs: 'số',
    words: wordList('mẫu | câu | quyển | lô | gói | khoang | bàn | trường'),
  },
  {
    kind: 'ORDINAL',
    hold: 'loose',
    needs: 'nothing',
    words: wordList(`
      khóa | khoá | đợt | vòng | bước | nhóm | loại | lớp | khối | tiêu chí | chỉ tiêu | nhiệm vụ | nội
      dung | mũi | liều | ca | phiên | số thứ tự | trung tâm | trường | bộ phận | đoàn | tổ công tác |
      công ty | nhà máy | xí nghiệp | chi nhánh | bệnh viện | quân y | trạm | kho | phòng | chi cục | cơ
      sở | gói thầu | hạng mục | mô hình | top | bài | tầng | mức | văn phòng | tổ máy | hồ | kỳ | đội
      quản lý thị trường | vị trí | xếp
    `),
  },
  {
    kind: 'ORDINAL',
    hold: 'faint',
    needs: 'nothing',
    words: wordList('cấp'),
  },
  {
    kind: 'ADMINISTRATIVE',
    hold: 'loose',
    needs: 'nothing',
    words: wordList(`
      thôn | tổ | tổ dân phố | khu phố | khu vực | khu | ấp | buôn | bon | xóm | đội | phường | quận |
      vùng | cụm | tiểu khu | khoảnh | lô | thửa | thửa đất | tờ bản đồ | quân khu | sư đoàn | lữ đoàn |
      trung đoàn | tiểu đoàn | binh đoàn | khu công nghiệp | kcn | cầu | hẻm | ngõ | ngách | kiệt | số nhà
      | đồn | hải đoàn | hải đội | liên gia | đường
    `),
  },
  {
    kind: 'ADMINISTRATIVE',
    hold: 'firm',
    needs: 'nothing',
    words: wordList(`
      quốc lộ | tỉnh lộ | hương lộ | ql | tl | đường tỉnh | km | vành đai
    `),
  },
  {
    kind: 'VERSION',
    hold: 'firm',
    needs: 'nothing',
    words: wordList('version | phiên bản | ver | windows | office | android'),
  },
  {
    kind: 'UNKNOWN',
    hold: 'firm',
    needs: 'nothing',
    words: wordList('covid | cách mạng công nghiệp'),
  },
  {
    kind: 'GRADE',
    hold: 'firm',
    needs: 'nothing',
    words: wordList('euro | mác | ron'),
  },
];

/** Words that end as a label does, or begin as one, and are none: `danh mục 15 nhiệm vụ`. */
export const NO_LABELS: readonly string[] = wordList(`
  danh mục | chuyên mục | thư mục | tài khoản | điều khoản | huân chương | huy chương | văn chương | địa điểm |
  thời điểm | quan điểm | đặc điểm | trọng điểm | ưu điểm | khuyết điểm | thí điểm | cao điểm | tụ điểm | kiểm
  điểm | chấm điểm | tổng điểm | số điểm | đạt điểm | các loại | phân loại | chủng loại | thể loại | xếp loại | phân hạng |
  mở lớp | số lớp | các lớp | liên đoàn | công đoàn | tập đoàn | đại biểu | phát biểu | tiêu biểu | ý kiến | số
  lần | nhiều lần | mỗi lần | định mức | hạn mức | tổng mức | hộp thư | cơ sở dữ liệu | tổ hợp | thứ bậc |
  thương mại | cơ sở vật chất | hội trường | thị trường | môi trường | nhà trường | công trường | hiện trường |
  trưởng phòng | quốc phòng | dự phòng | ao hồ | đồng hồ | giàn khoan | thời kỳ | định kỳ | cùng kỳ | chu kỳ | trong kỳ |
  tổng kho | ngân hàng | quân đội | đề tài | học bài | tin bài
`);
