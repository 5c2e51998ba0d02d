import type { Excerpt } from './excerpt.ts';

/**
 * The lines of a text, each with its place; an empty one ends a paragraph.
 *
 * In NFC, which is also what columns count. The front matter of a Markdown file is not part of the text.
 */
export function sourceLines(text: string): readonly Excerpt[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\n|\r/);
  const first = endOfFrontMatter(lines);
  return lines.slice(first).map((line, index) => ({
    text: line,
    segments: [{ start: 0, line: first + index + 1, column: 1 }],
  }));
}

/** How many lines of front matter stand before the text: `---`, keys and values, `---`. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---' || !/^[\w-]+:/.test(lines[1] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end + 1;
}
