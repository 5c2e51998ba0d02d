import { ELEMENT_FORMS, type FormArticle, type FormElement } from '../../form/index.ts';
import type { Wording } from '../finding.ts';

/** What a part of a document is called. */
export function elementName(element: FormElement): Wording {
  return { vi: ELEMENT_FORMS[element].name, en: ENGLISH[element] };
}

const ENGLISH: Readonly<Record<FormElement, string>> = {
  NATIONAL_NAME: 'the state’s name (Quốc hiệu)',
  NATIONAL_MOTTO: 'the motto (Tiêu ngữ)',
  SUPERIOR: 'the superior body',
  ISSUER: 'the issuing body',
  NUMBER: 'the number',
  PLACE_AND_DATE: 'place and date',
  KIND: 'the kind of document',
  SUBJECT: 'the subject (trích yếu)',
  ADDRESSEES: 'the addressees (Kính gửi)',
  BASIS: 'a legal basis',
  SECTION: 'a section numbered I, II',
  ITEM: 'an item numbered 1, 2',
  POINT: 'a point lettered a, b',
  BODY: 'the body',
  POST: 'the signer’s post',
  SIGNER: 'the signer’s name',
  RECIPIENTS_TITLE: 'the words “Nơi nhận”',
  RECIPIENTS: 'the recipients',
  PAGE_NUMBER: 'the page number',
  APPENDIX: 'the word “Phụ lục”',
  APPENDIX_NAME: 'the appendix’s title',
  APPENDIX_NOTE: 'the note under an appendix’s title',
};

/** `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1, điểm b`, in both languages. */
export function articleWording(article: FormArticle): Wording {
  return {
    vi: article,
    en: ARTICLE_WORDS.reduce((text, [vi, en]) => text.replace(vi, en), article as string),
  };
}

const ARTICLE_WORDS = [
  ['Nghị định', 'Decree'],
  ['Phụ lục', 'Appendix'],
  ['Phần', 'Part'],
  ['Mục', 'Section'],
  ['khoản', 'clause'],
  ['điểm', 'point'],
] as const;

/** A measure to one digit: `19,1` and `19.1`. */
export function measureWording(value: number): Wording {
  const rounded = String(Math.round(value * 10) / 10);
  return { vi: rounded.replace('.', ','), en: rounded };
}

/** `20–25`, or `13` where one value alone is allowed. */
export function rangeWording({
  least,
  most,
}: {
  readonly least: number;
  readonly most: number;
}): Wording {
  const [from, to] = [measureWording(least), measureWording(most)];
  if (least === most) return from;
  return { vi: `${from.vi}–${to.vi}`, en: `${from.en}–${to.en}` };
}

/** A sentence that begins with what was a name within one. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
