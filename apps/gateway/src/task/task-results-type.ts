import { formatPeriod } from '@baocao/core/period';
import type { RecordedResult, TaskResults } from '@baocao/db';
import { builder } from '../builder.ts';
import { recordedResultsOf } from './task-loaders.ts';
import type { TaskNode } from './task-node.ts';
import { TaskType } from './task-ref.ts';

const RecordedResultType = builder.objectRef<RecordedResult>('RecordedResult');
builder.objectType(RecordedResultType, {
  description: 'One result as it is recorded now, its words alone: `Tiếp nhận 09 hồ sơ`.',
  fields: (t) => ({
    theme: t.exposeString('theme', { nullable: true, description: 'The heading it stands under.' }),
    text: t.exposeString('text', { description: 'Its words, numbers included.' }),
  }),
});

const TaskResultsType = builder.objectRef<TaskResults & Pick<TaskNode, 'task' | 'list'>>(
  'TaskResults',
);
builder.objectType(TaskResultsType, {
  description: 'What is recorded of a task for one period.',
  fields: (t) => ({
    period: t.field({
      type: 'Period',
      description: '`2023-Q1`.',
      resolve: ({ period }) => formatPeriod(period),
    }),
    task: t.field({
      type: TaskType,
      nullable: true,
      description: 'The task of that code in the period’s year.',
      resolve: ({ task, list, period }) =>
        period.year === list.year ? { task, list } : `${list.agency}/${period.year}/${task.code}`,
    }),
    results: t.field({
      type: [RecordedResultType],
      description: 'Its results, in order.',
      resolve: ({ results }) => results,
    }),
  }),
});

builder.objectField(TaskType, 'results', (t) =>
  t.field({
    type: [TaskResultsType],
    nullable: true,
    description:
      'The words recorded for it, the earliest period first, without assembling a report; of a correction under way, its own. Periods without results are left out; `history` tells what each report says.',
    args: {
      otherYears: t.arg.boolean({
        defaultValue: false,
        description:
          'Also what bears the same code in the lists of other years, which may be another task.',
      }),
    },
    resolve: async ({ task, list }, { otherYears }, context) => {
      const year = otherYears ? null : list.year;
      const asked = { agency: list.agency, task: task.code, year };
      const found = await recordedResultsOf(context).load(asked);
      return found.map((each) => ({ ...each, task, list }));
    },
  }),
);
