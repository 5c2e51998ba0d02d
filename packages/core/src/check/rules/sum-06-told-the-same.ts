import { findQuotedTitles } from '../arithmetic/quoted-titles.ts';
import { surroundingsOf } from '../arithmetic/surroundings.ts';
import { findToldAgain } from '../arithmetic/told-again.ts';
import { findToldInFootnote } from '../arithmetic/told-in-footnote.ts';
import { findToldWholes } from '../arithmetic/told-whole-of-ratio.ts';
import type { Rule } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const toldTheSame: Rule = {
  id: 'SUM-06',
  severity: 'warning',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Số lượng nhắc lại khớp với lần nêu trước và với số tên được kể ra',
    en: 'A count told again is the same, and is that of the titles quoted for it',
  },
  passes: 'Toàn ngành có 14.312 giáo viên. Trong 14.312 giáo viên có 120 người trên chuẩn.',
  fails: 'Toàn ngành có 14.312 giáo viên. Trong 14.372 giáo viên có 120 người trên chuẩn.',
  check: (subject) => {
    const surroundings = surroundingsOf(subject);
    return subject.passages.flatMap((passage) => [
      ...findToldInFootnote(passage, surroundings(passage)).map(({ first, again }) => {
        const [there, here] = [first.mention.text.trim(), again.mention.text.trim()];
        return {
          passage,
          span: again.mention,
          computation: `${here} ≠ ${there}`,
          message: {
            vi: `Ở đây ghi ${here}, chú thích ghi ${there}.`,
            en: `It says ${here} here and ${there} in the footnote.`,
          },
        };
      }),
      ...[...findToldAgain(passage), ...findToldWholes(passage)].map(({ first, again }) => {
        const [before, after] = [first.mention.text.trim(), again.mention.text.trim()];
        return {
          passage,
          span: again.mention,
          computation: `${after} ≠ ${before}`,
          message: {
            vi: `Ở đây ghi ${after}, ở trên ghi ${before}.`,
            en: `It says ${after} here and ${before} above.`,
          },
        };
      }),
      ...findQuotedTitles(passage, surroundings(passage)).map(({ total, quoted }) => {
        const stated = total.mention.text.trim();
        return {
          passage,
          span: total.mention,
          computation: `${quoted} ≠ ${stated}`,
          message: {
            vi: `Ghi ${stated} nhưng chú thích kể tên ${quoted}.`,
            en: `It says ${stated}, but its footnote names ${quoted}.`,
          },
        };
      }),
    ]);
  },
};
