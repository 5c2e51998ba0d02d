import {
  type Decimal,
  exactly,
  type Interval,
  printedInterval,
  readNumber,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';

/** A cell, and the number that it holds alone. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: Decimal | null;
  readonly isPercent: boolean;
}

export interface Row {
  readonly passage: Passage;
  readonly cells: readonly Cell[];
}

/** Whole numbers of a table are counts; decimals are known to their last digit. */
export function rangeOf(value: Decimal): Interval {
  return value.includes('.') ? printedInterval(value) : exactly(value);
}

const EMPTY: Cell = { text: '', start: 0, end: 0, value: null, isPercent: false };

/** Rows that lack their first cells (`| Tổng số | …`) are filled from the left. */
export function alignedRight({ passage, cells }: Row, width: number): Row {
  return { passage, cells: [...Array<Cell>(width - cells.length).fill(EMPTY), ...cells] };
}

/** Where the last column is for notes, it is that which a row lacks. */
export function alignedLeft({ passage, cells }: Row, width: number): Row {
  return { passage, cells: [...cells, ...Array<Cell>(width - cells.length).fill(EMPTY)] };
}

const TOTAL = /^(?:tổng|cộng|toàn (?:tỉnh|ngành|huyện|thành phố)|chung)(?:\s|$|:)/iu;

/** Whether a cell of the row says that it is a total. */
export function isTotalRow({ cells }: Row): boolean {
  return cells.some(({ text }) => TOTAL.test(text.trim()));
}

/** A row `a | b | c` in its cells. */
export function rowOf(passage: Passage): Row {
  const cells: Cell[] = [];
  let start = 0;
  for (const text of passage.text.split('|')) {
    const lead = text.length - text.trimStart().length;
    const end = start + text.trimEnd().length;
    cells.push({ ...cellOf(text.trim()), start: Math.min(start + lead, end), end });
    start += text.length + 1;
  }
  return { passage, cells };
}

function cellOf(text: string): Pick<Cell, 'text' | 'value' | 'isPercent'> {
  const [, sign = '', digits = '', percent] = /^([+-]?)(\d[\d.,]*)\s*(%)?$/.exec(text) ?? [];
  const read = readNumber(digits);
  const value = read.ok
    ? read.value
    : read.error.code === 'AMBIGUOUS_NUMBER'
      ? read.error.readings[0]
      : undefined;
  const signed = value && sign === '-' ? (`-${value}` as Decimal) : value;
  return { text, value: signed ?? null, isPercent: percent !== undefined };
}
