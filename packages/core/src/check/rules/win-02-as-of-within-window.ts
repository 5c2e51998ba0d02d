import { formatShortDate, type IsoDate } from '../../iso-date.ts';
import { asOfDays } from '../as-of-day.ts';
import type { Passage } from '../passage.ts';
import { passageOfTask } from '../passage-of-task.ts';
import type { Rule, Violation } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { REPORTING_PERIODS, REPORTING_SINCE } from './sources.ts';

/** The figures of a report are as of a day within its window, and no later than the report. */
export const asOfWithinWindow: Rule = {
  id: 'WIN-02',
  severity: 'warning',
  since: REPORTING_SINCE,
  source: REPORTING_PERIODS,
  title: {
    vi: 'Số liệu tính đến ngày nằm ngoài thời gian chốt số liệu',
    en: 'A figure is as of a day outside the window',
  },
  passes: exampleReport({
    results: '1. Thu phí lưu trữ\n\n- Tính đến ngày 14/3/2023 thu 12 triệu đồng.',
  }),
  fails: exampleReport({
    results: '1. Thu phí lưu trữ\n\n- Tính đến ngày 20/3/2023 thu 12 triệu đồng.',
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    const told = toldInResults(subject);
    const isTold = ({ passage: { task }, day }: Dated) =>
      told.some((each) => each.day === day && each.passage.task === task);
    return [...told, ...observed(subject).filter((dated) => !isTold(dated))].flatMap(
      ({ day, by, ...place }) => {
        const fault = faultOf(day, by, subject);
        return fault ? [{ ...place, ...fault }] : [];
      },
    );
  },
};

/** Figures as of a day, and where they stand. */
interface Dated extends Pick<Violation, 'span' | 'evidence'> {
  readonly passage: Passage;
  readonly day: IsoDate;
  readonly by: 'TEXT' | 'OBSERVATION';
}

function toldInResults({ passages }: Subject): readonly Dated[] {
  return passages
    .filter(({ section }) => section === 'RESULTS')
    .flatMap((passage) =>
      asOfDays(passage).map((asOf) => ({
        passage,
        span: asOf,
        day: asOf.day,
        by: 'TEXT' as const,
      })),
    );
}

/** The period's own observations, those of one task and day together; what is recorded of other periods has their windows. */
function observed(subject: Subject): readonly Dated[] {
  const { report } = subject;
  const dated = (report?.indicators ?? []).flatMap((row) => {
    const own = row.trace
      .find(({ number }) => number === 'IN_PERIOD')
      ?.sources.find(({ period }) => period === report?.period);
    const [passage] = passageOfTask(subject, row.task.id);
    if (!own?.asOf || !passage) return [];
    return [{ passage, day: own.asOf, shown: `${row.indicator.name}: ${own.text}` }];
  });
  return [...Map.groupBy(dated, ({ passage, day }) => `${passage.path} ${day}`).values()].flatMap(
    ([first, ...others]) =>
      first
        ? {
            passage: first.passage,
            day: first.day,
            by: 'OBSERVATION' as const,
            evidence: [first, ...others].map(({ shown }) => shown).join('; '),
          }
        : [],
  );
}

function faultOf(
  asOf: IsoDate,
  by: Dated['by'],
  { window, issuedOn, report }: Subject,
): Pick<Violation, 'message' | 'computation' | 'severity'> | null {
  if (!window) return null;
  const day = formatShortDate(asOf);
  if (issuedOn && asOf > issuedOn) {
    return {
      message: {
        vi: `Số liệu tính đến ${day}, sau ngày báo cáo ${formatShortDate(issuedOn)}.`,
        en: `Figures are as of ${day}, after the report’s own ${formatShortDate(issuedOn)}.`,
      },
      computation: `${day} > ${formatShortDate(issuedOn)}`,
    };
  }
  if (asOf >= window.from && asOf <= window.to) return null;
  // In prose earlier days are there to compare with; in a text the province's own window is not known.
  const isMild = (by === 'TEXT' && asOf < window.from) || report === null;
  const days = `${formatShortDate(window.from)}–${formatShortDate(window.to)}`;
  return {
    severity: isMild ? 'info' : 'warning',
    message: {
      vi: `Số liệu tính đến ${day}, ngoài thời gian chốt số liệu ${days}.`,
      en: `Figures are as of ${day}, outside the window ${days}.`,
    },
  };
}
