import { type ListedTask, listTasks, type TaskFilter, type TaskPlace } from '@baocao/db';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { badCursor } from '../not-found.ts';
import { FORWARD, PAGE } from '../page.ts';
import { readScope, readSearch } from '../search/read-search.ts';
import type { TaskNode } from './task-node.ts';
import { TaskType } from './task-ref.ts';
import { ProgressType, TimelinessType } from './task-standing-type.ts';

const TaskFilterType = builder.inputType('TaskFilter', {
  description: 'Which tasks to list: those of which all of it holds. Give `agency` or `province`.',
  fields: (t) => ({
    agency: t.string({ description: '`binh-thuan/skhcn`.' }),
    province: t.string({ description: '`binh-thuan`.' }),
    year: t.int({ required: true, description: 'Of which year’s lists: `2023`.' }),
    progress: t.field({
      type: [ProgressType],
      description: 'How far it is, by the last report of the year: one of these.',
    }),
    timeliness: t.field({
      type: [TimelinessType],
      description: 'How it stands to its deadline, by the same report: `[OVERDUE]`.',
    }),
    theme: t.string({ description: 'With this heading under it: `Về công tác thanh tra`.' }),
    leadUnit: t.string({ description: 'Key of the unit in charge: `vp`.' }),
    text: t.string({ description: 'Words of its title, with accents or without.' }),
  }),
});

const TaskConnection = builder.connectionObject(
  { type: TaskType, name: 'TaskConnection', description: 'A page of tasks.' },
  { name: 'TaskEdge', description: 'A task in a page.' },
);

builder.queryField('tasks', (t) =>
  t.field({
    type: TaskConnection,
    nullable: true,
    description:
      'Tasks of a year, of one agency or of all of a province: by agency, in the order of its list, parts after their task. At most 100 a page. An error with the code SEARCH_WHERE where neither agency nor province is given, or both.',
    args: {
      filter: t.arg({ type: TaskFilterType, required: true, description: 'Which ones.' }),
      ...FORWARD,
    },
    resolve: async (_, { filter: given, ...args }, { store }) => {
      const filter = readFilter(given);
      return resolveCursorConnection<Promise<TaskNode[]>>(
        { args, ...PAGE, toCursor: cursorOf },
        async ({ after, limit }) => {
          const place = after === undefined ? {} : { after: placeAt(after) };
          return (await listTasks(store, filter, { limit, ...place })).map(nodeOf);
        },
      );
    },
  }),
);

function readFilter({
  agency,
  province,
  year,
  progress,
  timeliness,
  theme,
  leadUnit,
  text,
}: typeof TaskFilterType.$inferInput): TaskFilter {
  return {
    scope: readScope(agency, province),
    year,
    ...(progress ? { progress } : {}),
    ...(timeliness ? { timeliness } : {}),
    ...(theme ? { theme } : {}),
    ...(leadUnit ? { lead: leadUnit } : {}),
    ...(text ? { text: readSearch(text) } : {}),
  };
}

function nodeOf({ task, taskList, standing }: ListedTask): TaskNode {
  return standing ? { task, list: taskList, standing } : { task, list: taskList };
}

/** `binh-thuan/skhcn/1.1`. */
function cursorOf({ task, list }: TaskNode): string {
  return `${list.agency}/${task.code}`;
}

function placeAt(cursor: string): TaskPlace {
  const [, agency = '', task = ''] = /^([^/]+\/[^/]+)\/([\d.]{1,40})$/su.exec(cursor) ?? [];
  if (task === '') throw badCursor(cursor);
  return { agency, task };
}
