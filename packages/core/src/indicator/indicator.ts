import type { Brand } from '../brand.ts';
import type { DocumentKey } from '../document/index.ts';
import type { IsoDate } from '../iso-date.ts';
import { isCommensurable, type Quantity, type Unit } from '../quantity/index.ts';

/** How texts and observations point at an indicator: `mau-xang-dau`. Unique within an agency's year. */
export type IndicatorCode = Brand<string, 'IndicatorCode'>;

/**
 * What kind of thing is measured, which decides what may be added:
 *
 * - `FLOW`: arises within a period; periods add up (phát sinh trong kỳ)
 * - `STOCK`: stands on a day; periods do not add up
 * - `CUMULATIVE`: known only as a running total since the year began (lũy kế)
 * - `RATIO`: a part of a whole; only its operands add up
 * - `MILESTONE`: reached or not
 */
export const MEASURE_KINDS = ['FLOW', 'STOCK', 'CUMULATIVE', 'RATIO', 'MILESTONE'] as const;

export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** The kinds of a plain amount; a ratio is made of two of them. */
export const AMOUNT_KINDS = ['FLOW', 'STOCK', 'CUMULATIVE'] as const;

export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** Something measured for a task (chỉ tiêu). */
export type Indicator = IndicatorHead &
  (
    | { readonly measure: Exclude<MeasureKind, 'RATIO'> }
    /** `12/77`: the checked arise in the quarter, the 77 of the plan stand all year. */
    | { readonly measure: 'RATIO'; readonly operands: RatioOperands }
  );

interface IndicatorHead {
  readonly code: IndicatorCode;
  readonly name: string;
  readonly unit: Unit;
  /** In the order in which they were set; the last one in force holds, the others stay known. */
  readonly targets: readonly Target[];
}

export interface RatioOperands {
  readonly numerator: AmountKind;
  readonly denominator: AmountKind;
}

/** What the year's value is held against (mục tiêu), and the document that sets it. */
export interface Target {
  readonly value: Quantity;
  readonly document: DocumentKey | null;
  /** The first day on which it holds; `null` for one that the list itself sets. */
  readonly since: IsoDate | null;
}

/** Whether two years' indicators may be held against each other: the same measure, in units that convert. */
export function measuresAlike(one: Indicator, other: Indicator): boolean {
  return one.measure === other.measure && isCommensurable(one.unit, other.unit);
}

/** The target in force on a day: the last one set by then. */
export function targetOn({ targets }: Indicator, day: IsoDate): Target | null {
  return targets.findLast(({ since }) => since === null || since <= day) ?? null;
}

export function indicatorCode(text: string): IndicatorCode | undefined {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? (text as IndicatorCode) : undefined;
}
