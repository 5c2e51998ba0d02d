import { PAGE_FORM } from '@baocao/core/form';
import {
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { DocumentBlock } from '../document/document-block.ts';
import { isWide } from '../layout/column-widths.ts';
import { PAGE_NUMBER_FROM_TOP, TEXT_WIDTH, WIDE_TEXT_WIDTH } from '../layout/page.ts';
import { twips } from './measures.ts';
import { styleOf } from './styles.ts';

/** Pages that lie the same way, and what stands on them. */
export interface PageSection {
  readonly options: Omit<ISectionOptions, 'children'>;
  /** Between the margins, in millimetres. */
  readonly width: number;
  readonly blocks: readonly DocumentBlock[];
}

/** The document upright, and each of its appendices from a page of its own on; one with a wide table lies. */
export function partition(blocks: readonly DocumentBlock[]): readonly PageSection[] {
  const parts: DocumentBlock[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'footnote') continue;
    if (block.type === 'appendix' || block.type === 'followed-plan') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.map((within, index) => {
    const [first] = within;
    const lies = first?.type === 'appendix' && isWide(first.table);
    return {
      options: {
        headers: index === 0 ? { default: pageNumber(), first: new Header({ children: [] }) } : {},
        properties: {
          ...(index === 0 ? { titlePage: true } : { type: SectionType.NEXT_PAGE }),
          page: pageOf(lies),
        },
      },
      width: lies ? WIDE_TEXT_WIDTH : TEXT_WIDTH,
      blocks: within,
    };
  });
}

/** Turned to the left, so that the binding edge becomes the upper one. */
function pageOf(lies: boolean): NonNullable<NonNullable<ISectionOptions['properties']>['page']> {
  const { paper, margins } = PAGE_FORM;
  const { top, right, bottom, left } = margins;
  const header = twips(PAGE_NUMBER_FROM_TOP);
  const edges = lies
    ? { top: left, right: top, bottom: right, left: bottom }
    : { top, right, bottom, left };
  return {
    size: {
      width: twips(paper.width),
      height: twips(paper.height),
      orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(edges.top.printed),
      right: twips(edges.right.printed),
      bottom: twips(edges.bottom.printed),
      left: twips(edges.left.printed),
      header,
      footer: header,
    },
  };
}

/** On every page but the first. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleOf('PAGE_NUMBER'),
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}
