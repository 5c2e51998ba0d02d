import { child, childrenNamed, valueIn } from './element.ts';
import { type ParagraphLayer, readParagraphLayer } from './paragraph-layer.ts';
import { Refused } from './refusal.ts';
import { type RunLayer, readRunLayer } from './run-layer.ts';
import type { ThemeFonts } from './theme.ts';
import type { XmlElement } from './xml.ts';

/** A style with all that it takes over from those that it is based on. */
export interface Style {
  readonly id: string | null;
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
}

export interface Styles {
  readonly defaults: Style;
  /** The style of an id, or the one that holds where none is named. */
  of(kind: StyleKind, id: string | undefined): Style;
}

type StyleKind = 'paragraph' | 'character' | 'table';

const NONE: Style = { id: null, paragraph: {}, run: {} };

interface WrittenStyle {
  readonly basedOn: string | undefined;
  readonly own: Style;
}

export function readStyles(root: XmlElement | undefined, theme: ThemeFonts): Styles {
  const written = new Map<string, WrittenStyle>();
  const defaultIds = new Map<string, string>();
  for (const element of childrenNamed(root, 'w:style')) {
    const { 'w:styleId': id, 'w:type': kind = '', 'w:default': isDefault } = element.attributes;
    if (id === undefined) continue;
    const own = { id, ...layersOf(element) };
    written.set(id, { basedOn: valueIn(element, 'w:basedOn'), own });
    if (isDefault === '1' || isDefault === 'true') defaultIds.set(kind, id);
  }
  const whole = new Map<string, Style>();
  for (const id of written.keys()) resolve(id);
  const defaults = child(root, 'w:docDefaults');
  return {
    defaults: {
      id: null,
      paragraph: readParagraphLayer(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: readRunLayer(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
    },
    of: (kind, id) => whole.get(id ?? defaultIds.get(kind) ?? '') ?? NONE,
  };

  function layersOf(element: XmlElement): Omit<Style, 'id'> {
    return {
      paragraph: readParagraphLayer(child(element, 'w:pPr')),
      run: readRunLayer(child(element, 'w:rPr'), theme),
    };
  }

  /** From the style down to its base and back up; a chain may be as long as the file is. */
  function resolve(start: string): void {
    const chain: string[] = [];
    const seen = new Set<string>();
    let next: string | undefined = start;
    while (next !== undefined && written.has(next) && !whole.has(next)) {
      if (seen.has(next)) throw new Refused({ code: 'STYLES_IN_A_CIRCLE', style: next });
      seen.add(next);
      chain.push(next);
      next = written.get(next)?.basedOn;
    }
    for (const id of chain.reverse()) {
      const { basedOn, own } = written.get(id) ?? { basedOn: undefined, own: NONE };
      const base = whole.get(basedOn ?? '') ?? NONE;
      whole.set(id, {
        id,
        paragraph: { ...base.paragraph, ...own.paragraph },
        run: { ...base.run, ...own.run },
      });
    }
  }
}
