import { between, exactly } from './allowed.ts';
import { formArticle } from './article.ts';
import type { ElementForm, FormElement } from './element-form.ts';

const TWELVE = between(12, 13, 12);
const THIRTEEN = between(13, 14, 13);
const FOURTEEN = between(13, 14, 14);

const AS_LONG_AS_THE_LINE = exactly(1);
const PART_OF_THE_LINE = between(1 / 3, 1 / 2, 2 / 5);

/** Upright, in small letters, without a rule: what an element is unless it says otherwise. */
const PLAIN = { capitals: false, bold: false, italic: false, rule: null } as const;

/**
 * Everything that the decree lays down of a part's letters, and what we print of it. The body is printed
 * at 14, its letterhead a size smaller, so that the state's name stands on one line.
 */
export const ELEMENT_FORMS: Readonly<Record<FormElement, ElementForm>> = {
  NATIONAL_NAME: {
    ...PLAIN,
    name: 'Quốc hiệu',
    capitals: true,
    size: TWELVE,
    bold: true,
    align: 'center',
    article: formArticle('II', 1, 'a'),
  },
  NATIONAL_MOTTO: {
    ...PLAIN,
    name: 'Tiêu ngữ',
    size: THIRTEEN,
    bold: true,
    align: 'center',
    rule: AS_LONG_AS_THE_LINE,
    article: formArticle('II', 1, 'b'),
  },
  SUPERIOR: {
    ...PLAIN,
    name: 'Tên cơ quan chủ quản trực tiếp',
    capitals: true,
    size: TWELVE,
    align: 'center',
    article: formArticle('II', 2),
  },
  ISSUER: {
    ...PLAIN,
    name: 'Tên cơ quan ban hành văn bản',
    capitals: true,
    size: TWELVE,
    bold: true,
    align: 'center',
    rule: PART_OF_THE_LINE,
    article: formArticle('II', 2),
  },
  NUMBER: {
    ...PLAIN,
    name: 'Số, ký hiệu của văn bản',
    size: exactly(13),
    align: 'center',
    article: formArticle('II', 3),
  },
  PLACE_AND_DATE: {
    ...PLAIN,
    name: 'Địa danh và thời gian ban hành văn bản',
    size: THIRTEEN,
    italic: true,
    align: 'center',
    article: formArticle('II', 4),
  },
  KIND: {
    ...PLAIN,
    name: 'Tên loại văn bản',
    capitals: true,
    size: FOURTEEN,
    bold: true,
    align: 'center',
    article: formArticle('II', 5),
  },
  SUBJECT: {
    ...PLAIN,
    name: 'Trích yếu nội dung văn bản',
    size: FOURTEEN,
    bold: true,
    align: 'center',
    rule: PART_OF_THE_LINE,
    article: formArticle('II', 5),
  },
  ADDRESSEES: {
    ...PLAIN,
    name: 'Kính gửi',
    size: FOURTEEN,
    align: 'center',
    article: formArticle('II', 9),
  },
  BASIS: {
    ...PLAIN,
    name: 'Căn cứ ban hành văn bản',
    size: FOURTEEN,
    italic: true,
    align: 'justify',
    article: formArticle('II', 6),
  },
  SECTION: {
    ...PLAIN,
    name: 'Phần, mục đánh số I, II',
    capitals: true,
    size: FOURTEEN,
    bold: true,
    align: 'justify',
    article: formArticle('II', 6),
  },
  ITEM: {
    ...PLAIN,
    name: 'Khoản đánh số 1, 2',
    size: FOURTEEN,
    bold: true,
    align: 'justify',
    article: formArticle('II', 6),
  },
  POINT: {
    ...PLAIN,
    name: 'Điểm đánh chữ a, b',
    size: FOURTEEN,
    align: 'justify',
    article: formArticle('II', 6),
  },
  BODY: {
    ...PLAIN,
    name: 'Nội dung văn bản',
    size: FOURTEEN,
    align: 'justify',
    article: formArticle('II', 6),
  },
  POST: {
    ...PLAIN,
    name: 'Quyền hạn, chức vụ của người ký',
    capitals: true,
    size: FOURTEEN,
    bold: true,
    align: 'center',
    article: formArticle('II', 7),
  },
  SIGNER: {
    ...PLAIN,
    name: 'Họ và tên của người ký',
    size: FOURTEEN,
    bold: true,
    align: 'center',
    article: formArticle('II', 7),
  },
  RECIPIENTS_TITLE: {
    ...PLAIN,
    name: 'Từ “Nơi nhận”',
    size: exactly(12),
    bold: true,
    italic: true,
    align: 'left',
    article: formArticle('II', 9),
  },
  RECIPIENTS: {
    ...PLAIN,
    name: 'Nơi nhận',
    size: exactly(11),
    align: 'left',
    article: formArticle('II', 9),
  },
  PAGE_NUMBER: {
    ...PLAIN,
    name: 'Số trang',
    size: THIRTEEN,
    align: 'center',
    article: formArticle('I', 7),
  },
  APPENDIX: {
    ...PLAIN,
    name: 'Từ “Phụ lục” và số thứ tự',
    size: exactly(14),
    bold: true,
    align: 'center',
    article: formArticle('III', 1),
  },
  APPENDIX_NAME: {
    ...PLAIN,
    name: 'Tiêu đề của phụ lục',
    capitals: true,
    size: FOURTEEN,
    bold: true,
    align: 'center',
    article: formArticle('III', 1),
  },
  APPENDIX_NOTE: {
    ...PLAIN,
    name: 'Thông tin chỉ dẫn kèm theo văn bản trên phụ lục',
    size: FOURTEEN,
    italic: true,
    align: 'center',
    article: formArticle('III', 1),
  },
};
