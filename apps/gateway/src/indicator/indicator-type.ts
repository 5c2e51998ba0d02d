import type { Indicator, MeasureKind, RatioOperands, Target } from '@baocao/core/indicator';
import { formatQuantity } from '@baocao/core/quantity';
import type { IndicatorRow } from '@baocao/core/report';
import { walkTasks } from '@baocao/core/task';
import { taskListsOf } from '@baocao/db';
import { builder, localId } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { DocumentType } from '../document/document-type.ts';
import { foundOrNull, inOrderOf } from '../not-found.ts';
import { byAgency } from '../place.ts';
import { issuedReportsOf } from '../report/issued-reports.ts';
import { TaskType } from '../task/task-ref.ts';
import { formerIndicator } from './former-indicator.ts';
import type { IndicatorNode } from './indicator-node.ts';

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

const TargetType = builder.objectRef<{ readonly agency: string; readonly target: Target }>(
  'Target',
);
builder.objectType(TargetType, {
  description: 'What a year’s value is held against (mục tiêu).',
  fields: (t) => ({
    text: t.string({
      description: 'As printed: `7,1 tỷ đồng`.',
      resolve: ({ target }) => formatQuantity(target.value),
    }),
    value: t.field({
      type: 'Decimal',
      description: 'The number, in `unit`.',
      resolve: ({ target }) => target.value.value,
    }),
    unit: t.string({
      description: 'Its unit; `%` where it is a share.',
      resolve: ({ target }) => target.value.unit,
    }),
    since: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it holds; null for one that the list itself sets.',
      resolve: ({ target }) => target.since,
    }),
    document: t.field({
      type: DocumentType,
      nullable: true,
      description: 'The document that sets it.',
      resolve: ({ agency, target }) => target.document && `${agency}/${target.document}`,
    }),
  }),
});

const RatioOperandsType = builder.objectRef<RatioOperands>('RatioOperands');
builder.objectType(RatioOperandsType, {
  description:
    'Each operand of a ratio is added by its own kind: `{ numerator: FLOW, denominator: STOCK }`.',
  fields: (t) => ({
    numerator: t.expose('numerator', { type: MeasureKindType, description: 'The part.' }),
    denominator: t.expose('denominator', { type: MeasureKindType, description: 'The whole.' }),
  }),
});

export const IndicatorType = builder.loadableNodeRef('Indicator', {
  id: {
    resolve: ({ list, indicator }: IndicatorNode) =>
      `${list.agency}/${list.year}/${indicator.code}`,
  },
  load: async (ids: string[], { store }) => {
    const found = new Map<string, IndicatorNode>();
    for (const [agency, places] of byAgency('Indicator', ids)) {
      const years = [...new Set(places.map(({ path }) => Number(path[0])))];
      for (const { taskList: list } of await taskListsOf(store, agency, years)) {
        for (const task of walkTasks(list.tasks)) {
          for (const indicator of task.indicators) {
            found.set(`${agency}/${list.year}/${indicator.code}`, { indicator, task, list });
          }
        }
      }
    }
    const lost = byAgency(
      'Indicator',
      ids.filter((id) => !found.has(id)),
    );
    for (const [agency, places] of lost) {
      for (const { indicators } of await issuedReportsOf(store, agency, places)) {
        for (const row of indicators) {
          const id = localId(row.indicator.id);
          if (!found.has(id)) found.set(id, formerIndicator(row));
        }
      }
    }
    return inOrderOf('Indicator', ids, (id) => found.get(id));
  },
});

/** An indicator as a row has it: an issued report keeps the words of its day. */
export async function indicatorAsReported(
  row: IndicatorRow,
  context: GatewayContext,
): Promise<IndicatorNode> {
  const { id, name, unit, measure } = row.indicator;
  const [loaded] = await IndicatorType.getDataloader(context).loadMany([localId(id)]);
  const known = foundOrNull(loaded);
  if (!known) return formerIndicator(row);
  return { ...known, indicator: { ...known.indicator, name, unit, measure } as Indicator };
}

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
      description: 'The last target as printed: `7,1 tỷ đồng`.',
      resolve: ({ indicator }) => {
        const last = indicator.targets.at(-1);
        return last ? formatQuantity(last.value) : null;
      },
    }),
    targets: t.field({
      type: [TargetType],
      description: 'Every target that was set, in order: a revised one does not lose the old.',
      resolve: ({ list, indicator }) =>
        indicator.targets.map((target) => ({ agency: list.agency, target })),
    }),
    operands: t.field({
      type: RatioOperandsType,
      nullable: true,
      description: 'What kinds of amounts a ratio is made of; null where it is none.',
      resolve: ({ indicator }) => (indicator.measure === 'RATIO' ? indicator.operands : null),
    }),
    task: t.field({
      type: TaskType,
      nullable: true,
      description: 'The task that it belongs to.',
      resolve: ({ list, task }) => `${list.agency}/${list.year}/${task.code}`,
    }),
  }),
});
