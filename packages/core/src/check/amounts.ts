import type { NumberKind, NumberMention, Span } from '../narrative/index.ts';

const AMOUNTS: ReadonlySet<NumberKind> = new Set(['COUNT', 'MONEY', 'MEASURE', 'RATIO']);

/** A number of something, which a percentage may be taken of. */
export function isAmount({ kind }: NumberMention): boolean {
  return AMOUNTS.has(kind);
}

/** A number that measures what was done: an amount or a share. */
export function isQuantified(mention: NumberMention): boolean {
  return isAmount(mention) || mention.kind === 'PERCENTAGE' || mention.kind === 'PERCENTAGE_POINT';
}

/** The numbers that stand within a span, found by halving, since a passage may hold very many. */
export function numbersWithin(
  numbers: readonly NumberMention[],
  { start, end }: Span,
): readonly NumberMention[] {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((numbers[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return numbers.slice(low, last);
}
