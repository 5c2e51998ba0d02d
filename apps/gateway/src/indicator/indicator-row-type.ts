import type { EstimateOutcome, IndicatorRow } from '@baocao/core/report';
import { builder, localId } from '../builder.ts';
import { TaskType } from '../task/task-ref.ts';
import { IndicatorType, indicatorAsReported } from './indicator-type.ts';
import { ObservationStateType } from './observation-type.ts';
import { TraceType } from './trace-type.ts';

export const EstimateOutcomeType = builder.objectRef<EstimateOutcome>('EstimateOutcome');
builder.objectType(EstimateOutcomeType, {
  description: 'An estimate whose actual figure has become known since.',
  fields: (t) => ({
    period: t.expose('period', { type: 'Period', description: 'What was estimated: `2023-Q2`.' }),
    estimated: t.expose('estimated', { type: 'Decimal', description: 'The estimate.' }),
    actual: t.expose('actual', { type: 'Decimal', description: 'What came out.' }),
    miss: t.expose('miss', {
      type: 'Decimal',
      description: 'The actual figure less the estimate.',
    }),
  }),
});

const CumulativeRatioType =
  builder.objectRef<NonNullable<IndicatorRow['cumulativeRatio']>>('CumulativeRatio');
builder.objectType(CumulativeRatioType, {
  description:
    'A ratio of the year so far, added by its operands: 9 of 10 and 3 of 6 are `12` of `16`.',
  fields: (t) => ({
    numerator: t.expose('numerator', { type: 'Decimal', description: 'The part.' }),
    denominator: t.expose('denominator', { type: 'Decimal', description: 'The whole.' }),
    percent: t.expose('percent', {
      type: 'Decimal',
      nullable: true,
      description: 'Computed to one digit; null for a part of nothing.',
    }),
  }),
});

const LastYearType = builder.objectRef<NonNullable<IndicatorRow['lastYear']>>('LastYearValue');
builder.objectType(LastYearType, {
  description: 'The value of the same period of the year before: `{ inPeriod: "218" }`.',
  fields: (t) => ({
    inPeriod: t.expose('inPeriod', {
      type: 'Decimal',
      nullable: true,
      description: 'The amount; null for a ratio.',
    }),
    numerator: t.expose('numerator', {
      type: 'Decimal',
      nullable: true,
      description: 'The part, where the value is a ratio.',
    }),
    denominator: t.expose('denominator', {
      type: 'Decimal',
      nullable: true,
      description: 'The whole, where the value is a ratio.',
    }),
    percent: t.expose('percent', {
      type: 'Decimal',
      nullable: true,
      description: 'Computed from the operands, or as claimed.',
    }),
  }),
});

export const IndicatorValuesType = builder.interfaceRef<IndicatorRow>('IndicatorValues');
builder.interfaceType(IndicatorValuesType, {
  description:
    'How one indicator stands in a period: values in its unit, percentages to one digit.',
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorType,
      nullable: true,
      description: 'What is measured.',
      resolve: (row, _, context) => indicatorAsReported(row, context),
    }),
    task: t.field({
      type: TaskType,
      nullable: true,
      description: 'The task that it belongs to.',
      resolve: ({ task }) => localId(task.id),
    }),
    state: t.expose('state', {
      type: ObservationStateType,
      description: 'Whether there is a value, and if not, why.',
    }),
    target: t.expose('target', {
      type: 'Decimal',
      nullable: true,
      description: 'What the year’s value is held against, in `targetUnit`.',
    }),
    targetUnit: t.exposeString('targetUnit', {
      nullable: true,
      description: 'The indicator’s unit, or `%` where the target is a share.',
    }),
    inPeriod: t.expose('inPeriod', {
      type: 'Decimal',
      nullable: true,
      description:
        'What arose in the period, or stands at its end, in the indicator’s unit; null for a ratio.',
    }),
    numerator: t.expose('numerator', {
      type: 'Decimal',
      nullable: true,
      description: 'The part, where the value is a ratio.',
    }),
    denominator: t.expose('denominator', {
      type: 'Decimal',
      nullable: true,
      description: 'The whole, where the value is a ratio.',
    }),
    percent: t.expose('percent', {
      type: 'Decimal',
      nullable: true,
      description: 'Computed from the operands to one digit, or as claimed.',
    }),
    claimed: t.exposeBoolean('claimed', {
      description: 'The percentage was stated without the figures behind it.',
    }),
    cumulative: t.expose('cumulative', {
      type: 'Decimal',
      nullable: true,
      description:
        'The amount since the year began; null for a stock, for a ratio, and where a quarter is missing.',
    }),
    cumulativeRatio: t.expose('cumulativeRatio', {
      type: CumulativeRatioType,
      nullable: true,
      description: 'The same of a ratio, by its operands.',
    }),
    percentOfTarget: t.expose('percentOfTarget', {
      type: 'Decimal',
      nullable: true,
      description:
        'What the year has so far, in percent of its target; null where the target is itself a share.',
    }),
    lastYear: t.expose('lastYear', {
      type: LastYearType,
      nullable: true,
      description: 'The same period of the year before, where it is recorded and measured alike.',
    }),
    asOf: t.expose('asOf', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was true, where the source says.',
    }),
    missing: t.expose('missing', {
      type: ['Period'],
      description:
        'Quarters of the year so far that would be needed and have no number: `2023-Q2`.',
    }),
    estimates: t.expose('estimates', {
      type: [EstimateOutcomeType],
      description: 'Estimates of the year whose actual figure has become known since.',
    }),
    trace: t.expose('trace', {
      type: [TraceType],
      description: 'Where each number comes from.',
    }),
  }),
});

export const IndicatorRowType = builder.objectRef<IndicatorRow>('IndicatorRow');
builder.objectType(IndicatorRowType, {
  description: 'An indicator’s row in a report, by what was known when its period was recorded.',
  interfaces: [IndicatorValuesType],
});
