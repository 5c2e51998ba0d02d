import { formatPeriod, type Period, periodSequence } from '@baocao/core/period';
import type { AgencyRows } from '../access/rows.ts';
import { readAgency, type Store } from '../access/store.ts';
import { periodOf } from '../labels.ts';
import { periodsOfYear } from '../report/report-scope.ts';

/** A task of one year's list; without a year, whatever bears the code in any year's. */
export interface TaskOfYear {
  readonly task: string;
  readonly year: number | null;
}

/** What is recorded of a task for one period. */
export interface TaskResults {
  readonly period: Period;
  /** In the order of the record. */
  readonly results: readonly RecordedResult[];
}

/** One result, its words alone. */
export interface RecordedResult {
  readonly theme: string | null;
  readonly text: string;
}

/**
 * For each of an agency's tasks its results period by period, the earliest first; no period without any. As
 * recorded now: of a correction under way, its own words, and those only for whoever sees it.
 *
 * Two statements at most, for a hundred tasks as for one, and no record is read for it. A code may be another
 * task's in another year.
 */
export function taskHistories(
  store: Store,
  agency: string,
  tasks: readonly TaskOfYear[],
): Promise<readonly (readonly TaskResults[])[]> {
  return readAgency(store, agency, async (rows) => {
    const everyYear = tasks.some(({ year }) => year === null) ? await listedYears(rows) : [];
    const yearsOf = ({ year }: TaskOfYear) => (year === null ? everyYear : [year]);
    const years = [...new Set(tasks.flatMap(yearsOf))];
    const codes = [...new Set(tasks.map(({ task }) => task))];
    // Named one by one, the periods lead through the key of the results, which a task alone does not.
    const found = await rows
      .select('result')
      .select(['result.period', 'result.task', 'result.theme', 'result.text'])
      .where('result.period', 'in', years.flatMap(periodsOfYear).map(formatPeriod))
      .where('result.task', 'in', codes)
      .orderBy('result.period')
      .orderBy('result.ordinal')
      .execute();
    return tasks.map((task) => {
      const own = found.filter(
        (row) => row.task === task.task && yearsOf(task).includes(periodOf(row.period).year),
      );
      return [...Map.groupBy(own, ({ period }) => period)]
        .map(([label, results]) => ({
          period: periodOf(label),
          results: results.map(({ theme, text }) => ({ theme, text })),
        }))
        .sort((one, other) => periodSequence(one.period) - periodSequence(other.period));
    });
  });
}

async function listedYears(rows: AgencyRows): Promise<readonly number[]> {
  const lists = await rows.select('task_list').select('task_list.year').execute();
  return lists.map(({ year }) => year);
}
