import type { Words } from './words.ts';

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
  return [...withoutEnd(words, inPlaceOf), { type: 'text', text: mark }];
}

function withoutEnd(words: Words, end: RegExp): Words {
  const at = words.findLastIndex((word) => word.type !== 'footnote');
  const last = words[at];
  if (!last || last.type === 'footnote') return words;
  return words.with(
    at,
    'children' in last
      ? { ...last, children: withoutEnd(last.children, end) }
      : { ...last, text: last.text.trimEnd().replace(end, '') },
  );
}
