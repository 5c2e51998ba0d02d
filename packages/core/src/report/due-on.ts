import type { Agency } from '../agency/index.ts';
import { dataWindow, dueDay, type Period, workingDaysToReport } from '../period/index.ts';
import type { Report } from './report.ts';
import type { ReportParameters } from './source.ts';

/** The last day on which an agency may send a period's report, by its own rules and the nation's; `null` before any. */
export function dueOnOf({
  agency,
  parameters,
  period,
}: {
  readonly agency: Pick<Agency, 'windows' | 'dueDays'>;
  readonly parameters: ReportParameters;
  readonly period: Period;
}): Report['dueOn'] {
  const due = dueDay(period, [...agency.dueDays, ...parameters.dueDays], parameters.holidays);
  if (!due) return null;
  const window = dataWindow(period, [...agency.windows, ...parameters.windows]);
  const { nominal, day, movedBecause } = due;
  const workingDays = window && workingDaysToReport({ window, due }, parameters.holidays);
  return {
    nominal,
    day,
    movedBecause,
    workingDays: workingDays ?? null,
    source: { text: due.source.text },
  };
}
