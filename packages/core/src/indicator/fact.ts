import {
  type Decimal,
  formatNumber,
  formatQuantity,
  measureOf,
  type Quantity,
  type Unit,
  type UnitKind,
  unit,
} from '../quantity/index.ts';
import { type Indicator, type IndicatorCode, indicatorCode, type Target } from './indicator.ts';
import { type Observation, type ObservedValue, percentOfValue } from './observation.ts';

/** Which of an indicator's numbers a figure in prose shows. */
export const FACT_PARTS = [
  'value',
  'numerator',
  'denominator',
  'percent',
  'target',
  'cumulative',
  'ofTarget',
] as const;

export type FactPart = (typeof FACT_PARTS)[number];

/** What a figure in prose is bound to: `mau-xang-dau`, `kiem-tra.percent`. */
export interface FactReference {
  readonly indicator: IndicatorCode;
  readonly part: FactPart;
}

export type FigureKind = 'COUNT' | 'MONEY' | 'PERCENTAGE' | 'RATIO';

/** The number that a fact holds: `value` of `unit`, and for a ratio the whole it is a part of. */
export interface FactValue {
  readonly kind: FigureKind;
  readonly value: Decimal;
  readonly of: Quantity | null;
  readonly unit: Quantity['unit'];
}

/** Reads the target of a `fact:` link, `indicator` or `indicator.part`. */
export function parseFactReference(text: string): FactReference | undefined {
  const [code = '', part = 'value', ...rest] = text.split('.');
  const indicator = indicatorCode(code);
  const known = FACT_PARTS.find((candidate) => candidate === part);
  return indicator && known && rest.length === 0 ? { indicator, part: known } : undefined;
}

export function formatFactReference(fact: FactReference): string {
  return fact.part === 'value' ? fact.indicator : `${fact.indicator}.${fact.part}`;
}

/** What a figure may show of an indicator in a period. */
export interface Facts {
  readonly observation: Observation | undefined;
  readonly target: Target | null;
  /** The value of the year so far, in a ratio by its operands; `null` where it is not known. */
  readonly cumulative: ObservedValue | null;
  /** What the year has so far, in percent of its target. */
  readonly ofTarget: Decimal | null;
}

/** The number behind a figure; `undefined` where the indicator has no such number in this period. */
export function factValue(
  part: FactPart,
  indicator: Indicator,
  { observation, target, cumulative, ofTarget }: Facts,
): FactValue | undefined {
  if (part === 'target') return target ? plain(target.value) : undefined;
  if (part === 'cumulative') return cumulative ? shown(cumulative) : undefined;
  if (part === 'ofTarget') {
    return ofTarget ? plain({ value: ofTarget, unit: unit('%') }) : undefined;
  }
  if (!observation) return undefined;
  if (observation.state === 'ZERO') {
    return part === 'value' ? plain({ value: '0' as Decimal, unit: indicator.unit }) : undefined;
  }
  if (!('value' in observation)) return undefined;
  const { value } = observation;
  switch (part) {
    case 'numerator':
      return value.type === 'ratio' ? plain(value.numerator) : undefined;
    case 'denominator':
      return value.type === 'ratio' ? plain(value.denominator) : undefined;
    case 'percent': {
      const percent = percentOfValue(value);
      return percent ? plain({ value: percent, unit: unit('%') }) : undefined;
    }
    case 'value':
      return shown(value);
  }
}

/** A value as a figure shows it. */
export function shown(value: ObservedValue): FactValue {
  if (value.type === 'amount') return plain(value.amount);
  if (value.type === 'claim') return plain({ value: value.percent, unit: unit('%') });
  return {
    kind: 'RATIO',
    value: value.numerator.value,
    of: value.denominator,
    unit: value.numerator.unit,
  };
}

/** As it is printed where a link leaves its text to the value: `09 hồ sơ`, `12/77 tổ chức`, `15,6%`. */
export function formatFactValue(
  { value, unit: of, of: whole }: FactValue,
  overOtherUnit = '/',
): string {
  if (!whole) return formatQuantity({ value, unit: of });
  return whole.unit === of
    ? `${formatNumber(value)}/${formatQuantity(whole)}`
    : `${formatQuantity({ value, unit: of })}${overOtherUnit}${formatQuantity(whole)}`;
}

const FIGURE_KINDS: Readonly<Record<UnitKind, FigureKind>> = {
  count: 'COUNT',
  money: 'MONEY',
  percentage: 'PERCENTAGE',
  'percentage point': 'PERCENTAGE',
};

/** The kind of a plain number in a unit. */
export function figureKindOf(of: Unit): FigureKind {
  return FIGURE_KINDS[measureOf(of).kind];
}

function plain(quantity: Quantity): FactValue {
  return {
    kind: figureKindOf(quantity.unit),
    value: quantity.value,
    of: null,
    unit: quantity.unit,
  };
}
