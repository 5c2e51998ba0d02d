import type { Decimal, Unit } from '../quantity/index.ts';

/** What kind of thing a number in prose is. `UNKNOWN` is a kind: nothing is concluded from it. */
export const NUMBER_KINDS = [
  /** `15 mẫu`, `09 hồ sơ`, `4,52 ngàn người` */
  'COUNT',
  /** `57.720.000 đồng`, `7,1 tỷ đồng` */
  'MONEY',
  /** `15,6%` */
  'PERCENTAGE',
  /** `2,1 điểm %` */
  'PERCENTAGE_POINT',
  /** `120 ha`, `35,2 km` */
  'MEASURE',
  /** `12/77`, `1.336/1.990` */
  'RATIO',
  /** `2020-2025`, `từ 3 đến 5` */
  'RANGE',
  /** `09/01/2023`, `ngày 14 tháng 3`, `20/01` */
  'DATE',
  /** `quý I/2023`, `năm 2023`, `6 tháng đầu năm` */
  'PERIOD',
  /** `258/BC-SKHCN` */
  'DOCUMENT_NUMBER',
  /** `Điều 12`, `khoản 2` */
  'LEGAL_ARTICLE',
  /** `lần thứ 3`, `khóa XIV`, `Trung tâm 3` */
  'ORDINAL',
  /** `RON 95-III`, `0,05S-II`, `ISO 9001:2015` */
  'GRADE',
  /** `version 9`, `phiên bản 2.0` */
  'VERSION',
  /** `Đề án 06` */
  'PROJECT',
  /** `thôn 5`, `Quốc lộ 28` */
  'ADMINISTRATIVE',
  /** `0252 3822 456` */
  'PHONE',
  'UNKNOWN',
] as const;

export type NumberKind = (typeof NUMBER_KINDS)[number];

/** Where a mention stands in its text: UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number as it stands in prose. */
export interface NumberMention extends Span {
  readonly kind: NumberKind;
  /** The whole mention, unit included: `7,1 tỷ đồng`. */
  readonly text: string;
  /** The number; `null` where it has none that can be computed with, or can be read two ways. */
  readonly value: Decimal | null;
  /** Both readings of an ambiguous form (`1.234`), the Vietnamese one first; else empty. */
  readonly readings: readonly Decimal[];
  /** The whole of a ratio, the end of a range. */
  readonly second: Decimal | null;
  /** `đồng` family, `%`, `điểm %`, `ha`, `km`; `null` for a count, which has a noun instead. */
  readonly unit: Unit | null;
  /** The words after a count that say what is counted, up to a bounded phrase: `hồ sơ thủ tục hành chính`. */
  readonly noun: string | null;
  /** `khoảng`, `gần`, `hơn`, `trên`, `ước` stand before it: it binds nothing. */
  readonly approximate: boolean;
}
