import fc from 'fast-check';
import { documentKey } from '../document/index.ts';
import { FACT_PARTS, type IndicatorCode } from '../indicator/index.ts';
import { vietnameseText } from '../vietnamese.test-data.ts';
import type { Narrative, NarrativeNode } from './narrative.ts';

/** Narratives of any make, emphasis within emphasis included. */
export const anyNarrative: fc.Arbitrary<Narrative> = fc.letrec<{
  narrative: Narrative;
  node: NarrativeNode;
}>((tie) => ({
  narrative: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), text: vietnameseText }),
    fc.record({ type: fc.constant('footnote' as const), marker: vietnameseText }),
    fc.record({
      type: fc.constant('citation' as const),
      document: vietnameseText.map(documentKey),
      text: fc.oneof(fc.constant(''), vietnameseText),
    }),
    fc.record({
      type: fc.constant('figure' as const),
      fact: fc.record({
        indicator: fc.constantFrom('kiem-tra' as IndicatorCode, 'thu-phi' as IndicatorCode),
        part: fc.constantFrom(...FACT_PARTS),
      }),
      text: fc.oneof(fc.constant(''), vietnameseText),
    }),
    fc.record({
      type: fc.constantFrom('emphasis' as const, 'strong' as const),
      children: tie('narrative'),
    }),
  ),
})).narrative;
