import type { Brand } from '../brand.ts';
import type { DocumentKey } from '../document/index.ts';
import type { Quantity, Unit } from '../quantity/index.ts';

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

/** Something measured for a task (chỉ tiêu). */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly name: string;
  readonly unit: Unit;
  readonly measure: MeasureKind;
  readonly target: Target | null;
}

/** What the value is held against, and the document that sets it. */
export interface Target {
  readonly value: Quantity;
  readonly document: DocumentKey | null;
}

export function indicatorCode(text: string): IndicatorCode | undefined {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? (text as IndicatorCode) : undefined;
}
