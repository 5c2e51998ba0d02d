import type { Report } from '@baocao/core/report';
import type { DocumentBlock } from './document-block.ts';

/** The table of the indicators that have a number, where its template wants it; nothing where none has. */
export function indicatorsBlock(
  { indicators }: Report,
  place: 'SECTION' | 'APPENDIX',
): readonly DocumentBlock[] {
  const rows = indicators.filter(
    ({ inPeriod, percent, cumulative, cumulativeRatio }) =>
      inPeriod ?? percent ?? cumulative ?? cumulativeRatio,
  );
  return rows.length === 0 ? [] : [{ type: 'indicators', place, rows }];
}
