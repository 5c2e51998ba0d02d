import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChainEntry, verifyChain } from './chain.ts';
import { chainOfAYear } from './issue.test-data.ts';

const CHAIN = chainOfAYear();
const POSITIONS = CHAIN.map((_, index) => index + 1);

interface Tampered {
  readonly entries: readonly ChainEntry[];
  /** Where it must be found. */
  readonly position: number;
}

const TEXTS = ['bytes', 'digest', 'previous', 'number', 'period', 'issuedOn', 'agency'] as const;

/** A character changed, deleted or inserted. */
const editedText = fc
  .record({
    position: fc.constantFrom(...POSITIONS),
    column: fc.constantFrom(...TEXTS),
    how: fc.constantFrom('change', 'delete', 'insert'),
    at: fc.nat(),
    character: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  })
  .map(({ position, column, how, at, character }): Tampered => {
    const edit = (text: string): string => {
      const index = at % Math.max(text.length, 1);
      const rest = text.slice(how === 'insert' ? index : index + 1);
      return text.slice(0, index) + (how === 'delete' ? '' : character) + rest;
    };
    return {
      position,
      entries: CHAIN.map((entry) =>
        entry.sequence === position ? { ...entry, [column]: edit(entry[column] ?? '') } : entry,
      ),
    };
  })
  .filter(({ entries }) => JSON.stringify(entries) !== JSON.stringify(CHAIN));

const editedNumber = fc
  .record({
    position: fc.constantFrom(...POSITIONS),
    column: fc.constantFrom('sequence' as const, 'edition' as const),
    value: fc.oneof(fc.integer({ min: -3, max: 9 }), fc.integer(), fc.constant(Number.NaN)),
  })
  .map(
    ({ position, column, value }): Tampered => ({
      position,
      entries: CHAIN.map((entry) =>
        entry.sequence === position ? { ...entry, [column]: value } : entry,
      ),
    }),
  )
  .filter(({ entries }) => JSON.stringify(entries) !== JSON.stringify(CHAIN));

const swapped = fc
  .subarray(POSITIONS, { minLength: 2, maxLength: 2 })
  .map(([first = 1, second = 2]): Tampered => {
    const entries = [...CHAIN];
    [entries[first - 1], entries[second - 1]] = [CHAIN[second - 1], CHAIN[first - 1]] as [
      ChainEntry,
      ChainEntry,
    ];
    return { position: first, entries };
  });

const removed = fc.constantFrom(...POSITIONS.slice(0, -1)).map(
  (position): Tampered => ({
    position,
    entries: CHAIN.filter(({ sequence }) => sequence !== position),
  }),
);

const doubled = fc.constantFrom(...POSITIONS).map(
  (position): Tampered => ({
    position: position + 1,
    entries: CHAIN.flatMap((entry) => (entry.sequence === position ? [entry, entry] : [entry])),
  }),
);

test('whatever is altered is found, at the first entry that is not as it was issued', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        { weight: 12, arbitrary: editedText },
        { weight: 4, arbitrary: editedNumber },
        swapped,
        removed,
        doubled,
      ),
      ({ entries, position }) => {
        expect(verifyChain(entries)).toMatchObject({ ok: false, error: { position } });
      },
    ),
    { numRuns: 1000 },
  );
});

test('a chain cut off at its end is a shorter chain', () => {
  fc.assert(
    fc.property(fc.nat({ max: CHAIN.length }), (length) => {
      const outcome = verifyChain(CHAIN.slice(0, length));
      expect(outcome).toEqual({ ok: true, value: { entries: length } });
    }),
  );
});
