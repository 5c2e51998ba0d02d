import { type Unit, unit } from '../quantity/index.ts';
import type { NumberKind } from './number-mention.ts';
import { matchAt } from './number-reading.ts';
import { MEASURES, NOT_MONEY, RATE_BASES, SCALES } from './unit-words.ts';

/** The unit that follows a number, or the scale of what it counts (`4,52 ngàn người`). */
export type UnitAfter =
  | {
      readonly kind: 'PERCENTAGE' | 'PERCENTAGE_POINT' | 'MONEY' | 'MEASURE';
      readonly unit: Unit;
      /** A power of ten that the unit does not contain: `1,2 triệu tấn`. */
      readonly scale: number;
      readonly end: number;
    }
  | { readonly kind: 'SCALE'; readonly scale: number; readonly end: number };

/** Between a number and its unit: marks of bold type, spaces, a line's end in running text. */
export const GAP: string = String.raw`[*_]{0,3} {0,3}(?:\n {0,3}(?=\p{Ll}))?`;

const END = String.raw`(?![\p{L}\d])`;
/** `tỷ lệ` and `triệu chứng` scale nothing. */
const NO_SCALE = '(?! (?:lệ|trọng|suất|giá|chứng|tập|phú)(?!\\p{L}))';
const scale = `(?<scale>${[...SCALES.keys()].join('|')})${NO_SCALE}`;
const rate = `(?<rate>(?: ?/ ?(?:${RATE_BASES.join('|')})${END}){1,3})?`;

const POINTS = new RegExp(`${GAP}điểm ?(?:%|phần trăm${END})`, 'iuy');
const PERCENT = new RegExp(`${GAP}(?:%|phần trăm${END})`, 'iuy');
const MONEY = new RegExp(
  `${GAP}(?:${scale} ?)?(?:(?<dong>đồng(?! (?:${NOT_MONEY.join('|')})${END})|vnđ|vnd|đ)|(?<foreign>USD|EUR)|(?<million>tr\\.? ?(?:đồng|đ)))${END}${rate}`,
  'iuy',
);
const MEASURE = new RegExp(
  `${GAP}(?:${scale} )?(?<unit>${[...MEASURES].sort((a, b) => b.length - a.length).join('|')})${END}${rate}`,
  'uy',
);
const SCALE = new RegExp(`${GAP}${scale}${END}`, 'iuy');

export function unitAfter(text: string, at: number): UnitAfter | undefined {
  const points = matchAt(POINTS, text, at);
  if (points) return known('PERCENTAGE_POINT', 'điểm %', at + points[0].length);
  const percent = matchAt(PERCENT, text, at);
  if (percent) return known('PERCENTAGE', '%', at + percent[0].length);
  return moneyAfter(text, at) ?? measureAfter(text, at) ?? scaleAfter(text, at);
}

function moneyAfter(text: string, at: number): UnitAfter | undefined {
  const match = matchAt(MONEY, text, at);
  if (!match) return undefined;
  const { scale: word = '', foreign, million, rate: per = '' } = match.groups ?? {};
  const currency = foreign?.toUpperCase() ?? 'đồng';
  const scaled = million === undefined ? word.toLowerCase() : 'triệu';
  const name = `${scaled} ${currency}${perUnit(per.toLowerCase())}`;
  return known('MONEY', name, at + match[0].length);
}

function measureAfter(text: string, at: number): UnitAfter | undefined {
  const match = matchAt(MEASURE, text, at);
  if (!match) return undefined;
  const { scale: word, unit: name = '', rate: per = '' } = match.groups ?? {};
  const full = name + perUnit(per);
  return { ...known('MEASURE', full, at + match[0].length), scale: powerOf(word) };
}

function scaleAfter(text: string, at: number): UnitAfter | undefined {
  const match = matchAt(SCALE, text, at);
  if (!match) return undefined;
  return { kind: 'SCALE', scale: powerOf(match.groups?.['scale']), end: at + match[0].length };
}

/** ` / người` as `/người`. */
function perUnit(rate: string): string {
  return rate.replace(/ ?\/ ?/g, '/');
}

function known(
  kind: Extract<NumberKind, 'PERCENTAGE' | 'PERCENTAGE_POINT' | 'MONEY' | 'MEASURE'>,
  name: string,
  end: number,
): Exclude<UnitAfter, { kind: 'SCALE' }> {
  return { kind, unit: unit(name), scale: 0, end };
}

function powerOf(word = ''): number {
  return SCALES.get(word.toLowerCase()) ?? 0;
}
