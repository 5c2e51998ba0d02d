import { narrativeText } from '@baocao/core/narrative';
import { type TaskEntry, type TaskStanding, tasksOf } from '@baocao/core/report';
import { depthOf, parentOf } from '@baocao/core/task';
import { taskListsOf } from '@baocao/db';
import { AgencyType } from '../agency/agency-type.ts';
import { builder, localId } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { DocumentType } from '../document/document-type.ts';
import { IndicatorType } from '../indicator/indicator-type.ts';
import { ReportType } from '../report/report-ref.ts';
import { ResultGroupType } from '../report/section-type.ts';
import { DeadlineType, ExtensionType, HandOverType } from './deadline-type.ts';
import { reportsOfYear } from './task-loaders.ts';
import type { ListNode, TaskNode } from './task-node.ts';
import { TaskListType, TaskType } from './task-ref.ts';
import { ProgressType, TaskStandingType, TimelinessType } from './task-standing-type.ts';

const TaskPeriodType = builder.objectRef<{
  readonly report: string;
  readonly period: string;
  readonly entry: TaskEntry;
}>('TaskPeriod');
builder.objectType(TaskPeriodType, {
  description: 'What one period’s report says of a task.',
  fields: (t) => ({
    period: t.expose('period', { type: 'Period', description: '`2023-Q1`.' }),
    report: t.field({
      type: ReportType,
      nullable: true,
      description: 'The report.',
      resolve: ({ report }) => report,
    }),
    withoutResults: t.boolean({
      description: 'Nothing is reported for it nor for any of its parts.',
      resolve: ({ entry }) => entry.withoutResults,
    }),
    standing: t.field({
      type: TaskStandingType,
      description: 'How far it was at the end of the period.',
      resolve: ({ entry }) => entry.standing,
    }),
    groups: t.field({
      type: [ResultGroupType],
      description: 'Its results, theme by theme.',
      resolve: ({ entry }) => entry.groups,
    }),
  }),
});

builder.objectType(TaskType, {
  description: 'An item of the yearly list that the province assigns (nhiệm vụ chủ yếu).',
  fields: (t) => ({
    code: t.string({ description: '`6`, `1.1`.', resolve: ({ task }) => task.code }),
    title: t.string({
      description: 'The words of the assignment.',
      resolve: ({ task }) => narrativeText(task.title),
    }),
    depth: t.int({
      description: '1 for `6`, 2 for `1.1`.',
      resolve: ({ task }) => depthOf(task.code),
    }),
    parent: t.field({
      type: TaskType,
      nullable: true,
      description: 'The task that it is a part of.',
      resolve: ({ task, list }) => {
        const parent = parentOf(task.code);
        return parent && `${list.agency}/${list.year}/${parent}`;
      },
    }),
    parts: t.field({
      type: [TaskType],
      description: 'The parts that it falls into.',
      resolve: ({ task, list }) => task.parts.map((part) => ({ task: part, list })),
    }),
    list: t.field({
      type: TaskListType,
      nullable: true,
      description: 'The list that it stands in.',
      resolve: ({ list }) => `${list.agency}/${list.year}`,
    }),
    lead: t.string({
      nullable: true,
      description: 'Key of the unit in charge.',
      resolve: ({ task }) => task.lead,
    }),
    coordinating: t.stringList({
      description: 'Keys of the units that take part.',
      resolve: ({ task }) => task.coordinating,
    }),
    deadline: t.field({
      type: DeadlineType,
      nullable: true,
      description: 'When it is due.',
      resolve: ({ task }) => task.deadline,
    }),
    extensions: t.field({
      type: [ExtensionType],
      description: 'Later deadlines, in order; the first one stays in `deadline`.',
      resolve: ({ task, list }) =>
        task.extensions.map((extension) => ({ agency: list.agency, extension })),
    }),
    handOver: t.field({
      type: HandOverType,
      nullable: true,
      description: 'Where another agency has taken it over.',
      resolve: ({ task, list }) =>
        task.handOver && { agency: list.agency, handOver: task.handOver },
    }),
    progress: t.field({
      type: ProgressType,
      nullable: true,
      description:
        'How far it is: by the report that was asked, else by the last one of the list’s year; null before any.',
      resolve: async (node, _, context) => (await standingOf(node, context))?.progress ?? null,
    }),
    timeliness: t.field({
      type: TimelinessType,
      nullable: true,
      description: 'How it stands to its deadline, by the same report.',
      resolve: async (node, _, context) => (await standingOf(node, context))?.timeliness ?? null,
    }),
    themes: t.stringList({
      description: 'The headings that group its results.',
      resolve: ({ task }) => task.themes.map(({ title }) => narrativeText(title)),
    }),
    indicators: t.field({
      type: [IndicatorType],
      description: 'What is measured for it.',
      resolve: ({ task, list }) => task.indicators.map((indicator) => ({ indicator, task, list })),
    }),
    history: t.field({
      type: [TaskPeriodType],
      nullable: true,
      description: 'What each recorded period of the list’s year says of it, the earliest first.',
      resolve: async ({ task, list }, _, context) =>
        (await reportsOfYear(context).load(list)).flatMap((report) => {
          const entry = tasksOf(report).find(({ code }) => code === task.code);
          return entry ? [{ report: localId(report.id), period: report.period, entry }] : [];
        }),
    }),
  }),
});

/** How a task stands by the report that was asked, or by the last one recorded of its year. */
async function standingOf(
  { task, list, standing }: TaskNode,
  context: GatewayContext,
): Promise<TaskStanding | undefined> {
  if (standing) return standing;
  const last = (await reportsOfYear(context).load(list)).at(-1);
  return last && tasksOf(last).find(({ code }) => code === task.code)?.standing;
}

builder.objectType(TaskListType, {
  description: 'A year’s tasks as the province assigned them, approved by one document.',
  fields: (t) => ({
    agency: t.field({
      type: AgencyType,
      nullable: true,
      description: 'Whose tasks they are.',
      resolve: ({ list }) => list.agency,
    }),
    year: t.int({ description: 'The year.', resolve: ({ list }) => list.year }),
    approvedBy: t.field({
      type: DocumentType,
      nullable: true,
      description: 'The document that approved the list.',
      resolve: ({ list }) => `${list.agency}/${list.approvedBy}`,
    }),
    tasks: t.field({
      type: [TaskType],
      description: 'The tasks of the first level; each has its `parts`.',
      resolve: ({ list }) => list.tasks.map((task) => ({ task, list })),
    }),
    revision: t.exposeInt('revision', {
      description: 'Grows whenever the list is recorded anew.',
    }),
  }),
});

builder.queryFields((t) => ({
  taskList: t.field({
    type: TaskListType,
    nullable: true,
    description: 'An agency’s list of a year; null where none is recorded.',
    args: {
      agency: t.arg.string({ required: true, description: '`binh-thuan/skhcn`.' }),
      year: t.arg.int({ required: true, description: '`2023`.' }),
    },
    resolve: async (_, { agency, year }, { store }): Promise<ListNode | null> => {
      const [recorded] = await taskListsOf(store, agency, [year]);
      return recorded ? { list: recorded.taskList, revision: recorded.revision } : null;
    },
  }),
  task: t.field({
    type: TaskType,
    nullable: true,
    description: 'One task.',
    args: {
      id: t.arg.id({ required: true, description: '`Task:binh-thuan/skhcn/2023/6`.' }),
    },
    resolve: (_, { id }) => id.replace(/^Task:/, ''),
  }),
}));
