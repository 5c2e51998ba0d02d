import type { Column } from '../document/table.ts';

/**
 * A text that Markdown shows as it is, within a line.
 *
 * Only what would be read as markup is escaped: `10-NQ/TU`, `mau_xang` and `a < b` need nothing.
 * At its end `!` or `<` may meet a footnote call or another run, and would make something of it.
 */
export function escapeLine(text: string): string {
  return text
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/[\\`*[~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?]|$)/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!$/, '\\!');
}

/** Escapes what would open a heading, a list, a quotation, a rule or a footnote where a line begins. */
export function escapeLineStart(markdown: string): string {
  return markdown
    .trimStart()
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\[\^\w+\]):/, '$1\\:')
    .replace(/^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|-{3,}\s*$)/, '\\$&');
}

/** A table of cells that are Markdown already; a bar in one is escaped here. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  return [columns.map(({ title }) => title), columns.map(({ align }) => RULES[align]), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

const RULES: Readonly<Record<Column['align'], string>> = {
  left: ':---',
  center: ':---:',
  right: '---:',
};
