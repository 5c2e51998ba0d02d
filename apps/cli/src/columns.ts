export interface Column {
  readonly align: 'left' | 'right';
  /** Its words go on below where the line is full. */
  readonly wraps?: true;
}

export const LEFT: Column = { align: 'left' };
export const RIGHT: Column = { align: 'right' };
/** As wide as the line leaves room for. */
export const WORDS: Column = { align: 'left', wraps: true };

const GAP = '  ';

/** Narrower than this, words are no longer read; the line then runs over. */
const NARROWEST = 24;

/** Rows with their cells under one another, on lines of at most `width` letters where a column may wrap. */
export function table(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width = Number.POSITIVE_INFINITY,
): string {
  const widths = columns.map((_, at) => Math.max(0, ...rows.map((row) => letters(row[at] ?? ''))));
  const taken = widthOf(widths.filter((_, at) => !columns[at]?.wraps));
  const room = Math.max(NARROWEST, width - taken - GAP.length);
  const fitted = widths.map((each, at) => (columns[at]?.wraps ? Math.min(each, room) : each));
  return rows.flatMap((row) => linesOf(row, columns, fitted)).join('\n');
}

/** How many letters columns of these widths take on a line. */
export function widthOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0) + GAP.length * Math.max(0, widths.length - 1);
}

function linesOf(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): readonly string[] {
  const cells = columns.map(({ wraps }, at) => {
    const text = row[at] ?? '';
    return wraps ? wrapped(text, widths[at] ?? 0) : [text];
  });
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, at) => padded(cells[at]?.[line] ?? '', widths[at] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(text: string, width: number, align: Column['align']): string {
  const blanks = ' '.repeat(Math.max(0, width - letters(text)));
  return align === 'right' ? blanks + text : text + blanks;
}

/** The words on as many lines as they need; a longer word has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && letters(line) + 1 + letters(word) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A Vietnamese letter is one, however its marks are written. */
export function letters(text: string): number {
  return [...text.normalize('NFC')].length;
}

/** As many letters as fit. */
export function shortened(text: string, most: number): string {
  const all = [...text.normalize('NFC')];
  return all.length > most
    ? `${all
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
