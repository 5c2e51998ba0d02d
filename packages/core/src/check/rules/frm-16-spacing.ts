import { type FormElement, PARAGRAPH_FORM } from '../../form/index.ts';
import type { Wording } from '../finding.ts';
import type { FormedSubject, KnownPiece } from '../form/formed-subject.ts';
import { articleWording, measureWording, rangeWording } from '../form/wording.ts';
import type { Rule, Violation } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** How the text runs: first lines, the space between paragraphs, the space between lines. */
export const spacing: Rule = {
  id: 'FRM-16',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(PARAGRAPH_FORM.article),
  title: {
    vi: 'Lùi đầu dòng, giãn đoạn, giãn dòng của nội dung',
    en: 'First lines, space between paragraphs and between lines',
  },
  passes: formExample({ shows: ['BODY'] }),
  fails: formExample({
    shows: ['BODY'],
    parts: { BODY: { spacing: { before: 0, after: 3 }, lineSpacing: 2, firstLine: 5 } },
  }),
  check: ({ formed }) => {
    if (!formed) return [];
    const body = formed.pieces.filter(isText);
    return [
      violation(body.filter(hasOddFirstLine), {
        severity: 'info',
        wrong: ({ paragraph }) => {
          const { vi, en } = measureWording(paragraph.firstLine);
          return { vi: `Đầu dòng lùi vào ${vi} mm`, en: `The first line goes in by ${en} mm` };
        },
        due: {
          vi: 'Lùi vào 1 cm hoặc 1,27 cm',
          en: 'Let it go in by 1 cm or 1.27 cm',
        },
      }),
      violation(tooClose(formed), {
        wrong: () => ({
          vi: `Khoảng cách tới đoạn sau dưới ${PARAGRAPH_FORM.spacing.least} pt`,
          en: `Less than ${PARAGRAPH_FORM.spacing.least} pt to the next paragraph`,
        }),
        due: {
          vi: `Để ít nhất ${PARAGRAPH_FORM.spacing.least} pt giữa hai đoạn`,
          en: `Leave ${PARAGRAPH_FORM.spacing.least} pt at least between paragraphs`,
        },
      }),
      violation(body.filter(hasOddLines), {
        wrong: ({ paragraph }) => {
          const { vi, en } = measureWording(paragraph.lineSpacing ?? 1);
          return { vi: `Giãn dòng ${vi}`, en: `Lines are ${en} apart` };
        },
        due: {
          vi: `Để giãn dòng ${rangeWording(PARAGRAPH_FORM.lineSpacing).vi}`,
          en: `Set ${rangeWording(PARAGRAPH_FORM.lineSpacing).en} lines`,
        },
      }),
    ].flat();
  },
};

const TEXT: readonly FormElement[] = ['BASIS', 'ITEM', 'POINT', 'BODY'];

function isText({ element, paragraph }: KnownPiece): boolean {
  return element !== null && TEXT.includes(element) && paragraph.align !== 'center';
}

/** Shorter paragraphs may be titles or lines of a list. */
const ONE_LINE = 100;

/** Centimetres and inches are rounded; an item's number may hang before its lines. */
const TOLERANCE = 0.7;

function hasOddFirstLine({ element, label, paragraph, text }: KnownPiece): boolean {
  const { firstLine, runs } = paragraph;
  const isPushedIn = firstLine === 0 && /^(?:\t|\s{2})/u.test(runs[0]?.text ?? '');
  if (element !== 'BODY' || label !== null || firstLine < 0 || isPushedIn) return false;
  if (text.length < ONE_LINE || /^[-–+•]/u.test(text)) return false;
  return PARAGRAPH_FORM.firstLineIndent.oneOf.every((due) => Math.abs(firstLine - due) > TOLERANCE);
}

function hasOddLines({ paragraph: { lineSpacing } }: KnownPiece): boolean {
  const { least, most } = PARAGRAPH_FORM.lineSpacing;
  return lineSpacing !== null && (lineSpacing < least - 0.05 || lineSpacing > most + 0.05);
}

/** Of two paragraphs of the text with nothing between them, the first. */
function tooClose({ document, pieces }: FormedSubject): readonly KnownPiece[] {
  const order = new Map(document.paragraphs.map((paragraph, index) => [paragraph, index]));
  return pieces.filter((piece, index) => {
    const next = pieces[index + 1];
    if (!next || !isText(piece) || !isText(next) || piece.paragraph === next.paragraph)
      return false;
    const between = (order.get(next.paragraph) ?? 0) - (order.get(piece.paragraph) ?? 0);
    const space = piece.paragraph.spacing.after + next.paragraph.spacing.before;
    return between === 1 && space < PARAGRAPH_FORM.spacing.least;
  });
}

interface Fault {
  readonly severity?: 'info';
  readonly wrong: (piece: KnownPiece) => Wording;
  readonly due: Wording;
}

/** The first place, and how many more there are. */
function violation(
  [first, ...others]: readonly KnownPiece[],
  { severity, wrong, due }: Fault,
): readonly Violation[] {
  if (!first) return [];
  const { vi, en } = wrong(first);
  const count = others.length;
  return [
    {
      passage: first.passage,
      ...(severity ? { severity } : {}),
      message: {
        vi: `${vi}${count > 0 ? ` (và ${count} đoạn khác)` : ''}.`,
        en: `${en}${count > 0 ? ` (and ${count} more)` : ''}.`,
      },
      suggestion: { vi: `${due.vi}.`, en: `${due.en}.` },
    },
  ];
}
