import { decimal, exactly, intersects, subtractIntervals } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Balance, computedOf, type Stated } from './balance-of.ts';
import { isSumOneSlipAway, type Printed } from './slip.ts';
import { statedAdditions } from './stated-additions.ts';
import { statedDifferences } from './stated-differences.ts';
import { statedExclusions } from './stated-exclusions.ts';
import { statedFlows } from './stated-flows.ts';
import { statedHalfYears } from './stated-half-years.ts';
import { statedStocks } from './stated-stocks.ts';
import { statedTrade } from './stated-trade.ts';

/** The ways in which a text says that one number is what others, some of them taken away, come to. */
const WAYS: readonly ((passage: Passage) => readonly Stated[])[] = [
  statedDifferences,
  statedStocks,
  statedFlows,
  statedAdditions,
  statedExclusions,
  statedTrade,
  statedHalfYears,
];

/** Every balance and every difference of a passage that one slip keeps from coming out. */
export function findBalanceSlips(passage: Passage): readonly Balance[] {
  return WAYS.flatMap((way) => way(passage))
    .map((stated) => ({ ...stated, computed: computedOf(stated) }))
    .filter((balance) => !intersects(balance.computed, balance.result.range))
    .filter(isOneSlip);
}

const ZERO = exactly(decimal('0'));

function isOneSlip({ result, plus, minus }: Stated): boolean {
  const taken = [...minus, result].map(
    ({ mention: { text }, range }): Printed => ({ text, range: subtractIntervals(ZERO, range) }),
  );
  const given = plus.map(({ mention: { text }, range }): Printed => ({ text, range }));
  return isSumOneSlipAway(ZERO, [...given, ...taken]);
}
