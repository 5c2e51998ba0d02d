/** A line of a text with what stands below it to point at a part. */
export interface QuotedLine {
  readonly line: string;
  /** As many blanks as stand before the span, then a caret for each of its letters. */
  readonly carets: string;
}

/**
 * The span within its text, on one line of at most `width` columns; what does not fit is cut around the span.
 *
 * A column is a code point: a Vietnamese letter in NFC is one. Whatever would move the cursor is a blank.
 */
export function quotedLine(
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  width: number,
): QuotedLine {
  // No code point is longer than two units; so a passage of a megabyte is not split for one line.
  const reach = 2 * width;
  const before = plain(text.slice(Math.max(0, start - reach), start));
  const span = plain(text.slice(start, Math.min(end, start + reach)));
  const after = plain(text.slice(end, end + reach));
  if (before.length + span.length + after.length <= width) {
    return pointedAt(before.join(''), span.join(''), after.join(''));
  }
  if (span.length > width - 2) {
    return pointedAt(cutLeft(before, 1).join(''), cutRight(span, width - 2).join(''), '');
  }
  const room = width - span.length;
  const left = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
  return pointedAt(
    cutLeft(before, left).join(''),
    span.join(''),
    cutRight(after, room - left).join(''),
  );
}

function pointedAt(before: string, span: string, after: string): QuotedLine {
  const blanks = ' '.repeat([...before].length);
  const carets = '^'.repeat(Math.max(1, [...span].length));
  return { line: before + span + after, carets: blanks + carets };
}

function cutLeft(letters: readonly string[], room: number): readonly string[] {
  if (letters.length <= room) return letters;
  return room === 0 ? [] : ['…', ...letters.slice(letters.length - room + 1)];
}

function cutRight(letters: readonly string[], room: number): readonly string[] {
  if (letters.length <= room) return letters;
  return room === 0 ? [] : [...letters.slice(0, room - 1), '…'];
}

function plain(text: string): readonly string[] {
  return [...harmless(text)];
}

/** The text without what a terminal would obey: control and formatting characters become blanks. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
