/** The parts in which the example of a rule differs from a report with nothing amiss. */
interface ExampleParts {
  readonly number?: string;
  readonly dateLine?: string;
  readonly addressee?: string;
  readonly results?: string;
  readonly evaluation?: string;
  readonly plan?: string;
  readonly filing?: string;
  readonly end?: string;
}

const RESULTS = `1. Tổ chức tập huấn nghiệp vụ văn thư cho công chức cấp xã

- Mở 03 lớp tập huấn cho 120 công chức văn thư.

2. Kiểm tra công tác lưu trữ tại các cơ quan chuyên môn

- Kiểm tra 05 cơ quan, nhắc nhở 01 cơ quan chưa lập hồ sơ.

3. Số hóa tài liệu lưu trữ lịch sử của tỉnh

- Số hóa 1.250 hồ sơ địa chính.`;

const PLAN = `1. Tiếp tục tập huấn nghiệp vụ văn thư cho công chức cấp xã.

2. Kiểm tra công tác lưu trữ tại 06 cơ quan chuyên môn còn lại.

3. Số hóa tài liệu lưu trữ lịch sử theo tiến độ.`;

/** A short report from letterhead to signature; the examples of rules that need a whole one are made of it. */
export function exampleReport({
  number = '45/BC-SNV',
  dateLine = 'Bình Thuận, ngày 16 tháng 3 năm 2023',
  addressee = 'Kính gửi: Ủy ban nhân dân tỉnh.',
  results = RESULTS,
  evaluation = 'Các phòng phối hợp tốt trong thực hiện nhiệm vụ.',
  plan = PLAN,
  filing = 'Lưu: VT, VP',
  end = './.',
}: ExampleParts = {}): string {
  return `Số: ${number}

${dateLine}

BÁO CÁO

Kết quả công tác văn thư, lưu trữ quý I năm 2023

${addressee}

I. KẾT QUẢ THỰC HIỆN

${results}

II. ĐÁNH GIÁ CHUNG

${evaluation}

III. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2023

${plan.replace(/\.?$/, '.')}${end === '' ? '' : end.replace(/^\./, '')}

Nơi nhận:
- Như trên;
- ${filing}.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Nguyễn Văn An
`;
}
