/**
 * Whether a text can be the key of a command: 1 to 200 printable characters, at least one of them no blank.
 * Clients choose them: a UUID, the number of an order.
 */
export function isCommandKey(text: string): boolean {
  return isPrintable(text);
}

/** Whether a text is a name that can be shown: 1 to 200 printable characters, at least one of them no blank. */
export function isPrintable(text: string): boolean {
  return PRINTABLE.test(text) && text.trim() !== '';
}

const PRINTABLE = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,200}$/u;
