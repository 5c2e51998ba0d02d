import { PERIOD_FORMS } from '@baocao/core/period';
import { PLACEHOLDERS } from '@baocao/core/report';
import type { ValueFault } from '../problem.ts';
import { didYouMean, quoted } from './phrases.ts';
import type { Wordings } from './wordings.ts';

export const VALUE_WORDINGS: Wordings<ValueFault> = {
  vi: {
    NOT_AN_AGENCY_KEY: ({ text }) => ({
      wrong: `${quoted(text)} không phải là mã cơ quan`,
      expected: 'Cần tỉnh/cơ-quan bằng chữ thường không dấu, ví dụ binh-thuan/skhcn',
    }),
    NOT_A_DAY: ({ text }) => ({
      wrong: `${quoted(text)} không phải là ngày có trong lịch`,
      expected: 'Cần năm-tháng-ngày, ví dụ 2023-03-09',
    }),
    DAY_TOO_EARLY: ({ day, earliest }) => ({
      wrong: `Ngày ${day} quá sớm ở đây`,
      expected: `Cần một ngày từ ${earliest} trở đi; các ngày theo thứ tự thời gian`,
    }),
    NOT_A_PERIOD: ({ text }) => ({
      wrong: `${quoted(text)} không phải là kỳ báo cáo`,
      expected: `Cần một kỳ viết như ${PERIOD_FORMS.join(', ')}`,
    }),
    NOT_A_DOCUMENT_NUMBER: ({ text }) => ({
      wrong: `${quoted(text)} không phải là số, ký hiệu văn bản`,
      expected: 'Cần số và ký hiệu, ví dụ 60/QĐ-UBND, 104/2022/NĐ-CP hoặc 10-NQ/TU',
    }),
    NOT_AN_AUTHORITY: ({ text }) => ({
      wrong: `${quoted(text)} không phải là quyền hạn ký`,
      expected: 'Cần KT., TM., TL., TUQ. hoặc Q. và chức vụ, ví dụ KT. Giám đốc',
    }),
    NOT_A_NUMBER: ({ text }) => ({
      wrong: `${quoted(text)} không bắt đầu bằng một số`,
      expected: 'Cần số và đơn vị tính, ví dụ 15 mẫu hoặc 7,1 tỷ đồng',
    }),
    AMBIGUOUS_NUMBER: ({ text, readings }) => ({
      wrong: `${quoted(text)} có thể đọc theo hai cách`,
      expected: `Hãy viết ${unpointed(readings).join(' hoặc ')}`,
    }),
    FOREIGN_DECIMAL_POINT: ({ text, meant: comma }) => ({
      wrong: `${quoted(text)} dùng dấu chấm trước phần thập phân`,
      expected: `Cần dấu phẩy: ${comma}`,
    }),
    NO_UNIT: ({ text }) => ({
      wrong: `${quoted(text)} không có đơn vị tính`,
      expected: 'Hãy ghi đơn vị tính, ví dụ 15 mẫu',
    }),
    UNKNOWN_PLACEHOLDER: ({ placeholder }) => ({
      wrong: `Không có chỗ điền {${placeholder}}`,
      expected: `Cần một trong các chỗ điền ${PLACES_TO_FILL}`,
    }),
    NOT_A_TASK_CODE: ({ text }) => ({
      wrong: `${quoted(text)} không phải là số thứ tự nhiệm vụ`,
      expected: 'Cần các số cách nhau bằng dấu chấm, ví dụ 1 hoặc 1.2',
    }),
    NOT_AN_INDICATOR_CODE: ({ text }) => ({
      wrong: `${quoted(text)} không phải là mã chỉ tiêu`,
      expected: 'Cần chữ thường không dấu, chữ số và gạch nối, ví dụ mau-xang-dau',
    }),
    NOT_A_WHOLE_NUMBER: ({ text, from, to }) => ({
      wrong: `${quoted(text)} không phải là số nguyên từ ${from} đến ${to}`,
      expected: `Cần số nguyên từ ${from} đến ${to}`,
    }),
    UNKNOWN_WORD: ({ text, known, nearest }) => ({
      wrong: `Ở đây không dùng từ ${quoted(text)}`,
      expected: didYouMean(nearest, 'vi') ?? `Cần một trong các từ ${known.join(', ')}`,
    }),
  },
  en: {
    NOT_AN_AGENCY_KEY: ({ text }) => ({
      wrong: `${quoted(text)} is not the key of an agency`,
      expected: 'Expected province/agency in small letters without marks, such as binh-thuan/skhcn',
    }),
    NOT_A_DAY: ({ text }) => ({
      wrong: `${quoted(text)} is not a day of the calendar`,
      expected: 'Expected year-month-day, such as 2023-03-09',
    }),
    DAY_TOO_EARLY: ({ day, earliest }) => ({
      wrong: `The day ${day} is too early here`,
      expected: `Expected a day from ${earliest} on; days stand in the order of time`,
    }),
    NOT_A_PERIOD: ({ text }) => ({
      wrong: `${quoted(text)} is not a reporting period`,
      expected: `Expected a period as in ${PERIOD_FORMS.join(', ')}`,
    }),
    NOT_A_DOCUMENT_NUMBER: ({ text }) => ({
      wrong: `${quoted(text)} is not the number of a document`,
      expected: 'Expected number and symbol, such as 60/QĐ-UBND, 104/2022/NĐ-CP or 10-NQ/TU',
    }),
    NOT_AN_AUTHORITY: ({ text }) => ({
      wrong: `${quoted(text)} is not an authority to sign`,
      expected: 'Expected KT., TM., TL., TUQ. or Q. and for whom, such as KT. Giám đốc',
    }),
    NOT_A_NUMBER: ({ text }) => ({
      wrong: `${quoted(text)} does not begin with a number`,
      expected: 'Expected a number and its unit, such as 15 mẫu or 7,1 tỷ đồng',
    }),
    AMBIGUOUS_NUMBER: ({ text, readings }) => ({
      wrong: `${quoted(text)} can be read in two ways`,
      expected: `Write ${unpointed(readings).join(' or ')}`,
    }),
    FOREIGN_DECIMAL_POINT: ({ text, meant: comma }) => ({
      wrong: `${quoted(text)} has a point before its decimals`,
      expected: `Expected a comma: ${comma}`,
    }),
    NO_UNIT: ({ text }) => ({
      wrong: `${quoted(text)} names no unit`,
      expected: 'Write what is counted, such as 15 mẫu',
    }),
    UNKNOWN_PLACEHOLDER: ({ placeholder }) => ({
      wrong: `There is no placeholder {${placeholder}}`,
      expected: `Expected one of ${PLACES_TO_FILL}`,
    }),
    NOT_A_TASK_CODE: ({ text }) => ({
      wrong: `${quoted(text)} is not the code of a task`,
      expected: 'Expected numbers with dots between, such as 1 or 1.2',
    }),
    NOT_AN_INDICATOR_CODE: ({ text }) => ({
      wrong: `${quoted(text)} is not the code of an indicator`,
      expected: 'Expected small letters without marks, digits and hyphens, such as mau-xang-dau',
    }),
    NOT_A_WHOLE_NUMBER: ({ text, from, to }) => ({
      wrong: `${quoted(text)} is not a whole number from ${from} to ${to}`,
      expected: `Expected a whole number from ${from} to ${to}`,
    }),
    UNKNOWN_WORD: ({ text, known, nearest }) => ({
      wrong: `${quoted(text)} is not known here`,
      expected: didYouMean(nearest, 'en') ?? `Expected one of ${known.join(', ')}`,
    }),
  },
};

const PLACES_TO_FILL = PLACEHOLDERS.map((each) => `{${each}}`).join(', ');

/** `57720` and `57,720`: each reading as it is written without a dot. */
function unpointed(readings: readonly string[]): readonly string[] {
  return readings.map((each) => each.replace('.', ','));
}
