import type { RecordFault } from '../problem.ts';
import { quoted } from './phrases.ts';
import type { Wordings } from './wordings.ts';

export const RECORD_WORDINGS: Wordings<RecordFault> = {
  vi: {
    INCOMPLETE_ISSUE: ({ given, missing }) => ({
      wrong: `Có ${given.join(' và ')} mà không có ${missing.join(' và ')}`,
      expected: 'Báo cáo đã phát hành có đủ number, issuedOn và signer; dự thảo không có mục nào',
    }),
    UNITS_DIFFER: ({ unit, expected }) => ({
      wrong: `Đơn vị ${quoted(unit)} không đổi được ra ${quoted(expected)}`,
      expected: `Cần số liệu tính bằng ${quoted(expected)}`,
    }),
    ZERO_DENOMINATOR: () => ({
      wrong: 'Mẫu số bằng không',
      expected: 'Khi chưa phát sinh, hãy ghi { state: not-arisen }',
    }),
    VALUE_AGAINST_MEASURE: ({ value, measure }) => ({
      wrong: `Chỉ tiêu loại ${measure.toLowerCase()} không nhận ${VALUES.vi[value]}`,
      expected:
        measure === 'RATIO'
          ? 'Cần numerator và denominator, hoặc claim'
          : 'Cần một số lượng; chỉ loại ratio có numerator và denominator, hoặc claim',
    }),
    UNCLEAR_OBSERVATION: ({ keys }) => ({
      wrong:
        keys.length === 0
          ? 'Số liệu không nói gì'
          : `Ghi ${keys.join(' và ')} như vậy không rõ nghĩa`,
      expected:
        'Cần một trong các cách: value; numerator và denominator; claim; riêng state (estimate đi cùng một giá trị)',
    }),
  },
  en: {
    INCOMPLETE_ISSUE: ({ given, missing }) => ({
      wrong: `There is ${given.join(' and ')}, but no ${missing.join(' and ')}`,
      expected: 'An issued report has number, issuedOn and signer; a draft has none of them',
    }),
    UNITS_DIFFER: ({ unit, expected }) => ({
      wrong: `The unit ${quoted(unit)} does not convert to ${quoted(expected)}`,
      expected: `Expected a quantity in ${quoted(expected)}`,
    }),
    ZERO_DENOMINATOR: () => ({
      wrong: 'The denominator is zero',
      expected: 'Where there is nothing to count yet, write { state: not-arisen }',
    }),
    VALUE_AGAINST_MEASURE: ({ value, measure }) => ({
      wrong: `An indicator with measure ${measure.toLowerCase()} cannot have ${VALUES.en[value]}`,
      expected:
        measure === 'RATIO'
          ? 'Expected numerator and denominator, or claim'
          : 'Expected an amount; only measure ratio has numerator and denominator, or claim',
    }),
    UNCLEAR_OBSERVATION: ({ keys }) => ({
      wrong:
        keys.length === 0
          ? 'The observation says nothing'
          : `Together, ${keys.join(' and ')} are unclear`,
      expected:
        'Expected one of: value; numerator and denominator; claim; state alone (estimate goes with a value)',
    }),
  },
};

const VALUES = {
  vi: {
    amount: 'một số lượng',
    ratio: 'tử số và mẫu số',
    claim: 'một tỷ lệ tự nêu',
  },
  en: {
    amount: 'an amount',
    ratio: 'numerator and denominator',
    claim: 'a claimed percentage',
  },
} as const;
