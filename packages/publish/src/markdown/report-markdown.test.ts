import { expect, test } from 'vitest';
import {
  DEPARTMENT,
  ISSUED,
  Q2,
  quarterRecord,
  reportOf,
  result,
  task,
  words,
} from '../department.test-data.ts';
import { reportToMarkdown } from './report-markdown.ts';

test('an issued report carries its letterhead, headings, footnotes and indicators', () => {
  expect(
    reportToMarkdown(reportOf([ISSUED])),
  ).toBe(`| ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |
| :---: | :---: |
| **SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG** | **Độc lập - Tự do - Hạnh phúc** |
| Số: 07 /BC-STNMT | *Lâm Đồng, ngày 09 tháng 3 năm 2024* |

# BÁO CÁO

**Kết quả công tác quý I năm 2024**

*Căn cứ Luật Đất đai;*

*Căn cứ Quyết định số 12/QĐ-UBND.*

Sở báo cáo kết quả công tác quý I năm 2024, như sau:

## I. KẾT QUẢ THỰC HIỆN TRONG QUÝ I NĂM 2024

### 1. Cấp giấy chứng nhận

- Ban hành kế hoạch.

**Về đất ở**

- Cấp 09 giấy[^1] theo “*Đề án số hóa*”.

#### 1.1. Đất đô thị

##### 1.1.1. Phường 1

- Đo đạc 02 thửa.

#### 1.2. Đất nông thôn

- (Chưa có kết quả được ghi nhận trong kỳ.)

### 2. Quan trắc nước mặt

- (Chưa có kết quả được ghi nhận trong kỳ.)

## II. TỒN TẠI, HẠN CHẾ

- Thiếu máy đo.

## III. NHIỆM VỤ TRONG QUÝ II NĂM 2024

1. Tiếp tục cấp giấy.

2. Quan trắc tháng 4./.

***Nơi nhận:***

- UBND tỉnh;
- Lưu: VT, KH.

**KT. GIÁM ĐỐC**\\
**PHÓ GIÁM ĐỐC**

**Lê Văn Ước**

## Phụ lục

**SỐ LIỆU THỰC HIỆN CÁC CHỈ TIÊU QUÝ I NĂM 2024**

*(Kèm theo Báo cáo số 07/BC-STNMT ngày 09 tháng 3 năm 2024 của Sở Tài nguyên và Môi trường)*

| Chỉ tiêu | Đơn vị | Kế hoạch | Trong kỳ | Tỷ lệ | So với kế hoạch | Tính đến ngày |
| :--- | :--- | ---: | ---: | ---: | ---: | :--- |
| Giấy chứng nhận \\| đã cấp | giấy | 60 | 09 (ước) |  | 15,0% | 06/3/2024 |
| Thu phí | đồng | 100% | 340.000.000/7.100.000.000 | 4,8% |  |  |
| Tuyên truyền | % |  |  | 50% (chỉ nêu tỷ lệ) |  |  |

[^1]: Gồm: 05 giấy mới và 04 giấy đổi.
`);
});

test('a draft says that it is one and ends with the plan it follows', () => {
  const markdown = reportToMarkdown(reportOf([ISSUED], Q2));
  expect(markdown.startsWith('**DỰ THẢO**\n\n| ỦY BAN')).toBe(true);
  expect(markdown).toContain('| Số:       /BC-STNMT | *Lâm Đồng, ngày … tháng … năm 2024* |');
  expect(
    markdown.endsWith(`## Kế hoạch đã đề ra cho kỳ này (theo báo cáo quý I năm 2024):

1. Tiếp tục cấp giấy.

2. Quan trắc tháng 4.
`),
  ).toBe(true);
});

test('words that look like markup are shown as they are', () => {
  const record = quarterRecord({
    results: [
      result('1', words('- Giá 5*6 = 30 <b>đậm</b> [x] `y`')),
      result('1', words('1. Không phải danh sách, 10-NQ/TU vẫn đọc được')),
    ],
    passages: [
      { section: 'Tồn tại', marker: null, narrative: words('# Không phải tiêu đề') },
      { section: 'Tồn tại', marker: 'a)', narrative: words('Điểm a') },
    ],
  });
  const markdown = reportToMarkdown(reportOf([record]));
  expect(markdown).toContain('- \\- Giá 5\\*6 = 30 \\<b>đậm\\</b> \\[x] \\`y\\`\n');
  expect(markdown).toContain('- 1\\. Không phải danh sách, 10-NQ/TU vẫn đọc được\n');
  expect(markdown).toContain('\n\\# Không phải tiêu đề\n');
  expect(markdown).toContain('\na) Điểm a\n');
});

test('headings stop at the sixth level, however deep the tasks go', () => {
  const deepest = task('1.1.1.1.1', 'Năm bậc');
  const tasks = [
    task('1', 'Một', {
      parts: [
        task('1.1', 'Hai', {
          parts: [task('1.1.1', 'Ba', { parts: [task('1.1.1.1', 'Bốn', { parts: [deepest] })] })],
        }),
      ],
    }),
  ];
  const taskLists = DEPARTMENT.taskLists.map((list) => ({ ...list, tasks }));
  const markdown = reportToMarkdown(reportOf([], undefined, { taskLists }));
  expect(markdown).toContain('\n###### 1.1.1.1. Bốn\n');
  expect(markdown).toContain('\n###### 1.1.1.1.1. Năm bậc\n');
});

test('a report without any value has no table', () => {
  expect(reportToMarkdown(reportOf([]))).not.toContain('Số liệu');
});
