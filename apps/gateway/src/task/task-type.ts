import { narrativeText } from '@baocao/core/narrative';
import { formatPeriod } from '@baocao/core/period';
import type { TaskEntry } from '@baocao/core/report';
import { depthOf, parentOf } from '@baocao/core/task';
import { listReports, taskListsOf } from '@baocao/db';
import { AgencyType } from '../agency/agency-type.ts';
import { builder } from '../builder.ts';
import { DocumentType } from '../document/document-type.ts';
import { IndicatorType } from '../indicator/indicator-type.ts';
import { ReportType, tasksOf } from '../report/report-ref.ts';
import { ResultGroupType } from '../report/section-type.ts';
import { type ListNode, TaskListType, type TaskNode, TaskType } from './task-ref.ts';

const DeadlineType = builder.objectRef<NonNullable<TaskNode['task']['deadline']>>('Deadline');
builder.objectType(DeadlineType, {
  description: 'When a task is due: a day, or words that name none.',
  fields: (t) => ({
    day: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day.',
      resolve: (deadline) => (deadline.type === 'day' ? deadline.day : null),
    }),
    words: t.string({
      nullable: true,
      description: '`quý II`, `thường xuyên`.',
      resolve: (deadline) => (deadline.type === 'words' ? deadline.words : null),
    }),
  }),
});

const TaskPeriodType = builder.objectRef<{
  readonly report: string;
  readonly period: string;
  readonly entry: TaskEntry;
}>('TaskPeriod');
builder.objectType(TaskPeriodType, {
  description: 'What one period’s report says of a task.',
  fields: (t) => ({
    period: t.exposeString('period', { description: '`2023-Q1`.' }),
    report: t.field({
      type: ReportType,
      description: 'The report.',
      resolve: ({ report }) => report,
    }),
    withoutResults: t.boolean({
      description: 'Nothing is reported for it nor for any of its parts.',
      resolve: ({ entry }) => entry.withoutResults,
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
      description: 'What each recorded period of the list’s year says of it, the earliest first.',
      resolve: async ({ task, list }, _, context) => {
        const places = await listReports(
          context.database,
          { agency: list.agency, year: list.year },
          { limit: PERIODS_OF_A_YEAR, inverted: true },
        );
        const ids = places.map(({ agency, period }) => `${agency}/${formatPeriod(period)}`);
        const reports = await ReportType.getDataloader(context).loadMany(ids);
        return reports.flatMap((report, index) => {
          if (report instanceof Error) throw report;
          const entry = tasksOf(report).find(({ code }) => code === task.code);
          return entry ? [{ report: ids[index] ?? '', period: report.period, entry }] : [];
        });
      },
    }),
  }),
});

/** Four quarters, 6 months, 9 months, the year. */
const PERIODS_OF_A_YEAR = 7;

builder.objectType(TaskListType, {
  description: 'A year’s tasks as the province assigned them, approved by one document.',
  fields: (t) => ({
    agency: t.field({
      type: AgencyType,
      description: 'Whose tasks they are.',
      resolve: ({ list }) => list.agency,
    }),
    year: t.int({ description: 'The year.', resolve: ({ list }) => list.year }),
    approvedBy: t.field({
      type: DocumentType,
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
    resolve: async (_, { agency, year }, { database }): Promise<ListNode | null> => {
      const [recorded] = await taskListsOf(database, agency, [year]);
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
