import { ELEMENT_FORMS, type FormElement } from '../../form/index.ts';
import { isDraft, isOfficialDocument } from '../form/formed-subject.ts';
import { articleWording, capitalised, elementName } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_OF_PARTS, FORM_SINCE } from './sources.ts';

/** What every official document has. An annex or a few paragraphs lack nothing. */
export const missingPart: Rule = {
  id: 'FRM-18',
  severity: 'warning',
  since: FORM_SINCE,
  source: FORM_OF_PARTS,
  title: { vi: 'Thiếu một thành phần thể thức', en: 'A part that every document has is missing' },
  passes: formExample({ shows: ['NATIONAL_NAME', 'NATIONAL_MOTTO'] }),
  fails: formExample({
    shows: ['NATIONAL_NAME', 'NATIONAL_MOTTO'],
    parts: { NATIONAL_MOTTO: null },
  }),
  check: ({ formed }) => {
    const [first] = formed?.pieces ?? [];
    if (!formed || !first || !isOfficialDocument(formed)) return [];
    const known = new Set(formed.pieces.map(({ element }) => element));
    const needed = isDraft(formed) ? NEEDED.filter(isOfDrafts) : NEEDED;
    return needed
      .filter((element) => !known.has(element))
      .map((element) => {
        const name = elementName(element);
        const article = articleWording(ELEMENT_FORMS[element].article);
        return {
          passage: first.passage,
          message: {
            vi: `Không thấy: ${name.vi}.`,
            en: `${capitalised(name.en)} is not to be found.`,
          },
          suggestion: { vi: `Bổ sung (${article.vi}).`, en: `Add it (${article.en}).` },
        };
      });
  },
};

/** A draft bears what it does not get on the day of its issue. */
function isOfDrafts(element: FormElement): boolean {
  return element !== 'NUMBER' && element !== 'PLACE_AND_DATE' && element !== 'POST';
}

const NEEDED: readonly FormElement[] = [
  'NATIONAL_NAME',
  'NATIONAL_MOTTO',
  'ISSUER',
  'NUMBER',
  'PLACE_AND_DATE',
  'POST',
  'RECIPIENTS_TITLE',
];
