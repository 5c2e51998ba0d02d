import type { Indicator, MeasureKind, ObservationState } from '@baocao/core/indicator';
import { formatQuantity } from '@baocao/core/quantity';
import { type Task, type TaskList, walkTasks } from '@baocao/core/task';
import { taskListsOf } from '@baocao/db';
import { builder, localId } from '../builder.ts';
import { inOrderOf } from '../not-found.ts';
import { byAgency } from '../place.ts';
import { ObservationType, ReportType } from '../report/report-ref.ts';
import { TaskType } from '../task/task-ref.ts';

/** An indicator with the task and list that it belongs to. */
export interface IndicatorNode {
  readonly indicator: Indicator;
  readonly task: Task;
  readonly list: TaskList;
}

const MeasureKindType = builder.enumType('MeasureKind', {
  description: 'What is measured, which decides what may be added.',
  values: {
    FLOW: { description: 'Arises within a period; periods add up (phát sinh trong kỳ).' },
    STOCK: { description: 'Stands on a day; periods do not add up.' },
    CUMULATIVE: { description: 'Known only as a running total since the year began (lũy kế).' },
    RATIO: { description: 'A part of a whole; only its operands add up.' },
    MILESTONE: { description: 'Reached or not.' },
  } satisfies Record<MeasureKind, { description: string }>,
});

export const ObservationStateType = builder.enumType('ObservationState', {
  description: 'Whether there is a value, and if not, why.',
  values: {
    ACTUAL: { description: 'Observed.' },
    ZERO: { description: 'Counted, and there was none.' },
    ESTIMATE: { description: 'Estimated; an actual value is to follow.' },
    NOT_DUE: { description: 'Its time has not come.' },
    NOT_APPLICABLE: { description: 'Does not concern this agency.' },
    NOT_ARISEN: { description: 'Nothing there to count, 0 of 0 (chưa phát sinh).' },
    MISSING: { description: 'Nobody has said.' },
  } satisfies Record<ObservationState, { description: string }>,
});

export const IndicatorType = builder.loadableNodeRef('Indicator', {
  id: {
    resolve: ({ list, indicator }: IndicatorNode) =>
      `${list.agency}/${list.year}/${indicator.code}`,
  },
  load: async (ids: string[], { database }) => {
    const found = new Map<string, IndicatorNode>();
    for (const [agency, places] of byAgency('Indicator', ids)) {
      const years = [...new Set(places.map(({ path }) => Number(path[0])))];
      for (const { taskList: list } of await taskListsOf(database, agency, years)) {
        for (const task of walkTasks(list.tasks)) {
          for (const indicator of task.indicators) {
            found.set(`${agency}/${list.year}/${indicator.code}`, { indicator, task, list });
          }
        }
      }
    }
    return inOrderOf('Indicator', ids, (id) => found.get(id));
  },
});

builder.objectType(IndicatorType, {
  description: 'Something measured for a task (chỉ tiêu).',
  fields: (t) => ({
    code: t.string({
      description: 'How texts point at it: `mau-xang-dau`.',
      resolve: ({ indicator }) => indicator.code,
    }),
    name: t.string({
      description: 'What it measures.',
      resolve: ({ indicator }) => indicator.name,
    }),
    unit: t.string({
      description: 'What its values count: `mẫu`, `triệu đồng`.',
      resolve: ({ indicator }) => indicator.unit,
    }),
    measure: t.field({
      type: MeasureKindType,
      description: 'What kind of thing is measured.',
      resolve: ({ indicator }) => indicator.measure,
    }),
    target: t.string({
      nullable: true,
      description: 'The target as printed: `7,1 tỷ đồng`.',
      resolve: ({ indicator }) => indicator.target && formatQuantity(indicator.target.value),
    }),
    task: t.field({
      type: TaskType,
      description: 'The task that it belongs to.',
      resolve: ({ list, task }) => `${list.agency}/${list.year}/${task.code}`,
    }),
  }),
});

builder.objectType(ObservationType, {
  description: 'One value of an indicator for a period (số liệu), or why there is none.',
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorType,
      description: 'What was observed.',
      resolve: ({ row }) => localId(row.indicator.id),
    }),
    report: t.field({
      type: ReportType,
      description: 'The report of the period that it was observed for.',
      resolve: ({ report }) => report,
    }),
    period: t.string({
      description: 'The period: `2023-Q1`.',
      resolve: ({ report }) => report.period,
    }),
    state: t.field({
      type: ObservationStateType,
      description: 'Whether there is a value.',
      resolve: ({ row }) => row.state,
    }),
    inPeriod: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The amount in the indicator’s unit; null for a ratio.',
      resolve: ({ row }) => row.inPeriod,
    }),
    numerator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The part, where the value is a ratio.',
      resolve: ({ row }) => row.numerator,
    }),
    denominator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The whole, where the value is a ratio.',
      resolve: ({ row }) => row.denominator,
    }),
    percent: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Computed from the operands, or as claimed.',
      resolve: ({ row }) => row.percent,
    }),
    claimed: t.boolean({
      description: 'The percentage was stated without the figures behind it.',
      resolve: ({ row }) => row.claimed,
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was true, where the source says.',
      resolve: ({ row }) => row.asOf,
    }),
  }),
});
