import type { Brand } from '../brand.ts';

/** What a number counts or measures, as it is written: `đồng`, `triệu đồng`, `%`, `hồ sơ`. */
export type Unit = Brand<string, 'Unit'>;

export type UnitKind = 'money' | 'percentage' | 'percentage point' | 'count';

/** A unit's dimension, and its size there as a power of ten; only within one dimension do units convert. */
export interface UnitMeasure {
  readonly kind: UnitKind;
  readonly dimension: string;
  readonly exponent: number;
}

const MONEY: ReadonlyMap<string, number> = new Map([
  ['đồng', 0],
  ['nghìn đồng', 3],
  ['triệu đồng', 6],
  ['tỷ đồng', 9],
]);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['tỉ đồng', 'tỷ đồng'],
  ['ngàn đồng', 'nghìn đồng'],
  ['phần trăm', '%'],
]);

/** The unit of a text, NFC, single-spaced, in its usual spelling (`tỉ đồng` is `tỷ đồng`). */
export function unit(text: string): Unit {
  const tidy = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return (SPELLINGS.get(tidy) ?? tidy) as Unit;
}

/** Any unit that is neither money nor a percentage counts its noun. */
export function measureOf(of: Unit): UnitMeasure {
  if (of === '%') return { kind: 'percentage', dimension: '%', exponent: 0 };
  if (of === 'điểm %') return { kind: 'percentage point', dimension: 'điểm %', exponent: 0 };
  const exponent = MONEY.get(of);
  return exponent === undefined
    ? { kind: 'count', dimension: of, exponent: 0 }
    : { kind: 'money', dimension: 'đồng', exponent };
}
