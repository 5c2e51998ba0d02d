import {
  ELEMENT_FORMS,
  FORM_ELEMENTS,
  type FormElement,
  PAGE_FORM,
  PARAGRAPH_FORM,
} from '@baocao/core/form';
import {
  FOOTNOTE_SIZE,
  LETTERHEAD_COLUMNS,
  PAGE_NUMBER_FROM_TOP,
  SIGNATURE_ROOM,
  TABLE_SIZE,
} from '../layout/page.ts';

/** The class of an element of the form: `form-place-and-date`. */
export function classOf(element: FormElement): string {
  return `form-${element.toLowerCase().replaceAll('_', '-')}`;
}

/** The form's measures for the style sheet: the page, and the letters of each element. */
export function formVariables(): string {
  const { margins, font } = PAGE_FORM;
  const { top, right, bottom, left } = margins;
  const upright = [top, right, bottom, left].map(({ printed }) => `${printed}mm`).join(' ');
  const lying = [left, top, right, bottom].map(({ printed }) => `${printed}mm`).join(' ');
  const variables = {
    font: `"${font.family}", Tinos, "Liberation Serif", serif`,
    indent: `${PARAGRAPH_FORM.firstLineIndent.printed}mm`,
    spacing: `${PARAGRAPH_FORM.spacing.printed}pt`,
    lines: PARAGRAPH_FORM.lineSpacing.printed * LINE_HEIGHT,
    single: LINE_HEIGHT,
    'left-column': `${LETTERHEAD_COLUMNS.left}fr`,
    'right-column': `${LETTERHEAD_COLUMNS.right}fr`,
    'signature-room': `${SIGNATURE_ROOM}mm`,
    'table-size': `${TABLE_SIZE}pt`,
    'note-size': `${FOOTNOTE_SIZE}pt`,
  };
  const number = `font: ${ELEMENT_FORMS.PAGE_NUMBER.size.printed}pt ${variables.font}; content: counter(page); vertical-align: top; padding-top: ${PAGE_NUMBER_FROM_TOP}mm`;
  return [
    `:root { ${Object.entries(variables)
      .map(([name, value]) => `--${name}: ${value};`)
      .join(' ')} }`,
    ...FORM_ELEMENTS.map(elementRule),
    `@page { size: A4; margin: ${upright}; @top-center { ${number} } }`,
    '@page :first { @top-center { content: none } }',
    `@page lying { size: A4 landscape; margin: ${lying}; @top-center { ${number} } }`,
  ].join('\n');
}

/** Of a line of Times New Roman, in ems. */
const LINE_HEIGHT = 1.149;

function elementRule(name: FormElement): string {
  const { size, bold, italic, align, rule } = ELEMENT_FORMS[name];
  const letters = [
    `font-size: ${size.printed}pt`,
    `font-weight: ${bold ? 700 : 400}`,
    `font-style: ${italic ? 'italic' : 'normal'}`,
    `text-align: ${align}`,
  ].join('; ');
  const line = rule ? `\n.${classOf(name)} .ruled::after { width: ${rule.printed * 100}% }` : '';
  return `.${classOf(name)} { ${letters} }${line}`;
}
