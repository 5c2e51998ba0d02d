import type { Alignment, FormedParagraph, FormedRun, PageNumber } from '@baocao/core/form';
import { child, descendants } from './element.ts';
import type { XmlElement } from './xml.ts';

/** A page number where it stands in one header or footer. */
export type PlacedNumber = Omit<PageNumber, 'edge' | 'onFirstPage'> & {
  /** It is shown where a condition holds: not on the first page, as a rule. */
  readonly isConditional: boolean;
};

/** The page number in a header or footer; `null` where there is none. */
export function findPageNumber(
  part: XmlElement,
  form: (paragraph: XmlElement) => FormedParagraph | undefined,
): PlacedNumber | null {
  for (const element of descendants(part, ['mc:Fallback'])) {
    if (element.name !== 'w:p' || hasInnerParagraph(element)) continue;
    const instruction = instructionIn(element);
    if (!/(?<![A-Z])PAGE(?![A-Z])/i.test(instruction)) continue;
    const paragraph = form(element);
    const run = paragraph?.runs.find(({ text }) => /\S/u.test(text)) ?? NOTHING_SHOWN;
    return {
      align: paragraph ? alignmentOf(element, paragraph) : null,
      isArabic: !/\\\*\s*(?:roman|alphabetic)/i.test(instruction),
      isConditional: /\bIF\b/i.test(instruction),
      run,
    };
  }
  return null;
}

/** A number that no program has yet filled in has no letters to look at. */
const NOTHING_SHOWN: FormedRun = {
  text: '',
  fonts: [],
  size: 0,
  bold: false,
  italic: false,
  underlined: false,
  capitals: false,
  raised: false,
  colour: null,
  call: null,
};

/** A text box in a header hangs on a paragraph that holds those of the box. */
function hasInnerParagraph(paragraph: XmlElement): boolean {
  for (const element of descendants(paragraph)) if (element.name === 'w:p') return true;
  return false;
}

function instructionIn(paragraph: XmlElement): string {
  let instruction = '';
  for (const element of descendants(paragraph)) {
    if (element.name === 'w:instrText') instruction += element.text;
    if (element.name === 'w:fldSimple') instruction += ` ${element.attributes['w:instr'] ?? ''}`;
    if (element.name === 'w:pgNum') instruction += ' PAGE';
  }
  return instruction;
}

/** A header's tabs lead to its middle and to its right edge, as programs set them. */
function alignmentOf(element: XmlElement, paragraph: FormedParagraph): Alignment | null {
  const frame = child(child(element, 'w:pPr'), 'w:framePr');
  if (frame) {
    const side = frame.attributes['w:xAlign'];
    return side === 'center' || side === 'left' || side === 'right' ? side : null;
  }
  const text = paragraph.runs.map((run) => run.text).join('');
  const tabs = /^\t*/.exec(text)?.[0].length ?? 0;
  if (tabs === 0) return paragraph.inTextBox ? null : paragraph.align;
  return tabs === 1 ? 'center' : 'right';
}
