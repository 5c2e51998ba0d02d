import type { Language } from '@baocao/core';
import type { MarkdownFault, UnsupportedMarkdown } from '../problem.ts';
import { quoted } from './phrases.ts';
import type { Wordings } from './wordings.ts';

export const MARKDOWN_WORDINGS: Wordings<MarkdownFault> = {
  vi: {
    UNSUPPORTED_MARKDOWN: ({ what }) => ({
      wrong: `Báo cáo chưa nhận ${UNSUPPORTED.vi[what][0]}`,
      expected: UNSUPPORTED.vi[what][1],
    }),
    TOO_INTRICATE: () => ({
      wrong: 'Đến đây có quá nhiều dấu [ ] * _ < > và dòng liền nhau',
      expected: 'Hãy bỏ các dấu thừa, hoặc tách bằng dòng trống',
    }),
    TEXT_BEFORE_SECTION: () => ({
      wrong: 'Chỗ này không thuộc phần nào',
      expected: 'Hãy ghi tên phần ở phía trên: # Kết quả thực hiện',
    }),
    RESULT_BEFORE_TASK: () => ({
      wrong: 'Kết quả này không thuộc nhiệm vụ nào',
      expected: 'Hãy ghi số thứ tự nhiệm vụ ở phía trên, ví dụ ## 1',
    }),
    NOT_A_BULLET: () => ({
      wrong: 'Dưới nhiệm vụ, chỗ này không phải là gạch đầu dòng',
      expected: 'Hãy bắt đầu mỗi kết quả bằng dấu gạch ngang và dấu cách',
    }),
    EMPTY_ITEM: () => ({ wrong: 'Ở đây chưa ghi gì', expected: 'Hãy ghi nội dung, hoặc xóa đi' }),
    HEADING_TOO_DEEP: ({ level }) => ({
      wrong: `Tiêu đề có ${level} dấu #`,
      expected: 'Cần # cho phần, ## cho nhiệm vụ, ### cho nhóm',
    }),
    HEADING_OUT_OF_PLACE: ({ level }) => ({
      wrong: level === 2 ? 'Nhiệm vụ nằm ngoài phần kết quả' : 'Nhóm không thuộc nhiệm vụ nào',
      expected:
        level === 2
          ? 'Hãy chuyển vào phần kết quả, hoặc ghi tên phần với # ở phía trên'
          : 'Hãy ghi nhiệm vụ ở phía trên, ví dụ ## 1',
    }),
    HEADING_TWICE: ({ heading, firstLine }) => ({
      wrong: `Tiêu đề ${quoted(heading)} đã có ở dòng ${firstLine}`,
      expected: 'Hãy gộp nội dung vào một tiêu đề',
    }),
    NOT_THE_TITLE: ({ task, words, title }) => ({
      wrong: `Tên nhiệm vụ ${task} không bắt đầu bằng ${quoted(words)}`,
      expected: `Hãy ghi riêng ## ${task}, hoặc thêm những chữ đầu của ${quoted(title)}`,
    }),
  },
  en: {
    UNSUPPORTED_MARKDOWN: ({ what }) => ({
      wrong: `${UNSUPPORTED.en[what][0]} cannot stand in a report yet`,
      expected: UNSUPPORTED.en[what][1],
    }),
    TOO_INTRICATE: () => ({
      wrong: 'Up to here there are too many signs [ ] * _ < > and lines in one stretch',
      expected: 'Delete those that mean nothing, or part the text with empty lines',
    }),
    TEXT_BEFORE_SECTION: () => ({
      wrong: 'This stands under no section',
      expected: 'Write the name of a section above it: # Kết quả thực hiện',
    }),
    RESULT_BEFORE_TASK: () => ({
      wrong: 'This result stands under no task',
      expected: 'Write the code of its task above it, such as ## 1',
    }),
    NOT_A_BULLET: () => ({
      wrong: 'Under a task this is no bullet',
      expected: 'Begin each result with a hyphen and a space',
    }),
    EMPTY_ITEM: () => ({
      wrong: 'Nothing is written here',
      expected: 'Write its text, or delete it',
    }),
    HEADING_TOO_DEEP: ({ level }) => ({
      wrong: `A heading has ${level} signs #`,
      expected: 'Expected # for a section, ## for a task, ### for a theme',
    }),
    HEADING_OUT_OF_PLACE: ({ level }) => ({
      wrong: level === 2 ? 'A task stands outside the results' : 'A theme stands under no task',
      expected:
        level === 2
          ? 'Move it to the section of the results, or begin the section with # above it'
          : 'Write the task above it, such as ## 1',
    }),
    HEADING_TWICE: ({ heading, firstLine }) => ({
      wrong: `The heading ${quoted(heading)} stands on line ${firstLine} already`,
      expected: 'Put everything under one of them',
    }),
    NOT_THE_TITLE: ({ task, words, title }) => ({
      wrong: `The title of task ${task} does not begin with ${quoted(words)}`,
      expected: `Write ## ${task} alone, or with the first words of ${quoted(title)}`,
    }),
  },
};

const UNSUPPORTED: Readonly<
  Record<Language, Readonly<Record<UnsupportedMarkdown, readonly [string, string]>>>
> = {
  vi: {
    table: ['bảng', 'Hãy viết thành câu, hoặc ghi \\| nếu muốn một gạch đứng'],
    image: ['hình ảnh', 'Hãy bỏ đi'],
    html: ['HTML', 'Hãy bỏ đi, hoặc ghi \\< nếu muốn dấu này'],
    code: ['mã lệnh', 'Hãy bỏ các dấu `'],
    quote: ['đoạn trích', 'Hãy bỏ dấu > đầu dòng'],
    'nested list': [
      'danh sách trong danh sách',
      'Hãy viết mỗi ý thành một mục riêng, hoặc viết trong câu',
    ],
    paragraphs: ['đoạn văn thứ hai', 'Cần một đoạn văn; hãy viết đoạn sau thành mục riêng'],
    rule: ['đường kẻ ngang', 'Hãy bỏ đi'],
    definition: ['liên kết ghi tách khỏi chữ', 'Hãy ghi đích ngay sau chữ: [chữ](doc:số)'],
    'heading in an item': ['tiêu đề trong một mục', 'Hãy bỏ các dấu #'],
    'markup in a link': [
      'định dạng bên trong liên kết',
      'Hãy đặt dấu sao bao ngoài liên kết, chú thích sau liên kết',
    ],
    'line break': ['dấu ngắt dòng', 'Hãy bỏ dấu gạch chéo ở cuối dòng'],
    'deep emphasis': ['chữ nghiêng, đậm lồng nhau sâu như vậy', 'Hãy bỏ bớt dấu sao'],
  },
  en: {
    table: ['A table', 'Tell it in words, or write \\| where a bar is meant'],
    image: ['A picture', 'Leave it out'],
    html: ['HTML', 'Leave it out, or write \\< where the sign is meant'],
    code: ['Code', 'Leave out the signs `'],
    quote: ['A block quote', 'Leave out the sign > before the line'],
    'nested list': [
      'A list within a list',
      'Write each item as one of its own, or within the sentence',
    ],
    paragraphs: [
      'A second paragraph',
      'Expected one paragraph; write the second as an item of its own',
    ],
    rule: ['A line across', 'Leave it out'],
    definition: [
      'A link written apart from its text',
      'Write the target after the text: [text](doc:number)',
    ],
    'heading in an item': ['A heading in an item', 'Leave out the signs #'],
    'markup in a link': [
      'Markup within a link',
      'Put the stars around the link, footnotes after it',
    ],
    'line break': ['A forced line break', 'Leave out the backslash at the line’s end'],
    'deep emphasis': ['Emphasis nested so deep', 'Leave out the stars'],
  },
};
