import { builder } from '../builder.ts';
import { periodOf } from '../period/period-of.ts';
import { toldError } from '../told-error.ts';
import { EstimateOutcomeType, IndicatorValuesType } from './indicator-row-type.ts';
import {
  type IndicatorPeriod,
  indicatorSeries,
  knowledgeOf,
  type SeriesRange,
  seriesRange,
} from './indicator-series.ts';
import { IndicatorType } from './indicator-type.ts';

const IndicatorPeriodType = builder.objectRef<IndicatorPeriod>('IndicatorPeriod');
builder.objectType(IndicatorPeriodType, {
  description:
    'An indicator in a quarter by all that is known now, whatever the quarter’s own report said.',
  interfaces: [IndicatorValuesType],
  fields: (t) => ({
    period: t.expose('period', { type: 'Period', description: '`2023-Q2`.' }),
    estimate: t.expose('estimate', {
      type: EstimateOutcomeType,
      nullable: true,
      description:
        'What was estimated for this quarter, what came out, and by how much it missed; null where nothing was estimated or nothing more is known.',
    }),
  }),
});

builder.objectField(IndicatorType, 'series', (t) =>
  t.field({
    type: [IndicatorPeriodType],
    nullable: true,
    description:
      'How it stands quarter by quarter, up to the last one recorded, through every year whose list has an indicator of the same code that measures alike. Null with an error whose `extensions.code` is REVERSED_RANGE where the ends are the wrong way round.',
    args: {
      from: t.arg({
        type: 'Period',
        description: 'The first quarter, `2023-Q1`; of a longer period, `2023`, its first.',
      }),
      to: t.arg({
        type: 'Period',
        description: 'The last quarter, `2024-Q1`; of a longer period, `2023`, its last.',
      }),
    },
    resolve: async ({ indicator, list }, { from, to }, context) => {
      const range = readRange(from ?? null, to ?? null);
      const known = await knowledgeOf(context).load(list.agency);
      return known ? indicatorSeries(indicator, known, range) : [];
    },
  }),
);

function readRange(from: string | null, to: string | null): SeriesRange {
  const range = seriesRange(
    from === null ? null : periodOf(from),
    to === null ? null : periodOf(to),
  );
  if (range.first > range.last) {
    const message = {
      vi: `${from} sau ${to}; hãy đổi chỗ hai kỳ.`,
      en: `${from} is after ${to}; change them about.`,
    };
    throw toldError(message, { code: 'REVERSED_RANGE', from, to });
  }
  return range;
}
