import type { DocumentKey } from '@baocao/core/document';
import type { FactReference } from '@baocao/core/indicator';
import type { Narrative } from '@baocao/core/narrative';
import type { Place, Report } from '../problem/index.ts';
import type { YamlText } from '../yaml/index.ts';
import { tooIntricateAt } from './intricacy.ts';
import { parseInlineMarkdown } from './markdown.ts';
import { readNarrative } from './narrative.ts';

/** Takes the links of a text, to be held against what is listed. */
export interface Links {
  cite(document: DocumentKey, place: Place): void;
  bind(fact: FactReference, place: Place): void;
}

/** A text of YAML as a narrative of one paragraph, in which no footnote can be called. */
export function readInline(node: YamlText, links: Links, report: Report): Narrative {
  if (tooIntricateAt(node.raw) !== null) {
    report(node.place, { code: 'TOO_INTRICATE' });
    return [];
  }
  const [paragraph, second] = parseInlineMarkdown(node.raw).children;
  if (second) {
    const place = node.placeAt(second.position?.start.offset ?? 0);
    report(place, { code: 'UNSUPPORTED_MARKDOWN', what: 'paragraphs' });
  }
  if (paragraph?.type !== 'paragraph') return [];
  return readNarrative(paragraph.children, {
    ...links,
    source: node.raw,
    placeAt: node.placeAt,
    report,
    call() {},
    unanswered: (marker) => ({ code: 'FOOTNOTE_OUT_OF_PLACE', marker }),
  });
}
