/**
 * The same text, character for character, with full-width forms as plain ones: `１２，５％` is `12,5%`.
 *
 * Every position stays where it was, so what is found in the answer can be cut from the original.
 * Spaces of any width become plain ones; a space that does not break stays one between two digits, where it may
 * part thousands (`2 000 000`).
 */
export function plainTypography(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\uFE63]/g, '-')
    .replace(/(?<=\d)[\u00A0\u2007\u2009\u202F](?=\d)/g, '\u00A0')
    .replace(/(?<!\d)\u00A0|\u00A0(?!\d)|[\t\r\u2000-\u200A\u202F\u205F\u3000]/g, ' ');
}
