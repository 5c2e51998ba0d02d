import { type FileChild, Paragraph } from 'docx';
import type { DocumentBlock } from '../document/document-block.ts';
import { plainText, type Words } from '../document/words.ts';
import { DASHES_AT } from '../layout/page.ts';
import type { DocxContext } from './context.ts';
import { centredLines } from './lines.ts';
import { twips, twipsOfPoints } from './measures.ts';
import { markRuns } from './runs.ts';
import { styleOf } from './styles.ts';

/** Above and below the title, in points. */
const ROOM = 12;

/** Type and subject. What was found at no block's place is noted beside the subject. */
export function titleParagraphs(
  { kind, subject }: Extract<DocumentBlock, { readonly type: 'title' }>,
  { comments, paths, width }: DocxContext,
): readonly FileChild[] {
  const noted = comments.elsewhere(paths);
  return [
    space(),
    ...centredLines('KIND', kind, { width }),
    ...centredLines('SUBJECT', subject, {
      width,
      before: noted.flatMap((comment) => markRuns({ comment, edge: 'start' })),
      after: noted.flatMap((comment) => markRuns({ comment, edge: 'end' })),
    }),
    space(),
  ];
}

/** One body on the line of “Kính gửi:”, several on lines of their own below its colon. */
export function addresseeParagraphs(names: readonly Words[]): readonly FileChild[] {
  const style = styleOf('ADDRESSEES');
  const [only, ...others] = names.map(plainText);
  if (others.length === 0) return [new Paragraph({ style, text: `Kính gửi: ${only}` }), space()];
  const indent = { left: twips(DASHES_AT) };
  return [
    new Paragraph({
      style,
      alignment: 'left',
      indent: { left: twips(DASHES_AT - 20) },
      text: 'Kính gửi:',
    }),
    ...names.map(
      (name) => new Paragraph({ style, alignment: 'left', indent, text: `- ${plainText(name)}` }),
    ),
    space(),
  ];
}

function space(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twipsOfPoints(ROOM), lineRule: 'exact' },
  });
}
