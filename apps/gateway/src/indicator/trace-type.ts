import type { Trace, TraceSource } from '@baocao/core/report';
import { builder, localId } from '../builder.ts';
import { ObservationType } from '../report/report-ref.ts';

const TracedNumberType = builder.enumType('TracedNumber', {
  description: 'Which number of an indicator’s row a trace is of.',
  values: {
    IN_PERIOD: { description: 'What arose in the period, or stands at its end.' },
    CUMULATIVE: { description: 'The year so far.' },
    PERCENT_OF_TARGET: { description: 'The share of the target that is reached.' },
    LAST_YEAR: { description: 'The same period of the year before.' },
  } satisfies Record<Trace['number'], { description: string }>,
});

const TraceSourceType = builder.objectRef<TraceSource>('TraceSource');
builder.objectType(TraceSourceType, {
  description: 'A statement that a number is made of.',
  fields: (t) => ({
    observation: t.field({
      type: ObservationType,
      nullable: true,
      description: 'The observation.',
      resolve: ({ observation }) => localId(observation.id),
    }),
    period: t.expose('period', {
      type: 'Period',
      description: 'The period that it is of: `2023-Q2`.',
    }),
    statedIn: t.expose('statedIn', {
      type: 'Period',
      description: 'The period whose report stated it; a later one where it was revised.',
    }),
    report: t.exposeString('report', {
      nullable: true,
      description: 'The number of the report that stated it; null while that is a draft.',
    }),
    text: t.exposeString('text', { description: 'As printed: `12/77 tổ chức`.' }),
    asOf: t.expose('asOf', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was true, where the source says.',
    }),
  }),
});

export const TraceType = builder.objectRef<Trace>('Trace');
builder.objectType(TraceType, {
  description: 'Where a number comes from.',
  fields: (t) => ({
    number: t.expose('number', { type: TracedNumberType, description: 'Which number.' }),
    text: t.exposeString('text', {
      description:
        '`340 triệu đồng / 7,1 tỷ đồng = 4,8%, Báo cáo 258/BC-SKHCN, tính đến 03/3/2023`.',
    }),
    sources: t.expose('sources', {
      type: [TraceSourceType],
      description: 'What it is made of.',
    }),
  }),
});
