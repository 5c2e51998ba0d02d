import type { Task, TaskList } from '@baocao/core/task';
import { walkTasks } from '@baocao/core/task';
import { type Database, taskListsOf } from '@baocao/db';
import { builder } from '../builder.ts';
import { inOrderOf } from '../not-found.ts';
import { byAgency, placeOf } from '../place.ts';

/** A list with how often it was recorded. */
export interface ListNode {
  readonly list: TaskList;
  readonly revision: number;
}

/** A task and the list that it stands in. */
export interface TaskNode {
  readonly task: Task;
  readonly list: TaskList;
}

export const TaskListType = builder.loadableNodeRef('TaskList', {
  id: { resolve: ({ list }: ListNode) => `${list.agency}/${list.year}` },
  load: async (ids: string[], { database }) => {
    const lists = await loadLists(database, ids);
    return inOrderOf('TaskList', ids, (id) => lists.get(id));
  },
});

export const TaskType = builder.loadableNodeRef('Task', {
  id: { resolve: ({ list, task }: TaskNode) => `${list.agency}/${list.year}/${task.code}` },
  load: async (ids: string[], { database }) => {
    const lists = await loadLists(database, ids);
    return inOrderOf('Task', ids, (id) => {
      const { agency, path } = placeOf('Task', id);
      const list = lists.get(`${agency}/${path[0]}`)?.list;
      const task = list && [...walkTasks(list.tasks)].find(({ code }) => code === path[1]);
      return task && { task, list };
    });
  },
});

/** The lists that tasks or lists with these ids belong to, by `agency/year`. */
async function loadLists(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListNode>> {
  const lists = new Map<string, ListNode>();
  for (const [agency, places] of byAgency('Task', ids)) {
    const years = [...new Set(places.map(({ path }) => Number(path[0])))];
    for (const { taskList, revision } of await taskListsOf(database, agency, years)) {
      lists.set(`${agency}/${taskList.year}`, { list: taskList, revision });
    }
  }
  return lists;
}
