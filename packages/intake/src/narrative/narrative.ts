import { type DocumentKey, documentKey } from '@baocao/core/document';
import { FACT_PARTS, type FactReference, parseFactReference } from '@baocao/core/indicator';
import type { Narrative, NarrativeNode } from '@baocao/core/narrative';
import type { Emphasis, Link, PhrasingContent, Strong, Text } from 'mdast';
import type { Fault, Place, Report, UnsupportedMarkdown } from '../problem/index.ts';

/** Where a narrative's marks point, and how its places are told. */
export interface NarrativeReading {
  /** What was parsed; the nodes' offsets are in it. */
  readonly source: string;
  placeAt(offset: number): Place;
  readonly report: Report;
  /** Takes every link to a document. */
  cite(document: DocumentKey, place: Place): void;
  /** Takes every link to an indicator. */
  bind(fact: FactReference, place: Place): void;
  /** Takes every call of a footnote that is written. */
  call(marker: string, place: Place): void;
  /** The fault of a call that no footnote answers. */
  unanswered(marker: string): Fault;
}

/** Deeper emphasis than this is a slip, and recursion might not return. */
const DEEPEST = 8;

/**
 * The narrative of a run of Markdown. Words come out as typed: a soft line break is one space,
 * a no-break space stays, and stars that mark nothing stay stars.
 */
export function readNarrative(
  nodes: readonly PhrasingContent[],
  reading: NarrativeReading,
): Narrative {
  const unsupported = new Set<UnsupportedMarkdown>();

  /** One report of a kind for each run: an opening and a closing tag are one slip. */
  function refuse(node: PhrasingContent, what: UnsupportedMarkdown): readonly NarrativeNode[] {
    if (!unsupported.has(what)) {
      reading.report(placeOf(node, reading), { code: 'UNSUPPORTED_MARKDOWN', what });
    }
    unsupported.add(what);
    return [];
  }

  function read(node: PhrasingContent, depth: number): readonly NarrativeNode[] {
    switch (node.type) {
      case 'text':
        checkText(node, reading);
        return [{ type: 'text', text: words(node.value) }];
      case 'emphasis':
      case 'strong':
        return depth < DEEPEST ? readMarked(node, depth) : refuse(node, 'deep emphasis');
      case 'link':
        return readLink(node, depth);
      case 'footnoteReference': {
        const marker = node.identifier.normalize('NFC');
        reading.call(marker, placeOf(node, reading));
        return [{ type: 'footnote', marker }];
      }
      case 'break':
        return reading.source.charAt(startOf(node)) === '\\'
          ? refuse(node, 'line break')
          : [{ type: 'text', text: ' ' }];
      case 'image':
      case 'imageReference':
        return refuse(node, 'image');
      case 'html':
        return refuse(node, 'html');
      case 'inlineCode':
        return refuse(node, 'code');
      case 'linkReference':
        return readAll(node.children, depth);
      case 'delete':
        return refuse(node, 'html');
    }
  }

  function readAll(children: readonly PhrasingContent[], depth: number): Narrative {
    return joined(children.flatMap((child) => read(child, depth)));
  }

  function readMarked(node: Emphasis | Strong, depth: number): readonly NarrativeNode[] {
    const children = readAll(node.children, depth + 1);
    if (isMarkedByHand(node, reading.source)) return [{ type: node.type, children }];
    const marks = { type: 'text', text: delimiterOf(node, reading.source) } as const;
    return [marks, ...children, marks];
  }

  function readLink(node: Link, depth: number): readonly NarrativeNode[] {
    const place = placeOf(node, reading);
    const children = readAll(node.children, depth + 1);
    const marked = node.children.find((_, index) => children[index]?.type !== 'text');
    if (marked) refuse(marked, 'markup in a link');
    const text = children.map((child) => ('text' in child ? child.text : '')).join('');
    const target = node.url.normalize('NFC');
    if (node.title !== null && node.title !== undefined) {
      reading.report(place, { code: 'MALFORMED_LINK' });
      return [];
    }
    if (target.startsWith('doc:')) {
      const document = documentKey(target.slice('doc:'.length));
      if (document === '') reading.report(place, { code: 'MALFORMED_LINK' });
      else reading.cite(document, place);
      return [{ type: 'citation', document, text }];
    }
    if (!target.startsWith('fact:')) {
      reading.report(place, { code: 'UNKNOWN_LINK', target });
      return [];
    }
    const fact = parseFactReference(target.slice('fact:'.length));
    if (!fact) {
      reading.report(place, { code: 'NOT_A_FACT', text: target, parts: FACT_PARTS });
      return [];
    }
    reading.bind(fact, place);
    return [{ type: 'figure', fact, text }];
  }

  return readAll(nodes, 0);
}

/**
 * Whether stars were meant as marks. Markdown also pairs the stars of `2*3*4` and of
 * `(*) … (*)`, which officials write for a note; those are words.
 */
function isMarkedByHand(node: Emphasis | Strong, source: string): boolean {
  const [start, end] = [startOf(node), endOf(node)];
  const length = delimiterOf(node, source).length;
  const outside = [source.charAt(start - 1), source.charAt(end)];
  const inside = source.slice(start + length, end - length);
  return (
    !outside.some((character) => /[\p{L}\p{N}]/u.test(character)) &&
    !/^[)\]}.,;:!?%”»]/u.test(inside) &&
    !/[([{“«]$/u.test(inside)
  );
}

function delimiterOf(node: Emphasis | Strong, source: string): string {
  const start = startOf(node);
  return source.slice(start, start + (node.type === 'strong' ? 2 : 1));
}

/** What looks like a mark but was not read as one, because something is amiss in it. */
const UNREAD_MARKS = /(?<!\\)(?:\[\^([^\]\s][^\]\n]*)\]|\]\s*\(\s*(?:fact|doc)\s*:)/gu;

function checkText(node: Text, reading: NarrativeReading): void {
  const written = reading.source.slice(startOf(node), endOf(node));
  for (const match of written.matchAll(UNREAD_MARKS)) {
    const place = reading.placeAt(startOf(node) + match.index);
    const marker = match[1]?.normalize('NFC');
    reading.report(
      place,
      marker === undefined ? { code: 'MALFORMED_LINK' } : reading.unanswered(marker),
    );
  }
}

function words(text: string): string {
  return text.normalize('NFC').replace(/[ \t]*\r?\n[ \t]*/g, ' ');
}

/** Neighbouring texts as one. */
function joined(nodes: readonly NarrativeNode[]): Narrative {
  const result: NarrativeNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', text: (last.text + node.text).normalize('NFC') };
    } else if (node.type !== 'text' || node.text !== '') result.push(node);
  }
  return result;
}

function placeOf(node: PhrasingContent, reading: NarrativeReading): Place {
  return reading.placeAt(startOf(node));
}

function startOf(node: PhrasingContent): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: PhrasingContent): number {
  return node.position?.end.offset ?? 0;
}
