import type { Report } from '@baocao/core/report';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { documentBlocks } from '../document/document.ts';
import { documentProperties } from '../document/properties.ts';
import type { Words } from '../document/words.ts';
import type { PrintParts } from '../print-parts.ts';
import { childrenOf } from './blocks.ts';
import { createComments } from './comments.ts';
import type { DocxContext } from './context.ts';
import { withoutMoments } from './day-of-issue.ts';
import { repacked } from './deterministic-zip.ts';
import { createMarkerCounter, numberingOptions } from './numbering.ts';

import { footnoteCall, raised, wordsToRuns } from './runs.ts';
import { partition } from './sections.ts';
import { documentStyles, FOOTNOTE_STYLE } from './styles.ts';

/** The report as a Word document in the form of Nghị định 30/2020; the same report gives the same bytes. */
export async function reportToDocx(
  report: Report,
  { findings = [], ...parts }: PrintParts = {},
): Promise<Uint8Array> {
  const blocks = documentBlocks(report, parts);
  const notes = blocks.filter((block) => block.type === 'footnote');
  const comments = createComments(findings);
  const context: Omit<DocxContext, 'width' | 'keepNext'> = {
    counter: createMarkerCounter(report),
    call: footnoteCall(notes, comments),
    comments,
    paths: new Set(blocks.flatMap((block) => ('path' in block && block.path) || [])),
  };
  const document = new Document({
    ...documentProperties(report),
    styles: documentStyles(),
    numbering: numberingOptions(report),
    features: { updateFields: false },
    ...(findings.length > 0 ? { comments: { children: comments.options } } : {}),
    footnotes: Object.fromEntries(
      notes.map((note) => [note.marker, { children: [footnoteParagraph(note.words)] }]),
    ),
    sections: partition(blocks).map(({ options, width, blocks: within }) => ({
      ...options,
      children: within.flatMap((block, index) =>
        childrenOf(block, {
          ...context,
          width,
          keepNext: within[index + 1]?.type === 'closing',
        }),
      ),
    })),
  });
  const packed = await Packer.toBuffer(document);
  return repacked(packed, withoutMoments(report));
}

function footnoteParagraph(words: Words): Paragraph {
  return new Paragraph({
    style: FOOTNOTE_STYLE,
    children: [new TextRun(' '), ...wordsToRuns(words, { call: raised })],
  });
}
