import { ELEMENT_FORMS } from '../../form/index.ts';
import type { KnownPiece } from '../form/formed-subject.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule, Violation } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** A semicolon after each basis; a full stop after the last, unless more stands behind it in the same row. */
export const bases: Rule = {
  id: 'FRM-21',
  severity: 'info',
  since: FORM_SINCE,
  source: articleWording(ELEMENT_FORMS.BASIS.article),
  title: { vi: 'Dấu câu cuối căn cứ', en: 'What ends a legal basis' },
  passes: formExample({ shows: ['BASIS'] }),
  fails: formExample({
    shows: ['BASIS'],
    parts: { BASIS: { text: 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2023' } },
  }),
  check: ({ formed }) => {
    const pieces = formed?.pieces ?? [];
    return pieces.flatMap((piece, index) => {
      if (piece.element !== 'BASIS') return [];
      const next = pieces[index + 1];
      const isLast =
        next?.element !== 'BASIS' && !/^(?:Theo|Xét|Thực hiện)\s/u.test(next?.text ?? '');
      return endsAs(piece.text, isLast) ? [] : [violationAt(piece, isLast)];
    });
  },
};

function endsAs(text: string, isLast: boolean): boolean {
  return isLast ? /[.,:]$/u.test(text) : /;$/u.test(text);
}

function violationAt({ passage, text }: KnownPiece, isLast: boolean): Violation {
  const [vi, en] = isLast
    ? ['căn cứ cuối cùng kết thúc bằng dấu chấm', 'the last basis ends in a full stop']
    : ['mỗi căn cứ kết thúc bằng dấu chấm phẩy', 'each basis ends in a semicolon'];
  return {
    passage,
    span: { start: text.lastIndexOf(' ') + 1, end: text.length },
    message: {
      vi: `Căn cứ kết thúc bằng “${text.slice(-1)}”.`,
      en: `The basis ends in “${text.slice(-1)}”.`,
    },
    suggestion: { vi: `Theo quy định, ${vi}.`, en: `As laid down, ${en}.` },
  };
}
