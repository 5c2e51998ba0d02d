import { type Alignment, ELEMENT_FORMS, type FormElement } from '../../form/index.ts';
import type { Wording } from '../finding.ts';
import type { KnownPiece } from '../form/formed-subject.ts';
import { letteringViolations } from '../form/lettering.ts';
import { letteredRuns } from '../form/piece.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_OF_PARTS, FORM_SINCE } from './sources.ts';

/** Letterhead and signature in the middle of their sides, the text even at both edges. */
export const alignment: Rule = {
  id: 'FRM-15',
  severity: 'warning',
  since: FORM_SINCE,
  source: FORM_OF_PARTS,
  title: { vi: 'Canh lề sai quy định', en: 'Words are not aligned as laid down' },
  passes: formExample({ shows: ['KIND', 'BODY'] }),
  fails: formExample({
    shows: ['KIND', 'BODY'],
    parts: { KIND: { align: 'left' }, BODY: { align: 'left' } },
  }),
  check: ({ formed }) =>
    formed
      ? letteringViolations(formed, (piece, element) => {
          const due = ELEMENT_FORMS[element].align;
          const found = piece.paragraph.align;
          const [run] = letteredRuns(piece);
          if (!run || found === due || !isSeen(piece, element)) return null;
          return {
            run,
            wrong: NAMES[found],
            due: { vi: `Đặt ${NAMES[due].vi}`, en: `Make it ${NAMES[due].en}` },
          };
        })
      : [],
};

const NAMES: Readonly<Record<Alignment, Wording>> = {
  left: { vi: 'canh trái', en: 'aligned left' },
  center: { vi: 'canh giữa', en: 'centred' },
  right: { vi: 'canh phải', en: 'aligned right' },
  justify: { vi: 'canh đều hai lề', en: 'even at both edges' },
};

/** Shorter than this, a paragraph may be one line, which looks the same even at both edges. */
const ONE_LINE = 100;

/**
 * Whether the paragraph's setting is what a reader sees. Titles in the text may be centred, numbers and
 * recipients stand in cells that are as narrow as they are.
 */
function isSeen(piece: KnownPiece, element: FormElement): boolean {
  if (piece.isBesideAnother || piece.paragraph.inTextBox) return false;
  switch (element) {
    case 'BODY':
    case 'ITEM':
    case 'POINT':
    case 'BASIS':
      return piece.text.length > ONE_LINE;
    case 'KIND':
    case 'SUBJECT':
      return true;
    case 'NATIONAL_NAME':
    case 'NATIONAL_MOTTO':
    case 'ISSUER':
    case 'SUPERIOR':
    case 'POST':
    case 'SIGNER':
      return piece.paragraph.cell !== null && piece.paragraph.firstLine === 0;
    default:
      return false;
  }
}
