import { narrativeText } from '@baocao/core/narrative';
import { formatPeriod, type Period, periodSequence } from '@baocao/core/period';
import { type TaskStanding, tasksOf } from '@baocao/core/report';
import { findMatch, type SearchQuestion } from '@baocao/core/search';
import { type Progress, type Task, type Timeliness, walkTasks } from '@baocao/core/task';
import type { AgencyRows, SharedRows } from '../access/rows.ts';
import { readAcross, type Store } from '../access/store.ts';
import { inProvince } from '../agency/in-province.ts';
import { periodOf } from '../labels.ts';
import { reportsOf } from '../report/find-report.ts';
import { periodsOfYear } from '../report/report-scope.ts';
import type { SearchScope } from '../search/search-conditions.ts';
import { type RecordedTaskList, recordedTaskLists } from './task-list-rows.ts';

/** Which tasks of a year's lists: those of one agency, or of one province. */
export interface TaskFilter {
  readonly scope: SearchScope;
  readonly year: number;
  readonly progress?: readonly Progress[];
  readonly timeliness?: readonly Timeliness[];
  /** The words of one of its themes. */
  readonly theme?: string;
  /** Key of the unit in charge. */
  readonly lead?: string;
  /** Words of its title. */
  readonly text?: SearchQuestion;
}

/** A task, the list that it stands in, and how it stands where that was asked. */
export interface ListedTask extends RecordedTaskList {
  readonly task: Task;
  /** By the last report of the year; none where no filter asked for it. */
  readonly standing?: TaskStanding;
}

/** Where a page begins: after this task of this agency. */
export interface TaskPlace {
  readonly agency: string;
  readonly task: string;
}

/**
 * Tasks by agency, in the order of its list, parts after their task. How they stand is told by the last report of
 * the year, which is read only where it is asked for: agency after agency, until the page is full.
 */
export async function listTasks(
  store: Store,
  filter: TaskFilter,
  { limit, after }: { readonly limit: number; readonly after?: TaskPlace },
): Promise<readonly ListedTask[]> {
  return readAcross(store, async (shared) => {
    const found: ListedTask[] = [];
    for (const agency of await agenciesWithLists(shared, filter, after)) {
      const rows = shared.of(agency);
      const tasks = await tasksOfAgency(rows, filter);
      found.push(...(agency === after?.agency ? beyond(tasks, after) : tasks));
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  });
}

async function agenciesWithLists(
  shared: SharedRows,
  { scope, year }: TaskFilter,
  after: TaskPlace | undefined,
): Promise<readonly string[]> {
  if ('agency' in scope) return [scope.agency];
  const lists = await shared
    .select('task_list')
    .select('task_list.agency')
    .where(inProvince('task_list.agency', scope.province))
    .where('task_list.year', '=', year)
    .$if(after !== undefined, (query) => query.where('task_list.agency', '>=', after?.agency ?? ''))
    .orderBy('task_list.agency')
    .execute();
  return lists.map(({ agency }) => agency);
}

async function tasksOfAgency(rows: AgencyRows, filter: TaskFilter): Promise<readonly ListedTask[]> {
  const [recorded] = await recordedTaskLists(rows, [filter.year]);
  if (!recorded) return [];
  const tasks = [...walkTasks(recorded.taskList.tasks)].filter((task) => isMeant(task, filter));
  const { progress, timeliness } = filter;
  if (tasks.length === 0 || (!progress && !timeliness)) {
    return tasks.map((task) => ({ ...recorded, task }));
  }
  const standings = await lastStandings(rows, filter.year);
  return tasks.flatMap((task) => {
    const standing = standings.get(task.code);
    const stands =
      standing &&
      (progress?.includes(standing.progress) ?? true) &&
      (timeliness?.includes(standing.timeliness) ?? true);
    return stands ? [{ ...recorded, task, standing }] : [];
  });
}

function isMeant({ title, lead, themes }: Task, filter: TaskFilter): boolean {
  return (
    (filter.lead === undefined || lead === filter.lead) &&
    (filter.theme === undefined ||
      themes.some((theme) => narrativeText(theme.title) === filter.theme)) &&
    (filter.text === undefined || findMatch(narrativeText(title), filter.text) !== null)
  );
}

/** By code, how the tasks of a year's list stand by the last report of that year. */
async function lastStandings(
  rows: AgencyRows,
  year: number,
): Promise<ReadonlyMap<string, TaskStanding>> {
  const last = await lastPeriodOf(rows, year);
  const [report] = last ? await reportsOf(rows, [last]) : [];
  return new Map(report && tasksOf(report).map(({ code, standing }) => [code, standing]));
}

async function lastPeriodOf(rows: AgencyRows, year: number): Promise<Period | undefined> {
  const labels = periodsOfYear(year).map(formatPeriod);
  const recorded = await rows
    .select('period_record')
    .select('period_record.period')
    .where('period_record.period', 'in', labels)
    .execute();
  const issued = await rows
    .select('issued_report')
    .select('issued_report.period')
    .where('issued_report.period', 'in', labels)
    .execute();
  return [...recorded, ...issued]
    .map(({ period }) => periodOf(period))
    .sort((one, other) => periodSequence(one) - periodSequence(other))
    .at(-1);
}

function beyond(tasks: readonly ListedTask[], { task: code }: TaskPlace): readonly ListedTask[] {
  const codes = tasks.map(({ task }) => task.code as string);
  const at = codes.findIndex((each) => isAfter(each, code));
  return at < 0 ? [] : tasks.slice(at);
}

/** `10` is after `9.1`, and `1.1` after `1`: number by number, not as text. */
function isAfter(code: string, other: string): boolean {
  const [one, two] = [partsOf(code), partsOf(other)];
  const differ = one.findIndex((part, index) => part !== two[index]);
  return differ >= 0 && (one[differ] ?? 0) > (two[differ] ?? 0);
}

function partsOf(code: string): readonly number[] {
  return code.split('.').map(Number);
}
