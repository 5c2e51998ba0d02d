import type { Citation } from '../document/index.ts';
import { type IsoDate, isoDate } from '../iso-date.ts';
import type { DayOff, HolidayCalendar } from './public-holidays.ts';

/**
 * The days off of Vietnam's public servants, 2019–2026.
 *
 * Every weekday was held against the list that the `holidays` package (0.105) computes; what it
 * lacks are the swaps of 2025 and 2026 and the 24th of November.
 *
 * @see Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3 (nghỉ bù), Điều 112; until 2020 số 10/2012/QH13, Điều 115
 */
export const VIETNAM_HOLIDAYS: HolidayCalendar = [
  {
    year: 2019,
    daysOff: daysOff(2019, {
      'Tết Dương lịch': ['1/1'],
      'Tết Nguyên đán': ['4/2', '5/2', '6/2', '7/2', '8/2'],
      'Giỗ Tổ Hùng Vương': ['14/4'],
      'Nghỉ bù Giỗ Tổ Hùng Vương': ['15/4'],
      'Nghỉ hoán đổi': ['29/4'],
      'Ngày Chiến thắng': ['30/4'],
      'Ngày Quốc tế Lao động': ['1/5'],
      'Quốc khánh': ['2/9'],
    }),
    workedWeekends: [
      { day: isoDate(2019, 1, 5), insteadOf: isoDate(2018, 12, 31) },
      { day: isoDate(2019, 5, 4), insteadOf: isoDate(2019, 4, 29) },
    ],
    sources: [dispatch('6519', 'Công văn số 6519/VPCP-KGVX ngày 11/7/2018')],
    confirmed: true,
  },
  {
    year: 2020,
    daysOff: daysOff(2020, {
      'Tết Dương lịch': ['1/1'],
      'Tết Nguyên đán': ['23/1', '24/1', '25/1', '26/1', '27/1'],
      'Nghỉ bù Tết Nguyên đán': ['28/1', '29/1'],
      'Giỗ Tổ Hùng Vương': ['2/4'],
      'Ngày Chiến thắng': ['30/4'],
      'Ngày Quốc tế Lao động': ['1/5'],
      'Quốc khánh': ['2/9'],
    }),
    workedWeekends: [],
    sources: [
      published(
        'Lịch nghỉ Tết năm 2020, theo Sở Công Thương Đắk Lắk 07/01/2020; chưa rõ số văn bản',
      ),
    ],
    confirmed: true,
  },
  {
    year: 2021,
    daysOff: daysOff(2021, {
      'Tết Dương lịch': ['1/1'],
      'Tết Nguyên đán': ['10/2', '11/2', '12/2', '13/2', '14/2'],
      'Nghỉ bù Tết Nguyên đán': ['15/2', '16/2'],
      'Giỗ Tổ Hùng Vương': ['21/4'],
      'Ngày Chiến thắng': ['30/4'],
      'Ngày Quốc tế Lao động': ['1/5'],
      'Nghỉ bù Ngày Quốc tế Lao động': ['3/5'],
      'Quốc khánh': ['2/9', '3/9'],
    }),
    workedWeekends: [],
    sources: [
      published(
        'Lịch nghỉ lễ, tết năm 2021, theo báo Sài Gòn Giải Phóng 09/12/2020; chưa rõ số văn bản',
      ),
    ],
    confirmed: true,
  },
  {
    year: 2022,
    daysOff: daysOff(2022, {
      'Tết Dương lịch': ['1/1'],
      'Nghỉ bù Tết Dương lịch': ['3/1'],
      'Tết Nguyên đán': ['31/1', '1/2', '2/2', '3/2', '4/2'],
      'Giỗ Tổ Hùng Vương': ['10/4'],
      'Nghỉ bù Giỗ Tổ Hùng Vương': ['11/4'],
      'Ngày Chiến thắng': ['30/4'],
      'Ngày Quốc tế Lao động': ['1/5'],
      'Nghỉ bù Ngày Chiến thắng': ['2/5'],
      'Nghỉ bù Ngày Quốc tế Lao động': ['3/5'],
      'Quốc khánh': ['1/9', '2/9'],
    }),
    workedWeekends: [],
    sources: [
      published(
        'Lịch nghỉ Tết, Quốc khánh năm 2022, theo báo Bình Thuận; chưa rõ số, ký hiệu văn bản',
      ),
      published('Lịch nghỉ Giỗ Tổ, 30/4 và 01/5 năm 2022, theo báo Sài Gòn Giải Phóng'),
    ],
    confirmed: true,
  },
  {
    year: 2023,
    daysOff: daysOff(2023, {
      'Tết Dương lịch': ['1/1'],
      'Nghỉ bù Tết Dương lịch': ['2/1'],
      'Tết Nguyên đán': ['20/1', '21/1', '22/1', '23/1', '24/1'],
      'Nghỉ bù Tết Nguyên đán': ['25/1', '26/1'],
      'Giỗ Tổ Hùng Vương': ['29/4'],
      'Ngày Chiến thắng': ['30/4'],
      'Ngày Quốc tế Lao động': ['1/5'],
      'Nghỉ bù Giỗ Tổ Hùng Vương': ['2/5'],
      'Nghỉ bù Ngày Chiến thắng': ['3/5'],
      'Quốc khánh': ['1/9', '2/9'],
      'Nghỉ bù Quốc khánh': ['4/9'],
    }),
    workedWeekends: [],
    sources: [dispatch('8056', 'Công văn số 8056/VPCP-KGVX ngày 01/12/2022')],
    confirmed: true,
  },
  {
    year: 2024,
    daysOff: daysOff(2024, {
      'Tết Dương lịch': ['1/1'],
      'Tết Nguyên đán': ['8/2', '9/2', '10/2', '11/2', '12/2'],
      'Nghỉ bù Tết Nguyên đán': ['13/2', '14/2'],
      'Giỗ Tổ Hùng Vương': ['18/4'],
      'Nghỉ hoán đổi': ['29/4'],
      'Ngày Chiến thắng': ['30/4'],
      'Ngày Quốc tế Lao động': ['1/5'],
      'Quốc khánh': ['2/9', '3/9'],
    }),
    workedWeekends: [{ day: isoDate(2024, 5, 4), insteadOf: isoDate(2024, 4, 29) }],
    sources: [
      {
        text: 'Thông báo số 5015/TB-LĐTBXH ngày 22/11/2023',
        number: { family: 'typed', number: '5015', type: 'TB', issuer: 'LĐTBXH' },
      },
      dispatch('2450', 'Công văn số 2450/VPCP-KGVX ngày 12/4/2024'),
    ],
    confirmed: true,
  },
  {
    year: 2025,
    daysOff: daysOff(2025, {
      'Tết Dương lịch': ['1/1'],
      'Tết Nguyên đán': ['27/1', '28/1', '29/1', '30/1', '31/1'],
      'Giỗ Tổ Hùng Vương': ['7/4'],
      'Ngày Chiến thắng': ['30/4'],
      'Ngày Quốc tế Lao động': ['1/5'],
      'Nghỉ hoán đổi': ['2/5'],
      'Quốc khánh': ['1/9', '2/9'],
    }),
    workedWeekends: [{ day: isoDate(2025, 4, 26), insteadOf: isoDate(2025, 5, 2) }],
    sources: [dispatch('8726', 'Công văn số 8726/VPCP-KGVX ngày 26/11/2024')],
    confirmed: true,
  },
  {
    // The 24th of November was a proposal before the National Assembly in April 2026, the last that was read of it.
    // Whether it became law, and whether the Monday before it was swapped, is to be confirmed.
    year: 2026,
    daysOff: daysOff(2026, {
      'Tết Dương lịch': ['1/1'],
      'Nghỉ hoán đổi': ['2/1', '31/8'],
      'Tết Nguyên đán': ['16/2', '17/2', '18/2', '19/2', '20/2'],
      'Giỗ Tổ Hùng Vương': ['26/4'],
      'Nghỉ bù Giỗ Tổ Hùng Vương': ['27/4'],
      'Ngày Chiến thắng': ['30/4'],
      'Ngày Quốc tế Lao động': ['1/5'],
      'Quốc khánh': ['1/9', '2/9'],
      'Ngày Văn hóa Việt Nam': ['24/11'],
    }),
    workedWeekends: [
      { day: isoDate(2026, 1, 10), insteadOf: isoDate(2026, 1, 2) },
      { day: isoDate(2026, 8, 22), insteadOf: isoDate(2026, 8, 31) },
    ],
    sources: [
      published('Thông báo của Bộ Nội vụ, theo Việt Nam News 17/10/2025; chưa rõ số văn bản'),
      dispatch('12729', 'Công văn số 12729/VPCP-KGVX ngày 25/12/2025'),
      {
        text: 'Nghị quyết số 80-NQ/TW ngày 07/01/2026: chủ trương nghỉ ngày 24/11; chưa xác nhận văn bản luật',
        number: { family: 'party', number: '80', type: 'NQ', issuer: 'TW' },
      },
    ],
    confirmed: false,
  },
];

/** The days under each name, written `day/month`, in order of time. */
function daysOff(
  year: number,
  byName: Readonly<Record<string, readonly string[]>>,
): readonly DayOff[] {
  return Object.entries(byName)
    .flatMap(([name, days]) => days.map((day) => ({ day: dayIn(year, day), name })))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function dayIn(year: number, dayAndMonth: string): IsoDate {
  const [day = 0, month = 0] = dayAndMonth.split('/').map(Number);
  return isoDate(year, month, day);
}

/** A công văn of the Government Office that passes on the Prime Minister's decision. */
function dispatch(number: string, text: string): Citation {
  return { text, number: { family: 'dispatch', number, issuer: 'VPCP', drafter: 'KGVX' } };
}

/** A decision known by what was published of it; its number was not seen. */
function published(text: string): Citation {
  return { text, number: null };
}
