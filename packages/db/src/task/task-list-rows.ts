import type { AgencyKey } from '@baocao/core/agency';
import type { DocumentKey } from '@baocao/core/document';
import { type Task, type TaskList, type Theme, walkTasks } from '@baocao/core/task';
import type { Selectable } from 'kysely';
import { insertRows } from '../insert-rows.ts';
import { fromJson, toJson } from '../json.ts';
import type { Database } from '../open-database.ts';
import type { IndicatorTable, TaskTable, ThemeTable } from '../schema.ts';
import { indicatorColumns, indicatorOf } from './indicator-columns.ts';
import { taskColumns, taskOf } from './task-columns.ts';

export interface RecordedTaskList {
  readonly taskList: TaskList;
  readonly revision: number;
}

/** An agency's lists, by year; only those of `years` where that is given. Four statements, however many lists. */
export async function taskListsOf(
  database: Database,
  agency: string,
  years?: readonly number[],
): Promise<readonly RecordedTaskList[]> {
  const some = years !== undefined;
  const wanted = years ?? [];
  const lists = await database
    .selectFrom('task_list')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('year', 'in', wanted))
    .orderBy('year')
    .execute();
  const tasks = await database
    .selectFrom('task')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('year', 'in', wanted))
    .orderBy('position')
    .execute();
  const themes = await database
    .selectFrom('theme')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('year', 'in', wanted))
    .orderBy('position')
    .execute();
  const indicators = await database
    .selectFrom('indicator')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('year', 'in', wanted))
    .orderBy('position')
    .execute();
  return lists.map(({ year, approved_by, revision }) => ({
    taskList: {
      agency: agency as AgencyKey,
      year,
      approvedBy: approved_by as DocumentKey,
      tasks: partsOf(null, {
        tasks: tasks.filter((row) => row.year === year),
        themes: themes.filter((row) => row.year === year),
        indicators: indicators.filter((row) => row.year === year),
      }),
    },
    revision,
  }));
}

/** Writes a list in place of the one of its year. */
export async function writeTaskList(
  database: Database,
  { taskList, revision }: RecordedTaskList,
): Promise<void> {
  const { agency, year, approvedBy } = taskList;
  const owner = { agency, year };
  for (const table of ['task', 'theme', 'indicator'] as const) {
    await database
      .deleteFrom(table)
      .where('agency', '=', agency)
      .where('year', '=', year)
      .execute();
  }
  const list = { ...owner, approved_by: approvedBy, revision };
  await database
    .insertInto('task_list')
    .values(list)
    .onConflict((conflict) => conflict.columns(['agency', 'year']).doUpdateSet(list))
    .execute();
  const tasks = [...walkTasks(taskList.tasks)];
  await insertRows(
    database,
    'task',
    tasks.map((task, position) => ({ ...owner, ...taskColumns(task), position })),
  );
  await insertRows(
    database,
    'theme',
    tasks.flatMap(({ code, themes }) =>
      themes.map(({ title }, position) => ({
        ...owner,
        task: code,
        position,
        title: toJson(title),
      })),
    ),
  );
  await insertRows(
    database,
    'indicator',
    tasks.flatMap(({ code, indicators }) =>
      indicators.map((indicator, position) => ({
        ...owner,
        task: code,
        position,
        ...indicatorColumns(indicator),
      })),
    ),
  );
}

interface ListRows {
  readonly tasks: readonly Selectable<TaskTable>[];
  readonly themes: readonly Selectable<ThemeTable>[];
  readonly indicators: readonly Selectable<IndicatorTable>[];
}

function partsOf(parent: string | null, rows: ListRows): readonly Task[] {
  return rows.tasks
    .filter((row) => row.parent === parent)
    .map((row) => ({
      ...taskOf(row),
      themes: rows.themes
        .filter(({ task }) => task === row.code)
        .map(({ title }): Theme => ({ title: fromJson(title) })),
      indicators: rows.indicators.filter(({ task }) => task === row.code).map(indicatorOf),
      parts: partsOf(row.code, rows),
    }));
}
