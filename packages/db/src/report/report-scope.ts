import { formatPeriod, type Period, periodSequence } from '@baocao/core/period';
import type { DepartmentScope, RecordedDepartment } from '../department/load-department.ts';

/**
 * What a period's report is made of: the records of its year up to it, whose figures add up to the
 * year so far and whose plan it follows, and the whole year before, which it is held against.
 */
export function reportScope(periods: readonly Period[]): DepartmentScope {
  const needed = new Map(
    periods.flatMap(sourcesOf).map((period) => [formatPeriod(period), period]),
  );
  return {
    years: [...new Set([...needed.values()].map(({ year }) => year))],
    periods: [...needed.values()],
  };
}

/** The part of what is recorded that a period's report is made of: a later record never speaks in an earlier report. */
export function withinReportScope(
  { department, revisions }: RecordedDepartment,
  period: Period,
): RecordedDepartment {
  const { years, periods } = reportScope([period]);
  const labels = periods.map(formatPeriod);
  return {
    department: {
      ...department,
      taskLists: department.taskLists.filter(({ year }) => years.includes(year)),
      records: department.records.filter((record) => labels.includes(formatPeriod(record.period))),
    },
    revisions: {
      agency: revisions.agency,
      taskLists: new Map([...revisions.taskLists].filter(([year]) => years.includes(year))),
      records: new Map([...revisions.records].filter(([label]) => labels.includes(label))),
    },
  };
}

function sourcesOf(period: Period): readonly Period[] {
  const last = periodSequence(period);
  return [
    ...periodsOfYear(period.year - 1),
    ...periodsOfYear(period.year).filter((each) => periodSequence(each) <= last),
  ];
}

/** Every period that a report may be of, in the order of time. */
export function periodsOfYear(year: number): readonly Period[] {
  return [
    { kind: 'quarter', year, quarter: 1 },
    { kind: 'quarter', year, quarter: 2 },
    { kind: 'half', year },
    { kind: 'quarter', year, quarter: 3 },
    { kind: 'nine-months', year },
    { kind: 'quarter', year, quarter: 4 },
    { kind: 'year', year },
  ];
}
