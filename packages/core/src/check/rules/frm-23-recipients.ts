import { ELEMENT_FORMS } from '../../form/index.ts';
import { type KnownPiece, piecesThatAre } from '../form/formed-subject.ts';
import { wordsOf } from '../form/piece.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule, Violation } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** One recipient a line with a semicolon after each; the last line is the archive's and ends in a full stop. */
export const recipients: Rule = {
  id: 'FRM-23',
  severity: 'info',
  since: FORM_SINCE,
  source: articleWording(ELEMENT_FORMS.RECIPIENTS.article),
  title: { vi: 'Nơi nhận: dấu câu và dòng lưu', en: 'The recipients: punctuation and the archive' },
  passes: formExample({ shows: ['RECIPIENTS_TITLE', 'RECIPIENTS'] }),
  fails: formExample({
    shows: ['RECIPIENTS_TITLE', 'RECIPIENTS'],
    parts: { RECIPIENTS: { text: '- Văn phòng Sở' } },
  }),
  check: ({ formed }) => {
    if (!formed) return [];
    const [title] = piecesThatAre(formed, 'RECIPIENTS_TITLE');
    const lines = piecesThatAre(formed, 'RECIPIENTS');
    const [first] = lines;
    if (!title || !first) return [];
    const last = lines.findLast(isFiling);
    return [
      ...lines.flatMap((line) => endFault(line, line === last)),
      ...(last ? [] : [withoutFiling(lines.at(-1) ?? first)]),
      ...(/:$/u.test(title.text) ? [] : [withoutColon(title)]),
    ];
  },
};

function isFiling({ text }: KnownPiece): boolean {
  return /^[-–\s]*Lưu\b/u.test(text);
}

/** A recipient may run over two lines, so that a letter or a comma at the end says nothing. */
function endFault(line: KnownPiece, isLast: boolean): readonly Violation[] {
  const end = line.text.slice(-1);
  if (isLast ? end !== ';' : end !== '.') return [];
  const due = isLast ? '.' : ';';
  return [
    {
      passage: line.passage,
      message: {
        vi: `Dòng “${wordsOf(line)}” kết thúc bằng “${end}”.`,
        en: `The line “${wordsOf(line)}” ends in “${end}”.`,
      },
      suggestion: { vi: `Kết thúc bằng “${due}”.`, en: `End it in “${due}”.` },
    },
  ];
}

function withoutFiling({ passage }: KnownPiece): Violation {
  return {
    passage,
    message: {
      vi: 'Nơi nhận không có dòng “Lưu: VT, …”.',
      en: 'The recipients lack the line “Lưu: VT, …”.',
    },
    suggestion: {
      vi: 'Thêm dòng cuối “- Lưu: VT, <đơn vị soạn thảo>.”.',
      en: 'Add the last line “- Lưu: VT, <drafting unit>.”.',
    },
  };
}

function withoutColon({ passage, text }: KnownPiece): Violation {
  return {
    passage,
    message: { vi: `“${text}” thiếu dấu hai chấm.`, en: `“${text}” lacks its colon.` },
    suggestion: { vi: 'Viết “Nơi nhận:”.', en: 'Write “Nơi nhận:”.' },
  };
}
