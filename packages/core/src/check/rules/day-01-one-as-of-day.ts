import { formatShortDate, type IsoDate } from '../../iso-date.ts';
import { type AsOfDay, asOfDays } from '../as-of-day.ts';
import type { Passage } from '../passage.ts';
import { reportedTasks } from '../reported-task.ts';
import type { Rule } from '../rule.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

/** The figures of one task are as of one day. */
export const oneAsOfDay: Rule = {
  id: 'DAY-01',
  severity: 'warning',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Số liệu trong một nhiệm vụ chốt vào những ngày khác nhau',
    en: 'Figures of one task are as of different days',
  },
  passes: exampleReport({
    results:
      '1. Thu phí lưu trữ\n\n- Phòng A: tính đến ngày 14/3/2023 thu 12 triệu đồng.\n\n- Phòng B: tính đến ngày 14/3/2023 thu 15 triệu đồng.',
  }),
  fails: exampleReport({
    results:
      '1. Thu phí lưu trữ\n\n- Phòng A: tính đến ngày 14/3/2023 thu 12 triệu đồng.\n\n- Phòng B: tính đến ngày 10/3/2023 thu 15 triệu đồng.',
  }),
  check: (subject) =>
    reportedTasks(subject).flatMap(({ code, results }) => {
      const days = results.flatMap((passage) =>
        asOfDays(passage).map((asOf) => ({ passage, ...asOf })),
      );
      const [first] = days;
      const other = days.find((each) => first !== undefined && isSlip(first, each));
      if (!first || !other) return [];
      return [
        {
          passage: other.passage,
          span: other,
          message: {
            vi: `Trong nhiệm vụ ${code}, số liệu ở đây tính đến ${formatShortDate(other.day)}, ở chỗ khác tính đến ${formatShortDate(first.day)}.`,
            en: `Within task ${code} figures are as of ${formatShortDate(other.day)} here and of ${formatShortDate(first.day)} elsewhere.`,
          },
          evidence: `${quoted(first)} ↔ ${quoted(other)}`,
          suggestion: {
            vi: 'Lấy số liệu của các đơn vị vào cùng một ngày.',
            en: 'Take the figures of all units on the same day.',
          },
        },
      ];
    }),
};

/** Days further apart than a month are compared on purpose: the year's end and now. */
const APART = 31;

type Placed = AsOfDay & { readonly passage: Passage };

function isSlip(a: Placed, b: Placed): boolean {
  return a.day !== b.day && a.passage !== b.passage && daysBetween(a.day, b.day) < APART;
}

function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function quoted({ passage, start, end }: Placed): string {
  return passage.text.slice(start, end);
}
