import { formatShortDate } from '@baocao/core';
import {
  type Decimal,
  formatCount,
  formatNumber,
  formatQuantity,
  measureOf,
  type Unit,
  unit,
} from '@baocao/core/quantity';
import type { IndicatorRow, Trace } from '@baocao/core/report';
import { type Cell, type Column, plainCell, type Table } from './table.ts';

const TO_DATE: Column = { title: 'Lũy kế từ đầu năm', align: 'right' };

const COLUMNS: readonly Column[] = [
  { title: 'Chỉ tiêu', align: 'left' },
  { title: 'Đơn vị', align: 'left' },
  { title: 'Kế hoạch', align: 'right' },
  { title: 'Trong kỳ', align: 'right' },
  { title: 'Tỷ lệ', align: 'right' },
  TO_DATE,
  { title: 'So với kế hoạch', align: 'right' },
  { title: 'Cùng kỳ năm trước', align: 'right' },
  { title: 'Tính đến ngày', align: 'left' },
];

/** The table of the indicators that have a number; `null` where none has. */
export function statedIndicators(indicators: readonly IndicatorRow[]): Table | null {
  const stated = indicators.filter(
    ({ inPeriod, percent, cumulative, cumulativeRatio }) =>
      inPeriod ?? percent ?? cumulative ?? cumulativeRatio,
  );
  return stated.length === 0 ? null : indicatorsTable(stated);
}

/**
 * The indicators as a table; a ratio shows both its numbers, a claim its percentage alone, and says so.
 * Only columns that say something: of the year's first report the year so far is the period itself.
 */
export function indicatorsTable(rows: readonly IndicatorRow[]): Table {
  const cells = rows.map(cellsOf);
  const tells = COLUMNS.map((column, at) =>
    column === TO_DATE ? rows.some(hasMoreToDate) : cells.some((row) => row[at]?.text !== ''),
  );
  return {
    columns: COLUMNS.filter((_, at) => tells[at]),
    rows: cells.map((row) => row.filter((_, at) => tells[at])),
  };
}

function cellsOf(row: IndicatorRow): readonly Cell[] {
  const of = unit(row.indicator.unit);
  const traced = (text: string, number: Trace['number']): Cell => ({
    text,
    trace: (text !== '' && row.trace.find((each) => each.number === number)?.text) || null,
  });
  return [
    plainCell(row.indicator.name),
    plainCell(of),
    plainCell(targetOf(row, of)),
    traced(noted(amountOf(row, of), row.state === 'ESTIMATE' && 'ước'), 'IN_PERIOD'),
    traced(noted(percentage(row.percent), row.claimed && 'chỉ nêu tỷ lệ'), 'IN_PERIOD'),
    traced(cumulativeOf(row, of), 'CUMULATIVE'),
    traced(percentage(row.percentOfTarget), 'PERCENT_OF_TARGET'),
    traced(row.lastYear ? amountOf(row.lastYear, of) : '', 'LAST_YEAR'),
    plainCell(row.asOf === null ? '' : formatShortDate(row.asOf)),
  ];
}

/** Names its unit only where that is not the indicator's own: `60`, `100%`. */
function targetOf({ target, targetUnit }: IndicatorRow, of: Unit): string {
  if (target === null || targetUnit === null) return '';
  return targetUnit === of
    ? printed(target, of)
    : formatQuantity({ value: target, unit: unit(targetUnit) });
}

function amountOf(
  {
    inPeriod,
    numerator,
    denominator,
  }: Pick<IndicatorRow, 'inPeriod' | 'numerator' | 'denominator'>,
  of: Unit,
): string {
  if (inPeriod !== null) return printed(inPeriod, of);
  return numerator === null || denominator === null
    ? ''
    : `${formatNumber(numerator)}/${formatNumber(denominator)}`;
}

function cumulativeOf({ cumulative, cumulativeRatio }: IndicatorRow, of: Unit): string {
  return amountOf(
    {
      inPeriod: cumulative,
      numerator: cumulativeRatio?.numerator ?? null,
      denominator: cumulativeRatio?.denominator ?? null,
    },
    of,
  );
}

function hasMoreToDate(row: IndicatorRow): boolean {
  const of = unit(row.indicator.unit);
  const toDate = cumulativeOf(row, of);
  return toDate !== '' && toDate !== amountOf(row, of);
}

function percentage(percent: Decimal | null): string {
  return percent === null ? '' : `${formatNumber(percent)}%`;
}

function noted(value: string, note: string | false): string {
  return value !== '' && note ? `${value} (${note})` : value;
}

function printed(value: Decimal, of: Unit): string {
  return measureOf(of).kind === 'count' ? formatCount(value) : formatNumber(value);
}
