import type { AgencyKey } from '@baocao/core/agency';
import type { DocumentKey } from '@baocao/core/document';
import type { TaskEntry } from '@baocao/core/report';
import type { TaskCode, TaskList } from '@baocao/core/task';
import { localId } from '../builder.ts';
import { placeOf } from '../place.ts';
import type { TaskNode } from './task-node.ts';

/** A task that its list has lost since, as far as a report tells of it. */
export function formerTask({
  task,
  title,
}: Pick<TaskEntry, 'title'> & { readonly task: { readonly id: string } }): TaskNode {
  const { agency, path } = placeOf('Task', localId(task.id));
  const list: TaskList = {
    agency: agency as AgencyKey,
    year: Number(path[0]),
    approvedBy: '' as DocumentKey,
    tasks: [],
  };
  return {
    task: {
      code: (path[1] ?? '') as TaskCode,
      title: [{ type: 'text', text: title }],
      lead: null,
      coordinating: [],
      deadline: null,
      extensions: [],
      handOver: null,
      themes: [],
      indicators: [],
      parts: [],
    },
    list,
  };
}
