import {
  ELEMENT_FORMS,
  type ElementForm,
  FORM_ELEMENTS,
  type FormElement,
  PAGE_FORM,
  PARAGRAPH_FORM,
} from '@baocao/core/form';
import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { FOOTNOTE_SIZE, TABLE_SIZE } from '../layout/page.ts';
import { halfPoints, lineUnits, twips, twipsOfPoints } from './measures.ts';

/** The id of the style of a form's element: `NationalName`. */
export function styleOf(element: FormElement): string {
  return element
    .toLowerCase()
    .replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export const THEME_STYLE = 'Theme';
export const TABLE_STYLE = 'TableText';
export const TABLE_HEAD_STYLE = 'TableHead';
export const DRAFT_STYLE = 'Draft';
export const FOOTNOTE_STYLE = 'FootnoteText';
export const COMMENT_STYLE = 'CommentText';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const;

/** Elements that are headings to Word too, so that it can outline the document: sections and tasks. */
const HEADINGS = ['SECTION', 'ITEM'] as const;

const RUNNING: readonly FormElement[] = ['BASIS', 'POINT', 'BODY', ...HEADINGS];

/** Every element of the form as a paragraph style under the decree's own name for it. */
export function documentStyles(): IStylesOptions {
  const heading = (element: (typeof HEADINGS)[number]) => ({
    run: runOf(ELEMENT_FORMS[element]),
    paragraph: { ...paragraphOf(element), keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: PAGE_FORM.font.family,
          size: halfPoints(ELEMENT_FORMS.BODY.size.printed),
          language: { value: 'vi-VN' },
        },
      },
      heading1: heading('SECTION'),
      heading2: heading('ITEM'),
      heading3: heading('ITEM'),
      heading4: heading('ITEM'),
      heading5: heading('ITEM'),
      heading6: heading('ITEM'),
      footnoteText: {
        run: { size: halfPoints(FOOTNOTE_SIZE) },
        paragraph: { alignment: AlignmentType.BOTH, spacing: SINGLE },
      },
    },
    paragraphStyles: [
      ...FORM_ELEMENTS.filter((element) => !isHeading(element)).map(elementStyle),
      {
        id: THEME_STYLE,
        name: 'Nhóm',
        basedOn: styleOf('BODY'),
        quickFormat: true,
        run: { bold: true, italics: true },
        paragraph: { keepNext: true },
      },
      {
        id: TABLE_STYLE,
        name: 'Bảng',
        run: { size: halfPoints(TABLE_SIZE) },
        paragraph: { spacing: SINGLE },
      },
      {
        id: TABLE_HEAD_STYLE,
        name: 'Đầu bảng',
        basedOn: TABLE_STYLE,
        run: { bold: true },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      },
      {
        id: DRAFT_STYLE,
        name: 'Dự thảo',
        run: { bold: true, size: halfPoints(ELEMENT_FORMS.NUMBER.size.printed) },
        paragraph: { spacing: { ...SINGLE, after: twipsOfPoints(6) } },
      },
      {
        id: COMMENT_STYLE,
        name: 'annotation text',
        run: { size: halfPoints(10) },
        paragraph: { spacing: SINGLE },
      },
    ],
  };
}

function isHeading(element: FormElement): boolean {
  return HEADINGS.some((heading) => heading === element);
}

function elementStyle(element: FormElement): IParagraphStyleOptions {
  const form = ELEMENT_FORMS[element];
  return {
    id: styleOf(element),
    // A comma would part two names of one style.
    name: form.name.replaceAll(',', ' –'),
    quickFormat: true,
    run: runOf(form),
    paragraph: paragraphOf(element),
  };
}

function runOf({ size, bold, italic }: ElementForm): IRunStylePropertiesOptions {
  return { size: halfPoints(size.printed), bold, italics: italic, color: '000000' };
}

const SINGLE = { before: 0, after: 0, line: lineUnits(1), lineRule: LineRuleType.AUTO } as const;

function paragraphOf(element: FormElement): NonNullable<IParagraphStyleOptions['paragraph']> {
  const alignment = ALIGNMENTS[ELEMENT_FORMS[element].align];
  if (!RUNNING.includes(element)) return { alignment, spacing: SINGLE };
  const { firstLineIndent, lineSpacing, spacing } = PARAGRAPH_FORM;
  return {
    alignment,
    indent: { firstLine: twips(firstLineIndent.printed) },
    spacing: {
      before: 0,
      after: twipsOfPoints(spacing.printed),
      line: lineUnits(lineSpacing.printed),
      lineRule: LineRuleType.AUTO,
    },
  };
}
