import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, isComparable } from './amount.ts';
import type { StatedChange } from './compared-values.ts';
import { between, firstNotBelow, isSameSentence } from './context.ts';
import { isChange } from './name-like.ts';

/** Between a change and the period that it is held against: `gấp 1,2 lần tháng 5`, `gấp 1,2 lần so với quý I`. */
const AGAINST = /^(?:lần)?\s*(?:so với )?$/u;

/** From the name of a period to its value: `tháng 5 tiếp nhận 1.260 hồ sơ`. */
const ITS_VALUE = /^[^.;,:()\d]{1,40}$/u;

/** The two values of a change that is told against a period of which the same sentence tells the value. */
export interface NamedPeriod {
  readonly earlier: Amount;
  readonly current: Amount;
}

/**
 * `Tháng 5 tiếp nhận 1.260 hồ sơ, tháng 6 tiếp nhận 1.512 hồ sơ, gấp 1,2 lần tháng 5`: two values, each behind
 * the name of its period, and the change behind the later one.
 */
export function namedPeriod({
  passage,
  stated,
  around,
  at,
  read,
}: StatedChange): NamedPeriod | undefined {
  const { periods, starts } = periodsOf(passage);
  const against = periods[firstNotBelow(starts, stated.end)];
  if (!against || !AGAINST.test(between(passage, stated, against).trimStart())) return undefined;
  const name = against.text.toLowerCase();
  const named = around
    .slice(0, at)
    .filter((each) => isSameSentence(passage, each, stated) && !isChange(passage, each))
    .flatMap((each) => {
      const period = periods[firstNotBelow(starts, each.start) - 1];
      const amount = read(each);
      return period && amount && ITS_VALUE.test(between(passage, period, each))
        ? [{ amount, name: period.text.toLowerCase() }]
        : [];
    });
  const [first, second, another] = named;
  if (!first || !second || another || first.name !== name || second.name === name) return undefined;
  const [earlier, current] = [first.amount, second.amount];
  return isComparable(earlier, current) ? { earlier, current } : undefined;
}

interface Periods {
  readonly periods: readonly NumberMention[];
  readonly starts: readonly number[];
}

const periodsByPassage = new WeakMap<Passage, Periods>();

function periodsOf(passage: Passage): Periods {
  const known = periodsByPassage.get(passage);
  if (known) return known;
  const periods = passage.numbers.filter(({ kind }) => kind === 'DATE' || kind === 'PERIOD');
  const found = { periods, starts: periods.map(({ start }) => start) };
  periodsByPassage.set(passage, found);
  return found;
}
