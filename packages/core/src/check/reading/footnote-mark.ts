/** How a footnote is marked: `¹`, `[^1]`, `[1]`, `(1)`. A note and its call share the form. */
export type FootnoteForm = 'RAISED' | 'CARET' | 'BRACKET' | 'ROUND';

export interface FootnoteMark {
  readonly form: FootnoteForm;
  /** `1`, whatever the form. */
  readonly marker: string;
  /** How many units of the line it takes, the space included. */
  readonly length: number;
}

const FORMS: readonly (readonly [FootnoteForm, RegExp])[] = [
  ['RAISED', /^([⁰¹²³⁴-⁹]{1,3})\s*(?=\S)/u],
  ['CARET', /^\[\^([^\]\s]{1,20})\]:\s*/u],
  ['BRACKET', /^\[(\d{1,3})\]:?\s+(?=\S)/u],
  ['ROUND', /^\((\d{1,2})\)\s+(?=\S)/u],
];

/** The mark of the note that a line begins with. `(1)` may as well begin an item: a note is what is called. */
export function footnoteMark(line: string): FootnoteMark | null {
  for (const [form, pattern] of FORMS) {
    const [all, marker] = pattern.exec(line) ?? [];
    if (all !== undefined && marker !== undefined) {
      return { form, marker: lowered(marker), length: all.length };
    }
  }
  return null;
}

/** `¹²` as `12`. */
export function lowered(digits: string): string {
  return digits.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}
