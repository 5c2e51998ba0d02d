import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNarrative } from './narrative.test-data.ts';
import { mapLeaves, narrativeText, walkNarrative } from './narrative.ts';

test('replacing every leaf by itself changes nothing', () => {
  fc.assert(
    fc.property(anyNarrative, (narrative) => {
      expect(mapLeaves(narrative, (leaf) => leaf)).toEqual(narrative);
    }),
  );
});

test('each leaf is visited once, in the order of reading', () => {
  fc.assert(
    fc.property(anyNarrative, (narrative) => {
      const visited: unknown[] = [];
      mapLeaves(narrative, (leaf) => {
        visited.push(leaf);
        return leaf;
      });
      expect(visited).toEqual(
        [...walkNarrative(narrative)].filter((node) => !('children' in node)),
      );
    }),
  );
});

test('the words of two narratives in a row are the words of both', () => {
  fc.assert(
    fc.property(anyNarrative, anyNarrative, (a, b) => {
      expect(narrativeText([...a, ...b])).toBe(narrativeText(a) + narrativeText(b));
      expect(narrativeText([{ type: 'emphasis', children: a }])).toBe(narrativeText(a));
    }),
  );
});
