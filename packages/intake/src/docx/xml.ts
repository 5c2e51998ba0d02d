import { SaxesParser } from 'saxes';
import { Refused } from './refusal.ts';

/** An element of a part. Names have the usual prefixes of the format, whatever the file declares: `w:p`. */
export interface XmlElement {
  readonly name: string;
  /** `w:val`; without a prefix where the file has none. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The characters directly in it. */
  readonly text: string;
}

/** How much may still be read, over all parts of one file. */
export interface XmlBudget {
  elements: number;
  /** Of text. */
  characters: number;
}

const MOST = {
  /** A report of a hundred pages has some 100,000. */
  elements: 400_000,
  /** Some six hundred pages. */
  characters: 1_500_000,
  depth: 200,
  attributes: 100,
} as const;

export function xmlBudget(): XmlBudget {
  return { elements: MOST.elements, characters: MOST.characters };
}

/** Both generations of the format have namespaces of their own for the same elements. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a:'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel:'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct:'],
]);

/** Reads a part into a tree; refuses document types, and whatever is beyond the bounds. */
export function readXml(bytes: Uint8Array, part: string, budget: XmlBudget): XmlElement {
  const text = decoded(bytes, part);
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', ({ message }) => {
    throw new Refused({ code: 'BROKEN_XML', part, detail: message });
  });
  parser.on('doctype', () => {
    throw new Refused({ code: 'DOCTYPE', part });
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length >= MOST.depth) {
      throw new Refused({ code: 'TOO_DEEP', part, limit: MOST.depth });
    }
    const named = Object.values(attributes);
    budget.elements -= named.length > MOST.attributes ? Number.POSITIVE_INFINITY : 1;
    if (budget.elements < 0) {
      throw new Refused({ code: 'TOO_MANY_ELEMENTS', limit: MOST.elements });
    }
    open.push({
      name: qualified(uri, local),
      attributes: Object.fromEntries(
        named.map((each) => [qualified(each.uri, each.local), each.value]),
      ),
      children: [],
      text: '',
    });
  });
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element && parent) parent.children.push(element);
    else if (element) root = element;
  });
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  if (!root) throw new Refused({ code: 'BROKEN_XML', part, detail: 'no element' });
  return root;

  function take(characters: string): void {
    budget.characters -= characters.length;
    if (budget.characters < 0) {
      throw new Refused({ code: 'TOO_MUCH_TEXT', limit: MOST.characters });
    }
    const element = open.at(-1);
    if (element) element.text += characters;
  }
}

/** What the parser is given at a time, so that it stops soon after a bound. */
const CHUNK = 65_536;

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

function qualified(uri: string, local: string): string {
  return (PREFIXES.get(uri) ?? '') + local;
}

/** UTF-8 or, with its mark, UTF-16: the two that a part may be in. */
function decoded(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused({ code: 'UNKNOWN_ENCODING', part });
  }
}
