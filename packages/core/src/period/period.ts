import { err, ok, type Result } from '../result.ts';

/** A reporting period (kỳ báo cáo): quý, 6 tháng đầu năm, 9 tháng, năm. */
export type Period =
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: Quarter }
  | { readonly kind: 'half' | 'nine-months' | 'year'; readonly year: number };

export type Quarter = 1 | 2 | 3 | 4;
export type PeriodKind = Period['kind'];

export type PeriodProblem = { readonly code: 'NOT_A_PERIOD'; readonly text: string };

/** The labels that periods go by, for messages. */
export const PERIOD_FORMS = ['2023-Q1', '2023-Q4', '2023-H1', '2023-9M', '2023'] as const;

const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

/** Reads a label: `2023-Q1` … `2023-Q4`, `2023-H1`, `2023-9M`, `2023`. */
export function parsePeriod(text: string): Result<Period, PeriodProblem> {
  const [, year, rest = ''] = /^((?:19|20)\d\d)(?:-(Q[1-4]|H1|9M))?$/.exec(text.trim()) ?? [];
  if (!year) return err({ code: 'NOT_A_PERIOD', text });
  if (rest === '') return ok({ kind: 'year', year: Number(year) });
  if (rest === 'H1') return ok({ kind: 'half', year: Number(year) });
  if (rest === '9M') return ok({ kind: 'nine-months', year: Number(year) });
  return ok({ kind: 'quarter', year: Number(year), quarter: Number(rest[1]) as Quarter });
}

/** The label, as `parsePeriod` reads it. */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'half':
      return `${period.year}-H1`;
    case 'nine-months':
      return `${period.year}-9M`;
    case 'year':
      return `${period.year}`;
  }
}

/** The period in words, as it stands in a title: `quý I năm 2023`, `6 tháng đầu năm 2023`. */
export function periodInWords(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `quý ${ROMAN[period.quarter]} năm ${period.year}`;
    case 'half':
      return `6 tháng đầu năm ${period.year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${period.year}`;
    case 'year':
      return `năm ${period.year}`;
  }
}

/**
 * The period together with the year so far, as departments title their reports:
 * `quý II và 6 tháng đầu năm 2023`, `quý IV và cả năm 2023`; a period that is itself the year so far by its own words.
 */
export function periodAndYearToDateInWords(period: Period): string {
  const toDate = yearToDate(period);
  if (period.kind !== 'quarter' || toDate === period) return periodInWords(period);
  const whole = toDate.kind === 'year' ? 'cả ' : '';
  return `quý ${ROMAN[period.quarter]} và ${whole}${periodInWords(toDate)}`;
}

/** From the year's first quarter to the end of a period: of Q2 the 6 months, of Q3 the 9, of Q4 the year; of any other itself. */
export function yearToDate(period: Period): Period {
  if (period.kind !== 'quarter' || period.quarter === 1) return period;
  const kind = ({ 2: 'half', 3: 'nine-months', 4: 'year' } as const)[period.quarter];
  return { kind, year: period.year };
}

/** The quarters that make up a period, in order. */
export function quartersOf(period: Period): readonly Period[] {
  if (period.kind === 'quarter') return [period];
  const count = { half: 2, 'nine-months': 3, year: 4 }[period.kind];
  return ([1, 2, 3, 4] as const)
    .slice(0, count)
    .map((quarter) => ({ kind: 'quarter', year: period.year, quarter }));
}

/**
 * The period that comes after: the next quarter after a quarter; after 6 months, the third quarter;
 * after 9 months, the fourth; after a year, the next year.
 */
export function nextPeriod(period: Period): Period {
  if (period.kind === 'year') return { kind: 'year', year: period.year + 1 };
  const last = lastQuarter(period);
  return last === 4
    ? { kind: 'quarter', year: period.year + 1, quarter: 1 }
    : { kind: 'quarter', year: period.year, quarter: (last + 1) as Quarter };
}

/**
 * The periods whose plan a period follows, nearest first: before the third quarter that is the second, or the
 * 6 months where a department reports on those instead; before the 6 months, the first quarter. Before a year's
 * first report it is the last of the year before.
 */
export function precedingPeriods(period: Period): readonly Period[] {
  const { year } = period;
  const lastYear: readonly Period[] = [
    { kind: 'quarter', year: year - 1, quarter: 4 },
    { kind: 'year', year: year - 1 },
  ];
  const [first, second, third] = quartersOf({ kind: 'year', year });
  const half: Period = { kind: 'half', year };
  const nineMonths: Period = { kind: 'nine-months', year };
  const before: Readonly<Record<Quarter, readonly (Period | undefined)[]>> = {
    1: [],
    2: [first],
    3: [second, half],
    4: [third, nineMonths],
  };
  const earlier = before[lastQuarter(period)].flatMap((each) => each ?? []);
  if (period.kind === 'quarter') return period.quarter === 1 ? lastYear : earlier;
  // A department that reports by longer periods follows the longer one before.
  return [...earlier.toReversed(), ...lastYear.toReversed()];
}

/** A number that grows in the order of time: Q1, Q2, 6 months, Q3, 9 months, Q4, the year. */
export function periodSequence(period: Period): number {
  return period.year * 10 + lastQuarter(period) * 2 + (period.kind === 'quarter' ? 0 : 1);
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return formatPeriod(a) === formatPeriod(b);
}

function lastQuarter(period: Period): Quarter {
  switch (period.kind) {
    case 'quarter':
      return period.quarter;
    case 'half':
      return 2;
    case 'nine-months':
      return 3;
    case 'year':
      return 4;
  }
}
