import { describe, expect, test } from 'vitest';
import {
  DEPARTMENT,
  ISSUED,
  Q2,
  quarterRecord,
  reportOf,
  result,
  words,
} from '../department.test-data.ts';
import { reportToText } from './report-text.ts';

describe('an issued report', () => {
  test('is the words of the paper, from its number to its signature and footnotes', () => {
    expect(reportToText(reportOf([ISSUED]))).toBe(`Số: 07 /BC-STNMT

Lâm Đồng, ngày 09 tháng 3 năm 2024

BÁO CÁO

Kết quả công tác quý I năm 2024

Căn cứ Luật Đất đai;

Căn cứ Quyết định số 12/QĐ-UBND.

Sở báo cáo kết quả công tác quý I năm 2024, như sau:

I. KẾT QUẢ THỰC HIỆN TRONG QUÝ I NĂM 2024

1. Cấp giấy chứng nhận

- Ban hành kế hoạch.

* Về đất ở

- Cấp 09 giấy¹ theo “Đề án số hóa”.

1.1. Đất đô thị

1.1.1. Phường 1

- Đo đạc 02 thửa.

1.2. Đất nông thôn

- (Chưa có kết quả được ghi nhận trong kỳ.)

2. Quan trắc nước mặt

- (Chưa có kết quả được ghi nhận trong kỳ.)

II. TỒN TẠI, HẠN CHẾ

- Thiếu máy đo.

III. NHIỆM VỤ TRONG QUÝ II NĂM 2024

1. Tiếp tục cấp giấy.

2. Quan trắc tháng 4./.

Nơi nhận:

- UBND tỉnh;
- Lưu: VT, KH.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lê Văn Ước

¹ Gồm: 05 giấy mới và 04 giấy đổi.
`);
  });

  test('prints codes of parts as the template numbers them', () => {
    const template = { ...DEPARTMENT.template, numbering: '1.1' as const };
    const text = reportToText(reportOf([ISSUED], undefined, { template }));
    expect(text).toContain('\n1. Cấp giấy chứng nhận\n');
    expect(text).toContain('\n1.1 Đất đô thị\n');
    expect(text).toContain('\n1.1.1 Phường 1\n');
  });

  test('has one line above the name where the head signs in person', () => {
    const issue = ISSUED.issue && { ...ISSUED.issue, signer: 'gd' };
    expect(reportToText(reportOf([{ ...ISSUED, issue }]))).toContain(
      '\n\nGIÁM ĐỐC\n\nTrần Thị Đào\n',
    );
  });

  test('says nothing of the plan that it followed', () => {
    const next = { ...ISSUED, period: Q2 };
    const report = reportOf([ISSUED, next], Q2);
    expect(report.followedPlan).not.toBeNull();
    expect(reportToText(report)).not.toContain('Kế hoạch đã đề ra');
  });

  test('addresses one body on the line, several as a list', () => {
    const addressed = (addressees: readonly string[]) =>
      reportToText(reportOf([ISSUED], undefined, { agency: { ...DEPARTMENT.agency, addressees } }));
    expect(addressed(['UBND tỉnh'])).toContain('\n\nKính gửi: UBND tỉnh\n\nCăn cứ');
    expect(addressed(['UBND tỉnh', 'Sở Nội vụ'])).toContain(
      '\n\nKính gửi:\n\n- UBND tỉnh;\n- Sở Nội vụ.\n\nCăn cứ',
    );
  });

  test('numbers its tenth footnote with two raised digits', () => {
    const markers = Array.from({ length: 12 }, (_, index) => `chú-${index}`);
    const record = quarterRecord({
      results: markers.map((marker) =>
        result('2', [
          { type: 'text', text: 'Mẫu' },
          { type: 'footnote', marker },
        ]),
      ),
      footnotes: markers.map((marker) => ({ marker, narrative: words(`Về ${marker}`) })),
    });
    const text = reportToText(reportOf([record]));
    expect(text).toContain('- Mẫu¹⁰\n');
    expect(text).toContain('\n¹² Về chú-11\n');
  });
});

describe('a draft', () => {
  test('says that it is one, leaves room for number and day, and ends with the plan it follows', () => {
    const text = reportToText(reportOf([ISSUED], Q2));
    expect(
      text.startsWith(`DỰ THẢO

Số:       /BC-STNMT

Lâm Đồng, ngày … tháng … năm 2024

BÁO CÁO
`),
    ).toBe(true);
    expect(text).toContain(
      'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2024 về việc giao nhiệm vụ năm 2024.\n',
    );
    expect(
      text.endsWith(`Nơi nhận:

- UBND tỉnh;
- Lưu: VT, KH.

Kế hoạch đã đề ra cho kỳ này (theo báo cáo quý I năm 2024):

1. Tiếp tục cấp giấy.

2. Quan trắc tháng 4.
`),
    ).toBe(true);
  });

  test('without a word in any section still has all its tasks and headings', () => {
    const text = reportToText(reportOf([]));
    expect(text).toContain(`1. Cấp giấy chứng nhận

1.1. Đất đô thị

1.1.1. Phường 1

- (Chưa có kết quả được ghi nhận trong kỳ.)

1.2. Đất nông thôn

- (Chưa có kết quả được ghi nhận trong kỳ.)

2. Quan trắc nước mặt

- (Chưa có kết quả được ghi nhận trong kỳ.)

II. TỒN TẠI, HẠN CHẾ

(Chưa có nội dung.)

III. NHIỆM VỤ TRONG QUÝ II NĂM 2024

(Chưa có nội dung.)./.

Nơi nhận:`);
  });

  test('without tasks or words ends as any document does', () => {
    const taskLists = DEPARTMENT.taskLists.map((list) => ({ ...list, tasks: [] }));
    const text = reportToText(reportOf([], undefined, { taskLists }));
    expect(text.match(/.*\.\/\./g)).toEqual(['(Chưa có nội dung.)./.']);
  });
});
