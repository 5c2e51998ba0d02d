import type { IndicatorRow } from '@baocao/core/report';
import { indicatorsTable } from '@baocao/publish';
import { LEFT, letters, RIGHT, table, WORDS, widthOf, wrapped } from './columns.ts';
import type { Terminal } from './terminal.ts';

/** Where a line leaves less room than this for an indicator's name, the name stands above its numbers. */
const SHORTEST_NAME = 24;

/** The indicators as the report prints them, in a table that fits the terminal. */
export function indicatorsText(rows: readonly IndicatorRow[], terminal: Terminal): string {
  const { columns, rows: cells } = indicatorsTable(rows);
  const body = cells.map((row) => row.map(({ text }) => inWords(text, terminal)));
  const titles = columns.map(({ title }) => titleOf(title, terminal));
  const [, ...aligned] = columns.map(({ align }) => (align === 'right' ? RIGHT : LEFT));
  const widths = aligned.map((_, at) =>
    Math.max(titleWidth(titles[at + 1] ?? ''), ...body.map((row) => letters(row[at + 1] ?? ''))),
  );
  const head = headRows(titles, widths);
  const room = terminal.width - widthOf([0, ...widths]);
  if (room >= SHORTEST_NAME) {
    return table([...head, ...body], [WORDS, ...aligned], terminal.width);
  }
  const numbers = table(
    [...head, ...body].map(([, ...rest]) => rest),
    aligned,
  ).split('\n');
  return [...head, ...body]
    .flatMap(([name = ''], at) => [...wrapped(name, terminal.width), `  ${numbers[at]}`])
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** The titles, each no wider than its column, over as many rows as the longest needs. */
function headRows(
  [name = '', ...titles]: readonly string[],
  widths: readonly number[],
): readonly (readonly string[])[] {
  const lines = titles.map((title, at) => wrapped(title, widths[at] ?? 0));
  const height = Math.max(1, ...lines.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => [
    row === 0 ? name : '',
    ...lines.map((each) => each[row] ?? ''),
  ]);
}

/** The least width at which a title takes no more than two lines. */
function titleWidth(title: string): number {
  const longestWord = Math.max(...title.split(' ').map(letters));
  for (let width = longestWord; ; width += 1) {
    if (wrapped(title, width).length <= 2) return width;
  }
}

const TITLES: Readonly<Record<string, string>> = {
  'Chỉ tiêu': 'Indicator',
  'Đơn vị': 'Unit',
  'Kế hoạch': 'Target',
  'Trong kỳ': 'In period',
  'Tỷ lệ': 'Share',
  'Lũy kế từ đầu năm': 'Year so far',
  'So với kế hoạch': 'Of target',
  'Cùng kỳ năm trước': 'Same period last year',
  'Tính đến ngày': 'As of',
};

/** The printed table is Vietnamese, as the report is; what it says around the numbers can be told in English. */
function titleOf(title: string, { say }: Terminal): string {
  return say(title, TITLES[title] ?? title);
}

function inWords(cell: string, { language }: Terminal): string {
  if (language === 'vi') return cell;
  return cell.replace(/ \(ước\)$/, ' (estimate)').replace(/ \(chỉ nêu tỷ lệ\)$/, ' (claimed)');
}
