import type { ObservationState } from '@baocao/core/indicator';
import { builder, localId } from '../builder.ts';
import { ObservationType, ReportType } from '../report/report-ref.ts';
import { IndicatorType } from './indicator-type.ts';

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

builder.objectType(ObservationType, {
  description: 'One value of an indicator for a period (số liệu), or why there is none.',
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorType,
      nullable: true,
      description: 'What was observed.',
      resolve: ({ row }) => localId(row.indicator.id),
    }),
    report: t.field({
      type: ReportType,
      nullable: true,
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
