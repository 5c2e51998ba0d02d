import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, indicator, period, recordOf } from './department.test-data.ts';
import { createMeasurements } from './measurements.ts';

const count = fc.integer({ min: 0, max: 10_000 });

test('what is learnt later changes nothing that was known by an earlier record', () => {
  fc.assert(
    fc.property(count, count, count, count, (first, second, revised, fourth) => {
      const known = [
        recordOf('2023-Q1', { observations: [counted('mau', first)] }),
        recordOf('2023-Q2', { observations: [counted('mau', second)] }),
      ];
      const later = recordOf('2023-Q4', {
        observations: [counted('mau', fourth)],
        revisions: [{ period: period('2023-Q1'), observation: counted('mau', revised) }],
      });
      const asked = { period: period('2023-Q2'), knownBy: period('2023-Q2') };
      const then = createMeasurements({ records: known }).standing(indicator('mau'), asked);
      const now = createMeasurements({ records: [later, ...known] });
      expect(now.standing(indicator('mau'), asked)).toEqual(then);
      const knowingMore = { ...asked, knownBy: period('2023-Q4') };
      expect(now.standing(indicator('mau'), knowingMore).cumulative?.value).toMatchObject({
        amount: { value: String(revised + second) },
      });
    }),
  );
});
