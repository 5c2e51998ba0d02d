import { ELEMENT_FORMS } from '../../form/index.ts';
import { piecesThatAre } from '../form/formed-subject.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** The state's name stands on the right, who issues on the left. */
export const sides: Rule = {
  id: 'FRM-25',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(ELEMENT_FORMS.NATIONAL_NAME.article),
  title: {
    vi: 'Quốc hiệu và tên cơ quan đặt sai bên',
    en: 'The state’s name and the issuer have changed sides',
  },
  passes: formExample({ shows: ['ISSUER', 'NATIONAL_NAME'] }),
  fails: formExample({
    shows: ['ISSUER', 'NATIONAL_NAME'],
    parts: { ISSUER: { cell: { table: 0, row: 0, column: 2 } } },
  }),
  check: ({ formed }) => {
    const [name] = formed ? piecesThatAre(formed, 'NATIONAL_NAME') : [];
    const [issuer] = formed ? piecesThatAre(formed, 'ISSUER') : [];
    const [right, left] = [name?.paragraph.cell, issuer?.paragraph.cell];
    if (!name || !right || !left || right.table !== left.table || left.column < right.column) {
      return [];
    }
    return [
      {
        passage: name.passage,
        message: {
          vi: 'Quốc hiệu nằm bên trái tên cơ quan ban hành.',
          en: 'The state’s name stands left of the issuing body.',
        },
        suggestion: {
          vi: 'Đặt Quốc hiệu, Tiêu ngữ bên phải, tên cơ quan bên trái.',
          en: 'Put the state’s name and motto on the right, the bodies on the left.',
        },
      },
    ];
  },
};
