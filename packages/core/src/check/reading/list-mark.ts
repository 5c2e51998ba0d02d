/** What an item begins with: `II.`, `1.1`, `a)`, `-`. */
export interface ListMark {
  readonly kind: 'ROMAN' | 'NUMBER' | 'LETTER' | 'BULLET';
  /** As written, without the space that follows. */
  readonly text: string;
  /** How many units of the line it takes, the space included. */
  readonly length: number;
}

const FORMS: readonly (readonly [ListMark['kind'], RegExp])[] = [
  ['ROMAN', /^((?:PHẦN|Phần)\s+(?:thứ\s+\p{L}+|[IVX]{1,5}|\d)\s*[.:\-–]?)\s+(?=\S)/u],
  ['ROMAN', /^([IVX]{1,5}[.)])\s*(?=[\p{Lu}“"*])/u],
  ['ROMAN', /^([IVX]{1,5}\s?[-–:/])\s+(?=[\p{L}“"*])/u],
  ['ROMAN', /^([A-HĐ]\.)\s+(?=\p{Lu}{2})/u],
  ['NUMBER', /^(\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s*(?=[\p{Lu}“"*])/u],
  ['NUMBER', /^(\d{1,2}[.)])\s+(?=[\p{L}“"*[])/u],
  ['NUMBER', /^(\d{1,2}[.)])(?=\p{Lu})/u],
  ['LETTER', /^([a-zđ][).])\s+(?=\S)/u],
  ['BULLET', /^([-–—+•●○▪◦*])\s+(?=\S)/u],
  ['BULLET', /^([-–+•●])(?=[\p{L}“"[])/u],
];

/** The mark that a line begins with. */
export function listMark(line: string): ListMark | null {
  for (const [kind, form] of FORMS) {
    const [all, text] = form.exec(line) ?? [];
    if (all !== undefined && text !== undefined) return { kind, text, length: all.length };
  }
  return null;
}
