import { expect, test } from 'vitest';
import { movedPairs, slotsOf } from './compare-order.ts';
import type { Pair } from './compare-pairing.ts';

test('what was removed follows what it stood behind', () => {
  const slots = slotsOf(
    [
      [1, 1],
      [3, 0],
    ],
    { before: 5, after: 3 },
  );
  expect(slots).toEqual([
    { before: 0, after: null },
    { before: 3, after: 0 },
    { before: 4, after: null },
    { before: 1, after: 1 },
    { before: 2, after: null },
    { before: null, after: 2 },
  ]);
});

test.each([
  ['none, where the order is kept', [0, 1, 2, 3], []],
  ['one that went to the end', [3, 0, 1, 2], [0]],
  ['one that came to the front', [1, 2, 3, 0], [3]],
  ['both of two that changed places', [1, 0, 2], [0, 1]],
  ['all of a list turned about', [2, 1, 0], [0, 1, 2]],
])('moved are: %s', (_, places, moved) => {
  const pairs = places.map((after, before): Pair => [before, after]);
  expect([...movedPairs(pairs)].map(([before]) => before)).toEqual(moved);
});
