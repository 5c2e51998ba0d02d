import { tasksOf } from '@baocao/core/report';
import { walkTasks } from '@baocao/core/task';
import { type Store, taskListsOf } from '@baocao/db';
import { builder, localId } from '../builder.ts';
import { inOrderOf } from '../not-found.ts';
import { byAgency, placeOf } from '../place.ts';
import { issuedReportsOf } from '../report/issued-reports.ts';
import { formerTask } from './former-task.ts';
import type { ListNode, TaskNode } from './task-node.ts';

export const TaskListType = builder.loadableNodeRef('TaskList', {
  id: { resolve: ({ list }: ListNode) => `${list.agency}/${list.year}` },
  load: async (ids: string[], { store }) => {
    const lists = await loadLists(store, ids);
    return inOrderOf('TaskList', ids, (id) => lists.get(id));
  },
});

export const TaskType = builder.loadableNodeRef('Task', {
  id: { resolve: ({ list, task }: TaskNode) => `${list.agency}/${list.year}/${task.code}` },
  load: async (ids: string[], { store }) => {
    const lists = await loadLists(store, ids);
    const listed = new Map(
      ids.map((id): [string, TaskNode | undefined] => {
        const { agency, path } = placeOf('Task', id);
        const list = lists.get(`${agency}/${path[0]}`)?.list;
        const task = list && [...walkTasks(list.tasks)].find(({ code }) => code === path[1]);
        return [id, task && { task, list }];
      }),
    );
    const former = await formerTasks(
      store,
      ids.filter((id) => !listed.get(id)),
    );
    return inOrderOf('Task', ids, (id) => listed.get(id) ?? former.get(id));
  },
});

/** Those that a list has lost, as an issued report still names them. */
async function formerTasks(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TaskNode>> {
  const found = new Map<string, TaskNode>();
  for (const [agency, places] of byAgency('Task', ids)) {
    for (const report of await issuedReportsOf(store, agency, places)) {
      for (const entry of tasksOf(report)) {
        found.set(localId(entry.task.id), formerTask(entry));
      }
    }
  }
  return found;
}

/** The lists that tasks or lists with these ids belong to, by `agency/year`. */
async function loadLists(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListNode>> {
  const lists = new Map<string, ListNode>();
  for (const [agency, places] of byAgency('Task', ids)) {
    const years = [...new Set(places.map(({ path }) => Number(path[0])))];
    for (const { taskList, revision } of await taskListsOf(store, agency, years)) {
      lists.set(`${agency}/${taskList.year}`, { list: taskList, revision });
    }
  }
  return lists;
}
