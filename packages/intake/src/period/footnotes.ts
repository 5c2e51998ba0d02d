import type { Footnote } from '@baocao/core/report';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { SourceFile } from '../folder/index.ts';
import { type Links, readNarrative } from '../narrative/index.ts';
import type { Place, Report } from '../problem/index.ts';

/** The footnotes of a file, and the calls of them; each is written once and called once. */
export interface Footnotes {
  /** In the order in which they are written. */
  readonly written: readonly Footnote[];
  call(marker: string, place: Place): void;
  /** Reports a call where none can stand; the footnote counts as called. */
  callOutOfPlace(marker: string, place: Place): void;
  /** Reports every footnote that nothing called. */
  checkCalls(): void;
}

export interface FootnoteContext {
  readonly links: Links;
  readonly report: Report;
}

export function readFootnotes(file: SourceFile, root: Root, context: FootnoteContext): Footnotes {
  const { report } = context;
  const definitions = new Map<string, Place>();
  const calls = new Map<string, Place>();
  const written: Footnote[] = [];

  function callOutOfPlace(marker: string, place: Place): void {
    report(place, { code: 'FOOTNOTE_OUT_OF_PLACE', marker });
    if (!calls.has(marker)) calls.set(marker, place);
  }

  for (const definition of definitionsIn(root)) {
    const marker = definition.identifier.normalize('NFC');
    const place = file.placeAt(definition.position?.start.offset ?? 0);
    const first = definitions.get(marker);
    if (first) {
      report(place, { code: 'FOOTNOTE_WRITTEN_TWICE', marker, firstLine: first.line });
      continue;
    }
    definitions.set(marker, place);
    const narrative = readDefinition(definition, { ...context, file, place, callOutOfPlace });
    written.push({ marker, narrative });
  }
  return {
    written,
    call(marker, place) {
      const first = calls.get(marker);
      if (first) report(place, { code: 'FOOTNOTE_CALLED_TWICE', marker, firstLine: first.line });
      else calls.set(marker, place);
    },
    callOutOfPlace,
    checkCalls() {
      for (const [marker, place] of definitions) {
        if (!calls.has(marker)) report(place, { code: 'FOOTNOTE_NOT_CALLED', marker });
      }
    },
  };
}

interface DefinitionReading extends FootnoteContext, Pick<Footnotes, 'callOutOfPlace'> {
  readonly file: SourceFile;
  readonly place: Place;
}

/** One paragraph, in which no other footnote is called: the numbers run through the report's text. */
function readDefinition(
  definition: FootnoteDefinition,
  { file, place, links, report, callOutOfPlace }: DefinitionReading,
): Footnote['narrative'] {
  const [paragraph, second] = definition.children;
  if (!paragraph) report(place, { code: 'EMPTY_ITEM' });
  const odd = paragraph?.type === 'paragraph' ? second : paragraph;
  if (odd) {
    const at = file.placeAt(odd.position?.start.offset ?? 0);
    report(at, { code: 'UNSUPPORTED_MARKDOWN', what: 'paragraphs' });
  }
  if (paragraph?.type !== 'paragraph') return [];
  return readNarrative(paragraph.children, {
    ...links,
    source: file.text,
    placeAt: file.placeAt,
    report,
    call: callOutOfPlace,
    unanswered: (marker) => ({ code: 'FOOTNOTE_OUT_OF_PLACE', marker }),
  });
}

/** All of them, within items and quotes too, without recursion. */
function* definitionsIn(root: Root): Generator<FootnoteDefinition> {
  const ahead: Nodes[] = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.type === 'footnoteDefinition') yield node;
    if ('children' in node && node.type !== 'paragraph') ahead.push(...node.children.toReversed());
  }
}
