import type { CitedDocument, Figure, Prose, ProseNode } from '@baocao/core/report';

/** A run of printed words; a number knows what it is bound to, a citation its document. */
export type Word =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: Words }
  | { readonly type: 'figure'; readonly text: string; readonly figure: Figure }
  | {
      readonly type: 'citation';
      readonly text: string;
      readonly document: CitedDocument['document'];
    }
  /** The call of a footnote. */
  | { readonly type: 'footnote'; readonly marker: string };

/** The words of one paragraph, with their emphasis and the calls of footnotes still in place. */
export type Words = readonly Word[];

export function plainWords(text: string): Words {
  return [{ type: 'text', text }];
}

/** A prose names its figures and its citations in the order in which they stand in it. */
export function wordsOf({
  narrative,
  figures,
  citations,
}: Pick<Prose, 'narrative' | 'figures' | 'citations'>): Words {
  const nextFigure = figures.values();
  const nextCitation = citations.values();
  const wordOf = (node: ProseNode): Word => {
    switch (node.__typename) {
      case 'TextNode':
        return { type: 'text', text: node.text };
      case 'EmphasisNode':
        return { type: 'emphasis', children: node.children.map(wordOf) };
      case 'StrongNode':
        return { type: 'strong', children: node.children.map(wordOf) };
      case 'FigureNode':
        return { type: 'figure', text: node.text, figure: known(nextFigure.next().value) };
      case 'CitationNode': {
        const { document } = known(nextCitation.next().value);
        return { type: 'citation', text: node.text, document };
      }
      case 'FootnoteNode':
        return { type: 'footnote', marker: node.marker };
    }
  };
  return narrative.map(wordOf);
}

function known<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('A prose has more bound words than it names');
  return item;
}

/** A title, which is a plain text, with its figures and citations found in it again. */
export function wordsOfTitle(
  title: string,
  { figures, citations }: Pick<Prose, 'figures' | 'citations'>,
): Words {
  const bound: readonly Word[] = [
    ...figures.map((figure) => ({ type: 'figure' as const, text: figure.text, figure })),
    ...citations.map(({ text, document }) => ({ type: 'citation' as const, text, document })),
  ];
  return bound.reduce<Words>(bind, plainWords(title));
}

/** The first free run that holds the bound words, cut in three. */
function bind(words: Words, bound: Word): Words {
  const text = 'text' in bound ? bound.text : '';
  const at = words.findIndex((word) => word.type === 'text' && word.text.includes(text));
  const free = words[at];
  if (text === '' || free?.type !== 'text') return words;
  const start = free.text.indexOf(text);
  const around = [free.text.slice(0, start), free.text.slice(start + text.length)];
  const [before, after] = around.map((rest) => (rest === '' ? [] : plainWords(rest)));
  return [
    ...words.slice(0, at),
    ...(before ?? []),
    bound,
    ...(after ?? []),
    ...words.slice(at + 1),
  ];
}

/** The words alone, without emphasis and calls. */
export function plainText(words: Words): string {
  return words
    .map((word) => {
      if ('children' in word) return plainText(word.children);
      return 'marker' in word ? '' : word.text;
    })
    .join('');
}
