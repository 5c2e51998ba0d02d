import { folded } from '../../folded.ts';
import type { IsoDate } from '../../iso-date.ts';
import type { Period, Quarter } from '../../period/index.ts';

const QUARTERS: Readonly<Record<string, Quarter>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/**
 * The period that a title says it reports on: the first that it names, since what is planned comes after.
 *
 * A title that names a month, a week or a day reports on another kind of period. A year is taken at
 * its word only where the report's day is late enough: “Kế hoạch năm 2023” in a title of March is no period.
 */
export function periodNamedIn(title: string, issuedOn: IsoDate | null): Period | null {
  const words = folded(title);
  const quarter = /\bquy (iv|i{1,3}|[1-4])\s*(?:\/|-|nam )\s*(\d{4})\b/.exec(words);
  const months = /\b(6|06|9|09|sau|chin) thang(?: dau)?(?: nam)?\s*(?:\/|nam )?\s*(\d{4})\b/.exec(
    words,
  );
  if (quarter && (!months || quarter.index < months.index)) {
    const [, number = '', year = ''] = quarter;
    const named = QUARTERS[number];
    return named ? { kind: 'quarter', year: Number(year), quarter: named } : null;
  }
  if (months) {
    const [, count = '', year = ''] = months;
    return { kind: /^(?:0?6|sau)$/.test(count) ? 'half' : 'nine-months', year: Number(year) };
  }
  if (/\b(?:thang|tuan|ngay)\b/.test(words)) return null;
  const year = Number(/\bnam (\d{4})\b/.exec(words)?.[1]);
  if (!year || !issuedOn || issuedOn < `${year}-11-01`) return null;
  return { kind: 'year', year };
}
