import { slotsOf } from './compare-order.ts';
import { createPairing, type Pair } from './compare-pairing.ts';
import type { PlacedNumber, ReadPassage } from './compare-passage.ts';
import { changeOfNumber, loneNumber } from './compare-values.ts';
import type { NumberChange } from './report-comparison.ts';

/**
 * Every number of two texts once: paired by what they are bound to, else by the words that stand for each other,
 * else by being printed alike of the same things.
 */
export function compareNumbers(
  before: ReadPassage,
  after: ReadPassage,
  alignedWords: readonly Pair[],
): readonly NumberChange[] {
  const pairs = pairNumbers(before, after, alignedWords);
  const sizes = { before: before.numbers.length, after: after.numbers.length };
  return slotsOf(pairs, sizes).flatMap((slot) => {
    const was = slot.before === null ? undefined : before.numbers[slot.before];
    const is = slot.after === null ? undefined : after.numbers[slot.after];
    if (was && is) return [changeOfNumber(was, is)];
    if (was) return [loneNumber(was, 'REMOVED')];
    return is ? [loneNumber(is, 'ADDED')] : [];
  });
}

function pairNumbers(
  before: ReadPassage,
  after: ReadPassage,
  alignedWords: readonly Pair[],
): readonly Pair[] {
  const pairing = createPairing();
  const addBy = (keyOf: (number: PlacedNumber) => string | null): void =>
    pairing.addByKey(before.numbers.map(keyOf), after.numbers.map(keyOf));
  addBy(({ fact }) => fact);
  const [ofBefore, ofAfter] = [numberAtToken(before), numberAtToken(after)];
  for (const [atBefore, atAfter] of alignedWords) {
    const [i, j] = [ofBefore[atBefore], ofAfter[atAfter]];
    if (typeof i === 'number' && typeof j === 'number') pairing.add(i, j);
  }
  addBy(({ text, printed }) => `${text} ${printed?.noun ?? ''}`);
  return pairing.pairs;
}

/** For each token, which number of the text it is. */
function numberAtToken({ tokens }: ReadPassage): readonly (number | null)[] {
  let count = 0;
  return tokens.map(({ number }) => (number ? count++ : null));
}
