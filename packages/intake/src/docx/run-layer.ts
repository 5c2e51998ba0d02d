import type { FormedRun } from '@baocao/core/form';
import { child, isOn, measure, valueIn } from './element.ts';
import type { ThemeFonts } from './theme.ts';
import type { XmlElement } from './xml.ts';

/** What one place says of characters: defaults, a style, or the run itself; the rest it leaves to the others. */
export interface RunLayer {
  readonly ascii?: string;
  /** Vietnamese letters with their marks come from this one. */
  readonly beyondAscii?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly underlined?: boolean;
  readonly colour?: string | null;
  readonly raised?: boolean;
  readonly hidden?: boolean;
}

/** The layers that make up a run, in the order in which each overrides those before it. */
export interface RunLayers {
  readonly defaults: RunLayer;
  readonly table: RunLayer;
  readonly paragraph: RunLayer;
  readonly character: RunLayer;
  readonly direct: RunLayer;
}

export function readRunLayer(properties: XmlElement | undefined, theme: ThemeFonts): RunLayer {
  if (!properties) return {};
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  const size = measure(valueIn(properties, 'w:sz'));
  const colour = valueIn(properties, 'w:color');
  const underline = valueIn(properties, 'w:u');
  const position = valueIn(properties, 'w:vertAlign');
  return defined({
    ascii: theme.get(fonts['w:asciiTheme'] ?? '') ?? fonts['w:ascii'],
    beyondAscii: theme.get(fonts['w:hAnsiTheme'] ?? '') ?? fonts['w:hAnsi'],
    size: size === undefined ? undefined : size / 2,
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    capitals: isOn(properties, 'w:caps'),
    underlined: underline === undefined ? undefined : underline !== 'none',
    colour: colour === undefined ? undefined : colour === 'auto' ? null : colour.toUpperCase(),
    raised: position === undefined ? undefined : position === 'superscript',
    hidden: isOn(properties, 'w:vanish'),
  });
}

/** Where nobody says anything, a word processor sets characters so. */
const UNSAID = { font: 'Times New Roman', size: 10 } as const;

/** The form of a run's characters; the text is put in by whoever has it. */
export type RunForm = Omit<FormedRun, 'text' | 'fonts' | 'call'> & {
  readonly ascii: string;
  readonly beyondAscii: string;
  readonly hidden: boolean;
};

export function runForm({ defaults, table, paragraph, character, direct }: RunLayers): RunForm {
  const all = { ...defaults, ...table, ...paragraph, ...character, ...direct };
  return {
    ascii: all.ascii ?? UNSAID.font,
    beyondAscii: all.beyondAscii ?? all.ascii ?? UNSAID.font,
    size: all.size ?? UNSAID.size,
    bold: toggled('bold'),
    italic: toggled('italic'),
    capitals: toggled('capitals'),
    underlined: all.underlined ?? false,
    raised: all.raised ?? false,
    colour: all.colour ?? null,
    hidden: all.hidden ?? false,
  };

  /** These turn each other over: bold in a bold paragraph's style is plain, unless the run itself says. */
  function toggled(property: 'bold' | 'italic' | 'capitals'): boolean {
    const own = direct[property];
    if (own !== undefined) return own;
    const styles = [table, paragraph, character].filter((layer) => layer[property] === true);
    return defaults[property] === true || styles.length % 2 === 1;
  }
}

/** Of these letters, which fonts are used. */
export function fontsOf(text: string, { ascii, beyondAscii }: RunForm): readonly string[] {
  const fonts = new Set<string>();
  if (/[0-9A-Za-z]/.test(text)) fonts.add(ascii);
  if (/(?![\0-\u007F])[\p{L}\p{N}]/u.test(text)) fonts.add(beyondAscii);
  return [...fonts];
}

/** Without what is not said, so that a layer overrides only what it names. */
export function defined<T extends object>(layer: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said = Object.entries(layer).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
