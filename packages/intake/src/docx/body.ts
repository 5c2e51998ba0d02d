import type { FormedParagraph, TableCell } from '@baocao/core/form';
import { child, measure, valueIn } from './element.ts';
import type { Numbering } from './numbering.ts';
import { isDrawn, type ParagraphLayer, readParagraphLayer } from './paragraph-layer.ts';
import { chosen, type RunReader } from './runs.ts';
import type { Style, Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** What the paragraphs of a part are formed by. */
export interface BodySheet {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly readRuns: RunReader;
}

export interface ReadBody {
  readonly paragraphs: readonly FormedParagraph[];
  /** How the pages of each stretch are set, in order. */
  readonly pages: readonly XmlElement[];
}

/** What stands around a paragraph. */
interface Around {
  readonly cell: TableCell | null;
  readonly inTextBox: boolean;
  readonly table: Style;
  readonly isRuled: boolean;
}

/** The paragraphs of a body, a note or a header, wherever in it they stand. */
export function readBody(root: XmlElement, { styles, numbering, readRuns }: BodySheet): ReadBody {
  const paragraphs: FormedParagraph[] = [];
  const pages: XmlElement[] = [];
  let tables = 0;
  const outside = { cell: null, inTextBox: false, table: NO_TABLE, isRuled: false };
  for (const block of root.children) readBlock(block, outside);
  return { paragraphs, pages };

  function readBlock(block: XmlElement, around: Around): void {
    switch (block.name) {
      case 'w:p':
        readParagraph(block, around);
        break;
      case 'w:tbl':
        readTable(block, around);
        break;
      case 'w:sectPr':
        pages.push(block);
        break;
      case 'mc:AlternateContent':
        for (const each of chosen(block)?.children ?? []) readBlock(each, around);
        break;
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        for (const each of block.children) readBlock(each, around);
        break;
    }
  }

  function readTable(table: XmlElement, around: Around): void {
    const style = styles.of('table', valueIn(child(table, 'w:tblPr'), 'w:tblStyle'));
    const number = tables;
    tables += 1;
    let row = 0;
    for (const tr of within(table, 'w:tr')) {
      let column = 0;
      for (const tc of within(tr, 'w:tc')) {
        const properties = child(tc, 'w:tcPr');
        const isRuled = isDrawn(child(child(properties, 'w:tcBorders'), 'w:bottom'));
        const cell = { table: number, row, column };
        for (const block of tc.children) {
          readBlock(block, { ...around, cell, table: style, isRuled });
        }
        column += measure(valueIn(properties, 'w:gridSpan')) ?? 1;
      }
      row += 1;
    }
  }

  function readParagraph(element: XmlElement, around: Around): void {
    const properties = child(element, 'w:pPr');
    const style = styles.of('paragraph', valueIn(properties, 'w:pStyle'));
    const layer = layerOf(properties, style, around);
    const { runs, boxes, hasShape } = readRuns(element, {
      paragraph: style,
      table: around.table.run,
    });
    const isListed = layer.list !== undefined && layer.list !== '0';
    const hasWords = runs.some(({ text, call }) => text.trim() !== '' || call !== null);
    paragraphs.push({
      runs,
      label: isListed && hasWords ? numbering.next(layer.list ?? '', layer.listLevel ?? 0) : null,
      align: layer.align ?? 'left',
      firstLine: layer.firstLine ?? 0,
      spacing: {
        before: layer.isClose ? 0 : (layer.before ?? 0),
        after: layer.isClose ? 0 : (layer.after ?? 0),
      },
      lineSpacing: layer.line === undefined ? 1 : layer.line,
      pages: pages.length,
      cell: around.cell,
      inTextBox: around.inTextBox,
      hasRule: hasShape || around.isRuled || (layer.hasRule ?? false),
    });
    for (const box of boxes) {
      for (const block of box.children) readBlock(block, { ...around, inTextBox: true });
    }
    const ending = child(properties, 'w:sectPr');
    if (ending) pages.push(ending);
  }

  /** A list's own measures give way to the style that names the list, and not to one that does not. */
  function layerOf(
    properties: XmlElement | undefined,
    style: Style,
    { table }: Around,
  ): ParagraphLayer {
    const direct = readParagraphLayer(properties);
    const base = { ...styles.defaults.paragraph, ...table.paragraph };
    const { list, listLevel = 0 } = { ...style.paragraph, ...direct };
    const listed = list === undefined ? {} : numbering.layer(list, listLevel);
    return direct.list === undefined
      ? { ...base, ...listed, ...style.paragraph, ...direct }
      : { ...base, ...style.paragraph, ...listed, ...direct };
  }
}

const NO_TABLE: Style = { id: null, paragraph: {}, run: {} };

/** Rows of a table or cells of a row, also those within a control or a tracked change. */
function* within(element: XmlElement, name: 'w:tr' | 'w:tc'): Generator<XmlElement> {
  for (const each of element.children) {
    if (each.name === name) yield each;
    else if (HOLDERS.has(each.name)) yield* within(each, name);
  }
}

const HOLDERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins']);
