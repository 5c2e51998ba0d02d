import type { FootnoteFault } from '../problem.ts';
import type { Wordings } from './wordings.ts';

export const FOOTNOTE_WORDINGS: Wordings<FootnoteFault> = {
  vi: {
    FOOTNOTE_NOT_WRITTEN: ({ marker }) => ({
      wrong: `Chú thích [^${marker}] được gọi nhưng chưa viết`,
      expected: `Hãy viết một dòng bắt đầu bằng [^${marker}]:`,
    }),
    FOOTNOTE_NOT_CALLED: ({ marker }) => ({
      wrong: `Chú thích [^${marker}] đã viết nhưng không được gọi`,
      expected: `Hãy đặt [^${marker}] vào chỗ cần chú thích, hoặc xóa chú thích`,
    }),
    FOOTNOTE_WRITTEN_TWICE: ({ marker, firstLine }) => ({
      wrong: `Chú thích [^${marker}] đã viết ở dòng ${firstLine}`,
      expected: 'Hãy đặt ký hiệu khác cho chú thích này',
    }),
    FOOTNOTE_CALLED_TWICE: ({ marker, firstLine }) => ({
      wrong: `Chú thích [^${marker}] đã được gọi ở dòng ${firstLine}`,
      expected: 'Mỗi chú thích chỉ gọi một lần; hãy viết thêm một chú thích',
    }),
    FOOTNOTE_OUT_OF_PLACE: ({ marker }) => ({
      wrong: `Không gọi được chú thích [^${marker}] ở đây`,
      expected:
        'Chú thích được gọi trong kết quả hoặc đoạn văn, không gọi trong tiêu đề, tên, căn cứ hay chú thích khác',
    }),
  },
  en: {
    FOOTNOTE_NOT_WRITTEN: ({ marker }) => ({
      wrong: `Footnote [^${marker}] is called but not written`,
      expected: `Write a line that begins with [^${marker}]:`,
    }),
    FOOTNOTE_NOT_CALLED: ({ marker }) => ({
      wrong: `Footnote [^${marker}] is written but not called`,
      expected: `Put [^${marker}] where it belongs, or delete the footnote`,
    }),
    FOOTNOTE_WRITTEN_TWICE: ({ marker, firstLine }) => ({
      wrong: `Footnote [^${marker}] is written on line ${firstLine} already`,
      expected: 'Give this one another marker',
    }),
    FOOTNOTE_CALLED_TWICE: ({ marker, firstLine }) => ({
      wrong: `Footnote [^${marker}] is called on line ${firstLine} already`,
      expected: 'Each footnote is called once; write a second one',
    }),
    FOOTNOTE_OUT_OF_PLACE: ({ marker }) => ({
      wrong: `Footnote [^${marker}] cannot be called here`,
      expected:
        'A footnote is called in a result or a paragraph, not in a heading, title, basis or footnote',
    }),
  },
};
