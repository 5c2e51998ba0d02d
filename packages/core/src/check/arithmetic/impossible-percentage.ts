import type { NumberMention } from '../../narrative/index.ts';
import { type Decimal, isPoint, isPossiblePercentage } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import { wordsAfter } from './context.ts';

/** A percentage of a counted whole that no whole number of it makes. */
export interface ImpossiblePercentage {
  readonly percent: NumberMention & { readonly value: Decimal };
  readonly whole: Amount;
}

/** `64,2% số doanh nghiệp được kiểm tra`: of those that were inspected. */
const OF_THOSE = /^\s*(?:tổng )?số (?:\p{L}+ ){1,6}được (\p{L}+ \p{L}+)/u;

/** Every percentage “of those that were …” whose number stands before, behind the same verb (`kiểm tra … tại 43 doanh nghiệp`). */
export function findImpossiblePercentages(passage: Passage): readonly ImpossiblePercentage[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((percent, index) => {
    if (percent.kind !== 'PERCENTAGE' || percent.value === null || percent.approximate) return [];
    const [, verb] = OF_THOSE.exec(wordsAfter(passage, percent, 90)) ?? [];
    const whole =
      verb && countBehind(passage, quantities.slice(Math.max(0, index - 6), index), verb);
    if (!whole || !isPoint(whole.range)) return [];
    const { numerator, denominator } = whole.range.low;
    return isPossiblePercentage(percent.value, numerator / denominator)
      ? []
      : [{ percent: { ...percent, value: percent.value }, whole }];
  });
}

/** The first count behind the verb, where it is the only one there is. */
function countBehind(
  passage: Passage,
  before: readonly NumberMention[],
  verb: string,
): Amount | undefined {
  const counts = before
    .flatMap((each) => amountOf(each) ?? [])
    .filter(({ dimension }) => dimension === 'count');
  const [only] = counts;
  if (!only || counts.length !== 1) return undefined;
  const words = passage.text.slice(Math.max(0, only.mention.start - 160), only.mention.start);
  return words.toLowerCase().includes(verb) ? only : undefined;
}
