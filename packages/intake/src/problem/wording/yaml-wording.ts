import type { Language } from '@baocao/core';
import type { Shape, YamlFault } from '../problem.ts';
import { didYouMean, quoted } from './phrases.ts';
import type { Wordings } from './wordings.ts';

export const YAML_WORDINGS: Wordings<YamlFault> = {
  vi: {
    UNREADABLE_YAML: ({ reason, detail }) => ({
      wrong: `Không đọc được YAML (${reason}: ${detail})`,
      expected:
        YAML_ADVICE.vi[reason] ??
        'Hãy xem dấu nháy, dấu ngoặc và thụt dòng ở đây và ngay phía trên',
    }),
    YAML_FEATURE: ({ feature }) => ({
      wrong: `YAML hiểu chỗ này là ${FEATURES.vi[feature]}`,
      expected: 'Hãy đặt giá trị trong dấu nháy',
    }),
    TOO_DEEP: ({ limit }) => ({
      wrong: 'Các giá trị lồng nhau quá sâu',
      expected: `Nhiều nhất là ${limit} tầng`,
    }),
    UNCLOSED_FRONT_MATTER: () => ({
      wrong: 'Phần đầu tệp chưa được đóng',
      expected: 'Hãy kết thúc phần đầu bằng một dòng ba gạch: ---',
    }),
    DUPLICATE_KEY: ({ key, firstLine }) => ({
      wrong: `Khóa ${quoted(key)} đã có ở dòng ${firstLine}`,
      expected: 'Hãy giữ lại một',
    }),
    UNKNOWN_KEY: ({ key, known, nearest }) => ({
      wrong: `Ở đây không có khóa ${quoted(key)}`,
      expected: /^\d/.test(key)
        ? 'Nếu đây là phần sau của số đứng trước, hãy đặt cả giá trị trong dấu nháy'
        : (didYouMean(nearest, 'vi') ?? `Cần một trong các khóa ${known.join(', ')}`),
    }),
    MISSING_KEY: ({ key }) => ({
      wrong: `Thiếu khóa ${quoted(key)}`,
      expected: `Hãy ghi ${key} và giá trị`,
    }),
    WRONG_SHAPE: ({ expected, found }) => ({
      wrong: `Ở đây là ${SHAPES.vi[found]}`,
      expected: `Cần ${SHAPES.vi[expected]}`,
    }),
    EMPTY_TEXT: () => ({ wrong: 'Chữ để trống', expected: 'Hãy ghi, hoặc bỏ khóa này' }),
  },
  en: {
    UNREADABLE_YAML: ({ reason, detail }) => ({
      wrong: `YAML cannot be read: ${detail}`,
      expected:
        YAML_ADVICE.en[reason] ?? 'Look at quotes, brackets and indents here and just above',
    }),
    YAML_FEATURE: ({ feature }) => ({
      wrong: `YAML reads this as ${FEATURES.en[feature]}`,
      expected: 'Put the value in quotes',
    }),
    TOO_DEEP: ({ limit }) => ({
      wrong: 'Values are nested too deep',
      expected: `Expected ${limit} levels at most`,
    }),
    UNCLOSED_FRONT_MATTER: () => ({
      wrong: 'The front matter is not closed',
      expected: 'End it with a line of three dashes: ---',
    }),
    DUPLICATE_KEY: ({ key, firstLine }) => ({
      wrong: `The key ${quoted(key)} stands on line ${firstLine} already`,
      expected: 'Keep one of them',
    }),
    UNKNOWN_KEY: ({ key, known, nearest }) => ({
      wrong: `The key ${quoted(key)} is not known here`,
      expected: /^\d/.test(key)
        ? 'If it belongs to the number before it, put the whole value in quotes'
        : (didYouMean(nearest, 'en') ?? `Expected one of ${known.join(', ')}`),
    }),
    MISSING_KEY: ({ key }) => ({
      wrong: `The key ${quoted(key)} is missing`,
      expected: `Write ${key} with its value`,
    }),
    WRONG_SHAPE: ({ expected, found }) => ({
      wrong: `Here stands ${SHAPES.en[found]}`,
      expected: `Expected ${SHAPES.en[expected]}`,
    }),
    EMPTY_TEXT: () => ({ wrong: 'The text is empty', expected: 'Write it, or leave the key out' }),
  },
};

const FEATURES = {
  vi: {
    alias: 'bí danh (*)',
    anchor: 'neo (&)',
    tag: 'nhãn (!)',
    'complex key': 'một khóa không phải là chữ',
  },
  en: {
    alias: 'an alias (*)',
    anchor: 'an anchor (&)',
    tag: 'a tag (!)',
    'complex key': 'a key that is no text',
  },
} as const;

const SHAPES: Readonly<Record<Language, Readonly<Record<Shape, string>>>> = {
  vi: {
    text: 'chữ',
    list: 'danh sách (mỗi mục sau một dấu gạch ngang, hoặc trong [ ])',
    mapping: 'các khóa và giá trị',
    nothing: 'chỗ trống',
  },
  en: {
    text: 'a text',
    list: 'a list (items after hyphens, or in [ ])',
    mapping: 'keys with values',
    nothing: 'nothing',
  },
};

const YAML_ADVICE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    BLOCK_AS_IMPLICIT_KEY: 'Giá trị có dấu hai chấm và dấu cách cần đặt trong dấu nháy',
    BAD_SCALAR_START: 'Giá trị bắt đầu bằng ký hiệu này cần đặt trong dấu nháy',
    MISSING_CHAR: 'Hãy đóng dấu nháy hoặc dấu ngoặc đang mở',
    TAB_AS_INDENT: 'Hãy thụt dòng bằng dấu cách',
    MULTIPLE_DOCS: 'Hãy bỏ dòng gạch ngang',
  },
  en: {
    BLOCK_AS_IMPLICIT_KEY: 'A value that holds a colon and a space wants quotes around it',
    BAD_SCALAR_START: 'A value that begins with this sign wants quotes around it',
    MISSING_CHAR: 'Close the quote or the bracket that is open',
    TAB_AS_INDENT: 'Indent with spaces',
    MULTIPLE_DOCS: 'Leave out the line of dashes',
  },
};
