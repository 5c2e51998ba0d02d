import type { FileFault } from '../problem.ts';
import { didYouMean, quoted } from './phrases.ts';
import type { Wordings } from './wordings.ts';

export const FILE_WORDINGS: Wordings<FileFault> = {
  vi: {
    MISSING_FOLDER: () => ({
      wrong: 'Không có thư mục này',
      expected: 'Hãy chỉ ra thư mục chứa agency.yaml',
    }),
    MISSING_FILE: ({ nearest }) => ({
      wrong: 'Thiếu tệp này',
      expected: nearest
        ? `Có phải là tệp ${nearest}? Nếu phải, hãy đổi tên tệp`
        : 'Hãy viết tệp này; nội dung xem docs/department-folder.md',
    }),
    UNREADABLE_FILE: ({ reason }) => ({
      wrong: `Hệ thống không cho đọc (${reason})`,
      expected: 'Cần một tệp thường, được phép đọc',
    }),
    FILE_TOO_LARGE: ({ bytes, limit }) => ({
      wrong: `Tệp dài ${bytes} byte`,
      expected: `Dài nhất là ${limit} byte`,
    }),
    NOT_UTF8: () => ({
      wrong: 'Từ chỗ này tệp không phải UTF-8',
      expected: 'Hãy lưu tệp theo bảng mã Unicode (UTF-8)',
    }),
    CONTROL_CHARACTER: ({ character }) => ({
      wrong: `Có ký tự không nhìn thấy ${character}`,
      expected: 'Hãy xóa ký tự này, hoặc gõ lại đoạn chữ',
    }),
    NOT_A_YEAR: ({ name }) => ({
      wrong: `Tên thư mục ${quoted(name)} không phải là năm`,
      expected: 'Cần một năm, ví dụ 2023',
    }),
    UNKNOWN_FILE: ({ name, known, nearest }) => ({
      wrong: `Thư mục năm không có tệp ${quoted(name)}`,
      expected: didYouMean(nearest, 'vi') ?? `Cần một trong các tên ${known.join(', ')}`,
    }),
  },
  en: {
    MISSING_FOLDER: () => ({
      wrong: 'There is no such folder',
      expected: 'Give the folder that holds agency.yaml',
    }),
    MISSING_FILE: ({ nearest }) => ({
      wrong: 'This file is missing',
      expected: nearest
        ? `Is ${nearest} meant to be it? Then rename it`
        : 'Write it; docs/department-folder.md shows what it holds',
    }),
    UNREADABLE_FILE: ({ reason }) => ({
      wrong: `The system does not let this be read (${reason})`,
      expected: 'Expected an ordinary file that may be read',
    }),
    FILE_TOO_LARGE: ({ bytes, limit }) => ({
      wrong: `The file has ${bytes} bytes`,
      expected: `Expected ${limit} bytes at most`,
    }),
    NOT_UTF8: () => ({
      wrong: 'From here on the file is not UTF-8',
      expected: 'Save the file as Unicode (UTF-8)',
    }),
    CONTROL_CHARACTER: ({ character }) => ({
      wrong: `Here stands the invisible character ${character}`,
      expected: 'Delete it, or type the passage anew',
    }),
    NOT_A_YEAR: ({ name }) => ({
      wrong: `The folder name ${quoted(name)} is not a year`,
      expected: 'Expected a year, such as 2023',
    }),
    UNKNOWN_FILE: ({ name, known, nearest }) => ({
      wrong: `A year has no file ${quoted(name)}`,
      expected: didYouMean(nearest, 'en') ?? `Expected one of ${known.join(', ')}`,
    }),
  },
};
