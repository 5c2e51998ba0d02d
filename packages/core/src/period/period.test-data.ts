import fc from 'fast-check';
import type { Period, PeriodKind, Quarter } from './period.ts';

const year = fc.integer({ min: 2019, max: 2099 });

export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({
    kind: fc.constant('quarter' as const),
    year,
    quarter: fc.constantFrom<Quarter>(1, 2, 3, 4),
  }),
  fc.record({
    kind: fc.constantFrom<Exclude<PeriodKind, 'quarter'>>('half', 'nine-months', 'year'),
    year,
  }),
);
