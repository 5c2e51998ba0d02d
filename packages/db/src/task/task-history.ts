import { formatPeriod, type Period, periodSequence } from '@baocao/core/period';
import type { AgencyRows } from '../access/rows.ts';
import { readAgency, type Store } from '../access/store.ts';
import { periodOf } from '../labels.ts';
import { periodsOfYear } from '../report/report-scope.ts';

/** A task of one year's list; without a year, whatever bears the code in any year's. */
export interface TaskAddress {
  readonly agency: string;
  readonly task: string;
  readonly year?: number | null;
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
 * The results of a task period by period, the earliest first; no period without any. As recorded now: of a
 * correction under way, its own words, and those only for whoever sees it.
 *
 * Two statements at most, and no record is read for it. A code may be another task's in another year.
 */
export function taskHistory(
  store: Store,
  { agency, task, year = null }: TaskAddress,
): Promise<readonly TaskResults[]> {
  return readAgency(store, agency, async (rows) => {
    const years = year === null ? await listedYears(rows) : [year];
    // Named one by one, the periods lead through the key of the results, which a task alone does not.
    const found = await rows
      .select('result')
      .select(['result.period', 'result.theme', 'result.text'])
      .where('result.period', 'in', years.flatMap(periodsOfYear).map(formatPeriod))
      .where('result.task', '=', task)
      .orderBy('result.period')
      .orderBy('result.ordinal')
      .execute();
    return [...Map.groupBy(found, ({ period }) => period)]
      .map(([label, results]) => ({
        period: periodOf(label),
        results: results.map(({ theme, text }) => ({ theme, text })),
      }))
      .sort((one, other) => periodSequence(one.period) - periodSequence(other.period));
  });
}

async function listedYears(rows: AgencyRows): Promise<readonly number[]> {
  const lists = await rows.select('task_list').select('task_list.year').execute();
  return lists.map(({ year }) => year);
}
