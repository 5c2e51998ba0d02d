import { ELEMENT_FORMS } from '../../form/index.ts';
import { firstRun, letteringViolations } from '../form/lettering.ts';
import { wordsOf } from '../form/piece.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_OF_PARTS, FORM_SINCE } from './sources.ts';

/** Names of bodies, the kind of document, posts and numbered sections stand in capitals. */
export const capitals: Rule = {
  id: 'FRM-14',
  severity: 'warning',
  since: FORM_SINCE,
  source: FORM_OF_PARTS,
  title: { vi: 'Thành phần phải in hoa mà không in hoa', en: 'A part that lacks its capitals' },
  passes: formExample({ shows: ['KIND'] }),
  fails: formExample({ shows: ['KIND'], parts: { KIND: { text: 'Báo cáo' } } }),
  check: ({ formed }) => {
    if (!formed) return [];
    // Where parts stand above the sections, a section is lettered as what stands below them.
    const hasParts = formed.pieces.some((piece) =>
      /^(?:PHẦN|Phần|[A-HĐ]\.\s+\p{Lu}{2})/u.test(wordsOf(piece)),
    );
    return letteringViolations(formed, (piece, element) => {
      if (!ELEMENT_FORMS[element].capitals || (element === 'SECTION' && hasParts)) return null;
      const run = firstRun(piece, (each) => !each.capitals && /\p{Ll}/u.test(each.text));
      return run
        ? {
            run,
            wrong: { vi: 'không in hoa', en: 'not in capitals' },
            due: {
              vi: `Viết “${piece.text.toUpperCase()}”`,
              en: `Write “${piece.text.toUpperCase()}”`,
            },
          }
        : null;
    });
  },
};
