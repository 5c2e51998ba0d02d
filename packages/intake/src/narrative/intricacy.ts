/**
 * A Markdown parser takes time that grows with the square of the marks in one stretch of text: a
 * hundred thousand brackets in a row hold it for minutes. So what is far beyond any report is
 * refused before it is parsed.
 */
const INTRICACY = { inBlock: 5_000, inFile: 100_000 } as const;

/** Indents of lists and continued lines are below this; deeper ones count as marks. */
const ORDINARY_INDENT = 8;

/** The offset of the line with which a text becomes too intricate; `null` where it never does. */
export function tooIntricateAt(text: string): number | null {
  let [inBlock, inFile, offset] = [0, 0, 0];
  for (const line of text.split('\n')) {
    const weight = 1 + (line.match(/[[\]*_<>!`]/g)?.length ?? 0) + deepIndentOf(line);
    inBlock = line.trim() === '' ? 0 : inBlock + weight;
    inFile += weight;
    if (inBlock > INTRICACY.inBlock || inFile > INTRICACY.inFile) return offset;
    offset += line.length + 1;
  }
  return null;
}

function deepIndentOf(line: string): number {
  return Math.max(0, line.search(/[^ \t]|$/) - ORDINARY_INDENT);
}
