import { ELEMENT_FORMS, type FormElement } from '@baocao/core/form';
import { type Lettering, textWidth } from './text-width.ts';

/** How an element's letters are printed. */
export function letteringOf(element: FormElement): Lettering {
  const { bold, italic, size } = ELEMENT_FORMS[element];
  const face = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'upright';
  return { face, size: size.printed };
}

/** The rule beneath an element's lines: its share of the longest, in millimetres; 0 where it has none. */
export function ruleLength(element: FormElement, lines: readonly string[]): number {
  const { rule } = ELEMENT_FORMS[element];
  if (!rule) return 0;
  const lettering = letteringOf(element);
  return rule.printed * Math.max(...lines.map((line) => textWidth(line, lettering)));
}
