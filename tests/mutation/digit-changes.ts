/** Every text that differs from `text` in one digit between `start` and `end`. */
export function* digitChanges(text: string, start: number, end: number): Generator<string> {
  for (let at = start; at < end; at++) {
    const digit = text[at] ?? '';
    if (!/\d/.test(digit)) continue;
    for (const other of '0123456789') {
      if (other !== digit) yield text.slice(0, at) + other + text.slice(at + 1);
    }
  }
}
