import { ELEMENT_FORMS } from '../../form/index.ts';
import { type FormedSubject, piecesThatAre } from '../form/formed-subject.ts';
import { isRule } from '../form/piece.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** A line under the motto. Programs draw lines in many ways, so any in the letterhead is taken for it. */
export const ruleUnderMotto: Rule = {
  id: 'FRM-24',
  severity: 'info',
  since: FORM_SINCE,
  source: articleWording(ELEMENT_FORMS.NATIONAL_MOTTO.article),
  title: { vi: 'Dưới Tiêu ngữ không có đường kẻ', en: 'There is no line under the motto' },
  passes: formExample({ shows: ['NATIONAL_MOTTO'] }),
  fails: formExample({ shows: ['NATIONAL_MOTTO'], parts: { NATIONAL_MOTTO: { hasRule: false } } }),
  check: ({ formed }) => {
    const [motto] = formed ? piecesThatAre(formed, 'NATIONAL_MOTTO') : [];
    if (!formed || !motto || isRuled(formed)) return [];
    return [
      {
        passage: motto.passage,
        message: {
          vi: 'Dưới Tiêu ngữ không có đường kẻ ngang.',
          en: 'There is no line under the motto.',
        },
        suggestion: {
          vi: 'Kẻ một nét liền, dài bằng dòng chữ.',
          en: 'Draw a solid line as long as the words.',
        },
      },
    ];
  },
};

function isRuled(formed: FormedSubject): boolean {
  const { paragraphs } = formed.document;
  const [kind] = piecesThatAre(formed, 'KIND');
  const end = kind ? paragraphs.indexOf(kind.paragraph) : LONGEST;
  return (
    paragraphs.slice(0, end).some(({ hasRule }) => hasRule) ||
    formed.pieces.slice(0, LONGEST).some(({ text }) => isRule(text)) ||
    piecesThatAre(formed, 'NATIONAL_MOTTO').some(({ runs }) => runs.some((run) => run.underlined))
  );
}

/** Paragraphs of a letterhead without a kind below it. */
const LONGEST = 30;
