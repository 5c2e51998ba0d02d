import { type Lettering, textWidth } from './text-width.ts';

/**
 * A centred text over as few lines as the width allows, none much longer than the others: a title of two
 * lines does not leave one word on the second. Lines break at spaces alone.
 */
export function balancedLines(
  text: string,
  { width, ...lettering }: Lettering & { readonly width: number },
): readonly string[] {
  const words = text.split(' ');
  const widths = words.map((word) => textWidth(word, lettering));
  const space = textWidth(' ', lettering);
  const within = (limit: number) => filled(words, widths, { limit, space });
  const fewest = within(width).length;
  let [least, most] = [Math.min(width, Math.max(...widths)), width];
  while (most - least > CLOSE_ENOUGH) {
    const middle = (least + most) / 2;
    if (within(middle).length > fewest) least = middle;
    else most = middle;
  }
  return within(most);
}

/** In millimetres. */
const CLOSE_ENOUGH = 0.1;

/** As many words a line as fit, one at least. */
function filled(
  words: readonly string[],
  widths: readonly number[],
  { limit, space }: { readonly limit: number; readonly space: number },
): readonly string[] {
  const lines: string[] = [];
  let room = 0;
  words.forEach((word, index) => {
    const width = widths[index] ?? 0;
    if (lines.length > 0 && width + space <= room) {
      lines.push(`${lines.pop()} ${word}`);
      room -= width + space;
    } else {
      lines.push(word);
      room = limit - width;
    }
  });
  return lines;
}
