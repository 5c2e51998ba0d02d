import type { Allowed } from './allowed.ts';
import type { FormArticle } from './article.ts';

/** How one part of a document (yếu tố thể thức) is lettered. */
export interface ElementForm {
  /** As the decree calls it. */
  readonly name: string;
  readonly capitals: boolean;
  /** In points. */
  readonly size: Allowed;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'justify';
  /** The solid line beneath, as a share of the line of words; `null` where there is none. */
  readonly rule: Allowed | null;
  readonly article: FormArticle;
}

export const FORM_ELEMENTS = [
  'NATIONAL_NAME',
  'NATIONAL_MOTTO',
  'SUPERIOR',
  'ISSUER',
  'NUMBER',
  'PLACE_AND_DATE',
  'KIND',
  'SUBJECT',
  'ADDRESSEES',
  'BASIS',
  'SECTION',
  'ITEM',
  'POINT',
  'BODY',
  'POST',
  'SIGNER',
  'RECIPIENTS_TITLE',
  'RECIPIENTS',
  'PAGE_NUMBER',
  'APPENDIX',
  'APPENDIX_NAME',
  'APPENDIX_NOTE',
] as const;

export type FormElement = (typeof FORM_ELEMENTS)[number];
