import type { DocumentKey } from '../document/index.ts';
import type { FactReference } from '../indicator/index.ts';

/**
 * Prose whose numbers are facts: a run of text in which figures are bound to observations,
 * citations to documents, and footnotes are called.
 */
export type Narrative = readonly NarrativeNode[];

export type NarrativeNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis'; readonly children: Narrative }
  | { readonly type: 'strong'; readonly children: Narrative }
  /** A number bound to an indicator. An empty text leaves the printing to the value. */
  | { readonly type: 'figure'; readonly fact: FactReference; readonly text: string }
  | { readonly type: 'citation'; readonly document: DocumentKey; readonly text: string }
  /** A call of a footnote, by the marker its writer gave it. */
  | { readonly type: 'footnote'; readonly marker: string };

/** Every node, those within emphasis too, in reading order. */
export function* walkNarrative(narrative: Narrative): Generator<NarrativeNode> {
  for (const node of narrative) {
    yield node;
    if ('children' in node) yield* walkNarrative(node.children);
  }
}

/** The same tree with each leaf replaced; a leaf is a node without children. */
export function mapLeaves(
  narrative: Narrative,
  replace: (leaf: Exclude<NarrativeNode, { readonly children: Narrative }>) => NarrativeNode,
): Narrative {
  return narrative.map((node) =>
    'children' in node ? { ...node, children: mapLeaves(node.children, replace) } : replace(node),
  );
}

/** The words alone: no emphasis, no footnote calls. */
export function narrativeText(narrative: Narrative): string {
  let text = '';
  for (const node of walkNarrative(narrative)) if ('text' in node) text += node.text;
  return text;
}
