import { lowered } from '../../folded.ts';
import { ELEMENT_FORMS, NATIONAL_MOTTO, NATIONAL_NAME } from '../../form/index.ts';
import { piecesThatAre } from '../form/formed-subject.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** Quốc hiệu and tiêu ngữ to the letter, the motto's hyphens with a space on both sides. */
export const nationalWords: Rule = {
  id: 'FRM-17',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(ELEMENT_FORMS.NATIONAL_NAME.article),
  title: { vi: 'Quốc hiệu, Tiêu ngữ viết sai', en: 'The state’s name or motto is written amiss' },
  passes: formExample({ shows: ['NATIONAL_MOTTO'] }),
  fails: formExample({
    shows: ['NATIONAL_MOTTO'],
    parts: { NATIONAL_MOTTO: { text: 'Độc lập – Tự do – Hạnh phúc' } },
  }),
  check: ({ formed }) => {
    if (!formed) return [];
    const names = piecesThatAre(formed, 'NATIONAL_NAME').filter(
      ({ text }) => lowered(text) !== lowered(NATIONAL_NAME),
    );
    const mottoes = piecesThatAre(formed, 'NATIONAL_MOTTO').filter(
      ({ text }) => text !== NATIONAL_MOTTO,
    );
    return [
      ...names.map((piece) => ({ piece, due: NATIONAL_NAME })),
      ...mottoes.map((piece) => ({ piece, due: NATIONAL_MOTTO })),
    ].map(({ piece: { passage, text }, due }) => ({
      passage,
      message: { vi: `“${text}” viết chưa đúng.`, en: `“${text}” is not how it is written.` },
      suggestion: { vi: `Viết “${due}”.`, en: `Write “${due}”.` },
    }));
  },
};
