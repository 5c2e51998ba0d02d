import { ELEMENT_FORMS, type FormElement } from '../../form/index.ts';
import type { Wording } from '../finding.ts';
import { firstRun, letteringViolations } from '../form/lettering.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_OF_PARTS, FORM_SINCE } from './sources.ts';

/** Bold, italic, upright: of the parts in which no word may be set apart from the rest. */
export const weightAndSlope: Rule = {
  id: 'FRM-13',
  severity: 'warning',
  since: FORM_SINCE,
  source: FORM_OF_PARTS,
  title: { vi: 'Kiểu chữ đậm, nghiêng, đứng sai quy định', en: 'Bold, italic or upright amiss' },
  passes: formExample({ shows: ['ISSUER', 'PLACE_AND_DATE'] }),
  fails: formExample({
    shows: ['ISSUER', 'PLACE_AND_DATE'],
    parts: { ISSUER: { bold: false }, PLACE_AND_DATE: { italic: false } },
  }),
  check: ({ formed }) =>
    formed
      ? letteringViolations(formed, (piece, element) => {
          if (FREE.has(element)) return null;
          const { bold, italic } = ELEMENT_FORMS[element];
          const run = firstRun(piece, (each) => each.bold !== bold || each.italic !== italic);
          if (!run) return null;
          const found = styleWords(run);
          const due = styleWords({ bold, italic });
          return {
            run,
            wrong: { vi: `chữ ${found.vi}`, en: `${found.en} letters` },
            due: { vi: `Đặt chữ ${due.vi}`, en: `Set them ${due.en}` },
          };
        })
      : [],
};

/** Words of the text may be stressed; an item is bold or not as it is a title or a sentence. */
const FREE: ReadonlySet<FormElement> = new Set(['BODY', 'ITEM', 'POINT']);

function styleWords({ bold, italic }: { bold: boolean; italic: boolean }): Wording {
  if (bold && italic) return { vi: 'nghiêng, đậm', en: 'bold italic' };
  if (bold) return { vi: 'đứng, đậm', en: 'bold' };
  return italic ? { vi: 'nghiêng', en: 'italic' } : { vi: 'đứng, không đậm', en: 'plain' };
}
