import type { PageNumber, PageSetup } from '@baocao/core/form';
import { child, childrenNamed, isOn, measure, millimetres } from './element.ts';
import type { PlacedNumber } from './page-number.ts';
import type { XmlElement } from './xml.ts';

/** The number in the header or footer of an id; `null` where it has none. */
export type NumberIn = (id: string) => Promise<PlacedNumber | null>;

/** A document may leave everything about its pages to the program. */
const UNSAID: XmlElement = { name: 'w:sectPr', attributes: {}, children: [], text: '' };

/** Which headers and footers a stretch of pages has; what it does not name it takes from the one before. */
type Edges = Readonly<Record<string, string>>;

/** How the pages of each stretch are set. */
export async function readPages(
  sections: readonly XmlElement[],
  numberIn: NumberIn,
): Promise<readonly PageSetup[]> {
  const pages: PageSetup[] = [];
  let edges: Edges = {};
  for (const section of sections.length > 0 ? sections : [UNSAID]) {
    edges = { ...edges, ...edgesOf(section) };
    pages.push({
      ...sheetOf(section),
      pageNumber: await pageNumberOf(section, { edges, numberIn, isFirst: pages.length === 0 }),
    });
  }
  return pages;
}

function sheetOf(section: XmlElement): Omit<PageSetup, 'pageNumber'> {
  const size = child(section, 'w:pgSz')?.attributes ?? {};
  const margins = child(section, 'w:pgMar')?.attributes ?? {};
  return {
    width: lengthOf(size['w:w']),
    height: lengthOf(size['w:h']),
    margins: {
      top: lengthOf(margins['w:top']),
      bottom: lengthOf(margins['w:bottom']),
      left: lengthOf(margins['w:left'] ?? margins['w:start']),
      right: lengthOf(margins['w:right'] ?? margins['w:end']),
    },
  };
}

/** A margin below 0 only says that the header may not push the text down. */
function lengthOf(text: string | undefined): number | null {
  const length = measure(text);
  return length === undefined ? null : millimetres(Math.abs(length));
}

/** `headerReference default` → the id of the part. */
function edgesOf(section: XmlElement): Edges {
  const named = ['w:headerReference', 'w:footerReference'].flatMap((name) =>
    childrenNamed(section, name).map(({ attributes }) => [
      `${name} ${attributes['w:type'] ?? 'default'}`,
      attributes['r:id'] ?? '',
    ]),
  );
  return Object.fromEntries(named);
}

async function pageNumberOf(
  section: XmlElement,
  {
    edges,
    numberIn,
    isFirst,
  }: { readonly edges: Edges; readonly numberIn: NumberIn; readonly isFirst: boolean },
): Promise<PageNumber | null> {
  const firstDiffers = isOn(section, 'w:titlePg') === true;
  const format = child(section, 'w:pgNumType')?.attributes['w:fmt'] ?? 'decimal';
  for (const [edge, name] of EDGES) {
    const placed = await numberAt(edges[`${name} default`]);
    if (!placed) continue;
    const { isConditional, ...number } = placed;
    const onFirst = firstDiffers ? (await numberAt(edges[`${name} first`])) !== null : true;
    return {
      ...number,
      edge,
      isArabic: number.isArabic && (format === 'decimal' || format === 'numberInDash'),
      onFirstPage: isFirst && onFirst && !isConditional,
    };
  }
  return null;

  async function numberAt(id: string | undefined): Promise<PlacedNumber | null> {
    return id === undefined ? null : numberIn(id);
  }
}

const EDGES = [
  ['top', 'w:headerReference'],
  ['bottom', 'w:footerReference'],
] as const;
