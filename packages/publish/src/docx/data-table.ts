import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Column, Table } from '../document/table.ts';
import { CELL_PADDING, columnWidths } from '../layout/column-widths.ts';
import { twips } from './measures.ts';
import { TABLE_HEAD_STYLE, TABLE_STYLE } from './styles.ts';

const ALIGNMENTS: Readonly<
  Record<Column['align'], (typeof AlignmentType)[keyof typeof AlignmentType]>
> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A ruled table as wide as given, in millimetres; its head stands on every page that it runs over. */
export function dataTable(table: Table, width: number): DocxTable {
  const widths = columnWidths(table, width).map(twips);
  const cell = (paragraph: Paragraph, at: number) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [paragraph],
    });
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: {
      left: twips(CELL_PADDING),
      right: twips(CELL_PADDING),
      top: 30,
      bottom: 30,
      marginUnitType: WidthType.DXA,
    },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map(({ title }, at) =>
          cell(new Paragraph({ style: TABLE_HEAD_STYLE, text: title }), at),
        ),
      }),
      ...table.rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(({ text }, at) =>
              cell(
                new Paragraph({
                  style: TABLE_STYLE,
                  alignment: ALIGNMENTS[table.columns[at]?.align ?? 'left'],
                  text,
                }),
                at,
              ),
            ),
          }),
      ),
    ],
  });
}
