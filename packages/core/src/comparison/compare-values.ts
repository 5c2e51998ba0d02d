import {
  mentionInterval,
  NUMBER_KINDS,
  type NumberKind,
  type NumberMention,
} from '../narrative/index.ts';
import {
  compareDecimals,
  convertQuantity,
  type Decimal,
  intersects,
  isCommensurable,
  measureOf,
  plainTypography,
  type Quantity,
  subtractDecimals,
  type Unit,
  unit,
} from '../quantity/index.ts';
import type { Figure } from '../report/index.ts';
import type { NumberChange } from './report-comparison.ts';

/** A number as printed, with what it is bound to and what the print says; one of the two readings at least. */
export interface BoundNumber {
  readonly text: string;
  readonly fact: string | null;
  /** The value behind it, where it is bound. */
  readonly bound: Reading | null;
  readonly printed: Reading | null;
}

export interface Reading {
  readonly kind: NumberKind;
  readonly value: Decimal | null;
  /** The likelier reading of an ambiguous form (`1.234`), which is held equal but never subtracted. */
  readonly likely: Decimal | null;
  readonly of: Decimal | null;
  readonly unit: Unit | null;
  /** What a count without a unit counts. */
  readonly noun: string | null;
  /** What was found in print. */
  readonly mention: NumberMention | null;
}

/** Kinds whose values may be subtracted; of a name, a day or an unknown number nothing is concluded. */
const AMOUNTS: readonly NumberKind[] = [
  'COUNT',
  'MONEY',
  'PERCENTAGE',
  'PERCENTAGE_POINT',
  'MEASURE',
  'RATIO',
];

const POINTS = unit('điểm %');

export function boundReading({
  kind,
  value,
  of,
  unit: written,
}: Pick<Figure, 'kind' | 'value' | 'of' | 'unit'>): Reading {
  return { kind, value, likely: value, of, unit: unit(written), noun: null, mention: null };
}

export function printedReading(mention: NumberMention): Reading {
  const { kind, value, readings, second, unit: printed, noun } = mention;
  return {
    kind,
    value,
    likely: value ?? readings[0] ?? null,
    of: second,
    unit: printed,
    noun,
    mention,
  };
}

/** What became of a number that both texts have. */
export function changeOfNumber(before: BoundNumber, after: BoundNumber): NumberChange {
  const [was, is] = readingsOf(before, after);
  const difference = differenceOf(was, is);
  const change = changeKind(before, after, difference);
  const shown =
    change === 'CHANGED' && difference && isZero(difference.value)
      ? printedDifference(before, after)
      : difference;
  return {
    fact: commonFact(before, after),
    kind: commonKind(was, is),
    change,
    before: before.text,
    after: after.text,
    difference: shown?.value ?? null,
    unit: shown?.unit ?? (unitOf(was) === unitOf(is) ? unitOf(was) : null),
  };
}

/** A number that only one of two texts has. */
export function loneNumber(number: BoundNumber, change: 'ADDED' | 'REMOVED'): NumberChange {
  const reading = number.bound ?? number.printed;
  return {
    fact: number.fact,
    kind: reading?.kind ?? 'UNKNOWN',
    change,
    before: change === 'REMOVED' ? number.text : null,
    after: change === 'ADDED' ? number.text : null,
    difference: null,
    unit: unitOf(reading),
  };
}

/** Whether two numbers, unlike in print, may be one number whose value changed. */
export function isOfOneKind(a: BoundNumber, b: BoundNumber): boolean {
  const [was, is] = readingsOf(a, b);
  return was?.kind === is?.kind && !differsInUnit(was, is);
}

function differsInUnit(a: Reading | null, b: Reading | null): boolean {
  return a?.unit && b?.unit ? !isCommensurable(a.unit, b.unit) : a?.unit !== b?.unit;
}

/** The values behind two numbers of one fact; otherwise what is printed, which says no more than it says. */
function readingsOf(a: BoundNumber, b: BoundNumber): readonly [Reading | null, Reading | null] {
  return isOneFact(a, b) ? [a.bound, b.bound] : [a.printed ?? a.bound, b.printed ?? b.bound];
}

function isOneFact(a: BoundNumber, b: BoundNumber): boolean {
  return a.fact !== null && a.fact === b.fact;
}

function commonFact({ fact: a }: BoundNumber, { fact: b }: BoundNumber): string | null {
  return a === null || b === null || a === b ? (a ?? b) : null;
}

function commonKind(a: Reading | null, b: Reading | null): NumberKind {
  return NUMBER_KINDS.find((kind) => kind === a?.kind || kind === b?.kind) ?? 'UNKNOWN';
}

function changeKind(
  before: BoundNumber,
  after: BoundNumber,
  difference: Difference | null,
): NumberChange['change'] {
  const isSameText = before.text === after.text;
  if (isSameText && !isOneFact(before, after)) return 'UNCHANGED';
  if (difference && !isZero(difference.value)) return 'CHANGED';
  if (isSameText) {
    return difference || isLike(before.bound, after.bound) ? 'UNCHANGED' : 'CHANGED';
  }
  if (difference) return printedDifference(before, after) ? 'CHANGED' : 'PRINTED_OTHERWISE';
  const likely = differenceOf(...readingsOf(before, after), 'likely');
  const isSame = likely ? isZero(likely.value) : isSameName(before, after);
  return isSame ? 'PRINTED_OTHERWISE' : 'CHANGED';
}

type Difference = { readonly value: Decimal; readonly unit: Unit | null };

function differenceOf(
  before: Reading | null,
  after: Reading | null,
  by: 'value' | 'likely' = 'value',
): Difference | null {
  const [was, is] = [before?.[by], after?.[by]];
  if (!before || !after || !was || !is || !areEqual(before.of, after.of)) return null;
  if (!AMOUNTS.includes(before.kind) || !AMOUNTS.includes(after.kind)) return null;
  if (!before.unit || !after.unit) {
    return before.unit === after.unit ? { value: subtractDecimals(is, was), unit: null } : null;
  }
  const common = smallerUnit(before.unit, after.unit);
  const less = inUnit({ value: was, unit: before.unit }, common);
  const from = inUnit({ value: is, unit: after.unit }, common);
  if (!less || !from) return null;
  return { value: subtractDecimals(from, less), unit: common === '%' ? POINTS : common };
}

/**
 * The difference of two prints that no rounding of one value explains, where the values behind them are the same:
 * a slip in one of the papers.
 */
function printedDifference(before: BoundNumber, after: BoundNumber): Difference | null {
  const difference = differenceOf(before.printed, after.printed);
  const [was, is] = [before.printed?.mention, after.printed?.mention];
  if (!isOneFact(before, after) || !difference || !was || !is) return null;
  const [low, high] = [mentionInterval(was), mentionInterval(is)];
  return low && high && !intersects(low, high) ? difference : null;
}

function smallerUnit(a: Unit, b: Unit): Unit {
  const order = measureOf(a).exponent - measureOf(b).exponent;
  return order < 0 || (order === 0 && a < b) ? a : b;
}

function inUnit(quantity: Quantity, to: Unit): Decimal | undefined {
  const converted = convertQuantity(quantity, to);
  return converted.ok ? converted.value.value : undefined;
}

function isZero(value: Decimal): boolean {
  return !/[1-9]/.test(value);
}

function areEqual(a: Decimal | null, b: Decimal | null): boolean {
  return a && b ? compareDecimals(a, b) === 0 : a === b;
}

function isLike(a: Reading | null, b: Reading | null): boolean {
  return areEqual(a?.value ?? null, b?.value ?? null) && areEqual(a?.of ?? null, b?.of ?? null);
}

/** `258 /BC-SKHCN` and `258/BC-SKHCN`; `09/3/2023` and `ngày 9 tháng 03 năm 2023`. */
function isSameName(before: BoundNumber, after: BoundNumber): boolean {
  const [was, is] = readingsOf(before, after);
  if (was?.kind !== is?.kind) return false;
  return plainName(before.text, was?.kind) === plainName(after.text, is?.kind);
}

function plainName(text: string, kind: NumberKind | undefined): string {
  const plain = plainTypography(text)
    .toLowerCase()
    .replace(/(?<!\d)0+(?=\d)/g, '');
  return kind === 'DATE'
    ? (plain.match(/\d+/g) ?? []).join('/')
    : plain.normalize('NFC').replace(/\s/gu, '');
}

function unitOf(reading: Reading | null): string | null {
  return reading?.unit ?? reading?.noun ?? null;
}
