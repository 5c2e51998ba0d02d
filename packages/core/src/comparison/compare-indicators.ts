import { figureKindOf } from '../indicator/index.ts';
import { type Decimal, formatQuantity, unit } from '../quantity/index.ts';
import type { IndicatorRow } from '../report/index.ts';
import { slotsOf } from './compare-order.ts';
import { createPairing } from './compare-pairing.ts';
import { type BoundNumber, boundReading, changeOfNumber, loneNumber } from './compare-values.ts';
import type { IndicatorChange, NumberChange, PartChangeKind } from './report-comparison.ts';

/** Every indicator of two reports once, by code, with what became of each of its numbers. */
export function compareIndicators(
  before: readonly IndicatorRow[],
  after: readonly IndicatorRow[],
): readonly IndicatorChange[] {
  const pairing = createPairing();
  const codeOf = ({ indicator }: IndicatorRow): string => indicator.code;
  pairing.addByKey(before.map(codeOf), after.map(codeOf));
  const sizes = { before: before.length, after: after.length };
  return slotsOf(pairing.pairs, sizes).map((slot) =>
    compareRow(before[slot.before ?? -1] ?? null, after[slot.after ?? -1] ?? null),
  );
}

function compareRow(before: IndicatorRow | null, after: IndicatorRow | null): IndicatorChange {
  const [old, now] = [numbersOf(before), numbersOf(after)];
  const numbers = [...new Set([...old.keys(), ...now.keys()])]
    .toSorted((a, b) => PARTS.indexOf(a) - PARTS.indexOf(b))
    .flatMap((part) => numberChange(old.get(part), now.get(part)));
  return {
    code: (after ?? before)?.indicator.code ?? '',
    change: changeOf(before, after, numbers),
    before,
    after,
    numbers,
  };
}

function numberChange(
  before: BoundNumber | undefined,
  after: BoundNumber | undefined,
): readonly NumberChange[] {
  if (before && after) return [changeOfNumber(before, after)];
  if (before) return [loneNumber(before, 'REMOVED')];
  return after ? [loneNumber(after, 'ADDED')] : [];
}

/** Parts of a row that hold a number, in the order in which they are told. */
const PARTS = [
  'target',
  'value',
  'numerator',
  'denominator',
  'percent',
  'cumulative',
  'cumulative.numerator',
  'cumulative.denominator',
  'cumulative.percent',
  'percentOfTarget',
] as const;

type Part = (typeof PARTS)[number];

/** A row's numbers. What the year before had belongs to another report. */
function numbersOf(row: IndicatorRow | null): ReadonlyMap<Part, BoundNumber> {
  const numbers = new Map<Part, BoundNumber>();
  if (!row) return numbers;
  const { indicator, cumulativeRatio: ratio } = row;
  const add = (part: Part, value: Decimal | null | undefined, of: string): void => {
    if (!value) return;
    const fact = part === 'value' ? indicator.code : `${indicator.code}.${part}`;
    numbers.set(part, rowNumber(fact, value, of));
  };
  add('target', row.target, row.targetUnit ?? indicator.unit);
  add('value', row.inPeriod, indicator.unit);
  add('numerator', row.numerator, indicator.unit);
  add('denominator', row.denominator, indicator.unit);
  add('percent', row.percent, '%');
  add('cumulative', row.cumulative, indicator.unit);
  add('cumulative.numerator', ratio?.numerator, indicator.unit);
  add('cumulative.denominator', ratio?.denominator, indicator.unit);
  add('cumulative.percent', ratio?.percent, '%');
  add('percentOfTarget', row.percentOfTarget, '%');
  return numbers;
}

function rowNumber(fact: string, value: Decimal, of: string): BoundNumber {
  const kind = figureKindOf(unit(of));
  return {
    text: formatQuantity({ value, unit: unit(of) }),
    fact,
    bound: boundReading({ kind, value, of: null, unit: of }),
    printed: null,
  };
}

function changeOf(
  before: IndicatorRow | null,
  after: IndicatorRow | null,
  numbers: readonly NumberChange[],
): PartChangeKind {
  if (!before) return 'ADDED';
  if (!after) return 'REMOVED';
  const isSame =
    numbers.every(({ change }) => change === 'UNCHANGED' || change === 'PRINTED_OTHERWISE') &&
    before.state === after.state &&
    before.claimed === after.claimed &&
    before.asOf === after.asOf &&
    before.indicator.name === after.indicator.name &&
    before.indicator.measure === after.indicator.measure;
  return isSame ? 'UNCHANGED' : 'CHANGED';
}
