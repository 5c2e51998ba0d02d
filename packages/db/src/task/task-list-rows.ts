import type { TaskList } from '@baocao/core/task';
import { fromJson, toJson } from '../json.ts';
import type { Database } from '../open-database.ts';

export interface RecordedTaskList {
  readonly taskList: TaskList;
  readonly revision: number;
}

/** An agency's lists, by year; only those of `years` where that is given. */
export async function taskListsOf(
  database: Database,
  agency: string,
  years?: readonly number[],
): Promise<readonly RecordedTaskList[]> {
  const rows = await database
    .selectFrom('task_list')
    .select(['body', 'revision'])
    .where('agency', '=', agency)
    .$if(years !== undefined, (query) => query.where('year', 'in', years ?? []))
    .orderBy('year')
    .execute();
  return rows.map(({ body, revision }) => ({ taskList: fromJson(body), revision }));
}

/** Writes a list in place of the one of its year. */
export async function writeTaskList(
  database: Database,
  { taskList, revision }: RecordedTaskList,
): Promise<void> {
  const { agency, year, approvedBy } = taskList;
  const row = { agency, year, approved_by: approvedBy, body: toJson(taskList), revision };
  await database
    .insertInto('task_list')
    .values(row)
    .onConflict((conflict) => conflict.columns(['agency', 'year']).doUpdateSet(row))
    .execute();
}
