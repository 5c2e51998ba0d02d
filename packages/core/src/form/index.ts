export { type Allowed, isAllowed } from './allowed.ts';
export { FORM_DECREE, type FormArticle } from './article.ts';
export { type ElementForm, FORM_ELEMENTS, type FormElement } from './element-form.ts';
export { ELEMENT_FORMS } from './element-forms.ts';
export {
  ALIGNMENTS,
  type Alignment,
  type FormedDocument,
  type FormedFootnote,
  type FormedParagraph,
  type FormedRun,
  type PageNumber,
  type PageSetup,
  type TableCell,
} from './formed-document.ts';
export { NATIONAL_MOTTO, NATIONAL_NAME } from './national-words.ts';
export { PAGE_FORM, PARAGRAPH_FORM, type PageForm, type ParagraphForm } from './page-form.ts';
