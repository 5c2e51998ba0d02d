import type { ProseNode } from '@baocao/core/report';

/** The words of one paragraph, with their emphasis and the calls of footnotes still in place. */
export type Words = readonly ProseNode[];

export function plainWords(text: string): Words {
  return [{ __typename: 'TextNode', text }];
}

/** The items of a list as it is printed: `;` after each and `.` after the last. */
export function punctuateList(items: readonly Words[]): readonly Words[] {
  return items.map((item, index) =>
    closeWith(item, index === items.length - 1 ? '.' : ';', /[.;]$/),
  );
}

/** The words with the mark that ends a document, `./.`; their own full stop is the first half of it. */
export function endDocument(words: Words): Words {
  return closeWith(words, './.', /(\.\/)?\.$/);
}

/** A mark after the last word and its footnote call, in place of what stood there. */
function closeWith(words: Words, mark: string, inPlaceOf: RegExp): Words {
  return [...withoutEnd(words, inPlaceOf), { __typename: 'TextNode', text: mark }];
}

function withoutEnd(words: Words, end: RegExp): Words {
  const at = words.findLastIndex((node) => node.__typename !== 'FootnoteNode');
  const last = words[at];
  if (!last || last.__typename === 'FootnoteNode') return words;
  return words.with(
    at,
    'children' in last
      ? { ...last, children: withoutEnd(last.children, end) }
      : { ...last, text: last.text.trimEnd().replace(end, '') },
  );
}
