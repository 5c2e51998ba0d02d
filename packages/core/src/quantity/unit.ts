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

type Power = readonly [unit: string, exponent: number];

/** The units of each dimension, as powers of ten of the one that names it. */
const POWERS: Readonly<Record<'money' | 'count', Readonly<Record<string, readonly Power[]>>>> = {
  money: {
    đồng: [
      ['đồng', 0],
      ['nghìn đồng', 3],
      ['triệu đồng', 6],
      ['tỷ đồng', 9],
      ['nghìn tỷ đồng', 12],
    ],
    USD: [
      ['USD', 0],
      ['nghìn USD', 3],
      ['triệu USD', 6],
      ['tỷ USD', 9],
    ],
  },
  count: {
    'm²': [
      ['cm²', -4],
      ['m²', 0],
      ['ha', 4],
      ['km²', 6],
    ],
    'm³': [
      ['lít', -3],
      ['m³', 0],
    ],
    m: [
      ['mm', -3],
      ['cm', -2],
      ['m', 0],
      ['km', 3],
    ],
    kg: [
      ['mg', -6],
      ['g', -3],
      ['kg', 0],
      ['tạ', 2],
      ['tấn', 3],
    ],
    kWh: [
      ['kWh', 0],
      ['MWh', 3],
      ['GWh', 6],
    ],
    kW: [
      ['kW', 0],
      ['MW', 3],
      ['GW', 6],
    ],
  },
};

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['tỉ đồng', 'tỷ đồng'],
  ['ngàn đồng', 'nghìn đồng'],
  ['nghìn tỉ đồng', 'nghìn tỷ đồng'],
  ['ngàn tỷ đồng', 'nghìn tỷ đồng'],
  ['ngàn tỉ đồng', 'nghìn tỷ đồng'],
  ['ngàn USD', 'nghìn USD'],
  ['tỉ USD', 'tỷ USD'],
  ['VNĐ', 'đồng'],
  ['VND', 'đồng'],
  ['cm2', 'cm²'],
  ['m2', 'm²'],
  ['km2', 'km²'],
  ['m3', 'm³'],
  ['điểm phần trăm', 'điểm %'],
  ['phần trăm', '%'],
]);

/** The unit of a text, NFC, single-spaced, in its usual spelling (`tỉ đồng` is `tỷ đồng`). */
export function unit(text: string): Unit {
  const tidy = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return (SPELLINGS.get(tidy) ?? tidy) as Unit;
}

const MEASURES: ReadonlyMap<string, UnitMeasure> = new Map(
  (['money', 'count'] as const).flatMap((kind) =>
    Object.entries(POWERS[kind]).flatMap(([dimension, units]) =>
      units.map(([name, exponent]) => [name, { kind, dimension, exponent }] as const),
    ),
  ),
);

/** Any unit that is not known counts its noun; areas, lengths and weights are printed as counts are. */
export function measureOf(of: Unit): UnitMeasure {
  if (of === '%') return { kind: 'percentage', dimension: '%', exponent: 0 };
  if (of === 'điểm %') return { kind: 'percentage point', dimension: 'điểm %', exponent: 0 };
  return MEASURES.get(of) ?? { kind: 'count', dimension: of, exponent: 0 };
}
