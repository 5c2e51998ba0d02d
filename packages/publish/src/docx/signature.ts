import { Paragraph, type Table, TextRun } from 'docx';
import type { ClosingBlock } from '../document/document-block.ts';
import { plainText } from '../document/words.ts';
import { SIGNATURE_COLUMNS, SIGNATURE_ROOM } from '../layout/page.ts';
import { twoColumns } from './columns.ts';
import { centredLines } from './lines.ts';
import { twips } from './measures.ts';
import { styleOf } from './styles.ts';

/** Who gets it on the left, who signs on the right, in one row: posts and name never stand on two pages. */
export function signatureTable({ recipients, signature }: ClosingBlock): Table {
  const { right } = SIGNATURE_COLUMNS;
  const list = recipients.map(
    (name) => new Paragraph({ style: styleOf('RECIPIENTS'), text: `- ${plainText(name)}` }),
  );
  const left =
    list.length > 0
      ? [new Paragraph({ style: styleOf('RECIPIENTS_TITLE'), text: 'Nơi nhận:' }), ...list]
      : [new Paragraph({ style: styleOf('RECIPIENTS') })];
  const signed = signature
    ? [
        ...signature.posts.flatMap((post) => centredLines('POST', post, { width: right })),
        new Paragraph({
          style: styleOf('SIGNER'),
          spacing: { before: twips(SIGNATURE_ROOM) },
          children: [new TextRun(signature.name)],
        }),
      ]
    : [new Paragraph({ style: styleOf('SIGNER') })];
  return twoColumns([[left, signed]], SIGNATURE_COLUMNS);
}
