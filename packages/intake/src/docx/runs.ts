import type { FormedRun } from '@baocao/core/form';
import { child, valueIn } from './element.ts';
import { fontsOf, type RunForm, type RunLayer, readRunLayer, runForm } from './run-layer.ts';
import type { Style, Styles } from './styles.ts';
import type { ThemeFonts } from './theme.ts';
import type { XmlElement } from './xml.ts';

/** What characters are formed by. */
export interface RunSheet {
  readonly styles: Styles;
  readonly theme: ThemeFonts;
}

/** Whose runs are read: its style, and that of the table around it. */
interface RunSurroundings {
  readonly paragraph: Style;
  readonly table: RunLayer;
}

/** The characters of a paragraph as they stand on paper, and what hangs on it. */
interface ReadRuns {
  readonly runs: readonly FormedRun[];
  /** Text boxes, whose paragraphs are read after it. */
  readonly boxes: readonly XmlElement[];
  /** A shape without words: a line, most likely. */
  readonly hasShape: boolean;
}

/** Reads runs in the order of the document: a field begun in one paragraph may end in another. */
export type RunReader = (paragraph: XmlElement, surroundings: RunSurroundings) => ReadRuns;

/** What holds runs without being one. A deletion that is kept track of is not on paper. */
const HOLDERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'mc:Choice',
  'mc:Fallback',
]);

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

export function createRunReader({ styles, theme }: RunSheet): RunReader {
  /** For each field that is open, whether its result has begun; its instruction is not on paper. */
  const fields: { hasResult: boolean }[] = [];

  return (paragraph, surroundings) => {
    const runs: FormedRun[] = [];
    const boxes: XmlElement[] = [];
    let hasShape = false;
    for (const element of paragraph.children) readInline(element);
    return { runs: joined(runs), boxes, hasShape };

    function readInline(element: XmlElement): void {
      if (element.name === 'w:r') readRun(element);
      else if (element.name === 'mc:AlternateContent')
        chosen(element)?.children.forEach(readInline);
      else if (HOLDERS.has(element.name)) element.children.forEach(readInline);
    }

    function readRun(element: XmlElement): void {
      const properties = child(element, 'w:rPr');
      const form = runForm({
        defaults: styles.defaults.run,
        table: surroundings.table,
        paragraph: surroundings.paragraph.run,
        character: styles.of('character', valueIn(properties, 'w:rStyle')).run,
        direct: readRunLayer(properties, theme),
      });
      for (const part of element.children) readPart(part, form);
    }

    function readPart(part: XmlElement, form: RunForm): void {
      switch (part.name) {
        case 'w:fldChar':
          followField(part.attributes['w:fldCharType']);
          break;
        case 'mc:AlternateContent':
          for (const each of chosen(part)?.children ?? []) readPart(each, form);
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          lookAtDrawing(part);
          break;
        case 'w:footnoteReference':
          write('', form, part.attributes['w:id'] ?? '');
          break;
        case 'w:t':
          write(part.text, form, null);
          break;
        default:
          write(CHARACTERS[part.name] ?? '', form, null);
      }
    }

    function write(text: string, form: RunForm, call: string | null): void {
      const isShown = !form.hidden && fields.every(({ hasResult }) => hasResult);
      if (!isShown || (text === '' && call === null)) return;
      const { ascii: _, beyondAscii: __, hidden: ___, ...shown } = form;
      runs.push({ ...shown, text, fonts: fontsOf(text, form), call });
    }

    function lookAtDrawing(drawing: XmlElement): void {
      const found = drawnIn(drawing);
      boxes.push(...found.boxes);
      hasShape ||= found.isShape;
    }
  };

  function followField(kind: string | undefined): void {
    if (kind === 'begin') fields.push({ hasResult: false });
    const open = fields.at(-1);
    if (kind === 'separate' && open) open.hasResult = true;
    if (kind === 'end') fields.pop();
  }
}

/** Of several ways to draw the same, the first is as good as any. */
export function chosen(element: XmlElement): XmlElement | undefined {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
}

/** The outermost text boxes of a drawing; without any, and without a picture, it is a shape. */
function drawnIn(drawing: XmlElement): {
  readonly boxes: readonly XmlElement[];
  readonly isShape: boolean;
} {
  const boxes: XmlElement[] = [];
  let isPicture = drawing.name === 'w:object';
  const ahead = [...drawing.children];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (next.name === 'w:txbxContent') boxes.unshift(next);
    else if (next.name === 'mc:AlternateContent') ahead.push(...(chosen(next)?.children ?? []));
    else ahead.push(...next.children);
    isPicture ||= next.name === 'a:blip' || next.name === 'imagedata';
  }
  return { boxes, isShape: boxes.length === 0 && !isPicture };
}

/** Neighbours of one form as one: programs break runs wherever somebody has edited. */
function joined(runs: readonly FormedRun[]): readonly FormedRun[] {
  const result: FormedRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && isFormedAlike(last, run)) {
      const fonts = [...new Set([...last.fonts, ...run.fonts])];
      result[result.length - 1] = { ...last, text: last.text + run.text, fonts };
    } else result.push(run);
  }
  return result;
}

const FORM = ['size', 'bold', 'italic', 'underlined', 'capitals', 'raised', 'colour'] as const;

function isFormedAlike(one: FormedRun, other: FormedRun): boolean {
  return (
    one.call === null &&
    other.call === null &&
    FORM.every((property) => one[property] === other[property]) &&
    one.fonts.every((font) => other.fonts.includes(font) || other.fonts.length === 0)
  );
}
