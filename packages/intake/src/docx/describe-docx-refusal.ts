import type { Language } from '@baocao/core';
import type { DocxRefusal } from './refusal.ts';

/** Why the file was not read, and what to do, in one or two sentences. */
export function describeDocxRefusal(refusal: DocxRefusal, language: Language): string {
  const [vi, en] = WORDINGS[refusal.code](refusal as never);
  return language === 'vi' ? vi : en;
}

type Wordings = {
  readonly [C in DocxRefusal['code']]: (
    refusal: Extract<DocxRefusal, { readonly code: C }>,
  ) => readonly [vi: string, en: string];
};

const SAVE_AGAIN = {
  vi: 'Hãy mở bằng trình soạn thảo rồi lưu lại thành .docx.',
  en: 'Open it in a word processor and save it as .docx again.',
} as const;

const NO_ONE_WRITES_THIS = {
  vi: 'Không báo cáo nào như vậy; tệp có thể đã hỏng hoặc được tạo ra để gây hại.',
  en: 'No report is like that; the file is damaged or was made to do harm.',
} as const;

const WORDINGS: Wordings = {
  EMPTY_FILE: () => ['Tệp rỗng.', 'The file is empty.'],
  FILE_TOO_LARGE: ({ bytes, limit }) => [
    `Tệp dài ${megabytes(bytes)}, dài nhất được ${megabytes(limit)}. Hãy giảm cỡ các hình trong tệp.`,
    `The file has ${megabytes(bytes)}, at most ${megabytes(limit)} are read. Make its pictures smaller.`,
  ],
  OLD_OR_LOCKED: () => [
    'Tệp là .doc đời cũ hoặc có mật khẩu. Hãy bỏ mật khẩu và lưu lại thành .docx.',
    'The file is an older .doc, or has a password. Take the password off and save it as .docx.',
  ],
  BROKEN_ZIP: ({ detail }) => [
    `Tệp không phải .docx hoặc đã hỏng (${detail}). ${SAVE_AGAIN.vi}`,
    `The file is no .docx, or is damaged (${detail}). ${SAVE_AGAIN.en}`,
  ],
  TOO_MANY_ENTRIES: ({ limit }) => [
    `Tệp có hơn ${limit} phần. ${NO_ONE_WRITES_THIS.vi}`,
    `The file has more than ${limit} parts. ${NO_ONE_WRITES_THIS.en}`,
  ],
  UNSAFE_NAME: ({ name }) => [
    `Tệp có phần mang tên trỏ ra ngoài: ${JSON.stringify(name)}. ${NO_ONE_WRITES_THIS.vi}`,
    `A part has a name that leads out of the file: ${JSON.stringify(name)}. ${NO_ONE_WRITES_THIS.en}`,
  ],
  DUPLICATE_PART: ({ part }) => [
    `Phần ${part} có hai lần, không biết phần nào được in. ${SAVE_AGAIN.vi}`,
    `The part ${part} is there twice; nobody can tell which is printed. ${SAVE_AGAIN.en}`,
  ],
  LOCKED_PART: ({ part }) => [
    `Phần ${part} bị khóa bằng mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.`,
    `The part ${part} is locked with a password. Take it off and save the file again.`,
  ],
  UNKNOWN_COMPRESSION: ({ part, method }) => [
    `Phần ${part} được nén theo cách ${method}, .docx không dùng cách này. ${SAVE_AGAIN.vi}`,
    `The part ${part} is packed by method ${method}, which .docx does not have. ${SAVE_AGAIN.en}`,
  ],
  BLOWN_UP: ({ part, ratio }) => [
    `Phần ${part} nở ra ${ratio} lần khi giải nén. ${NO_ONE_WRITES_THIS.vi}`,
    `The part ${part} grows ${ratio} times when unpacked. ${NO_ONE_WRITES_THIS.en}`,
  ],
  PART_TOO_LARGE: ({ part, limit }) => [
    `Phần ${part} làm nội dung vượt quá ${megabytes(limit)}. Hãy tách văn bản thành nhiều tệp.`,
    `With the part ${part} the text is beyond ${megabytes(limit)}. Split the document.`,
  ],
  DAMAGED_PART: ({ part }) => [
    `Phần ${part} đã hỏng. Hãy lấy lại tệp từ nơi gửi, hoặc mở bằng trình soạn thảo rồi lưu lại.`,
    `The part ${part} is damaged. Get the file again from where it came, or open and save it again.`,
  ],
  MISSING_PART: ({ part }) => [
    `Tệp thiếu phần ${part}. ${SAVE_AGAIN.vi}`,
    `The file lacks its part ${part}. ${SAVE_AGAIN.en}`,
  ],
  NOT_A_WORD_DOCUMENT: ({ contentType }) => [
    `Tệp không chứa văn bản Word mà chứa ${contentType ?? 'một loại không ghi tên'}.`,
    `The file holds no Word document but ${contentType ?? 'something that it does not name'}.`,
  ],
  UNKNOWN_ENCODING: ({ part }) => [
    `Phần ${part} không phải UTF-8 hay UTF-16. ${SAVE_AGAIN.vi}`,
    `The part ${part} is neither UTF-8 nor UTF-16. ${SAVE_AGAIN.en}`,
  ],
  BROKEN_XML: ({ part, detail }) => [
    `Phần ${part} sai cú pháp XML (${detail}). ${SAVE_AGAIN.vi}`,
    `The part ${part} is not well-formed XML (${detail}). ${SAVE_AGAIN.en}`,
  ],
  DOCTYPE: ({ part }) => [
    `Phần ${part} khai báo DOCTYPE, .docx không được có. ${NO_ONE_WRITES_THIS.vi}`,
    `The part ${part} declares a DOCTYPE, which .docx may not. ${NO_ONE_WRITES_THIS.en}`,
  ],
  TOO_DEEP: ({ part, limit }) => [
    `Phần ${part} lồng nhau quá ${limit} tầng. ${NO_ONE_WRITES_THIS.vi}`,
    `The part ${part} is nested more than ${limit} levels deep. ${NO_ONE_WRITES_THIS.en}`,
  ],
  TOO_MANY_ELEMENTS: ({ limit }) => [
    `Văn bản có hơn ${limit} thành phần. Hãy tách thành nhiều tệp.`,
    `The document has more than ${limit} elements. Split it into several files.`,
  ],
  TOO_MUCH_TEXT: ({ limit }) => [
    `Văn bản có hơn ${limit} ký tự. Hãy tách thành nhiều tệp.`,
    `The document has more than ${limit} characters. Split it into several files.`,
  ],
  STYLES_IN_A_CIRCLE: ({ style }) => [
    `Kiểu ${JSON.stringify(style)} dựa trên chính nó. ${SAVE_AGAIN.vi}`,
    `The style ${JSON.stringify(style)} is based on itself. ${SAVE_AGAIN.en}`,
  ],
};

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`;
}
