import { ELEMENT_FORMS } from '../../form/index.ts';
import { piecesThatAre } from '../form/formed-subject.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** The place, a comma, and the day in words; day and month may still be open. Its zeros are FRM-05's. */
export const placeAndDate: Rule = {
  id: 'FRM-20',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(ELEMENT_FORMS.PLACE_AND_DATE.article),
  title: {
    vi: 'Địa danh, ngày tháng viết sai mẫu',
    en: 'Place and date are not written as laid down',
  },
  passes: formExample({ shows: ['PLACE_AND_DATE'] }),
  fails: formExample({
    shows: ['PLACE_AND_DATE'],
    parts: { PLACE_AND_DATE: { text: 'Bình Thuận, ngày 16/3/2023' } },
  }),
  check: ({ formed }) =>
    (formed ? piecesThatAre(formed, 'PLACE_AND_DATE') : [])
      .filter(({ text }) => !FORM.test(text))
      .map(({ passage, text }) => ({
        passage,
        message: {
          vi: `“${text}” không theo mẫu “Địa danh, ngày … tháng … năm …”.`,
          en: `“${text}” is not of the form “Place, ngày … tháng … năm …”.`,
        },
        suggestion: {
          vi: 'Viết như “Bình Thuận, ngày 06 tháng 3 năm 2023”.',
          en: 'Write it like “Bình Thuận, ngày 06 tháng 3 năm 2023”.',
        },
      })),
};

const FORM =
  /^\p{Lu}[^,\d]{1,60},\s*ngày\s*(?:\d{1,2}|[\s._…]*)\s*tháng\s*(?:\d{1,2}|[\s._…]*)\s*năm\s*(?:\d{4}|[\s._…]*)$/u;
