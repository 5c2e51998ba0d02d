import { child, childrenNamed, measure, valueIn } from './element.ts';
import { type ParagraphLayer, readParagraphLayer } from './paragraph-layer.ts';
import type { XmlElement } from './xml.ts';

/** The numbers and bullets that the program writes before paragraphs. Asked in the order of the document. */
export interface Numbering {
  /** What the level says of its paragraphs. */
  layer(list: string, level: number): ParagraphLayer;
  /** `1.1.`, `a)`, `-`; counts on. `null` where the level writes nothing. */
  next(list: string, level: number): string | null;
}

interface Level {
  readonly format: string;
  /** `%1.%2.`: each is the number of a level. */
  readonly text: string;
  readonly start: number;
  readonly layer: ParagraphLayer;
}

interface List {
  /** Lists that count on together share it. */
  readonly counters: Map<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** The format knows no more. */
const LEVELS = 9;

export function readNumbering(root: XmlElement | undefined): Numbering {
  const kinds = new Map<string, List>();
  for (const element of childrenNamed(root, 'w:abstractNum')) {
    const levels = childrenNamed(element, 'w:lvl').map(levelOf);
    kinds.set(element.attributes['w:abstractNumId'] ?? '', {
      counters: new Map(),
      levels: new Map(levels),
    });
  }
  const lists = new Map<string, List>();
  for (const element of childrenNamed(root, 'w:num')) {
    const kind = kinds.get(valueIn(element, 'w:abstractNumId') ?? '');
    if (!kind) continue;
    const overrides = childrenNamed(element, 'w:lvlOverride');
    lists.set(element.attributes['w:numId'] ?? '', overridden(kind, overrides));
  }
  return {
    layer: (list, level) => lists.get(list)?.levels.get(level)?.layer ?? {},
    next(list, level) {
      const known = lists.get(list);
      const at = known?.levels.get(level);
      if (!known || !at) return null;
      const { counters, levels } = known;
      counters.set(level, (counters.get(level) ?? at.start - 1) + 1);
      for (let deeper = level + 1; deeper < LEVELS; deeper += 1) counters.delete(deeper);
      if (at.format === 'bullet') return bullet(at.text);
      if (at.format === 'none') return null;
      const label = at.text.replace(/%([1-9])/g, (_, digit: string) => {
        const other = Number(digit) - 1;
        const { format = 'decimal', start = 1 } = levels.get(other) ?? {};
        return formatted(counters.get(other) ?? start, format);
      });
      return label === '' ? null : label;
    },
  };
}

function levelOf(element: XmlElement): readonly [number, Level] {
  return [
    measure(element.attributes['w:ilvl']) ?? 0,
    {
      format: valueIn(element, 'w:numFmt') ?? 'decimal',
      text: valueIn(element, 'w:lvlText') ?? '',
      start: measure(valueIn(element, 'w:start')) ?? 1,
      layer: readParagraphLayer(child(element, 'w:pPr')),
    },
  ];
}

/** A list that starts anew, or has levels of its own, counts for itself. */
function overridden(kind: List, overrides: readonly XmlElement[]): List {
  if (overrides.length === 0) return kind;
  const levels = new Map(kind.levels);
  for (const element of overrides) {
    const level = measure(element.attributes['w:ilvl']) ?? 0;
    const own = child(element, 'w:lvl');
    const start = measure(valueIn(element, 'w:startOverride'));
    const base = own ? levelOf(own)[1] : levels.get(level);
    if (base) levels.set(level, start === undefined ? base : { ...base, start });
  }
  return { counters: new Map(), levels };
}

/** Signs of fonts made of signs all come out as a dot. */
function bullet(sign: string): string {
  return /^[-–+]$/u.test(sign) ? sign : '•';
}

function formatted(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letter(number);
    case 'lowerLetter':
      return letter(number).toLowerCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let [rest, digits] = [number, ''];
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) digits += letters;
  }
  return digits;
}

/** `Z`, then `AA`, as word processors count. */
function letter(number: number): string {
  if (number < 1 || number > 780) return String(number);
  const sign = String.fromCharCode(65 + ((number - 1) % 26));
  return sign.repeat(Math.ceil(number / 26));
}
