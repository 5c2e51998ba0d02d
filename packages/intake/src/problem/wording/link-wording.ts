import type { LinkFault } from '../problem.ts';
import { quoted } from './phrases.ts';
import type { Wordings } from './wordings.ts';

export const LINK_WORDINGS: Wordings<LinkFault> = {
  vi: {
    UNKNOWN_LINK: ({ target }) => ({
      wrong: `Liên kết không dẫn được tới ${quoted(target)}`,
      expected: 'Cần fact: và mã chỉ tiêu, hoặc doc: và số văn bản',
    }),
    MALFORMED_LINK: () => ({
      wrong: 'Chỗ này giống liên kết nhưng không phải liên kết',
      expected: 'Cần [chữ](fact:chi-tieu) hoặc [chữ](doc:số), không có dấu cách trong phần đích',
    }),
    NOT_A_FACT: ({ text, parts }) => ({
      wrong: `${quoted(text)} không chỉ tới số liệu nào`,
      expected: `Cần fact:chi-tieu, hoặc fact:chi-tieu. và một trong ${parts.slice(1).join(', ')}`,
    }),
    FACT_IN_TITLE: ({ indicator }) => ({
      wrong: 'Tên nhiệm vụ có trước mọi kỳ báo cáo nên không nêu được số liệu',
      expected: `Cần fact:${indicator}.target`,
    }),
    NO_SUCH_NUMBER: ({ indicator, part, state }) => ({
      wrong: `${indicator} không có ${part}${part === 'target' ? '' : ' trong kỳ này'}${
        state === null ? '' : ` (${state.toLowerCase().replaceAll('_', '-')})`
      }`,
      expected:
        part === 'target'
          ? 'Hãy ghi target cho chỉ tiêu trong tasks.yaml, hoặc bỏ liên kết'
          : part === 'ofTarget'
            ? 'Hãy ghi target cho chỉ tiêu và số liệu trong kỳ, hoặc bỏ liên kết'
            : part === 'cumulative'
              ? 'Lũy kế chỉ có ở chỉ tiêu có số liệu trong kỳ và không thuộc loại stock'
              : 'Hãy ghi vào observations, hoặc bỏ liên kết',
    }),
  },
  en: {
    UNKNOWN_LINK: ({ target }) => ({
      wrong: `A link cannot lead to ${quoted(target)}`,
      expected: 'Expected fact: and an indicator, or doc: and a document',
    }),
    MALFORMED_LINK: () => ({
      wrong: 'This begins like a link but is none',
      expected:
        'Expected [text](fact:indicator) or [text](doc:number), without spaces in the target',
    }),
    NOT_A_FACT: ({ text, parts }) => ({
      wrong: `${quoted(text)} names no number of an indicator`,
      expected: `Expected fact:indicator, or fact:indicator. and one of ${parts.slice(1).join(', ')}`,
    }),
    FACT_IN_TITLE: ({ indicator }) => ({
      wrong: 'A title stands before any period and cannot show an observation',
      expected: `Expected fact:${indicator}.target`,
    }),
    NO_SUCH_NUMBER: ({ indicator, part, state }) => ({
      wrong: `${indicator} has no ${part} ${part === 'target' ? 'set' : 'in this period'}${
        state === null ? '' : ` (${state.toLowerCase().replaceAll('_', '-')})`
      }`,
      expected:
        part === 'target'
          ? 'Give the indicator a target in tasks.yaml, or unlink the text'
          : part === 'ofTarget'
            ? 'Give the indicator a target and observe it in this period, or unlink the text'
            : part === 'cumulative'
              ? 'Only an indicator that is observed in this period, and is no stock, has it'
              : 'Record it under observations, or unlink the text',
    }),
  },
};
