import { type Drawer, oneOf } from './drawer.ts';

// Words of no agency: put together by chance, of the length and the kind that reports are written in.

const FIELDS = [
  'quản lý đất đai',
  'bảo vệ môi trường',
  'giáo dục mầm non',
  'khám bệnh, chữa bệnh bảo hiểm y tế',
  'phát triển nông nghiệp hữu cơ',
  'chuyển đổi số',
  'cải cách hành chính',
  'an toàn thực phẩm',
  'bảo tồn di sản văn hóa',
  'quy hoạch đô thị',
  'duy tu đường tỉnh',
  'tiêu chuẩn, đo lường, chất lượng',
  'giải quyết việc làm',
  'quản lý rừng phòng hộ',
  'cấp nước sạch nông thôn',
  'hỗ trợ doanh nghiệp nhỏ và vừa',
] as const;

const DEEDS = [
  'Tổ chức kiểm tra, rà soát',
  'Tham mưu Ủy ban nhân dân tỉnh ban hành văn bản chỉ đạo',
  'Hướng dẫn các đơn vị, địa phương triển khai',
  'Phối hợp với Ủy ban nhân dân các huyện, thị xã, thành phố thực hiện',
  'Thẩm định hồ sơ, dự toán',
  'Tổ chức hội nghị tập huấn, phổ biến pháp luật',
  'Tiếp nhận, giải quyết hồ sơ',
  'Hoàn thành số hóa dữ liệu',
] as const;

const REMARKS = [
  'bảo đảm đúng quy trình, thời gian theo quy định',
  'kịp thời tháo gỡ khó khăn, vướng mắc cho người dân và doanh nghiệp',
  'gắn với kiểm tra trách nhiệm của người đứng đầu từng đơn vị',
  'tạo sự đồng thuận trong cán bộ, công chức, viên chức và nhân dân',
  'góp phần hoàn thành các chỉ tiêu kế hoạch đã đề ra từ đầu năm',
  'qua đó nâng cao hiệu lực, hiệu quả quản lý nhà nước trên địa bàn',
] as const;

export const UNITS = ['hồ sơ', 'cơ sở', 'lượt', 'công trình', 'hộ', 'lớp', 'mẫu'] as const;

export function taskTitle(draw: Drawer): string {
  return `Nâng cao chất lượng công tác ${oneOf(FIELDS, draw)} và ${oneOf(FIELDS, draw)}`;
}

export function indicatorName(unit: string, draw: Drawer): string {
  return `Số ${unit} được giải quyết trong lĩnh vực ${oneOf(FIELDS, draw)}`;
}

export function documentSubject(draw: Drawer): string {
  return `về việc tăng cường ${oneOf(FIELDS, draw)} và ${oneOf(FIELDS, draw)} trên địa bàn tỉnh`;
}

/** What was done, up to where its figure stands. */
export function beginning(draw: Drawer): string {
  return `${oneOf(DEEDS, draw)} công tác ${oneOf(FIELDS, draw)}, ${oneOf(REMARKS, draw)}; trong kỳ đã thực hiện `;
}

/** What stands behind the figure. */
export function ending(draw: Drawer): string {
  return `, ${oneOf(REMARKS, draw)}; ${oneOf(REMARKS, draw)}.`;
}

export function plan(draw: Drawer): string {
  return `Tiếp tục ${oneOf(DEEDS, draw).toLowerCase()} công tác ${oneOf(FIELDS, draw)}, ${oneOf(REMARKS, draw)}.`;
}
