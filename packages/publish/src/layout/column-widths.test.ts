import { expect, test } from 'vitest';
import { plainCell, type Table } from '../document/table.ts';
import { columnWidths, isWide } from './column-widths.ts';

function table(...rows: readonly (readonly string[])[]): Table {
  const [titles = [], ...body] = rows;
  return {
    columns: titles.map((title) => ({ title, align: 'left' })),
    rows: body.map((cells) => cells.map(plainCell)),
  };
}

const LONG = 'một chỉ tiêu có tên dài phải xuống dòng vài lần mới viết hết được trong một ô';

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

test.each([
  ['a short one', table(['a', 'b'], ['1', '2'])],
  ['a long text beside numbers', table(['Chỉ tiêu', 'Trong kỳ'], [LONG, '12'])],
  ['more than fits', table(Array.from({ length: 30 }, () => 'kiểm-tra-chuyên-ngành'))],
])('%s is as wide as the page', (_, each) => {
  expect(sum(columnWidths(each, 160))).toBeCloseTo(160, 6);
});

test('what has more to say has more room, and a number keeps to one line', () => {
  const [text = 0, number = 0] = columnWidths(table(['Chỉ tiêu', 'Kỳ'], [LONG, '57.720.000']), 100);
  expect(text).toBeGreaterThan(number * 2);
  expect(number).toBeGreaterThan(19);
});

test('a table lies where its columns need more than a page has upright', () => {
  expect(isWide(table(['a', 'b'], ['1', '2']))).toBe(false);
  expect(isWide(table(['a', 'b', 'c', 'd'], [LONG, LONG, LONG, LONG]))).toBe(true);
});
