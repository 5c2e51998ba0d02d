import { expect, test } from 'vitest';
import { ELEMENT_FORMS, FORM_ELEMENTS, isAllowed, PAGE_FORM, PARAGRAPH_FORM } from './index.ts';

/** The table of letters and details of the decree's Phụ lục I: capitals, sizes, weight, slope. */
const BY_LAW: Readonly<Record<string, string>> = {
  'Quốc hiệu': 'HOA 12–13 đậm',
  'Tiêu ngữ': 'thường 13–14 đậm',
  'Tên cơ quan chủ quản trực tiếp': 'HOA 12–13 đứng',
  'Tên cơ quan ban hành văn bản': 'HOA 12–13 đậm',
  'Số, ký hiệu của văn bản': 'thường 13 đứng',
  'Địa danh và thời gian ban hành văn bản': 'thường 13–14 nghiêng',
  'Tên loại văn bản': 'HOA 13–14 đậm',
  'Trích yếu nội dung văn bản': 'thường 13–14 đậm',
  'Kính gửi': 'thường 13–14 đứng',
  'Căn cứ ban hành văn bản': 'thường 13–14 nghiêng',
  'Phần, mục đánh số I, II': 'HOA 13–14 đậm',
  'Khoản đánh số 1, 2': 'thường 13–14 đậm',
  'Điểm đánh chữ a, b': 'thường 13–14 đứng',
  'Nội dung văn bản': 'thường 13–14 đứng',
  'Quyền hạn, chức vụ của người ký': 'HOA 13–14 đậm',
  'Họ và tên của người ký': 'thường 13–14 đậm',
  'Từ “Nơi nhận”': 'thường 12 nghiêng, đậm',
  'Nơi nhận': 'thường 11 đứng',
  'Số trang': 'thường 13–14 đứng',
  'Từ “Phụ lục” và số thứ tự': 'thường 14 đậm',
  'Tiêu đề của phụ lục': 'HOA 13–14 đậm',
  'Thông tin chỉ dẫn kèm theo văn bản trên phụ lục': 'thường 13–14 nghiêng',
};

test('every element is lettered as the decree has it', () => {
  const table = FORM_ELEMENTS.map((element) => {
    const { name, capitals, size, bold, italic } = ELEMENT_FORMS[element];
    const sizes = size.least === size.most ? `${size.least}` : `${size.least}–${size.most}`;
    const style = [italic && 'nghiêng', bold && 'đậm'].filter(Boolean).join(', ') || 'đứng';
    return [name, `${capitals ? 'HOA' : 'thường'} ${sizes} ${style}`] as const;
  });
  expect(Object.fromEntries(table)).toEqual(BY_LAW);
});

test('what we print is allowed', () => {
  const { top, bottom, left, right } = PAGE_FORM.margins;
  const elements = FORM_ELEMENTS.map((element) => ELEMENT_FORMS[element]);
  const measures = [
    top,
    bottom,
    left,
    right,
    PARAGRAPH_FORM.lineSpacing,
    ...elements.map(({ size }) => size),
    ...elements.flatMap(({ rule }) => rule ?? []),
  ];
  expect(measures.filter((measure) => !isAllowed(measure, measure.printed))).toEqual([]);
  expect(PARAGRAPH_FORM.firstLineIndent.oneOf).toContain(PARAGRAPH_FORM.firstLineIndent.printed);
  expect(PARAGRAPH_FORM.spacing.printed).toBeGreaterThanOrEqual(PARAGRAPH_FORM.spacing.least);
});

test.each([
  [20, true],
  [25, true],
  [19.9, false],
  [25.1, false],
])('a top margin of %s mm: %s', (margin, allowed) => {
  expect(isAllowed(PAGE_FORM.margins.top, margin)).toBe(allowed);
});

test('rules stand under the motto, the issuer and the subject', () => {
  const ruled = FORM_ELEMENTS.filter((element) => ELEMENT_FORMS[element].rule !== null);
  expect(ruled).toEqual(['NATIONAL_MOTTO', 'ISSUER', 'SUBJECT']);
});

test('every measure names its article', () => {
  expect(ELEMENT_FORMS.NATIONAL_MOTTO.article).toBe(
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1, điểm b',
  );
  expect(PAGE_FORM.margins.article).toBe(
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3',
  );
});
