import { readFileSync } from 'node:fs';
import { ELEMENT_FORMS, FORM_ELEMENTS, PAGE_FORM, PARAGRAPH_FORM } from '@baocao/core/form';
import type { Report } from '@baocao/core/report';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type DocumentParts, documentBlocks } from '../document/document.ts';
import { documentProperties } from '../document/properties.ts';
import { CELL_PADDING } from '../layout/column-widths.ts';
import {
  DASHES_AT,
  FOOTNOTE_SIZE,
  LETTERHEAD_COLUMNS,
  PAGE_NUMBER_FROM_TOP,
  SIGNATURE_COLUMNS,
  SIGNATURE_ROOM,
  TABLE_SIZE,
} from '../layout/page.ts';
import { FACES, tinosFile } from '../layout/tinos.ts';
import { pdfBlocks, pdfNotes } from './pdf-blocks.ts';

const LAYOUT = readFileSync(new URL('report.typ', import.meta.url), 'utf8');

/**
 * Accessible archival PDF: every font within, every heading, table and note tagged. It needs a day, which a draft
 * has not; nobody archives one.
 */
const STANDARDS = { issued: 'a-2a', draft: '1.7' } as const;

/** The report as PDF/A, laid out as the Word document is; the same report gives the same bytes. */
export function reportToPdf(report: Report, parts?: DocumentParts): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: '/',
    fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(tinosFile(face))) }],
  });
  compiler.addSource('/report.typ', LAYOUT);
  compiler.mapShadow('/report.json', Buffer.from(JSON.stringify(layoutData(report, parts))));
  const bytes = compiler.pdf(
    { mainFilePath: '/report.typ' },
    {
      pdfStandard: report.issuedOn === null ? STANDARDS.draft : STANDARDS.issued,
    },
  );
  // What is remembered of a layout is the process’s, and would grow with each report: only the last print’s is kept.
  compiler.evictCache(1);
  return bytes;
}

function layoutData(report: Report, parts: DocumentParts | undefined): unknown {
  const blocks = documentBlocks(report, parts);
  const { top, right, bottom, left } = PAGE_FORM.margins;
  const [year, month, day] = report.issuedOn?.split('-').map(Number) ?? [];
  return {
    properties: documentProperties(report),
    issuedOn: report.issuedOn && { year, month, day },
    form: Object.fromEntries(
      FORM_ELEMENTS.map((element) => {
        const { size, bold, italic } = ELEMENT_FORMS[element];
        return [element, { size: size.printed, bold, italic }];
      }),
    ),
    page: {
      upright: {
        top: top.printed,
        right: right.printed,
        bottom: bottom.printed,
        left: left.printed,
      },
      lying: { top: left.printed, right: top.printed, bottom: right.printed, left: bottom.printed },
      indent: PARAGRAPH_FORM.firstLineIndent.printed,
      spacing: PARAGRAPH_FORM.spacing.printed,
      lineSpacing: PARAGRAPH_FORM.lineSpacing.printed,
      numberFromTop: PAGE_NUMBER_FROM_TOP,
      footnoteSize: FOOTNOTE_SIZE,
      tableSize: TABLE_SIZE,
      cellPadding: CELL_PADDING,
      letterheadColumns: [LETTERHEAD_COLUMNS.left, LETTERHEAD_COLUMNS.right],
      signatureColumns: [SIGNATURE_COLUMNS.left, SIGNATURE_COLUMNS.right],
      signatureRoom: SIGNATURE_ROOM,
      dashesAt: DASHES_AT,
    },
    notes: pdfNotes(blocks),
    blocks: pdfBlocks(blocks),
  };
}
