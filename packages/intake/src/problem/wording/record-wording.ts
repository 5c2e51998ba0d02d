import type { MeasureKind } from '@baocao/core/indicator';
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
      expected: MEASURED.vi[adviceOn(value, measure)],
    }),
    UNCLEAR_OBSERVATION: ({ keys }) => ({
      wrong:
        keys.length === 0
          ? 'Số liệu không nói gì'
          : `Ghi ${keys.join(' và ')} như vậy không rõ nghĩa`,
      expected:
        'Cần một trong các cách: value; numerator và denominator; claim; riêng state (estimate đi cùng một giá trị)',
    }),
    PERIOD_NOT_EARLIER: ({ period, own }) => ({
      wrong: `Kỳ ${period} không đứng trước kỳ ${own} của tệp này`,
      expected: `Ở đây chỉ ghi lại số liệu của kỳ trước ${own}; số liệu của kỳ này ghi vào observations`,
    }),
    AMENDS_AND_REPLACES: () => ({
      wrong: 'Có cả amends và replaces',
      expected: 'Hãy giữ lại một: amends là đính chính, replaces là thay thế',
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
      expected: MEASURED.en[adviceOn(value, measure)],
    }),
    UNCLEAR_OBSERVATION: ({ keys }) => ({
      wrong:
        keys.length === 0
          ? 'The observation says nothing'
          : `Together, ${keys.join(' and ')} are unclear`,
      expected:
        'Expected one of: value; numerator and denominator; claim; state alone (estimate goes with a value)',
    }),
    PERIOD_NOT_EARLIER: ({ period, own }) => ({
      wrong: `The period ${period} does not come before ${own}, which this file is about`,
      expected: `Only periods before ${own} are stated anew here; its own figures stand under observations`,
    }),
    AMENDS_AND_REPLACES: () => ({
      wrong: 'There is both amends and replaces',
      expected: 'Keep one of them: amends corrects the issued report, replaces stands in for it',
    }),
  },
};

const VALUES = {
  vi: {
    amount: 'một số lượng',
    ratio: 'tử số và mẫu số',
    claim: 'một tỷ lệ tự nêu',
    operands: 'operands',
    percent: 'đơn vị %',
  },
  en: {
    amount: 'an amount',
    ratio: 'numerator and denominator',
    claim: 'a claimed percentage',
    operands: 'operands',
    percent: 'the unit %',
  },
} as const;

/** What to do, by what the measure takes. */
const MEASURED = {
  vi: {
    ratio: 'Cần numerator và denominator, hoặc claim',
    operands: 'Hãy bỏ operands; chỉ loại ratio có tử số và mẫu số',
    percent: 'Tỷ lệ phần trăm không cộng được: dùng ratio với tử số và mẫu số, hoặc stock',
    other: 'Cần một số lượng; chỉ loại ratio có numerator và denominator, hoặc claim',
  },
  en: {
    ratio: 'Expected numerator and denominator, or claim',
    operands: 'Leave operands out; only measure ratio has numerator and denominator',
    percent: 'Percentages do not add up: use ratio with numerator and denominator, or stock',
    other: 'Expected an amount; only measure ratio has numerator and denominator, or claim',
  },
} as const;

function adviceOn(value: keyof typeof VALUES.vi, measure: MeasureKind): keyof typeof MEASURED.vi {
  if (measure === 'RATIO') return 'ratio';
  return value === 'operands' || value === 'percent' ? value : 'other';
}
