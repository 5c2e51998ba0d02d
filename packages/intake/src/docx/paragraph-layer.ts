import type { Alignment } from '@baocao/core/form';
import { child, isOn, measure, millimetres, valueIn } from './element.ts';
import { defined } from './run-layer.ts';
import type { XmlElement } from './xml.ts';

/** What one place says of paragraphs: defaults, a style, a list or the paragraph itself. */
export interface ParagraphLayer {
  readonly align?: Alignment;
  /** Millimetres, below 0 where the first line hangs. */
  readonly firstLine?: number;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** No space to neighbours of the same style. */
  readonly isClose?: boolean;
  /** Lines; `null` where points are set. */
  readonly line?: number | null;
  /** The list that it belongs to; `'0'` takes it out of any. */
  readonly list?: string;
  readonly listLevel?: number;
  readonly hasRule?: boolean;
}

export function readParagraphLayer(properties: XmlElement | undefined): ParagraphLayer {
  if (!properties) return {};
  const spacing = child(properties, 'w:spacing')?.attributes ?? {};
  const indent = child(properties, 'w:ind')?.attributes ?? {};
  const numbering = child(properties, 'w:numPr');
  const borders = child(properties, 'w:pBdr');
  return defined({
    align: ALIGNMENTS.get(valueIn(properties, 'w:jc') ?? ''),
    firstLine: firstLineOf(indent),
    before: spaceOf(spacing, 'before'),
    after: spaceOf(spacing, 'after'),
    isClose: isOn(properties, 'w:contextualSpacing'),
    line: lineOf(spacing),
    list: valueIn(numbering, 'w:numId'),
    listLevel: measure(valueIn(numbering, 'w:ilvl')),
    hasRule: borders && (isDrawn(child(borders, 'w:bottom')) || isDrawn(child(borders, 'w:top'))),
  });
}

const ALIGNMENTS: ReadonlyMap<string, Alignment> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'justify'],
]);

type Attributes = XmlElement['attributes'];

function firstLineOf(indent: Attributes): number | undefined {
  const hanging = measure(indent['w:hanging']);
  if (hanging !== undefined) return -millimetres(hanging);
  const first = measure(indent['w:firstLine']);
  return first === undefined ? undefined : millimetres(first);
}

/** What a browser would leave between paragraphs counts as this much. */
const AUTOMATIC_SPACE = 14;

function spaceOf(spacing: Attributes, side: 'before' | 'after'): number | undefined {
  const automatic = spacing[`w:${side}Autospacing`];
  if (automatic === '1' || automatic === 'true' || automatic === 'on') return AUTOMATIC_SPACE;
  const space = measure(spacing[`w:${side}`]);
  return space === undefined ? undefined : space / 20;
}

function lineOf(spacing: Attributes): number | null | undefined {
  const line = measure(spacing['w:line']);
  if (line === undefined) return undefined;
  return (spacing['w:lineRule'] ?? 'auto') === 'auto' ? line / 240 : null;
}

/** Whether a border is there to be seen. */
export function isDrawn(border: XmlElement | undefined): boolean {
  const kind = border?.attributes['w:val'];
  return kind !== undefined && kind !== 'nil' && kind !== 'none';
}
