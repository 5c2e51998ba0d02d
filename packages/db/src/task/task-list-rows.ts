import type { TaskList } from '@baocao/core/task';
import type { AgencyRows } from '../access/rows.ts';
import { readAgency, type Store } from '../access/store.ts';
import { fromJson, toJson } from '../json.ts';

export interface RecordedTaskList {
  readonly taskList: TaskList;
  readonly revision: number;
}

/** An agency's lists, by year; only those of `years` where that is given. */
export function taskListsOf(
  store: Store,
  agency: string,
  years?: readonly number[],
): Promise<readonly RecordedTaskList[]> {
  return readAgency(store, agency, (rows) => recordedTaskLists(rows, years));
}

export async function recordedTaskLists(
  rows: AgencyRows,
  years?: readonly number[],
): Promise<readonly RecordedTaskList[]> {
  const found = await rows
    .select('task_list')
    .select(['task_list.body', 'task_list.revision'])
    .$if(years !== undefined, (query) => query.where('task_list.year', 'in', years ?? []))
    .orderBy('task_list.year')
    .execute();
  return found.map(({ body, revision }) => ({ taskList: fromJson(body), revision }));
}

/** Writes a list in place of the one of its year. */
export async function writeTaskList(
  rows: AgencyRows,
  { taskList, revision }: RecordedTaskList,
): Promise<void> {
  const { year, approvedBy } = taskList;
  const columns = { approved_by: approvedBy, body: toJson(taskList), revision };
  await rows.put('task_list', { year }, columns);
}
