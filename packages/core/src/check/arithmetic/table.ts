import {
  addIntervals,
  compareToPrinted,
  type Decimal,
  exactly,
  type Interval,
  intersects,
  percentInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { significantDigits, slipsOf } from './slip.ts';
import {
  alignedLeft,
  alignedRight,
  type Cell,
  isTotalRow,
  type Row,
  rangeOf,
  rowOf,
} from './table-cells.ts';

/** A cell that does not fit what the rest of its table does. */
export interface TableFault {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly kind: 'SUM' | 'PCT' | 'GRW';
  readonly computed: Interval;
  readonly printed: Decimal;
  /** In words of the cells: `192 + 265 + 118 + 28`. */
  readonly formula: string;
  /** Which rows it sums up is concluded from their numbering. */
  readonly isLikely?: boolean;
}

/**
 * The faults of a table, whose rows are passages like `a | b | c`.
 *
 * What its columns have to do with one another is not read from their titles but from the rows
 * themselves: a relation that holds in all rows but one is meant for that one too.
 */
export function findTableFaults(rows: readonly Passage[]): readonly TableFault[] {
  const read = rows.map(rowOf);
  const width = Math.max(...read.map(({ cells }) => cells.length));
  const hasNotes = /ghi chú/iu.test(read[0]?.cells.at(-1)?.text ?? '');
  const [header, ...body] = read.map((row) =>
    hasNotes ? alignedLeft(row, width) : alignedRight(row, width),
  );
  if (!header || body.length < 3) return [];
  return [...totalFaults(header, body), ...columnFaults(header, body)];
}

const ROMAN = /^[IVX]+\.\s/u;
const NUMBERED = /^\d+\.\s/u;
const SUBROW = /^(?:[-+•–]|trong đó|\d+\.\d+|[ivx]+\.|[a-zđ]\))/iu;

/** The row of totals, first or last, against the sum of the rows between; tables with rows below rows are left alone. */
function totalFaults(header: Row, body: readonly Row[]): readonly TableFault[] {
  const totals = body.filter(isTotalRow);
  const [total] = totals;
  if (!total || totals.length > 1) return [];
  if (total !== body[0] && total !== body.at(-1)) return [];
  const rows = body.filter((row) => row !== total);
  const parts = topRows(rows);
  if (parts.length === 0) return [];
  const columns = total.cells.map((cell, index) => {
    const summands = parts.map(({ cells }) => cells[index]);
    if (cell.value === null || cell.isPercent) return undefined;
    if (PERCENTAGES.test(header.cells[index]?.text ?? '')) return undefined;
    const known = summands.filter((each): each is Cell => each?.value != null);
    if (known.length !== parts.length || known.some(({ isPercent }) => isPercent)) return undefined;
    const values = known.map(({ value }) => value as Decimal);
    const range = values.map(rangeOf).reduce(addIntervals);
    return {
      cell,
      range,
      values,
      agrees: intersects(range, totalRange(cell.value, values.length)),
    };
  });
  const judged = columns.filter((column) => column !== undefined);
  const agreeing = judged.filter(({ agrees }) => agrees).length;
  if (agreeing * 2 < judged.length && judged.length > 1) return [];
  return judged
    .filter(({ agrees }) => !agrees)
    .filter((column) => agreeing > 0 || isSlip(column))
    .map(({ cell, range, values }) => ({
      passage: total.passage,
      start: cell.start,
      end: cell.end,
      kind: 'SUM',
      computed: range,
      printed: cell.value as Decimal,
      formula: values.join(' + '),
      isLikely: parts.length < rows.length,
    }));
}

/** The rows that a total sums up: all, or of rows below rows those that numbers count; else none are known. */
function topRows(rows: readonly Row[]): readonly Row[] {
  const title = ({ cells }: Row) => cells.find(({ text }) => text !== '')?.text ?? '';
  if (!rows.some((row) => SUBROW.test(title(row)))) return rows;
  const count = [ROMAN, NUMBERED].find((numbers) => numbers.test(title(rows[0] as Row)));
  const top = rows.filter((row) => count?.test(title(row)));
  return top.length > 1 ? top : [];
}

/** A total of đồng by the hundred million and more: its summands were rounded, each by less than one. */
function totalRange(value: Decimal, summands: number): Interval {
  const range = rangeOf(value);
  if (!/^\d{9,}$/.test(value)) return range;
  const slack = exactly(String(summands) as Decimal);
  return {
    ...range,
    low: subtractIntervals(range, slack).low,
    high: addIntervals(range, slack).high,
  };
}

/** Where no column of a row adds up, it may sum up nothing; then only a slip tells. */
function isSlip({ cell, range }: { readonly cell: Cell; readonly range: Interval }): boolean {
  if (cell.value === null) return false;
  const printed = { text: cell.text, range: rangeOf(cell.value) };
  return (
    significantDigits(cell.text) >= 2 && slipsOf(printed).some((other) => intersects(other, range))
  );
}

/** What a column may have to do with the others; `isShare` where it is each row's share of the total's. */
interface ColumnRelation {
  readonly kind: TableFault['kind'];
  readonly relation: Relation;
  readonly isShare?: boolean;
}

type Relation = (
  row: readonly Cell[],
) => { readonly range: Interval; readonly formula: string } | undefined;

/** Each numeric column against each relation of two or more other columns; one row out of line is a fault. */
function columnFaults(header: Row, body: readonly Row[]): readonly TableFault[] {
  const width = Math.min(Math.max(...body.map(({ cells }) => cells.length)), MOST_COLUMNS);
  const faults: TableFault[] = [];
  for (let target = 1; target < width; target += 1) {
    for (const { kind, relation, isShare = false } of relationsFor(target, width, body)) {
      const verdicts = body.flatMap((row) => {
        const cell = row.cells[target];
        const made = relation(row.cells);
        if (!cell || cell.value === null || !made) return [];
        const agrees =
          kind === 'SUM'
            ? intersects(made.range, rangeOf(cell.value))
            : compareToPrinted(made.range, cell.value) !== 'contradiction';
        return [{ row, cell, made, agrees, printed: cell.value }];
      });
      const astray = verdicts.filter(({ agrees }) => !agrees);
      const [fault] = astray;
      if (!fault || astray.length !== 1) continue;
      const titled =
        kind !== 'SUM' &&
        (PERCENTAGES.test(header.cells[target]?.text ?? '') ||
          verdicts.every(({ cell }) => cell.isPercent));
      const isTotalColumn =
        kind === 'SUM' &&
        TOTAL_COLUMN.test(header.cells[target]?.text.trim() ?? '') &&
        verdicts.every(({ cell }) => /\d\D?\d/.test(cell.text));
      // Small numbers of other columns make a “percentage” of one another by chance.
      if (kind !== 'SUM' && !titled) continue;
      if (verdicts.length - 1 < witnessesFor({ kind, isTotalColumn, isShare })) continue;
      faults.push({
        passage: fault.row.passage,
        start: fault.cell.start,
        end: fault.cell.end,
        kind,
        computed: fault.made.range,
        printed: fault.printed,
        formula: fault.made.formula,
      });
      break;
    }
  }
  return faults;
}

/** No wider table is looked at: every two columns are held against every other. */
const MOST_COLUMNS = 12;

/** How many other rows must hold to a relation before one row that does not is at fault. */
function witnessesFor({
  kind,
  isTotalColumn,
  isShare,
}: {
  readonly kind: TableFault['kind'];
  readonly isTotalColumn: boolean;
  readonly isShare: boolean;
}): number {
  if (kind === 'SUM') return isTotalColumn ? 2 : 3;
  return isShare ? 1 : 2;
}

/** What a column of percentages is called, which nobody adds up. */
const PERCENTAGES = /%|tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu|so sánh|so với|tăng|giảm/iu;

/** What a column is called whose cells sum up their rows. */
const TOTAL_COLUMN = /^(?:tổng|cộng|sĩ số|số lượng|chung|[69] tháng|cả năm|lũy kế)(?!\p{L})/iu;

function relationsFor(
  target: number,
  width: number,
  body: readonly Row[],
): readonly ColumnRelation[] {
  const others = Array.from({ length: width }, (_, index) => index).filter(
    (index) => index > 0 && index !== target,
  );
  const total = body.find(isTotalRow);
  const pairs = others.flatMap((a) => others.filter((b) => b !== a).map((b) => [a, b] as const));
  return [
    { kind: 'SUM', relation: sumOfOthers(others) },
    ...pairs.map(([a, b]) => ({ kind: 'PCT' as const, relation: quotient(a, b) })),
    ...pairs.map(([a, b]) => ({ kind: 'GRW' as const, relation: change(a, b) })),
    ...(total
      ? others.map((a) => ({
          kind: 'PCT' as const,
          relation: shareOfTotal(a, total),
          isShare: true,
        }))
      : []),
  ];
}

function sumOfOthers(others: readonly number[]): Relation {
  return (row) => {
    const values = others.flatMap((index) => row[index]?.value ?? []);
    if (values.length < 2) return undefined;
    return { range: values.map(rangeOf).reduce(addIntervals), formula: values.join(' + ') };
  };
}

function quotient(a: number, b: number): Relation {
  return (row) => percentage(row[a]?.value, row[b]?.value, (x) => x);
}

function change(a: number, b: number): Relation {
  return (row) =>
    percentage(row[b]?.value, row[a]?.value, (now, before) => subtractIntervals(now, before));
}

function shareOfTotal(a: number, total: Row): Relation {
  return (row) => percentage(row[a]?.value, total.cells[a]?.value, (x) => x);
}

function percentage(
  part: Decimal | null | undefined,
  whole: Decimal | null | undefined,
  numerator: (part: Interval, whole: Interval) => Interval,
): ReturnType<Relation> {
  if (part == null || whole == null) return undefined;
  const range = percentInterval(numerator(rangeOf(part), rangeOf(whole)), rangeOf(whole));
  return range && { range, formula: `${part} / ${whole}` };
}
