import { PARAGRAPH_FORM } from '@baocao/core/form';
import type { Report } from '@baocao/core/report';
import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix, type Numbering } from 'docx';
import { twips } from './measures.ts';

const HEADINGS = 'headings';
const ITEMS = 'items';
const DASHES = 'dashes';
const THEMES = 'themes';

/** As deep as Word numbers. */
const LEVELS = 9;

type NumberingOptions = ConstructorParameters<typeof Numbering>[0];

/** `I.` over `1.` over `1.1`, the items of a plan, and the dashes of results. */
export function numberingOptions({ numbering }: Pick<Report, 'numbering'>): NumberingOptions {
  const end = numbering.endsWith('.') ? '.' : '';
  const deeper = Array.from({ length: LEVELS - 2 }, (_, index) => {
    const codes = Array.from({ length: index + 2 }, (__, at) => `%${at + 2}`);
    return level(index + 2, LevelFormat.DECIMAL, `${codes.join('.')}${end}`);
  });
  return {
    config: [
      {
        reference: HEADINGS,
        levels: [
          level(0, LevelFormat.UPPER_ROMAN, '%1.'),
          level(1, LevelFormat.DECIMAL, '%2.'),
          ...deeper,
        ],
      },
      { reference: ITEMS, levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
      { reference: DASHES, levels: [level(0, LevelFormat.BULLET, '-')] },
      { reference: THEMES, levels: [level(0, LevelFormat.BULLET, '*')] },
    ],
  };
}

function level(at: number, format: ILevelsOptions['format'], text: string): ILevelsOptions {
  return {
    level: at,
    ...(format ? { format } : {}),
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: {
      paragraph: {
        indent: { left: 0, firstLine: twips(PARAGRAPH_FORM.firstLineIndent.printed) },
      },
    },
  };
}

/** What a paragraph is numbered by; or, where Word would count otherwise, the marker to be written out. */
export type Marking =
  | {
      readonly numbering: {
        readonly reference: string;
        readonly level: number;
        readonly instance?: number;
      };
    }
  | { readonly literal: string };

/** Follows Word's own counting through the document. */
export interface MarkerCounter {
  /** A section at level 0, a task at its depth. */
  heading(level: number, marker: string): Marking;
  item(marker: string): Marking;
  readonly dash: Marking;
  readonly theme: Marking;
  /** Items count from 1 again. */
  startList(): void;
}

export function createMarkerCounter({ numbering }: Pick<Report, 'numbering'>): MarkerCounter {
  const end = numbering.endsWith('.') ? '.' : '';
  let counts: readonly number[] = [];
  let items = 0;
  let instance = 0;
  const dash: Marking = { numbering: { reference: DASHES, level: 0 } };
  return {
    heading(depth, marker) {
      const next = [...counts.slice(0, depth), (counts[depth] ?? 0) + 1];
      if (depth >= LEVELS || next.length <= depth || headingMarker(next, end) !== marker)
        return { literal: marker };
      counts = next;
      return { numbering: { reference: HEADINGS, level: depth } };
    },
    item(marker) {
      if (marker === '-') return dash;
      if (marker !== `${items + 1}.`) return { literal: marker };
      items += 1;
      return { numbering: { reference: ITEMS, level: 0, instance } };
    },
    dash,
    theme: { numbering: { reference: THEMES, level: 0 } },
    startList() {
      items = 0;
      instance += 1;
    },
  };
}

function headingMarker(counts: readonly number[], end: string): string {
  const [section = 0, ...task] = counts;
  if (task.length === 0) return `${ROMAN[section - 1] ?? section}.`;
  return task.length === 1 ? `${task[0]}.` : `${task.join('.')}${end}`;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
