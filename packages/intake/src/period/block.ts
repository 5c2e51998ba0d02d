import type { Narrative } from '@baocao/core/narrative';
import type { ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { SourceFile } from '../folder/index.ts';
import { type Links, readNarrative } from '../narrative/index.ts';
import type { Place, Report, UnsupportedMarkdown } from '../problem/index.ts';
import type { Footnotes } from './footnotes.ts';

/** What the blocks of a file's body are read with. */
export interface BlockReading {
  readonly file: SourceFile;
  readonly links: Links;
  readonly footnotes: Footnotes;
  readonly report: Report;
}

export function readParagraph(paragraph: Paragraph, reading: BlockReading): Narrative {
  if (isTable(paragraph, reading)) {
    const place = placeOf(paragraph, reading);
    reading.report(place, { code: 'UNSUPPORTED_MARKDOWN', what: 'table' });
  }
  return readRun(paragraph.children, reading);
}

/** The parser leaves a table as text, with its rows between bars. */
export function isTable(paragraph: Paragraph, { file }: Pick<BlockReading, 'file'>): boolean {
  const { start, end } = paragraph.position ?? {};
  return /^[ \t]*\|.*\|/mu.test(file.text.slice(start?.offset, end?.offset));
}

/** The one paragraph of an item; a list, a second paragraph or anything else within is refused. */
export function readItem(item: ListItem, reading: BlockReading): Narrative {
  const children = item.children.filter(({ type }) => type !== 'footnoteDefinition');
  const [first, second] = children;
  if (!first) reading.report(placeOf(item, reading), { code: 'EMPTY_ITEM' });
  const odd = first?.type === 'paragraph' ? second : first;
  if (odd) {
    const what = UNSUPPORTED_WITHIN[odd.type] ?? UNSUPPORTED[odd.type] ?? 'html';
    reading.report(placeOf(odd, reading), { code: 'UNSUPPORTED_MARKDOWN', what });
    for (const child of children) if (child !== first) hearCalls(child, reading);
  }
  if (first && first.type !== 'paragraph') hearCalls(first, reading);
  return first?.type === 'paragraph' ? readParagraph(first, reading) : [];
}

/** Refuses a block that has no place in a report; its calls of footnotes count all the same. */
export function refuseBlock(block: RootContent, reading: BlockReading): void {
  const what = UNSUPPORTED[block.type] ?? 'html';
  reading.report(placeOf(block, reading), { code: 'UNSUPPORTED_MARKDOWN', what });
  hearCalls(block, reading);
}

/** The narrative of a run in which footnotes may be called. */
function readRun(nodes: readonly PhrasingContent[], reading: BlockReading): Narrative {
  const { file, footnotes, links, report } = reading;
  return readNarrative(nodes, {
    ...links,
    source: file.text,
    placeAt: file.placeAt,
    report,
    call: footnotes.call,
    unanswered: (marker) => ({ code: 'FOOTNOTE_NOT_WRITTEN', marker }),
  });
}

export function placeOf(node: Nodes, { file }: Pick<BlockReading, 'file'>): Place {
  return file.placeAt(node.position?.start.offset ?? 0);
}

const UNSUPPORTED: Readonly<Partial<Record<string, UnsupportedMarkdown>>> = {
  blockquote: 'quote',
  code: 'code',
  definition: 'definition',
  html: 'html',
  thematicBreak: 'rule',
};

const UNSUPPORTED_WITHIN: Readonly<Partial<Record<string, UnsupportedMarkdown>>> = {
  heading: 'heading in an item',
  list: 'nested list',
  paragraph: 'paragraphs',
};

/** Without recursion: what is refused may be nested however deep. */
function hearCalls(block: Nodes, reading: BlockReading): void {
  const ahead: Nodes[] = [block];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.type === 'footnoteDefinition') continue;
    if (node.type === 'footnoteReference') {
      reading.footnotes.call(node.identifier.normalize('NFC'), placeOf(node, reading));
    }
    if ('children' in node) ahead.push(...node.children.toReversed());
  }
}
