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
import type { IndicatorRow } from '@baocao/core/report';
import { type Column, escapeLine, markdownTable } from './markdown.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Chỉ tiêu', align: 'left' },
  { title: 'Đơn vị', align: 'left' },
  { title: 'Kế hoạch', align: 'right' },
  { title: 'Thực hiện', align: 'right' },
  { title: 'Tỷ lệ', align: 'right' },
  { title: 'Tính đến ngày', align: 'left' },
];

/** The indicators as a Markdown table; a ratio shows both its numbers, a claim its percentage alone,
 * and says so. */
export function indicatorsTable(rows: readonly IndicatorRow[]): string {
  return markdownTable(COLUMNS, rows.map(cellsOf));
}

function cellsOf(row: IndicatorRow): readonly string[] {
  const of = unit(row.indicator.unit);
  return [
    escapeLine(row.indicator.name),
    escapeLine(of),
    escapeLine(targetOf(row, of)),
    noted(amountOf(row, of), row.state === 'ESTIMATE' && 'ước'),
    noted(percentOf(row), row.claimed && 'chỉ nêu tỷ lệ'),
    row.asOf === null ? '' : formatShortDate(row.asOf),
  ];
}

/** Names its unit only where that is not the indicator's own: `60`, `100%`. */
function targetOf({ target, targetUnit }: IndicatorRow, of: Unit): string {
  if (target === null || targetUnit === null) return '';
  return targetUnit === of
    ? printed(target, of)
    : formatQuantity({ value: target, unit: unit(targetUnit) });
}

function amountOf({ inPeriod, numerator, denominator }: IndicatorRow, of: Unit): string {
  if (inPeriod !== null) return printed(inPeriod, of);
  return numerator === null || denominator === null
    ? ''
    : `${formatNumber(numerator)}/${formatNumber(denominator)}`;
}

function percentOf({ percent }: IndicatorRow): string {
  return percent === null ? '' : `${formatNumber(percent)}%`;
}

function noted(value: string, note: string | false): string {
  return value !== '' && note ? `${value} (${note})` : value;
}

function printed(value: Decimal, of: Unit): string {
  return measureOf(of).kind === 'count' ? formatCount(value) : formatNumber(value);
}
