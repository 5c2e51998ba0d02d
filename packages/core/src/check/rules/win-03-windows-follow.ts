import { formatShortDate, type IsoDate } from '../../iso-date.ts';
import { type Period, parsePeriod, quartersOf } from '../../period/index.ts';
import type { Report } from '../../report/index.ts';
import { passageOfReport } from '../passage-of-task.ts';
import type { Rule, RuleExample } from '../rule.ts';

/** The window of a period opens on the day after that of the period before closed. */
export const windowsFollow: Rule = {
  id: 'WIN-03',
  severity: 'warning',
  since: null,
  source: {
    vi: 'Số liệu của mỗi ngày thuộc đúng một kỳ báo cáo',
    en: 'The data of each day belong to one period and no other',
  },
  title: {
    vi: 'Thời gian chốt số liệu không nối tiếp kỳ trước',
    en: 'The window does not follow on the one before',
  },
  passes: windows('2023-03-15', '2023-06-14'),
  fails: windows('2023-03-21', '2023-06-20'),
  check: (subject) => {
    const { report, previous } = subject;
    const [passage] = passageOfReport(subject);
    if (!report?.window || !previous?.window || !passage) return [];
    if (!isNext(report, previous)) return [];
    const [closed, opens] = [previous.window, report.window];
    const apart = daysBetween(closed.to, opens.from) - 1;
    if (apart === 0) return [];
    const [last, first] = [formatShortDate(closed.to), formatShortDate(opens.from)];
    const days = Math.abs(apart);
    return [
      {
        passage,
        evidence: `${previous.period}: …–${last} (${closed.source.text}) ↔ ${report.period}: ${first}–… (${opens.source.text})`,
        message:
          apart > 0
            ? {
                vi: `Kỳ trước chốt số liệu ngày ${last}, kỳ này lấy số liệu từ ${first}: ${days} ngày không thuộc kỳ nào.`,
                en: `The window before closed on ${last}, this one opens on ${first}: ${days} ${days === 1 ? 'day belongs' : 'days belong'} to no period.`,
              }
            : {
                vi: `Kỳ trước chốt số liệu ngày ${last}, kỳ này lấy số liệu từ ${first}: ${days} ngày thuộc cả hai kỳ.`,
                en: `The window before closed on ${last}, this one opens on ${first}: ${days} ${days === 1 ? 'day belongs' : 'days belong'} to both.`,
              },
        suggestion: {
          vi: 'Xem lại quy định chốt số liệu áp dụng cho hai kỳ, nhất là khi quy định thay đổi giữa năm.',
          en: 'Look at the rules by which the two windows are set, above all where they change within a year.',
        },
      },
    ];
  },
};

/** The first quarter of the one comes right after the last quarter of the other. */
function isNext(report: Report, previous: Report): boolean {
  const [period, before] = [parsePeriod(report.period), parsePeriod(previous.period)];
  if (!period.ok || !before.ok) return false;
  return (
    sequenceOf(quartersOf(period.value).at(0)) === sequenceOf(quartersOf(before.value).at(-1)) + 1
  );
}

function sequenceOf(period: Period | undefined): number {
  return period?.kind === 'quarter' ? period.year * 4 + period.quarter : Number.NaN;
}

function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

/** A second quarter with these days, after a first quarter by the decree. */
function windows(from: string, to: string): RuleExample {
  const source = { text: 'Nghị định số 09/2019/NĐ-CP, Điều 12' };
  const days = (text: string) => formatShortDate(text as IsoDate);
  return {
    text: `Số liệu quý I: từ ngày 15/12/2022 đến ngày 14/3/2023. Số liệu quý II: từ ngày ${days(from)} đến ngày ${days(to)}.`,
    bound: {},
    recorded: {
      report: {
        period: '2023-Q2',
        window: { from: from as IsoDate, to: to as IsoDate, source },
      },
      previous: {
        period: '2023-Q1',
        window: { from: '2022-12-15' as IsoDate, to: '2023-03-14' as IsoDate, source },
      },
    },
  };
}
