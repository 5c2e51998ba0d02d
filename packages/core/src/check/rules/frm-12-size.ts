import { ELEMENT_FORMS, isAllowed } from '../../form/index.ts';
import { firstRun, letteringViolations } from '../form/lettering.ts';
import { measureWording, rangeWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_OF_PARTS, FORM_SINCE } from './sources.ts';

/** Each part of the document has sizes of its own. */
export const size: Rule = {
  id: 'FRM-12',
  severity: 'warning',
  since: FORM_SINCE,
  source: FORM_OF_PARTS,
  title: { vi: 'Cỡ chữ ngoài mức quy định', en: 'Letters of a size that is not allowed' },
  passes: formExample({ shows: ['NUMBER'] }),
  fails: formExample({ shows: ['NUMBER'], parts: { NUMBER: { size: 12 } } }),
  check: ({ formed }) =>
    formed
      ? letteringViolations(formed, (piece, element) => {
          const allowed = ELEMENT_FORMS[element].size;
          const run = firstRun(piece, (each) => !isAllowed(allowed, each.size));
          if (!run) return null;
          const found = measureWording(run.size);
          const due = rangeWording(allowed);
          return {
            run,
            wrong: { vi: `cỡ chữ ${found.vi}`, en: `letters of size ${found.en}` },
            due: { vi: `Đặt cỡ chữ ${due.vi}`, en: `Set size ${due.en}` },
          };
        })
      : [],
};
