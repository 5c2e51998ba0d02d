import { formatShortDate } from '../../iso-date.ts';
import { asOfDays } from '../as-of-day.ts';
import type { Rule, Violation } from '../rule.ts';
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
    const { passages, window, issuedOn, report } = subject;
    if (!isWholeReport(subject) || !window) return [];
    return passages
      .filter(({ section }) => section === 'RESULTS')
      .flatMap((passage) =>
        asOfDays(passage).flatMap((asOf): readonly Violation[] => {
          const day = formatShortDate(asOf.day);
          if (issuedOn && asOf.day > issuedOn) {
            return [
              {
                passage,
                span: asOf,
                message: {
                  vi: `Số liệu tính đến ${day}, sau ngày báo cáo ${formatShortDate(issuedOn)}.`,
                  en: `Figures are as of ${day}, after the report’s own ${formatShortDate(issuedOn)}.`,
                },
                computation: `${day} > ${formatShortDate(issuedOn)}`,
              },
            ];
          }
          if (asOf.day >= window.from && asOf.day <= window.to) return [];
          return [
            {
              passage,
              span: asOf,
              // Earlier days are there to compare with; in a text the province's own window is not known.
              severity: asOf.day < window.from || report === null ? 'info' : 'warning',
              message: {
                vi: `Số liệu tính đến ${day}, ngoài thời gian chốt số liệu ${formatShortDate(window.from)}–${formatShortDate(window.to)}.`,
                en: `Figures are as of ${day}, outside the window ${formatShortDate(window.from)}–${formatShortDate(window.to)}.`,
              },
            },
          ];
        }),
      );
  },
};
